import { expect, test } from 'vitest'
import * as v from '../../../src/runtime/validate/index.js'
import { object, type Validator } from '../../../src/runtime/validate/index.js'

/** Facts of the test cases that accompany the ABNF of OData 4.01 (OASIS): literals as payloads have them. */
const LITERALS: readonly (readonly [
  rule: string,
  of: Validator,
  accepted: readonly unknown[],
  refused: readonly unknown[],
])[] = [
  [
    'binary',
    v.binary,
    ['', 'Zg==', 'Zg', 'Zm8=', 'Zm9v', 'Zm9vYg==', 'Zm9vYmE=', 'Zm9vYmFy', 'a123456789abcdefABA='],
    ["X'1a2B'", 'a1234567 89\rab'],
  ],
  ['date', v.date, ['2012-09-03', '0000-01-01', '-10000-04-01'], ['-INF', 'INF']],
  [
    'dateTimeOffset',
    v.dateTimeOffset,
    [
      '2012-09-03T13:52Z',
      '2012-09-03T22:09:02Z',
      '1972-06-30T23:59:60Z',
      '2012-08-31T18:19:22.1Z',
      '0000-01-01T00:00Z',
      '-10000-04-01T00:00Z',
      '2012-09-03T14:53+02:00',
    ],
    [
      '2011-12-31T24:00Z',
      '2011-12-31T24:00:00Z',
      '2012-09-03T24:00-03:00',
      '-INF',
      'INF',
      '2012-09-03T23%3A59Z',
      '2012-09-03T23:59+01%3A00',
    ],
  ],
  ['decimal', v.decimal, ['3.14', '-1.234567e3', '1e-101', '-INF', 'INF', 'NaN', '-2', '+42'], ['42.', '.1']],
  [
    'duration',
    v.duration,
    ['-P6DT23H59M59.9999S', 'P6DT23H59M59.9999S'],
    ['+P6DT23H59M59.9999S', 'P1Y6DT23H59M59.9999S', 'P1M6DT23H59M59.9999S'],
  ],
  ['double', v.double, [3.14, -0.314e1, '-INF', 'INF', 'NaN'], ['-0.314e1e2']],
  ['byte', v.byte, [255], [256]],
  ['sbyte', v.sbyte, [-128], [128]],
  ['int64', v.int64, ['1234567890123456789', '+1234567890123456789'], ['12345678901234567890']],
  [
    'guid',
    v.guid,
    ['01234567-89ab-cdef-0123-456789abcdef'],
    ['01234g67-89ab-cdef-0123-456789abcdef', '01234567-89ab-cdef-456789abcdef'],
  ],
  ['timeOfDay', v.timeOfDay, ['11:22:33', '11:22', '11:22:33.4444444'], ['11%3A22%3a33', '24:00:00']],
  ['boolean', v.boolean, [true, false], ['tRUe']],
  [
    'enum',
    v.flags('t.pattern', 'Solid Yellow'),
    ['Solid,Yellow,+42', 'Yellow', 'Solid,Yellow,-42'],
    ['Solid%2CYellow', '%2B42'],
  ],
]

test.each(LITERALS)('%s', (_, of, accepted, refused) => {
  const schema = object<{ value?: unknown }>('test.holder', () => ({ value: of }))
  const refusals = (value: unknown) => schema.check({ value }, { for: 'update' }).issues
  for (const value of accepted) expect(refusals(value), String(value)).toBeUndefined()
  for (const value of refused) expect(refusals(value), String(value)).toBeDefined()
})
