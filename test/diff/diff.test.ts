import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { stepOf } from '../../src/diff/change.js'
import { diff } from '../../src/diff/diff.js'
import type { Graph } from '../../src/graph/graph.js'
import { readModel } from '../../src/index.js'
import { repository } from '../corpus.js'

const base = `<EntityType Name="thing"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
<EntityType Name="lamp" BaseType="n.thing"><Property Name="watts" Type="Edm.Int32"/><Property Name="label" Type="Edm.String" MaxLength="20"/><NavigationProperty Name="parts" Type="Collection(n.thing)"/></EntityType>
<EnumType Name="state"><Member Name="on" Value="1"/><Member Name="off" Value="0"/></EnumType>
<Action Name="dim" IsBound="true"><Parameter Name="it" Type="n.lamp"/><Parameter Name="level" Type="Edm.Int32"/></Action>
<Function Name="cost" IsBound="true"><Parameter Name="it" Type="n.lamp"/><Parameter Name="hours" Type="Edm.Int32"/><ReturnType Type="Edm.Double"/></Function>
<EntityContainer Name="c"><EntitySet Name="lamps" EntityType="n.lamp"/></EntityContainer>`

function graphOf(schema: string): Graph {
  const text = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm">${schema}</Schema></edmx:DataServices></edmx:Edmx>`
  return readModel({ metadata: [{ path: 'm.xml', text }], docs: [], overlays: [] }, createReport()).graph
}

function changes(change: (schema: string) => string): readonly string[] {
  return diff(graphOf(base), graphOf(change(base))).map(({ step, kind, name }) => `${step} ${kind} ${name}`)
}

function replaced(text: string, by: string): readonly string[] {
  expect(base).toContain(text)
  return changes((schema) => schema.replace(text, by))
}

test('nothing changes between equal versions, whatever the order of declarations', () => {
  expect(changes((schema) => schema)).toEqual([])
  expect(changes((schema) => schema.split('\n').toReversed().join('\n'))).toEqual([])
})

test.each<[string, string, readonly string[]]>([
  ['<Property Name="watts" Type="Edm.Int32"/>', '', ['major property-removed n.lamp/watts']],
  ['Name="watts" Type="Edm.Int32"', 'Name="watts" Type="Edm.Int64"', ['major property-type-changed n.lamp/watts']],
  [
    'Name="watts" Type="Edm.Int32"',
    'Name="watts" Type="Edm.Int32" Nullable="false"',
    ['major property-nullability-changed n.lamp/watts'],
  ],
  [
    'Name="watts" Type="Edm.Int32"',
    'Name="watts" Type="Collection(Edm.Int32)"',
    ['major property-type-changed n.lamp/watts'],
  ],
  ['MaxLength="20"', 'MaxLength="30"', ['minor maxlength-changed n.lamp/label']],
  ['MaxLength="20"', 'MaxLength="10"', ['major maxlength-changed n.lamp/label']],
  [
    'Type="Collection(n.thing)"',
    'Type="Collection(n.thing)" ContainsTarget="true"',
    ['minor containment-changed n.lamp/parts'],
  ],
  [
    '<Property Name="label"',
    '<Property Name="new" Type="Edm.String"/><Property Name="label"',
    ['minor property-added n.lamp/new'],
  ],
  [
    '<Property Name="label"',
    '<Property Name="new" Type="Edm.String" Nullable="false"/><Property Name="label"',
    ['major property-added n.lamp/new'],
  ],
  [
    '<EntityType Name="lamp" BaseType="n.thing"',
    '<EntityType Name="lamp" BaseType="n.thing" Abstract="true"',
    ['major abstract-changed n.lamp'],
  ],
  ['<Member Name="off" Value="0"/>', '', ['major member-removed n.state/off']],
  [
    '<Member Name="off" Value="0"/>',
    '<Member Name="off" Value="0"/><Member Name="dim" Value="2"/>',
    ['minor member-added n.state/dim'],
  ],
  ['Name="off" Value="0"', 'Name="off" Value="3"', ['major member-value-changed n.state/off']],
  ['<Parameter Name="level" Type="Edm.Int32"/>', '', ['major parameter-removed n.dim(n.lamp)/level']],
  [
    '<Parameter Name="level" Type="Edm.Int32"/>',
    '<Parameter Name="level" Type="Edm.Int32"/><Parameter Name="slowly" Type="Edm.Boolean"/>',
    ['minor parameter-added n.dim(n.lamp)/slowly'],
  ],
  ['Type="Edm.Double"', 'Type="Edm.Decimal"', ['major return-type-changed n.cost(n.lamp)']],
  [
    '<Parameter Name="hours" Type="Edm.Int32"/>',
    '<Parameter Name="days" Type="Edm.Int32"/>',
    ['major parameter-added n.cost(n.lamp)/days', 'major parameter-removed n.cost(n.lamp)/hours'],
  ],
  ['<EntitySet Name="lamps" EntityType="n.lamp"/>', '', ['major root-removed lamps']],
  ['EntityType="n.lamp"', 'EntityType="n.thing"', ['major root-changed lamps']],
  ['<EntityContainer', '<EntityType Name="room" BaseType="n.thing"/><EntityContainer', ['minor type-added n.room']],
  [
    '<EntitySet Name="lamps" EntityType="n.lamp"/>',
    '<EntitySet Name="lamps" EntityType="n.lamp"><Annotation Term="Org.OData.Capabilities.V1.DeleteRestrictions"><Record><PropertyValue Property="Deletable" Bool="false"/></Record></Annotation></EntitySet>',
    ['major capability-removed lamps'],
  ],
  [
    '<Property Name="watts" Type="Edm.Int32"/>',
    '<Property Name="watts" Type="Edm.Int32"><Annotation Term="Org.OData.Core.V1.Description" String="How much."/></Property>',
    ['patch annotations-changed n.lamp/watts'],
  ],
  [
    '<Property Name="watts" Type="Edm.Int32"/>',
    '<Property Name="watts" Type="Edm.Int32"><Annotation Term="Org.OData.Core.V1.Revisions"><Collection><Record><PropertyValue Property="Kind" EnumMember="Org.OData.Core.V1.RevisionKind/Deprecated"/></Record></Collection></Annotation></Property>',
    ['minor deprecated n.lamp/watts'],
  ],
])('%s becomes %s', (before, after, expected) => {
  expect(replaced(before, after)).toEqual(expected)
})

