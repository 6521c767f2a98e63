import { expect, test } from 'vitest'
import { literalTypeOf } from '../../src/runtime/facts.js'
import { patternsOf, shortened } from '../../src/view/fact-patterns.js'
import { generatedFrom } from '../generated-from.js'

const types = new Map([
  ['startDateTime', 'DateTimeOffset'],
  ['endDateTime', 'DateTimeOffset'],
  ['createdDateTime', 'DateTimeOffset'],
  ['sentDateTime', 'DateTimeOffset'],
  ['oddDateTime', 'String'],
  ['dueTime', 'TimeOfDay'],
  ['tenantId', 'Guid'],
  ['userId', 'String'],
  ['subject', 'String'],
])
const wanted = new Set(['DateTimeOffset', 'TimeOfDay', 'Guid'])

test('lets an ending stand for the names that have it, and lists the exceptions', () => {
  const { lists, exceptions } = patternsOf(types, wanted)
  expect(Object.fromEntries(lists)).toEqual({
    DateTimeOffset: ['*Time'],
    String: [],
    Guid: ['ten*'],
    TimeOfDay: [],
  })
  expect(Object.fromEntries(exceptions)).toEqual({
    DateTimeOffset: [],
    String: ['oddDateTime'],
    Guid: [],
    TimeOfDay: ['dueTime'],
  })
})

test('gives every name its own type back', () => {
  const { lists, exceptions } = patternsOf(types, wanted)
  const written = (from: typeof lists) =>
    Object.fromEntries([...from].map(([type, names]) => [type, names.join('|')])) as Record<string, string>
  const facts = { namespace: 'a', literals: written(lists), exceptions: written(exceptions) } as const
  for (const [name, type] of types) expect([name, literalTypeOf(facts, name) ?? 'String']).toEqual([name, type])
})

test('a comma ends a beginning', () => {
  const facts = { namespace: 'a', literals: { Guid: 'ten,user|keyId|*Tag' } }
  const names = ['tenant', 'user', 'userId', 'keyId', 'keyIds', 'dogTag', 'dogTags']
  expect(names.filter((name) => literalTypeOf(facts, name) === 'Guid')).toEqual(['tenant', 'user', 'keyId', 'dogTag'])
})

test('cuts a name where no other begins so, three letters at least', () => {
  expect(shortened(['exportResult', 'topUsers', 'topDevices', 'id'], ['exportReport', 'total'])).toEqual([
    'exportRes*',
    'id',
    'top*',
  ])
})

const leading: readonly (readonly [string, target: string, derived: string])[] = [
  ['what leads to a media entity', 'picture', ''],
  ['what leads to one whose base has the stream', 'portrait', '<EntityType Name="portrait" BaseType="test.picture"/>'],
]
test.each(leading)('a stream that is called as %s is told by the names before it', (_, target, derived) => {
  const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>'
  const files = generatedFrom(`<ComplexType Name="presenter"><Property Name="photo" Type="Edm.Stream"/></ComplexType>
    <EntityType Name="picture" HasStream="true">${key}</EntityType>${derived}
    <EntityType Name="event">${key}
      <Property Name="host" Type="test.presenter"/><NavigationProperty Name="photo" Type="test.${target}"/>
    </EntityType>
    <EntityContainer Name="c"><EntitySet Name="events" EntityType="test.event"/></EntityContainer>`)
  expect(files['client.ts']).toContain("  streams: 'photo@h*',\n")
})

test('a stream is told by the name before it, and its own name kept whole, where a set alone is called as it is', () => {
  const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>'
  const files = generatedFrom(`<ComplexType Name="presenter"><Property Name="photo" Type="Edm.Stream"/></ComplexType>
    <EntityType Name="picture" HasStream="true">${key}<Property Name="host" Type="test.presenter"/></EntityType>
    <EntityContainer Name="c"><EntitySet Name="photo" EntityType="test.picture"/></EntityContainer>`)
  expect(files['client.ts']).toContain("  streams: 'photo@h*',\n")
})
