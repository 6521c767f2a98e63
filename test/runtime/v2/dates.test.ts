import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isIsoDate, isoOf, isWireDate, wireOf } from '../../../src/runtime/v2/dates.js'

test.each([
  ['/Date(0)/', '1970-01-01T00:00:00.000Z'],
  ['/Date(-1000)/', '1969-12-31T23:59:59.000Z'],
  ['/Date(0+0090)/', '1970-01-01T01:30:00.000+01:30'],
  ['/Date(0-60)/', '1969-12-31T23:00:00.000-01:00'],
  ['/Date(9999999999999999)/', '/Date(9999999999999999)/'],
  ['Date(0)', 'Date(0)'],
])('%s is read as %s', (wire, iso) => {
  expect(isoOf(wire)).toBe(iso)
})

test.each([
  ['2013-01-01T00:00:00', '/Date(1356998400000)/'],
  ['2013-01-01T00:00:00Z', '/Date(1356998400000)/'],
  ['2013-01-01', '/Date(1356998400000)/'],
  ['2013-01-01T01:00:00+01:00', '/Date(1356998400000+0060)/'],
  ['/Date(5)/', '/Date(5)/'],
  ['tomorrow', 'tomorrow'],
])('%s is written as %s', (iso, wire) => {
  expect(wireOf(iso)).toBe(wire)
})

test('what is read is written as it was', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') }), (date) => {
      const wire = `/Date(${date.getTime()})/`
      expect(wireOf(isoOf(wire))).toBe(wire)
    }),
  )
})

test('dates of either form are told from other text', () => {
  expect(isWireDate('/Date(1)/')).toBe(true)
  expect(isWireDate('2013-01-01')).toBe(false)
  expect(isIsoDate('2013-01-01T10:00')).toBe(true)
  expect(isIsoDate('2013-02-30T10:00')).toBe(false)
})
