import { createValidator } from '../validate/engine.js'
import { DATE_TIME, DURATION } from '../validate/literals.js'
import { collection as collection4, nullable } from '../validate/modifiers.js'
import { object as object4 } from '../validate/object.js'
import { anyObject, double as double4, single as single4 } from '../validate/primitives.js'
import type { Members, ObjectOptions, Schema, Validator } from '../validate/types.js'
import { decide } from '../validate/walk.js'
import { bareOf, isIsoDate, isWireDate } from './dates.js'

/** `/Date(1356998400000)/`, or `2013-01-01T00:00:00`, with or without a zone. */
export const dateTime: Validator = /*#__PURE__*/ text(
  'Edm.DateTime',
  (value) => isWireDate(value) || isIsoDate(bareOf(value)),
)
/** `/Date(1356998400000+0060)/`, or as in V4. */
export const dateTimeOffset: Validator = /*#__PURE__*/ text(
  'Edm.DateTimeOffset',
  (value) => isWireDate(value) || DATE_TIME.test(bareOf(value)),
)
/** A time of the day as a duration: `PT13H20M`. */
export const time: Validator = /*#__PURE__*/ text('Edm.Time', (value) => DURATION.test(bareOf(value)))
/** 64-bit floating point, as a number or as text. */
export const double: Validator = /*#__PURE__*/ textual(double4)
/** 32-bit floating point, as a number or as text. */
export const single: Validator = /*#__PURE__*/ textual(single4)

/** `dateTime`, or `null`. */
export const dateTimeOrNull: Validator = /*#__PURE__*/ nullable(dateTime)
/** `dateTimeOffset`, or `null`. */
export const dateTimeOffsetOrNull: Validator = /*#__PURE__*/ nullable(dateTimeOffset)
/** `time`, or `null`. */
export const timeOrNull: Validator = /*#__PURE__*/ nullable(time)
/** `double`, or `null`. */
export const doubleOrNull: Validator = /*#__PURE__*/ nullable(double)
/** `single`, or `null`. */
export const singleOrNull: Validator = /*#__PURE__*/ nullable(single)

/** A structured type, which has `__metadata` on the wire. */
export function object<T, Base = unknown, P = unknown>(
  name: string,
  members: () => Members<T, Base>,
  base?: () => Validator,
  options?: ObjectOptions,
): Schema<T, P> {
  return object4<T, Base, P>(name, () => ({ ...members(), __metadata: anyObject }), base, options)
}

/** An array; or as on the wire, an object with `results`, or with `__deferred` where nothing was expanded. */
export function collection(item: Validator): Validator {
  const array = collection4(item)
  return createValidator(array.name, undefined, array.of, undefined, (value, walk) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return decide(array, value, walk)
    if ('__deferred' in value) return true
    if (!('results' in value)) return decide(array, value, walk)
    walk.path.push('results')
    const decided = decide(array, value.results, walk)
    walk.path.pop()
    return decided
  })
}

/** An array of objects that are not looked into: expanded entities. */
export const anyObjects: Validator = /*#__PURE__*/ collection(anyObject)

function text(name: string, accepts: (value: string) => boolean): Validator {
  return createValidator(name, 'value', (value) =>
    typeof value !== 'string' ? 'type' : accepts(value) ? undefined : 'format',
  )
}

function textual(of: Validator): Validator {
  return createValidator(of.name, undefined, undefined, undefined, (value, walk) =>
    decide(of, typeof value === 'string' && NUMBER.test(value) ? Number(value) : value, walk),
  )
}

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i
