import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { declare } from '../../src/graph/declare.js'
import { createGraph, type Graph } from '../../src/graph/graph.js'
import type { NavigationProperty } from '../../src/graph/types.js'
import { readCsdl } from '../../src/read/csdl/index.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'
const deny = (term: string, flag: string) =>
  record(`${term}Restrictions`, `<PropertyValue Property="${flag}" Bool="false"/>`)
const allow = (term: string, flag: string) =>
  record(`${term}Restrictions`, `<PropertyValue Property="${flag}" Bool="true"/>`)
const record = (term: string, content: string) =>
  `<Annotation Term="Org.OData.Capabilities.V1.${term}"><Record>${content}</Record></Annotation>`
const restricted = (path: string, content: string) =>
  record(
    'NavigationRestrictions',
    `<PropertyValue Property="RestrictedProperties"><Collection><Record><PropertyValue Property="NavigationProperty" NavigationPropertyPath="${path}"/>${content}</Record></Collection></PropertyValue>`,
  )
const noInsert =
  '<PropertyValue Property="InsertRestrictions"><Record><PropertyValue Property="Insertable" Bool="false"/></Record></PropertyValue>'

function graphOf(more: {
  readonly type?: string
  readonly property?: string
  readonly holder?: string
  readonly set?: string
  readonly apart?: string
}): Graph {
  const text = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<EntityType Name="part">${key}${more.type ?? ''}</EntityType>
<EntityType Name="whole">${key}${more.holder ?? ''}<NavigationProperty Name="parts" Type="Collection(n.part)">${more.property ?? ''}</NavigationProperty></EntityType>
<EntityContainer Name="c"><EntitySet Name="wholes" EntityType="n.whole">${more.set ?? ''}</EntitySet><EntitySet Name="all" EntityType="n.part"/></EntityContainer>
${more.apart ?? ''}</Schema></edmx:DataServices></edmx:Edmx>`
  const report = createReport()
  const document = readCsdl({ path: 'a.xml', text }, report)
  return createGraph(declare(document === undefined ? [] : [document], report))
}

function parts(graph: Graph): NavigationProperty {
  const property = graph.propertyOf('n.whole', 'parts')
  if (property?.kind !== 'navigation') throw new Error('no navigation property')
  return property
}

function root(graph: Graph, name: string) {
  const found = graph.roots.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

test('everything is allowed where nothing is said', () => {
  const graph = graphOf({})
  expect(Object.values(graph.capabilitiesOf(parts(graph))).every((allowed) => allowed)).toBe(true)
  expect([...graph.capabilitiesBehind(root(graph, 'wholes')).keys()]).toEqual([])
})

test('what a type says holds wherever nothing nearer says otherwise', () => {
  const graph = graphOf({ type: deny('Insert', 'Insertable') })
  expect(graph.capabilitiesOf(parts(graph)).insertable).toBe(false)
  expect(graph.capabilitiesOf(root(graph, 'all')).insertable).toBe(false)
})

test('a navigation property is nearer than its type', () => {
  const graph = graphOf({ type: deny('Insert', 'Insertable'), property: allow('Insert', 'Insertable') })
  expect(graph.capabilitiesOf(parts(graph)).insertable).toBe(true)
  expect(graph.capabilitiesOf(root(graph, 'all')).insertable).toBe(false)
})

test('restrictions of the declaring type are nearer than the navigation property', () => {
  const graph = graphOf({ holder: restricted('parts', noInsert), property: allow('Insert', 'Insertable') })
  expect(graph.capabilitiesOf(parts(graph)).insertable).toBe(false)
})

test('restrictions of a set hold behind it alone', () => {
  const graph = graphOf({ set: restricted('parts', noInsert) })
  expect(graph.capabilitiesOf(parts(graph)).insertable).toBe(true)
  expect(graph.capabilitiesBehind(root(graph, 'wholes')).get('parts')?.capabilities.insertable).toBe(false)
})

test('a container path is nearest', () => {
  const graph = graphOf({
    set: restricted('parts', noInsert),
    apart: `<Annotations Target="n.c/wholes/parts">${allow('Insert', 'Insertable')}${deny('Delete', 'Deletable')}</Annotations>`,
  })
  const behind = graph.capabilitiesBehind(root(graph, 'wholes')).get('parts')?.capabilities
  expect(behind).toMatchObject({ insertable: true, deletable: false })
  expect(graph.capabilitiesOf(parts(graph)).deletable).toBe(true)
})

test('what cannot be navigated to cannot be read, and references can be refused', () => {
  const restrictions = record(
    'NavigationRestrictions',
    '<PropertyValue Property="Navigability" EnumMember="Org.OData.Capabilities.V1.NavigationType/None"/><PropertyValue Property="Referenceable" Bool="false"/>',
  )
  const byKey = record(
    'ReadRestrictions',
    '<PropertyValue Property="ReadByKeyRestrictions"><Record><PropertyValue Property="Readable" Bool="true"/></Record></PropertyValue>',
  )
  const refused = { readable: false, readableByKey: false, referenceable: false }
  expect(ofParts(restrictions)).toMatchObject(refused)
  expect(ofParts(restrictions + byKey)).toMatchObject(refused)
})

test('what a set or a type says of its navigation takes no verb from the set', () => {
  const none = record(
    'NavigationRestrictions',
    '<PropertyValue Property="Navigability" EnumMember="Org.OData.Capabilities.V1.NavigationType/None"/><PropertyValue Property="Referenceable" Bool="false"/>',
  )
  const read = { readable: true, readableByKey: true, referenceable: false }
  const bySet = graphOf({ set: none })
  expect(bySet.capabilitiesOf(root(bySet, 'wholes'))).toMatchObject(read)
  const byType = graphOf({ type: none })
  expect(byType.capabilitiesOf(root(byType, 'all'))).toMatchObject(read)
  expect(byType.capabilitiesOf(parts(byType))).toMatchObject(read)
})

test('what is read by key is said apart, and is what is said of reading where it is not', () => {
  const byKey = (readable: boolean) =>
    `<PropertyValue Property="ReadByKeyRestrictions"><Record><PropertyValue Property="Readable" Bool="${readable}"/></Record></PropertyValue>`
  const unreadable = '<PropertyValue Property="Readable" Bool="false"/>'
  const read = (content: string) => {
    const { readable, readableByKey } = ofParts(record('ReadRestrictions', content))
    return [readable, readableByKey]
  }
  expect([read(unreadable), read(unreadable + byKey(true)), read(byKey(false))]).toEqual([
    [false, false],
    [false, true],
    [true, false],
  ])
})

test.each([
  ['EnumMember="Org.OData.Capabilities.V1.HttpMethod/PUT"/', { patch: false, put: true }],
  ['EnumMember="Org.OData.Capabilities.V1.HttpMethod/PATCH"/', { patch: true, put: false }],
  [
    'EnumMember="Org.OData.Capabilities.V1.HttpMethod/PATCH Org.OData.Capabilities.V1.HttpMethod/PUT"/',
    { patch: true, put: true },
  ],
  ['String="PUT"/', { patch: false, put: true }],
  ['EnumMember=""/', { patch: false, put: false }],
  ['String=""/', { patch: false, put: false }],
  ['><Collection/></PropertyValue', { patch: false, put: false }],
  [
    '><Collection><EnumMember>Org.OData.Capabilities.V1.HttpMethod/PUT</EnumMember></Collection></PropertyValue',
    { patch: false, put: true },
  ],
  ['Int="0"/', { patch: false, put: false }],
  ['String="6"/', { patch: true, put: true }],
  ['Path="method"/', { patch: true, put: true }],
  ['><Null/></PropertyValue', { patch: true, put: true }],
])('an update has the methods that are stated: %s', (value, methods) => {
  const content = `<PropertyValue Property="UpdateMethod" ${value}>`
  expect(ofParts(record('UpdateRestrictions', content))).toMatchObject(methods)
})

function ofParts(property: string) {
  const graph = graphOf({ property })
  return graph.capabilitiesOf(parts(graph))
}

test('an operation that requires explicit binding is bound where it is named', () => {
  const required = '<Annotation Term="Org.OData.Core.V1.RequiresExplicitBinding"/>'
  const actions = ['part', 'whole'].map(
    (type) => `<Action Name="renew" IsBound="true"><Parameter Name="it" Type="n.${type}"/>${required}</Action>`,
  )
  const graph = graphOf({
    apart: actions.join(''),
    type: '<Annotation Term="Org.OData.Core.V1.ExplicitOperationBindings"><Collection><String>n.renew</String></Collection></Annotation>',
  })
  expect(graph.operationsBoundTo({ kind: 'named', name: 'n.part' }).map(({ name }) => name)).toEqual(['n.renew'])
  expect(graph.operationsBoundTo({ kind: 'named', name: 'n.whole' })).toEqual([])
})

test('what an extending container says of what it inherits outweighs what is said where that is declared', () => {
  const graph = graphOf({
    set: deny('Insert', 'Insertable'),
    apart: `<EntityContainer Name="d" Extends="n.c"/>
<Annotations Target="n.d/wholes">${allow('Insert', 'Insertable')}${deny('Delete', 'Deletable')}</Annotations>
<Annotations Target="n.d/wholes/parts">${deny('Update', 'Updatable')}</Annotations>`,
  })
  expect(graph.capabilitiesOf(root(graph, 'wholes'))).toMatchObject({ insertable: true, deletable: false })
  expect(graph.capabilitiesBehind(root(graph, 'wholes')).get('parts')?.capabilities.updatable).toBe(false)
})

test('an extending container narrows what it inherits, wherever it is declared', () => {
  const graph = graphOf({
    apart:
      '<EntityType Name="special" BaseType="n.whole"/><EntityContainer Name="d" Extends="n.c"><EntitySet Name="wholes" EntityType="n.special"/></EntityContainer>',
  })
  expect(root(graph, 'wholes')).toMatchObject({ type: 'n.special' })
})
