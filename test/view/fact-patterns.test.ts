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
  expect(Object.fromEntries(patternsOf(types, wanted))).toEqual({
    DateTimeOffset: ['*Time'],
    String: ['oddDateTime'],
    Guid: ['ten*'],
    TimeOfDay: ['dueTime'],
  })
})

test('gives every name its own type back', () => {
  const patterns = [...patternsOf(types, wanted)].map(([type, names]) => [type, names.join(' ')])
  const literals = Object.fromEntries(patterns) as Record<string, string>
  const facts = { keys: 'segment', operations: 'qualified', namespace: 'a', literals } as const
  for (const [name, type] of types) expect([name, literalTypeOf(facts, name) ?? 'String']).toEqual([name, type])
})

test('cuts a name where no other begins so, three letters at least', () => {
  expect(shortened(['exportResult', 'topUsers', 'topDevices', 'id'], ['exportReport', 'total'])).toEqual([
    'exportRes*',
    'id',
    'top*',
  ])
})
