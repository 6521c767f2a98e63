import { createValidator } from './engine.js'
import { BINARY, DATE, DATE_TIME, DURATION, GUID, TIME } from './literals.js'
import { NAVIGATION } from './member-flags.js'
import { isPlainObject } from './plain-object.js'
import type { IssueCode, Validator } from './types.js'

/** Any JSON string. */
export const string: Validator = /*#__PURE__*/ createValidator('Edm.String', 'string')
/** `true` or `false`. */
export const boolean: Validator = /*#__PURE__*/ createValidator('Edm.Boolean', 'boolean')
/** 0 to 255. */
export const byte: Validator = /*#__PURE__*/ integer('Edm.Byte', 0, 255)
/** -128 to 127. */
export const sbyte: Validator = /*#__PURE__*/ integer('Edm.SByte', -128, 127)
/** 16 bits, signed. */
export const int16: Validator = /*#__PURE__*/ integer('Edm.Int16', -32_768, 32_767)
/** 32 bits, signed. */
export const int32: Validator = /*#__PURE__*/ integer('Edm.Int32', -2_147_483_648, 2_147_483_647)
/** 64 bits, signed; as a number or, with `IEEE754Compatible`, a string. */
export const int64: Validator = /*#__PURE__*/ createValidator('Edm.Int64', 'value', (value) => {
  if (typeof value === 'string') {
    if (!/^[-+]?\d{1,40}$/.test(value)) return 'format'
    const exact = BigInt(value.replace('+', ''))
    return BigInt.asIntN(64, exact) === exact ? undefined : 'range'
  }
  if (!Number.isInteger(value)) return typeof value === 'number' ? 'format' : 'type'
  return Math.abs(value as number) <= 2 ** 63 ? undefined : 'range'
})
/** 32-bit floating point; `INF`, `-INF` and `NaN` as strings. */
export const single: Validator = /*#__PURE__*/ float('Edm.Single', 3.402_823_567_797_336_6e38)
/** 64-bit floating point; `INF`, `-INF` and `NaN` as strings. */
export const double: Validator = /*#__PURE__*/ float('Edm.Double', 1.797_693_134_862_315_7e308)
/** A number or, with `IEEE754Compatible`, a string. */
export const decimal: Validator = /*#__PURE__*/ decimals('Edm.Decimal', undefined, 'floating')
/** `01234567-89ab-cdef-0123-456789abcdef`. */
export const guid: Validator = /*#__PURE__*/ text('Edm.Guid', GUID)
/** A calendar day. */
export const date: Validator = /*#__PURE__*/ text('Edm.Date', DATE)
/** A calendar day, a time and an offset. */
export const dateTimeOffset: Validator = /*#__PURE__*/ text('Edm.DateTimeOffset', DATE_TIME)
/** A time of the day. */
export const timeOfDay: Validator = /*#__PURE__*/ text('Edm.TimeOfDay', TIME)
/** Days, hours, minutes and seconds: `P1DT2H`. */
export const duration: Validator = /*#__PURE__*/ text('Edm.Duration', DURATION)
/** Bytes as base64url (OData JSON Format 4.01 §7.1), or as plain base64, which services answer with as well. */
export const binary: Validator = /*#__PURE__*/ text('Edm.Binary', BINARY)
/** The content of a stream property, where a service sends it inline: text, or JSON. */
export const stream: Validator = /*#__PURE__*/ createValidator('Edm.Stream', 'value', (value) =>
  value === null || typeof value === 'number' ? 'type' : undefined,
)
/** Any JSON value. */
export const untyped: Validator = /*#__PURE__*/ createValidator('Edm.Untyped', 'value', refusalOfAny)
/** A string, a number or a boolean. */
export const anyPrimitive: Validator = /*#__PURE__*/ createValidator('Edm.PrimitiveType', 'value', (value) =>
  isJson(value) ? undefined : 'type',
)
/** An object whose type is not declared, or is not looked into: an expanded entity. */
export const anyObject: Validator = /*#__PURE__*/ createValidator(
  'an object',
  'value',
  (value) => (isPlainObject(value) ? undefined : 'type'),
  undefined,
  undefined,
  NAVIGATION,
)

/** A decimal of so many significant digits, and so many of them right of the point. */
export function decimalOf(digits: number | undefined, scale: number | 'variable' | 'floating'): Validator {
  return decimals(digits === undefined ? `Edm.Decimal(${scale})` : `Edm.Decimal(${digits},${scale})`, digits, scale)
}

function text(name: string, form: RegExp): Validator {
  return createValidator(name, 'value', (value) =>
    typeof value !== 'string' ? 'type' : form.test(value) ? undefined : 'format',
  )
}

function integer(name: string, min: number, max: number): Validator {
  return createValidator(name, 'value', (value) => {
    if (typeof value !== 'number') return 'type'
    if (!Number.isInteger(value)) return 'format'
    return value >= min && value <= max ? undefined : 'range'
  })
}

function float(name: string, max: number): Validator {
  return createValidator(name, 'value', (value) => {
    if (typeof value === 'string') return NOT_FINITE.test(value) ? undefined : 'format'
    if (!Number.isFinite(value)) return 'type'
    return Math.abs(value as number) <= max ? undefined : 'range'
  })
}

function decimals(name: string, digits: number | undefined, scale: number | 'variable' | 'floating'): Validator {
  return createValidator(name, 'value', (value) => {
    if (typeof value !== 'string' && !Number.isFinite(value)) return 'type'
    if (scale === 'floating' && NOT_FINITE.test(String(value))) return undefined
    const written = String(value)
    const match = written.length > MAX_DIGITS ? null : DECIMAL.exec(written)
    if (match === null) return 'format'
    const [, whole = '', fraction = '', exponent = '0'] = match
    // The value is `significant` times ten to the `power`.
    const digitsOfAll = `${whole}${fraction}`
    const significant = digitsOfAll.replace(/^0+|0+$/g, '')
    const trailing = /0*$/.exec(digitsOfAll)?.[0].length ?? 0
    const power = Number(exponent) - fraction.length + trailing
    if (significant === '') return undefined
    if (typeof scale === 'number' && -power > scale) return 'precision'
    if (digits === undefined) return undefined
    const fits = typeof scale === 'number' ? significant.length + power <= digits - scale : significant.length <= digits
    return fits ? undefined : 'precision'
  })
}

/** Of any depth; what is in itself has no end. */
function refusalOfAny(value: unknown): IssueCode | undefined {
  if (value === undefined) return 'type'
  const open = new Map<unknown, boolean>()
  const rest: unknown[] = [value]
  while (rest.length > 0) {
    const one = rest.pop()
    if (one === LEFT) {
      open.set(rest.pop(), false)
    } else if (one !== null && one !== undefined && !isJson(one) && open.get(one) !== false) {
      if (open.get(one)) return 'cycle'
      if (Array.isArray(one) ? one.includes(undefined) : !isPlainObject(one)) return 'type'
      open.set(one, true)
      rest.push(one, LEFT)
      for (const inner of Object.values(one)) rest.push(inner)
    }
  }
  return undefined
}

function isJson(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}

/** Comes after what is in an object, and before that object. */
const LEFT: unknown = /*#__PURE__*/ Symbol('left')
const NOT_FINITE = /^(?:-?INF|NaN)$/
const DECIMAL = /^[-+]?(\d+)(?:\.(\d+))?(?:e([-+]?\d+))?$/i
/** Longer decimals are refused, as looking for their zeros would take long. */
const MAX_DIGITS = 1000
