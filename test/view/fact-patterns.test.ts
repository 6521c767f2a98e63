import { expect, test } from 'vitest'
import { literalTypeOf } from '../../src/runtime/facts.js'
import { patternsOf, shortened } from '../../src/view/fact-patterns.js'

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
    Object.fromEntries([...from].map(([type, names]) => [type, names.join(' ')])) as Record<string, string>
  const facts = { namespace: 'a', literals: written(lists), exceptions: written(exceptions) } as const
  for (const [name, type] of types) expect([name, literalTypeOf(facts, name) ?? 'String']).toEqual([name, type])
})

test('cuts a name where no other begins so, three letters at least', () => {
  expect(shortened(['exportResult', 'topUsers', 'topDevices', 'id'], ['exportReport', 'total'])).toEqual([
    'exportRes*',
    'id',
    'top*',
  ])
})
