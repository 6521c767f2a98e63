import { expect, test } from 'vitest'
import * as v from '../../../src/runtime/validate/index.js'
import { object, type Validator } from '../../../src/runtime/validate/index.js'

const TABLE: readonly (readonly [
  name: string,
  of: Validator,
  accepted: readonly unknown[],
  refused: readonly unknown[],
  code: string,
])[] = [
  ['Pattern', v.pattern(v.string, '^[a-z]+$'), ['abc'], ['ABC', ''], 'pattern'],
  ['Minimum', v.minimum(v.int32, 1), [1, 2], [0, -5], 'range'],
  ['Minimum, exclusive', v.minimum(v.int32, 1, true), [2], [1], 'range'],
  ['Maximum', v.maximum(v.decimal, '0.5'), [0.5, '0.50', '-1e3'], ['0.51', 1, 'INF'], 'range'],
  ['Maximum, exclusive', v.maximum(v.double, 10, true), [9.9, '-INF'], [10, 'INF'], 'range'],
  ['Maximum of Int64', v.maximum(v.int64, '9007199254740993'), ['9007199254740993'], ['9007199254740994'], 'range'],
  [
    'Minimum of Date',
    v.minimum(v.date, '2024-01-31'),
    ['2024-01-31', '12024-01-01'],
    ['2024-01-30', '-0001-01-01'],
    'range',
  ],
  [
    'Minimum of DateTimeOffset',
    v.minimum(v.dateTimeOffset, '2024-01-01T00:00:00Z'),
    ['2024-01-01T01:00+01:00', '2024-01-01T00:00:00.001Z'],
    ['2024-01-01T00:59:59+01:00', '2023-12-31T23:59:59.999Z'],
    'range',
  ],
  ['Maximum of TimeOfDay', v.maximum(v.timeOfDay, '12:00'), ['12:00:00'], ['12:00:00.1'], 'range'],
  ['Maximum of Duration', v.maximum(v.duration, 'P1D'), ['PT24H', '-P2D'], ['PT24H0.5S'], 'range'],
  ['MultipleOf', v.multipleOf(v.decimal, '0.1'), [0.3, '1.10', 0], [0.35], 'multiple'],
  ['MultipleOf of Duration', v.multipleOf(v.duration, 60), ['PT1H', 'PT2M'], ['PT61S'], 'multiple'],
  ['AllowedValues', v.allowed(v.string, 'a', 'b'), ['a'], ['c', 'A'], 'enum'],
  ['AllowedValues of Decimal', v.allowed(v.decimal, '1.5', 2), [1.5, '2.0'], [1], 'enum'],
  ['MinItems', v.items(v.collection(v.int32), 1), [[1]], [[]], 'items'],
  ['MaxItems', v.items(v.collection(v.int32), 0, 2), [[], [1, 2]], [[1, 2, 3]], 'items'],
  ['Duration of precision 2', v.precision(v.duration, 2), ['PT1.25S', 'PT1.250S'], ['PT1.255S'], 'precision'],
  [
    'DateTimeOffset of precision 0',
    v.precision(v.dateTimeOffset, 0),
    ['2024-01-01T00:00:00.000+01:30'],
    ['2024-01-01T00:00:00.5Z'],
    'precision',
  ],
]

for (const [name, of, accepted, refused, code] of TABLE) {
  test(name, () => {
    const schema = object<{ value?: unknown }>('test.holder', () => ({ value: of }))
    for (const value of accepted) expect(schema.check({ value }).issues, String(value)).toBeUndefined()
    for (const value of refused) {
      expect(schema.is({ value }), String(value)).toBe(false)
      expect(schema.check({ value }).issues, String(value)).toMatchObject([{ path: ['value'], code }])
    }
  })
}

test('limits of the docs are for what is written', () => {
  const name = v.written(v.string, v.maxLength(v.string, 3))
  const schema = object<{ name?: string }>('test.holder', () => ({ name }))
  expect(schema.is({ name: 'long enough' })).toBe(true)
  expect(schema.check({ name: 'long enough' }, { for: 'create' }).issues).toMatchObject([{ code: 'length' }])
})

test('long numbers are decided soon', () => {
  const schema = object<{ value?: unknown }>('test.holder', () => ({ value: v.decimalOf(5, 2) }))
  const start = process.cpuUsage()
  expect(schema.is({ value: `1${'0'.repeat(200_000)}1` })).toBe(false)
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(1)
})

test('types that a place excludes', () => {
  const base = object<{ a?: string }>('t.base', () => ({ a: v.string }))
  const one = object<{ b?: string }, { a?: string }>(
    't.one',
    () => ({ b: v.string }),
    () => base,
  )
  const held = v.except(v.anyOf(base, one), 't.base', 't.two')
  const schema = object<{ held?: unknown }>('t.holder', () => ({ held }))
  const codes = (value: unknown, options = {}) =>
    schema.check({ held: value }, options).issues?.map(({ code, path }) => `${path.join('.')} ${code}`)
  expect(codes({ '@odata.type': '#t.one', b: 'x' })).toBeUndefined()
  expect(codes({})).toBeUndefined()
  expect(codes({}, { for: 'create' })).toEqual(['held.@odata.type type-name'])
  expect(codes({ '@odata.type': '#t.two' })).toEqual(['held.@odata.type type-name'])
  expect(codes({ '@odata.type': '#t.base' })).toEqual(['held.@odata.type type-name'])
})
