import { expect, test } from 'vitest'
import { literal } from '../../src/runtime/literal.js'

test('quotes text, and doubles the quotes in it', () => {
  expect(literal("O'Neil")).toBe("'O''Neil'")
})

test('leaves text bare only where it has the shape of its type', () => {
  expect(literal('2026-01-01T00:00:00Z', 'DateTimeOffset')).toBe('2026-01-01T00:00:00Z')
  expect(literal('0f0f0f0f-0000-0000-0000-000000000000', 'Guid')).toBe('0f0f0f0f-0000-0000-0000-000000000000')
  expect(literal('PT5M', 'Duration')).toBe("duration'PT5M'")
  for (const type of ['DateTimeOffset', 'Guid', 'Date', 'TimeOfDay', 'Int64', 'Decimal', 'Duration'])
    for (const text of ['isRead', 'null', 'true', '1) or (a', "x' or 'a"])
      expect(literal(text, type)).toBe(`'${text.replaceAll("'", "''")}'`)
})

test('writes what JSON tells by itself', () => {
  expect([null, 3, 3n, false, new Date(0)].map((value) => literal(value))).toEqual([
    'null',
    '3',
    '3',
    'false',
    '1970-01-01T00:00:00.000Z',
  ])
})