test('what moves to a base, or is bound to one, is still there', () => {
  const watts = '<Property Name="watts" Type="Edm.Int32"/>'
  expect(
    changes((schema) =>
      schema.replace(watts, '').replace('Nullable="false"/></EntityType>', `Nullable="false"/>${watts}</EntityType>`),
    ),
  ).toEqual(['minor property-added n.thing/watts'])
  expect(
    changes((schema) =>
      schema.replace(
        'Name="dim" IsBound="true"><Parameter Name="it" Type="n.lamp"/>',
        'Name="dim" IsBound="true"><Parameter Name="it" Type="n.thing"/>',
      ),
    ),
  ).toEqual(['minor operation-added n.dim(n.thing)'])
})

test('a base in between breaks nobody, one that is gone does', () => {
  const between = '<EntityType Name="device" BaseType="n.thing"/><EntityType Name="lamp" BaseType="n.device">'
  expect(replaced('<EntityType Name="lamp" BaseType="n.thing">', between)).toEqual([
    'minor type-added n.device',
    'minor base-changed n.lamp',
  ])
  const kept = changes((schema) =>
    schema.replace(
      '<EntityType Name="lamp" BaseType="n.thing">',
      '<EntityType Name="lamp"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>',
    ),
  )
  expect(kept).toEqual(['major base-changed n.lamp'])
})

test('the step is that of the worst change, and the reverse of an addition breaks', () => {
  const before = graphOf(base)
  const after = graphOf(base.replace('</EntityContainer>', '<Singleton Name="me" Type="n.thing"/></EntityContainer>'))
  expect([stepOf(diff(before, before)), stepOf(diff(before, after)), stepOf(diff(after, before))]).toEqual([
    undefined,
    'minor',
    'major',
  ])
})

test('a service does not differ from itself', () => {
  const text = readFileSync(join(repository, 'metadata/metadata.xml'), 'utf8')
  const model = () => readModel({ metadata: [{ path: 'm.xml', text }], docs: [], overlays: [] }, createReport()).graph
  expect(diff(model(), model())).toEqual([])
})
