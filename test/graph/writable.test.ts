import { describe, expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { changedMembers, creatable, requiredOnCreate, updatable } from '../../src/graph/writable.js'
import { readModel } from '../../src/index.js'
import { csdlOf } from '../generated-from.js'

const capability = (term: string, ...lists: readonly string[]) =>
  `<Annotation Term="Org.OData.Capabilities.V1.${term}"><Record>${lists.join('')}</Record></Annotation>`
const list = (property: string, ...paths: readonly string[]) =>
  `<PropertyValue Property="${property}"><Collection>${paths.map((path) => `<PropertyPath>${path}</PropertyPath>`).join('')}</Collection></PropertyValue>`
const flag = (property: string) => `<PropertyValue Property="${property}" Bool="false"/>`

/** A type with what is annotated on the sets that hold it, and pages. */
function modelOf(sets: readonly string[] = [''], docs: readonly string[] = []) {
  const schema = `
  <EntityType Name="base" Abstract="true"><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
  <EntityType Name="thing" BaseType="test.base"><Key><PropertyRef Name="id"/></Key>
    <Property Name="name" Type="Edm.String" Nullable="false"/>
    <Property Name="made" Type="Edm.DateTimeOffset"><Annotation Term="Org.OData.Core.V1.Computed"/></Property>
    <Property Name="code" Type="Edm.String"><Annotation Term="Org.OData.Core.V1.Immutable"/></Property>
    <Property Name="size" Type="Edm.Int32"/>
    <Property Name="state" Type="test.state"/>
    <Property Name="any" Type="test.Json"/>
    <Property Name="target" Type="test.target"/>
    <NavigationProperty Name="owner" Type="test.thing"/>
  </EntityType>
  <EntityType Name="tool" BaseType="test.thing"/>
  <ComplexType Name="Json"/>
  <ComplexType Name="target" Abstract="true"/><ComplexType Name="group" BaseType="test.target"/>
  <EnumType Name="state"><Member Name="on"/><Member Name="off"/></EnumType>
  <EntityContainer Name="c">${sets.map((set, index) => `<EntitySet Name="things${index || ''}" EntityType="test.thing">${set}</EntitySet>`).join('')}
    <EntitySet Name="tools" EntityType="test.tool"/></EntityContainer>`
  const inputs = {
    metadata: [{ path: 'metadata.xml', text: csdlOf(schema) }],
    docs: docs.map((text, index) => ({
      path: `docs/${text.includes('resource type') ? 'resources' : 'api'}/page${index}.md`,
      text,
    })),
    overlays: [],
  }
  return readModel(inputs, createReport()).graph
}

/** What requests may do with members: `c` create, `u` update, `!` required. */
function written(graph: ReturnType<typeof modelOf>, name = 'test.thing'): Readonly<Record<string, string>> {
  const type = graph.structuredOf(name)
  if (type === undefined) throw new Error(name)
  return Object.fromEntries(
    graph
      .propertiesOf(name)
      .map((property) => [
        property.name,
        [
          creatable(property, type, graph) ? 'c' : '',
          updatable(property, type, graph) ? 'u' : '',
          requiredOnCreate(property, type, graph) ? '!' : '',
        ].join(''),
      ]),
  )
}

const page = (bodies: readonly string[], rows: readonly string[] = [], request = 'POST /things') =>
  [
    `# Do it\n\n## HTTP request\n\n\`\`\`http\n${request}\n\`\`\`\n`,
    `## Request body\n\n|Property|Type|Description|\n|:--|:--|:--|\n${rows.join('\n')}\n\n## Example\n`,
    ...bodies.map((body) => `\`\`\`http\n${request}\nContent-type: application/json\n\n${body}\n\`\`\`\n`),
  ].join('\n')

test('computed members are for reading, keys and immutable ones for making alone, and nothing is required', () => {
  expect(written(modelOf())).toEqual({
    id: 'c',
    name: 'cu',
    made: '',
    code: 'c',
    size: 'cu',
    state: 'cu',
    any: 'cu',
    target: 'cu',
    owner: 'cu',
  })
})

test('a key that can only be read is sent once, unless the service computes it', () => {
  const read =
    '<Annotation Term="Org.OData.Core.V1.Permissions"><EnumMember>Org.OData.Core.V1.Permission/Read</EnumMember></Annotation>'
  const computed = '<Annotation Term="Org.OData.Core.V1.Computed"/>'
  const graphOf = (key: string) => {
    const schema = `<EntityType Name="person"><Key><PropertyRef Name="userName"/></Key>
      <Property Name="userName" Type="Edm.String" Nullable="false">${key}</Property><Property Name="age" Type="Edm.Int32">${read}</Property></EntityType>`
    return readModel({ metadata: [{ path: 'm.xml', text: csdlOf(schema) }], docs: [], overlays: [] }, createReport())
      .graph
  }
  expect(written(graphOf(read), 'test.person')).toEqual({ userName: 'c', age: '' })
  expect(written(graphOf(read + computed), 'test.person')).toEqual({ userName: '', age: '' })
})

test('an inherited member that is a key only here is changed', () => {
  const graph = modelOf()
  const thing = graph.structuredOf('test.thing')
  expect(thing && changedMembers(thing, graph).map(({ name }) => name)).toEqual(['id'])
  expect(written(graph, 'test.base')).toEqual({ id: 'cu' })
})

describe('Capabilities', () => {
  const insert = (...lists: readonly string[]) => capability('InsertRestrictions', ...lists)

  test('of the only set hold for the type and what derives from it', () => {
    const graph = modelOf([
      insert(list('RequiredProperties', 'name', 'size'), list('NonInsertableProperties', 'code')) +
        capability('UpdateRestrictions', list('NonUpdatableProperties', 'state')),
    ])
    expect(written(graph)).toMatchObject({ name: 'cu!', size: 'cu!', code: '', state: 'c' })
    expect(written(graph, 'test.tool')).toMatchObject({ name: 'cu', size: 'cu', code: 'c', state: 'cu' })
  })

  test('of two sets hold where both say so', () => {
    const graph = modelOf([
      insert(list('RequiredProperties', 'name', 'size')),
      insert(list('RequiredProperties', 'size')),
    ])
    expect(written(graph)).toMatchObject({ name: 'cu', size: 'cu!' })
  })

  test('a set that takes no inserts has no say', () => {
    const graph = modelOf([insert(list('RequiredProperties', 'name')), insert(flag('Insertable'))])
    expect(written(graph)).toMatchObject({ name: 'cu!' })
  })

  test('what lies deeper is no member of the type; a cast is left aside', () => {
    const graph = modelOf([insert(list('RequiredProperties', 'target/name', 'test.tool/size'))])
    expect(written(graph)).toMatchObject({ name: 'cu', size: 'cu!' })
  })

  test('a member that may not be inserted may still be updated', () => {
    expect(written(modelOf([insert(list('NonInsertableProperties', 'size'))]))).toMatchObject({ size: 'u' })
  })
})

describe('documented requests', () => {
  const required = ['|name|String|The name. Required.|', '|size|Int32|The size. Required.|']

  test('a body table requires, unless an example leaves the member out', () => {
    expect(written(modelOf([''], [page(['{ "name": "a", "size": 1 }'], required)]))).toMatchObject({
      name: 'cu!',
      size: 'cu!',
    })
    expect(written(modelOf([''], [page(['{ "name": "a", "size": 1 }', '{ "name": "b" }'], required)]))).toMatchObject({
      name: 'cu!',
      size: 'cu',
    })
  })

  test('a body that is cut short leaves nothing out', () => {
    expect(written(modelOf([''], [page(['{ "name": "a", ... }'], required)]))).toMatchObject({ size: 'cu!' })
  })

  test('what is required of a derived type is not of its base', () => {
    const graph = modelOf([''], [page(['{ "name": "a", "size": 1 }'], required, 'POST /tools')])
    expect(written(graph)).toMatchObject({ name: 'cu' })
    expect(written(graph, 'test.tool')).toMatchObject({ name: 'cu!' })
  })

  test('what a page calls read-only may be sent where a request does', () => {
    const resource = `# thing resource type\n\nNamespace: test\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|size|Int32|The size. Read-only.|\n`
    expect(written(modelOf([''], [resource]))).toMatchObject({ size: '' })
    expect(written(modelOf([''], [resource, page(['{ "size": 1 }'])]))).toMatchObject({ size: 'c' })
    expect(written(modelOf([''], [resource, page(['{ "size": 1 }'], [], 'PATCH /things/{id}')]))).toMatchObject({
      size: 'u',
    })
  })

  test('what is computed may be sent to make one, as a request does; nothing changes it', () => {
    const docs = [
      page(['{ "made": "2020-01-01T00:00:00Z" }']),
      page(['{ "made": "2020-01-01T00:00:00Z" }'], [], 'PATCH /things/{id}'),
    ]
    expect(written(modelOf([''], docs))).toMatchObject({ made: 'c' })
  })

  test('a template is no request', () => {
    expect(written(modelOf([''], [page(['{ "made": "{timestamp}" }'])]))).toMatchObject({ made: '' })
  })

  test('members of enumerations, types and JSON as they are sent', () => {
    const body =
      '{ "state": "ON", "any": [1], "target": { "@odata.type": "#test.target" }, "owner@odata.bind": "/things/1" }'
    const other = '{ "state": "gone", "target": { "@odata.type": "#test.later" } }'
    const graph = modelOf([''], [page([body, other])])
    expect(graph.typeOf('test.state')).toMatchObject({ spellings: ['ON'] })
    expect(graph.typeOf('test.target')).toMatchObject({ shownAs: ['test.later', 'test.target'] })
    expect(graph.typeOf('test.Json')).toMatchObject({ anyJson: true })
  })

  test('a bound that a request exceeds is none', () => {
    const resource = `# thing resource type\n\nNamespace: test\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|size|Int32|The size. Valid values 4 to 16.|\n`
    const limits = (bodies: readonly string[]) =>
      modelOf([''], [resource, page(bodies)]).propertyOf('test.thing', 'size')?.doc?.limits
    expect(limits(['{ "size": 5 }'])).toMatchObject({ minimum: 4, maximum: 16 })
    expect(limits(['{ "size": 0 }'])).toMatchObject({ minimum: undefined, maximum: 16 })
  })
})
