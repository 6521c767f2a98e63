import fc from 'fast-check'
import type { Facets } from '../../../src/graph/types.js'

/** A value that may not stand somewhere, and why. */
export interface Wrong {
  readonly value: unknown
  readonly code: string
}

const days = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T00:00:00Z'),
  noInvalidDate: true,
})
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF'), minLength: length, maxLength: length })

/** Values of a primitive type as a service writes them (OData JSON Format 4.01 §7.1). */
export function primitive(name: string, facets: Facets): fc.Arbitrary<unknown> {
  const digits = Math.min(facets.precision ?? 3, 3)
  switch (name) {
    case 'Edm.String':
      return fc.string({ maxLength: Math.min(facets.maxLength ?? 20, 20) })
    case 'Edm.Boolean':
      return fc.boolean()
    case 'Edm.Byte':
      return fc.integer({ min: 0, max: 255 })
    case 'Edm.SByte':
      return fc.integer({ min: -128, max: 127 })
    case 'Edm.Int16':
      return fc.integer({ min: -32_768, max: 32_767 })
    case 'Edm.Int32':
      return fc.integer()
    case 'Edm.Int64':
      return fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String))
    case 'Edm.Double':
    case 'Edm.Single':
      return fc.oneof(fc.constantFrom('INF', '-INF', 'NaN'), fc.float({ noNaN: true, noDefaultInfinity: true }))
    case 'Edm.Decimal':
      return fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }).map(String))
    case 'Edm.Guid':
      return fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((parts) => parts.join('-'))
    case 'Edm.Date':
      return days.map((day) => day.toISOString().slice(0, 10))
    case 'Edm.DateTimeOffset':
      return fc.oneof(
        days.map((day) => `${day.toISOString().slice(0, 19)}Z`),
        days.map((day) => `${day.toISOString().slice(0, 19)}${digits > 0 ? `.${'1'.repeat(digits)}` : ''}+05:30`),
        days.map((day) => `${day.toISOString().slice(0, 16)}Z`),
      )
    case 'Edm.TimeOfDay':
      return days.map((day) => day.toISOString().slice(11, 19))
    case 'Edm.Duration':
      return fc.constantFrom('PT0S', 'P1D', '-P2DT3H4M', digits > 0 ? 'PT5.5S' : 'PT5S')
    case 'Edm.Binary':
      return fc
        .uint8Array({ maxLength: Math.min(facets.maxLength ?? 9, 9) })
        .chain((bytes) =>
          fc.constantFrom('base64', 'base64url').map((as) => Buffer.from(bytes).toString(as as 'base64')),
        )
    case 'Edm.Untyped':
    case 'Edm.ComplexType':
    case 'Edm.EntityType':
      return fc.record({ any: fc.jsonValue() })
    case 'Edm.GeographyPoint':
    case 'Edm.GeometryPoint':
      return fc.tuple(fc.integer(), fc.integer()).map((coordinates) => ({ type: 'Point', coordinates }))
    default:
      return fc.string()
  }
}

/** What a primitive type refuses; empty where a test would have to know more. */
export function wrongPrimitives(name: string, facets: Facets): readonly Wrong[] {
  const wrong = (...pairs: readonly (readonly [value: unknown, code: string])[]) =>
    pairs.map(([value, code]) => ({ value, code }))
  switch (name) {
    case 'Edm.String':
      return [
        ...wrong([5, 'type'], [{}, 'type'], [['a'], 'type']),
        ...(facets.maxLength === undefined ? [] : wrong(['x'.repeat(facets.maxLength + 1), 'length'])),
      ]
    case 'Edm.Boolean':
      return wrong(['yes', 'type'], [0, 'type'])
    case 'Edm.Byte':
      return wrong([256, 'range'], [-1, 'range'], ['1', 'type'], [1.5, 'format'])
    case 'Edm.SByte':
      return wrong([128, 'range'], ['1', 'type'])
    case 'Edm.Int16':
      return wrong([32_768, 'range'], [0.5, 'format'])
    case 'Edm.Int32':
      return wrong([2 ** 31, 'range'], ['5', 'type'], [0.5, 'format'], [true, 'type'])
    case 'Edm.Int64':
      return wrong(['9223372036854775808', 'range'], ['many', 'format'], [1.5, 'format'], [true, 'type'])
    case 'Edm.Double':
    case 'Edm.Single':
      return wrong(['Infinity', 'format'], [true, 'type'], [{}, 'type'])
    case 'Edm.Decimal':
      return wrong(['1.', 'format'], [false, 'type'])
    case 'Edm.Guid':
      return wrong(['01234567', 'format'], [5, 'type'])
    case 'Edm.Date':
      return wrong(['2023-02-29', 'format'], ['2023-01-01T00:00:00Z', 'format'], [5, 'type'])
    case 'Edm.DateTimeOffset':
      return wrong(
        ['2023-02-29T00:00:00Z', 'format'],
        ['2023-01-01T00:00:00', 'format'],
        ['yesterday', 'format'],
        [5, 'type'],
      )
    case 'Edm.TimeOfDay':
      return wrong(['24:00:00', 'format'], [5, 'type'])
    case 'Edm.Duration':
      return wrong(['P1Y', 'format'], ['1 hour', 'format'], [5, 'type'])
    case 'Edm.Binary':
      return wrong(['a', 'format'], ['a b=', 'format'], [5, 'type'])
    default:
      return []
  }
}
