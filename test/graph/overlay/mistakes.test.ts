import { expect, test } from 'vitest'
import { check } from '../../../src/check/index.js'
import { createReport } from '../../../src/diagnostics/report.js'
import { declare } from '../../../src/graph/declare.js'
import { createGraph } from '../../../src/graph/graph.js'
import { overlay } from '../../../src/graph/overlay/index.js'
import { readOverlay } from '../../../src/graph/overlay/read.js'
import { readCsdl } from '../../../src/read/csdl/index.js'

const csdl = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
  <Schema Namespace="shop" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    <EntityType Name="item"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
    <EntityType Name="parcel" BaseType="shop.item">
      <Property Name="weight" Type="Edm.Double"/>
      <Property Name="colour" Type="shop.colour"/>
      <NavigationProperty Name="sender" Type="shop.customer"/>
    </EntityType>
    <EntityType Name="customer" BaseType="shop.item"><Property Name="name" Type="Edm.String"/></EntityType>
    <EnumType Name="colour"><Member Name="red"/></EnumType>
    <Action Name="send" IsBound="true"><Parameter Name="it" Type="shop.parcel"/><Parameter Name="express" Type="Edm.Boolean"/></Action>
    <EntityContainer Name="service"><EntitySet Name="parcels" EntityType="shop.parcel"/></EntityContainer>
  </Schema></edmx:DataServices></edmx:Edmx>`

/** Every finding of the overlay alone, each in its file: `line:column code → suggestion`. */
function findingsOf(text: string): readonly string[] {
  const report = createReport()
  const document = readCsdl({ path: 'metadata.xml', text: csdl }, report)
  const declared = declare(document === undefined ? [] : [document], report)
  const graph = createGraph(overlay(declared, readOverlay({ path: 'overlay.json', text }, report), report))
  check(graph, [], [], report)
  return report.diagnostics.map(({ file, line, code, suggestion }) =>
    [`${file}:${line} ${code}`, ...(suggestion === undefined ? [] : [suggestion])].join(' → '),
  )
}

/** One correction a line, from line 2 on. */
function corrected(...corrections: readonly object[]): readonly string[] {
  const lines = corrections.map((one) => JSON.stringify({ reason: 'known', ...one }))
  return findingsOf(`{ "corrections": [\n${lines.join(',\n')}\n] }`)
}

const weight = (change: object) => ({ type: 'shop.parcel', member: 'weight', change })
const parcel = (member: string, add: object) => ({ type: 'shop.parcel', member, add })

test.each([
  ['', 1],
  ['{ "corrections": [ }', 1],
  ['[]', 1],
  ['{ "corrections": {} }', 1],
  ['{ "corrections": [],\n"corrections": [] }', 2],
  ['{ "corrections": [\n"x"] }', 2],
  ['{ "corrections": [\n{ "type": "shop.parcel",\n"reason": "a",\n"reason": "b", "remove": true }] }', 4],
])('a file that is no overlay is told where it goes wrong: %j', (text, line) => {
  expect(findingsOf(text)).toEqual([`overlay.json:${line} overlay/unreadable`])
})

test.each<object>([
  {},
  { type: 'shop.parcel', remove: true, reason: '  ' },
  { type: 'shop.parcel', remove: true, reason: undefined },
  { type: 'shop.parcel', remove: false },
  { type: 'shop.parcel', root: 'parcels', remove: true },
  { type: 'shop.parcel', remove: true, change: {} },
  { type: 'shop.parcel', kind: 'entitty', remove: true },
  weight({ nulable: false }),
  weight({ type: 'Double' }),
  weight({ type: 'Collection(Edm.String' }),
  weight({ maxLength: -1 }),
  weight({ annotations: { Computed: true } }),
  parcel('a b', { type: 'Edm.String' }),
  parcel('extra', {}),
  { type: 'shop.colour', member: 'blue', add: { value: 'x' } },
  { type: 'box', add: { kind: 'complex' } },
  { type: 'Edm.Box', add: { kind: 'complex' } },
  { type: 'shop.box', add: { kind: 'complex', members: { 'a b': { type: 'Edm.String' } } } },
  { type: 'shop.size', add: { kind: 'enum', members: {} } },
  { root: 'a/b', add: { kind: 'entitySet', type: 'shop.item' } },
  { root: 'boxes', add: { kind: 'entitySet', type: 'Collection(shop.item)' } },
  { operation: 'shop.price', add: { kind: 'function' } },
])('what cannot be understood is told: %j', (correction) => {
  expect(corrected(correction)).toEqual(['overlay.json:2 overlay/unreadable'])
})

test.each([
  [{ type: 'shop.parcell', remove: true }, 'shop.parcel'],
  [{ type: 'parcel', remove: true }, 'shop.parcel'],
  [{ type: 'shop.parcel', member: 'wieght', remove: true }, 'shop.parcel/weight'],
  [{ type: 'shop.parcel', member: 'Weight', remove: true }, 'shop.parcel/weight'],
  [{ operation: 'shop.sendd', remove: true }, 'shop.send'],
  [{ operation: 'shop.send', parameter: 'expres', remove: true }, 'shop.send/express'],
  [{ root: 'parcles', remove: true }, 'parcels'],
])('a target that is not there may be a slip: %j', (correction, meant) => {
  expect(corrected(correction)).toEqual([`overlay.json:2 overlay/no-match → ${meant}`])
})

test.each([
  [weight({ type: 'shop.nothing' }), 'graph/unknown-type'],
  [weight({ type: 'shop.customer' }), 'graph/type-use'],
  [weight({ defaultValue: 'heavy' }), 'graph/default-value'],
  [{ type: 'shop.parcel', member: 'sender', change: { type: 'Edm.String' } }, 'graph/navigation-type'],
  [{ type: 'shop.parcel', member: 'sender', change: { partner: 'nobody' } }, 'graph/partner'],
  [{ type: 'shop.item', change: { base: 'shop.parcel' } }, 'graph/base-cycle'],
  [{ type: 'shop.parcel', change: { base: 'shop.nothing' } }, 'graph/unknown-type'],
  [{ type: 'shop.parcel', change: { base: 'shop.colour' } }, 'graph/base-kind'],
  [{ type: 'shop.customer', remove: true }, 'graph/unknown-type'],
  [{ type: 'shop.colour', remove: true }, 'graph/unknown-type'],
  [{ type: 'shop.cust*', remove: true }, 'graph/unknown-type'],
  [{ type: 'shop.item', member: 'id', remove: true }, 'graph/key-property'],
  [parcel('id', { type: 'Edm.String' }), 'graph/property-redeclared'],
  [{ root: 'parcels', change: { type: 'shop.nothing' } }, 'graph/unknown-type'],
  [weight({ annotations: { 'Org.OData.Core.V1.Computed': 'yes' } }), 'csdl/annotation-type'],
  [weight({ annotations: { 'Org.OData.Core.V1.Permissions': { $EnumMember: 'x/Reed' } } }), 'csdl/annotation-type'],
  [
    weight({ annotations: { 'Org.OData.Capabilities.V1.InsertRestrictions': { Insertible: true } } }),
    'csdl/annotation-property',
  ],
])('what a correction makes wrong is told at the correction: %j', (correction, code) => {
  expect(corrected(correction)).toEqual([`overlay.json:2 ${code}`])
})

test.each([
  [weight({ nullable: false }), weight({ nullable: true })],
  [weight({ type: 'Edm.Int32' }), weight({ type: 'Edm.Int64' })],
  [weight({ nullable: false }), { type: 'shop.parcel', member: 'weight', remove: true }],
  [parcel('extra', { type: 'Edm.String' }), { type: 'shop.parcel', member: 'extra', remove: true }],
])('the second of two that contradict each other is told: %j', (first, second) => {
  expect(corrected(first, second)).toEqual(['overlay.json:3 overlay/overruled'])
})

test('a fact that such a thing has not is no change', () => {
  expect(corrected({ operation: 'shop.send', change: { composable: true } })).toEqual([
    'overlay.json:2 overlay/no-change',
  ])
})

test('what the metadata itself has wrong stays there', () => {
  expect(corrected(weight({ description: 'In kilograms.' }))).toEqual([])
})

test.each([
  [{ change: { open: 'yes' } }, '`change.open` is `"yes"`, but `true` or `false` belongs there'],
  [{ change: { maxLength: 1.5 } }, '`change.maxLength` is `1.5`, but a whole number belongs there'],
  [{ change: { maxLength: -1 } }, '`change.maxLength` is `-1`, but a number of at least 0 belongs there'],
  [{ change: { annotations: [] } }, '`change.annotations` is a list, but an object belongs there'],
  [{ remove: null }, '`remove` is `null`, but `true` belongs there'],
  [
    { add: { kind: 'thing' } },
    '`add.kind` is `"thing"`, but `entity`, `complex`, `enum` or `typeDefinition` belongs there',
  ],
  [
    { change: { scale: {} } },
    '`change.scale` is an object, but a whole number or `variable` or `floating` belongs there',
  ],
  [{ member: 'pink', add: { value: 'x' } }, '`add.value`: a whole number belongs here, or its digits in quotes'],
  [{ add: {} }, '`add.kind` is missing'],
])('what belongs in place of a value is said in words: %j', (correction, reason) => {
  const report = createReport()
  readOverlay(
    {
      path: 'overlay.json',
      text: JSON.stringify({ corrections: [{ type: 'shop.colour', reason: 'known', ...correction }] }),
    },
    report,
  )
  expect(report.diagnostics.map(({ message }) => message)).toEqual([
    `The overlay cannot be read: ${reason}; correct it.`,
  ])
})
