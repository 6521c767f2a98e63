import { describe, expect, test } from 'vitest'
import { createReport } from '../../../src/diagnostics/report.js'
import type { Declarations } from '../../../src/graph/declarations.js'
import { declare } from '../../../src/graph/declare.js'
import { describe as joinPages } from '../../../src/graph/describe.js'
import { createGraph } from '../../../src/graph/graph.js'
import { overlay } from '../../../src/graph/overlay/index.js'
import { readOverlay } from '../../../src/graph/overlay/read.js'
import { readCsdl } from '../../../src/read/csdl/index.js'
import { readPage } from '../../../src/read/docs/index.js'

const csdl = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
  <Schema Namespace="shop" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    <EntityType Name="order"><Key><PropertyRef Name="id"/></Key>
      <Property Name="id" Type="Edm.String" Nullable="false"/>
      <Property Name="note" Type="Edm.String" MaxLength="20"/>
      <NavigationProperty Name="items" Type="Collection(shop.item)"/>
      <NavigationProperty Name="itemsOld" Type="Collection(shop.item)"/>
    </EntityType>
    <EntityType Name="item"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
    <ComplexType Name="address"><Property Name="city" Type="Edm.String"/></ComplexType>
    <EnumType Name="color"><Member Name="red"/><Member Name="blue"/></EnumType>
    <Function Name="cheapest" IsBound="true"><Parameter Name="binding" Type="Collection(shop.item)"/><Parameter Name="limit" Type="Edm.Int32"/><ReturnType Type="shop.item"/></Function>
    <EntityContainer Name="service"><EntitySet Name="orders" EntityType="shop.order">
      <Annotation Term="Org.OData.Capabilities.V1.InsertRestrictions"><Record>
        <PropertyValue Property="MaxLevels" Int="2"/></Record></Annotation>
    </EntitySet></EntityContainer>
  </Schema></edmx:DataServices></edmx:Edmx>`

function corrected(...corrections: readonly object[]): { graph: Declarations; findings: readonly string[] } {
  const report = createReport()
  const document = readCsdl({ path: 'metadata.xml', text: csdl }, report)
  const text = JSON.stringify({ corrections: corrections.map((one) => ({ reason: 'known', ...one })) }, undefined, 2)
  const declarations = declare(document === undefined ? [] : [document], report)
  const graph = overlay(declarations, readOverlay({ path: 'overlay.json', text }, report), report)
  return { graph, findings: report.diagnostics.map(({ code, line }) => `${line} ${code}`) }
}

function member(graph: Declarations, type: string, name: string) {
  return createGraph(graph).propertyOf(type, name)
}

describe('types', () => {
  test('are added with their members, in their place', () => {
    const { graph, findings } = corrected({
      type: 'depot.bin',
      add: { kind: 'entity', key: ['id'], members: { id: { type: 'Edm.Guid', nullable: false } } },
    })
    expect(findings).toEqual([])
    expect([...graph.types.keys()][0]).toBe('depot.bin')
    expect(graph.namespaces).toEqual(['depot', 'shop'])
    expect(createGraph(graph).keyOf('depot.bin')[0]?.property?.type).toEqual({ kind: 'primitive', name: 'Edm.Guid' })
  })

  test('of each kind can be added', () => {
    const { graph, findings } = corrected(
      { type: 'shop.zip', add: { kind: 'typeDefinition', underlying: 'Edm.String', maxLength: 5 } },
      { type: 'shop.size', add: { kind: 'enum', members: { s: { value: 1 }, big: { value: '9007199254740993' } } } },
      { type: 'shop.parcel', add: { kind: 'complex', base: 'shop.address', description: 'A parcel.' } },
    )
    expect(findings).toEqual([])
    expect(graph.types.get('shop.zip')).toMatchObject({ underlying: 'Edm.String', facets: { maxLength: 5 } })
    expect(graph.types.get('shop.size')).toMatchObject({ members: [{ value: '1' }, { value: '9007199254740993' }] })
    expect(graph.types.get('shop.parcel')).toMatchObject({ base: 'shop.address', doc: { text: 'A parcel.' } })
  })

  test('are changed', () => {
    const { graph } = corrected(
      { type: 'shop.order', change: { abstract: true, open: true, hasStream: true, key: ['note'], base: 'shop.item' } },
      { type: 'shop.color', change: { flags: true } },
    )
    expect(graph.types.get('shop.order')).toMatchObject({
      abstract: true,
      open: true,
      hasStream: true,
      key: [{ path: 'note' }],
      base: 'shop.item',
    })
    expect(graph.types.get('shop.color')).toMatchObject({ flags: true })
  })

  test('are removed by pattern and kind', () => {
    const { graph } = corrected({ type: 'shop.*', kind: 'entity', remove: true })
    expect([...graph.types.keys()]).toEqual(['shop.address', 'shop.color'])
  })
})

describe('members', () => {
  test('are added', () => {
    const { graph } = corrected(
      { type: 'shop.order', member: 'to', add: { type: 'shop.address', nullable: false } },
      {
        type: 'shop.order',
        member: 'next',
        add: { kind: 'navigation', type: 'Collection(shop.order)', containsTarget: true },
      },
      { type: 'shop.color', member: 'green', add: { value: 7 } },
    )
    expect(member(graph, 'shop.order', 'to')).toMatchObject({ type: { name: 'shop.address' }, nullable: false })
    expect(member(graph, 'shop.order', 'next')).toMatchObject({
      kind: 'navigation',
      containsTarget: true,
      nullable: false,
    })
    expect(graph.types.get('shop.color')).toMatchObject({ members: [{}, {}, { name: 'green', value: '7' }] })
  })

  test('are changed', () => {
    const { graph } = corrected(
      { type: 'shop.order', member: 'note', change: { type: 'Edm.Int64', nullable: false, defaultValue: '1' } },
      { type: 'shop.order', member: 'note', change: { maxLength: 40 } },
      { type: 'shop.color', member: 'red', change: { value: 5 } },
    )
    expect(member(graph, 'shop.order', 'note')).toMatchObject({
      type: { kind: 'primitive', name: 'Edm.Int64' },
      nullable: false,
      defaultValue: '1',
      facets: { maxLength: 40 },
    })
    expect(graph.types.get('shop.color')).toMatchObject({ members: [{ value: '5' }, {}] })
  })

  test('forget what is said of null where one becomes many', () => {
    const { graph } = corrected({ type: 'shop.order', member: 'note', change: { type: 'Collection(Edm.String)' } })
    expect(member(graph, 'shop.order', 'note')).toMatchObject({ type: { kind: 'collection' }, nullable: undefined })
  })

  test('of one kind are contained by pattern', () => {
    const { graph, findings } = corrected({
      type: 'shop.*',
      member: 'item*',
      kind: 'navigation',
      change: { containsTarget: true },
    })
    expect(findings).toEqual([])
    expect(member(graph, 'shop.order', 'items')).toMatchObject({ containsTarget: true })
    expect(member(graph, 'shop.order', 'itemsOld')).toMatchObject({ containsTarget: true })
  })

  test('are removed', () => {
    const { graph } = corrected(
      { type: 'shop.order', member: '*Old', remove: true },
      { type: 'shop.color', member: 'red', remove: true },
    )
    expect(member(graph, 'shop.order', 'itemsOld')).toBeUndefined()
    expect(graph.types.get('shop.color')).toMatchObject({ members: [{ name: 'blue', value: '1' }] })
  })
})

describe('annotations', () => {
  test('are added, changed and removed, with records and qualifiers', () => {
    const term = 'Org.OData.Core.V1.Revisions'
    const record = { '@type': 'x.y', Kind: { $EnumMember: 'Deprecated' }, At: { $Path: 'a/b' }, List: [1, null] }
    const { graph } = corrected(
      { type: 'shop.order', change: { annotations: { [term]: [record], 'x.tag#one': true } } },
      { type: 'shop.order', change: { annotations: { 'x.tag#one': null } } },
    )
    expect(graph.types.get('shop.order')?.annotations.map(({ term, value }) => ({ term, value }))).toEqual([
      {
        term,
        value: {
          kind: 'collection',
          items: [
            {
              kind: 'record',
              type: 'x.y',
              properties: {
                Kind: { kind: 'enum', members: ['Deprecated'] },
                At: { kind: 'path', path: 'a/b' },
                List: { kind: 'collection', items: [{ kind: 'number', value: 1 }, { kind: 'null' }] },
              },
            },
          ],
        },
      },
    ])
  })

  test('state capabilities, and leave what else the record says', () => {
    const { graph } = corrected(
      {
        root: 'orders',
        change: { capabilities: { insertable: false, readableByKey: false, indexable: false, top: false } },
      },
      { type: 'shop.order', member: 'items', change: { capabilities: { deletable: false } } },
    )
    const [root] = createGraph(graph).roots
    expect(root && createGraph(graph).capabilitiesOf(root)).toMatchObject({
      insertable: false,
      readableByKey: false,
      readable: true,
      indexable: false,
      top: false,
    })
    expect(JSON.stringify(root?.annotations)).toContain('MaxLevels')
    const items = member(graph, 'shop.order', 'items')
    expect(items?.kind === 'navigation' && createGraph(graph).capabilitiesOf(items).deletable).toBe(false)
  })
})

describe('operations and roots', () => {
  test('are changed', () => {
    const { graph, findings } = corrected(
      { operation: 'shop.cheapest', change: { composable: true, nullable: false, description: 'The least.' } },
      { operation: 'shop.*', parameter: 'limit', change: { optional: true, type: 'Edm.Int64' } },
      { root: 'orders', change: { type: 'shop.item' } },
    )
    expect(findings).toEqual([])
    expect(graph.operations).toMatchObject([
      {
        composable: true,
        doc: { text: 'The least.' },
        returns: { nullable: false },
        parameters: [{ optional: true, type: { name: 'Edm.Int64' } }],
      },
    ])
    expect(graph.containers[0]?.members).toMatchObject([{ type: 'shop.item' }])
  })

  test('that become many say nothing of null, unless the correction does', () => {
    const many = (nullable?: boolean) =>
      corrected(
        { operation: 'shop.cheapest', change: { type: 'Collection(Edm.String)', nullable } },
        { operation: 'shop.cheapest', parameter: 'limit', change: { type: 'Collection(Edm.Int32)', nullable } },
      ).graph.operations.map(({ returns, parameters }) => [returns?.nullable, parameters[0]?.nullable])
    expect([...many(), ...many(true)]).toEqual([
      [undefined, undefined],
      [true, true],
    ])
  })

  test('are added and removed', () => {
    const { graph, findings } = corrected(
      { operation: 'shop.cheapest', remove: true },
      { root: 'orders', remove: true },
      { root: 'me', add: { kind: 'singleton', type: 'shop.order' } },
      { root: 'items', add: { kind: 'entitySet', type: 'shop.item', capabilities: { deletable: false } } },
    )
    expect(findings).toEqual([])
    expect(graph.operations).toEqual([])
    expect(graph.containers[0]?.members).toMatchObject([{ name: 'me' }, { name: 'items', annotations: [{}] }])
  })
})

describe('operations', () => {
  const archive = {
    operation: 'shop.archive',
    add: {
      kind: 'action',
      boundTo: 'shop.order',
      description: 'Puts away.',
      parameters: { until: { type: 'Edm.Date', nullable: false }, note: { type: 'Edm.String', maxLength: 9 } },
    },
  }

  test('are added, bound to what they are called on', () => {
    const { graph, findings } = corrected(archive)
    expect(findings).toEqual([])
    expect(createGraph(graph).operationsBoundTo({ kind: 'named', name: 'shop.order' })).toMatchObject([
      {
        kind: 'action',
        name: 'shop.archive',
        doc: { text: 'Puts away.' },
        parameters: [
          { name: 'until', nullable: false },
          { name: 'note', facets: { maxLength: 9 } },
        ],
        returns: undefined,
      },
    ])
  })

  test('are added beside other overloads, but not again', () => {
    const again = { ...archive, add: { kind: 'action', boundTo: 'shop.order' } }
    const other = { ...archive, add: { kind: 'action', boundTo: 'shop.item' } }
    const { graph, findings } = corrected(archive, other, again)
    expect(graph.operations.map(({ name }) => name)).toEqual(['shop.archive', 'shop.archive', 'shop.cheapest'])
    expect(findings.map((found) => found.split(' ')[1])).toEqual(['overlay/declared'])
    const limited = (parameter: string) => ({
      operation: 'shop.cheapest',
      add: {
        kind: 'function',
        boundTo: 'Collection(shop.item)',
        parameters: { [parameter]: { type: 'Edm.Int32' } },
        returns: { type: 'shop.item' },
      },
    })
    expect(corrected(limited('limit')).findings.join()).toContain('overlay/declared')
    expect(corrected(limited('most')).findings).toEqual([])
  })

  test('that are not bound are called by their import', () => {
    const { graph, findings } = corrected({
      operation: 'shop.today',
      add: { kind: 'function', import: 'now', returns: { type: 'Edm.Date', nullable: false } },
    })
    expect(findings).toEqual([])
    expect(createGraph(graph).roots).toMatchObject([
      { kind: 'functionImport', name: 'now', operation: 'shop.today' },
      { name: 'orders' },
    ])
  })

  test.each([
    ['a function that returns nothing', { kind: 'function', boundTo: 'shop.order' }],
    ['a bound operation with an import', { kind: 'action', boundTo: 'shop.order', import: 'archive' }],
    ['a parameter without a type', { kind: 'action', parameters: { a: {} } }],
    ['an unknown kind', { kind: 'procedure' }],
  ])('%s is not read', (_, add) => {
    const { graph, findings } = corrected({ operation: 'shop.archive', add })
    expect(findings.join()).toContain('overlay/unreadable')
    expect(graph.operations).toHaveLength(1)
  })
})

test('references can be refused', () => {
  const { graph, findings } = corrected({ root: 'orders', change: { capabilities: { referenceable: false } } })
  const [root] = createGraph(graph).roots
  expect(findings).toEqual([])
  expect(root && createGraph(graph).capabilitiesOf(root).referenceable).toBe(false)
})

test('a description replaces what the page says, and leaves the rest of it', () => {
  const report = createReport()
  const document = readCsdl({ path: 'metadata.xml', text: csdl }, report)
  const text = JSON.stringify({
    corrections: [
      { type: 'shop.address', member: 'city', change: { description: 'Where.' }, reason: 'The page lies.' },
    ],
  })
  const page = readPage(
    {
      path: 'docs/resources/address.md',
      text: '# address resource type\n\nNamespace: shop\n\n## Properties\n|Property|Type|Description|\n|:--|:--|:--|\n|city|String|Read-only. A lie.|\n',
    },
    report,
  )
  const declared = overlay(
    declare(document ? [document] : [], report),
    readOverlay({ path: 'overlay.json', text }, report),
    report,
  )
  const { declarations } = joinPages(declared, [page])
  expect(member(declarations, 'shop.address', 'city')?.doc).toMatchObject({ text: 'Where.', readOnly: true })
})

describe('what does nothing is a finding', () => {
  test.each([
    [{ type: 'shop.nothing', remove: true }, 'overlay/no-match'],
    [{ type: 'shop.*', member: 'nothing*', remove: true }, 'overlay/no-match'],
    [{ operation: 'shop.cheapest', parameter: 'none', remove: true }, 'overlay/no-match'],
    [{ root: 'none', change: {} }, 'overlay/no-match'],
    [{ type: 'shop.order', member: 'note', change: { maxLength: 20, nullable: true } }, 'overlay/no-change'],
    [{ type: 'shop.color', change: { containsTarget: true } }, 'overlay/no-change'],
    [{ root: 'orders', change: { type: 'shop.order' } }, 'overlay/no-change'],
    [{ type: 'shop.order', add: { kind: 'complex' } }, 'overlay/declared'],
    [{ type: 'shop.color', member: 'red', add: { value: 0 } }, 'overlay/declared'],
    [{ root: 'orders', add: { kind: 'entitySet', type: 'shop.order' } }, 'overlay/declared'],
  ])('%j', (correction, code) => {
    expect(corrected(correction).findings).toEqual([expect.stringMatching(new RegExp(`^5 ${code}$`))])
  })

  test('one that cannot be read does not stop the others', () => {
    const { graph, findings } = corrected(
      { type: 'shop.order', change: { abstrakt: true } },
      { type: 'shop.order', remove: true, change: {} },
      { type: 'shop.address', remove: true },
    )
    expect(findings).toEqual(['7 overlay/unreadable', '10 overlay/unreadable'])
    expect(graph.types.has('shop.address')).toBe(false)
  })
})
