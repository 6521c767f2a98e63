import { expect, test } from 'vitest'
import * as validate from '../../../src/runtime/validate/index.js'
import { object, type Validator } from '../../../src/runtime/validate/index.js'

const TABLE: readonly (readonly [
  name: string,
  of: Validator,
  accepted: readonly unknown[],
  refused: readonly unknown[],
])[] = [
  ['Boolean', validate.boolean, [true, false], [0, 'true', null, []]],
  ['Byte', validate.byte, [0, 255], [-1, 256, 1.5, '1', Number.NaN]],
  ['SByte', validate.sbyte, [-128, 127], [-129, 128]],
  ['Int16', validate.int16, [-32768, 32767], [-32769, 32768]],
  ['Int32', validate.int32, [-2147483648, 2147483647, -0], [-2147483649, 2147483648, '5', 5n, 0.1]],
  [
    'Int64',
    validate.int64,
    [0, 9007199254740992, '9223372036854775807', '-9223372036854775808', '+1'],
    [1.5, '9223372036854775808', '1.0', '', '0x10', 1e300, true],
  ],
  ['Single', validate.single, [1.5, 'INF', '-INF', 'NaN', 3.4e38], [1e39, 'Infinity', '1.5', Number.POSITIVE_INFINITY]],
  ['Double', validate.double, [1.5, 1e308, 'INF', '-INF', 'NaN'], [Number.NaN, '+INF', 'nan', '1', null]],
  ['Decimal', validate.decimal, [1, -1.5, '1.5', '1E5', '-0.10'], ['1.', '.5', 'one', true, Number.NaN]],
  [
    'Decimal(4,2)',
    validate.decimalOf(4, 2),
    [99.99, '12.30', '12.300', 0.01, 1e-2],
    [100, 1.234, '99.999', 1e-7, 'INF'],
  ],
  ['Decimal(4,variable)', validate.decimalOf(4, 'variable'), [1234, 0.0001, 12.34], [12345, '1.2345']],
  ['Decimal(variable scale 0)', validate.decimalOf(undefined, 0), [12345, '7.0'], [1.5]],
  ['String', validate.string, ['', 'a\u0000'], [1, null, {}, Symbol('a')]],
  ['String of 3', validate.maxLength(validate.string, 3), ['abc', '👍👍👍'], ['abcd', 5]],
  [
    'Guid',
    validate.guid,
    ['01234567-89ab-CDEF-0123-456789abcdef'],
    ['0123456789abcdef', '{01234567-89ab-cdef-0123-456789abcdef}', ''],
  ],
  [
    'Date',
    validate.date,
    ['2024-02-29', '2000-02-29', '0000-01-01', '-0044-03-15', '12345-01-01', '20000-02-29'],
    [
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-04-31',
      '24-01-01',
      '02024-01-01',
      '2024-1-1',
      '2024-01-01T00:00:00Z',
    ],
  ],
  [
    'DateTimeOffset',
    validate.dateTimeOffset,
    [
      '2024-02-29T23:59:59.123456789012Z',
      '2024-01-01T00:00Z',
      '2024-01-01T00:00:00+05:30',
      '2024-01-01t00:00:00z',
      '-0001-12-31T00:00:00-00:00',
    ],
    [
      '2024-01-01T00:00:00',
      '2024-01-01',
      '2023-02-29T00:00:00Z',
      '2024-01-01T24:00:00Z',
      '2024-01-01T00:60:00Z',
      '2024-01-01 00:00:00Z',
      '2024-01-01T00:00:00.Z',
      '2024-01-01T00:00:00.1234567890123Z',
      '2024-01-01T00:00:00+0530',
      'T',
      'TZ',
      5,
    ],
  ],
  [
    'DateTimeOffset(3)',
    validate.precision(validate.dateTimeOffset, 3),
    ['2024-01-01T00:00:00.123Z', '2024-01-01T00:00:00.1230000Z'],
    ['2024-01-01T00:00:00.1234Z', 'x'],
  ],
  [
    'TimeOfDay',
    validate.timeOfDay,
    ['00:00', '23:59:59', '12:00:00.5'],
    ['24:00', '12:60', '12', '12:00:60', '12:00Z'],
  ],
  [
    'Duration',
    validate.duration,
    ['P1D', 'PT1H2M3.5S', '-P1DT0S', 'PT0S'],
    ['P', 'PT', 'P1DT', 'P1Y', 'P1W', 'P1M', '1D', 'PT1.5H'],
  ],
  [
    'Binary',
    validate.binary,
    ['', 'T0RhdGE', 'T0RhdGE=', 'a-_b', 'a+/b', 'YQ', 'YQ=='],
    ['a', 'a=', 'ab=', 'YR', 'YR==', 'T0RhdGF', 'a b ', 'a+_b', '====', 5],
  ],
  ['Binary of 5', validate.maxLength(validate.binary, 5), ['T0RhdGE', 'T0RhdGE='], ['T0RhdGEx']],
  ['Untyped', validate.untyped, [null, 1, 'a', [], {}], [Symbol('a'), () => 1, 1n]],
  ['PrimitiveType', validate.anyPrimitive, [1, 'a', true], [null, {}, []]],
  ['Stream', validate.stream, ['aGk', { a: 1 }], [5, null]],
  [
    'GeographyPoint',
    validate.geo('Point'),
    [
      { type: 'Point', coordinates: [1, 2] },
      { type: 'Point', coordinates: [1, 2], bbox: [0, 0, 2, 2] },
      { type: 'Point', coordinates: [1, 2], crs: { type: 'name', properties: { name: 'EPSG:4326' } } },
    ],
    [
      { type: 'Polygon', coordinates: [] },
      { type: 'Point' },
      { type: 'Point', coordinates: [1, 2], bbox: [0, 0, 2] },
      { type: 'Point', coordinates: [1, 2], bbox: ['0', 0, 2, 2] },
      { type: 'Point', coordinates: [1, 2], crs: 'EPSG:4326' },
      { type: 'Point', coordinates: [1, 2], crs: { type: 'name', properties: {} } },
      'Point',
    ],
  ],
  ['Geometry', validate.geo(undefined), [{ type: 'GeometryCollection', geometries: [] }], [{ coordinates: [] }]],
  ['nullable', validate.nullable(validate.int32), [null, 5], ['5']],
  ['collection', validate.collection(validate.int32), [[], [1, 2]], [[null], ['1'], {}, 'a', null]],
  ['collection of nullable', validate.collection(validate.nullable(validate.int32)), [[null, 1]], [['1']]],
]

for (const [name, of, accepted, refused] of TABLE) {
  const schema = object<{ value?: unknown }>('test.holder', () => ({ value: of }))

  test(`${name} accepts ${accepted.map(show).join(', ')}`, () => {
    for (const value of accepted) {
      expect(schema.check({ value }), show(value)).toEqual({ value: { value } })
      expect(schema.is({ value }), show(value)).toBe(true)
    }
  })

  test(`${name} refuses ${refused.map(show).join(', ')}`, () => {
    for (const value of refused) {
      expect(schema.is({ value }), show(value)).toBe(false)
      expect(schema.check({ value }).issues?.[0]?.path[0], show(value)).toBe('value')
    }
  })
}

function show(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(value)
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)
}
