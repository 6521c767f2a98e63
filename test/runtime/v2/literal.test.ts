import { expect, test } from 'vitest'
import { literal } from '../../../src/runtime/v2/literal.js'

test.each([
  [null, 'Guid', 'null'],
  ["O'Neil", undefined, "'O''Neil'"],
  [1.5, undefined, '1.5'],
  [1.5, 'Decimal', '1.5M'],
  [2, 'Single', '2f'],
  [12n, undefined, '12L'],
  ['12', 'Int64', '12L'],
  ['12 or 1 eq 1', 'Int64', "'12 or 1 eq 1'"],
  [true, undefined, 'true'],
  ['3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'Guid', "guid'3f2504e0-4f89-11d3-9a0c-0305e82c3301'"],
  ['null', 'Guid', "'null'"],
  ['2013-01-01T01:00:00+01:00', 'DateTime', "datetime'2013-01-01T00:00:00'"],
  ['/Date(0)/', 'DateTime', "datetime'1970-01-01T00:00:00'"],
  [new Date(5), 'DateTime', "datetime'1970-01-01T00:00:00.005'"],
  ['2013-01-01T00:00:00', 'DateTimeOffset', "datetimeoffset'2013-01-01T00:00:00Z'"],
  ["x' or 'y", 'DateTime', "'x'' or ''y'"],
  ['PT1H', 'Time', "time'PT1H'"],
  ['AP8', 'Binary', "binary'00ff'"],
])('%o as %s is %s', (value, type, text) => {
  expect(literal(value, type)).toBe(text)
})
