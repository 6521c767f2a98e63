import { collection, nullable } from './modifiers.js'
import {
  anyObject,
  binary,
  boolean,
  byte,
  date,
  dateTimeOffset,
  decimal,
  double,
  duration,
  guid,
  int16,
  int32,
  int64,
  sbyte,
  single,
  string,
  timeOfDay,
} from './primitives.js'
import type { Validator } from './types.js'

// What most members are: made once, not for each of them, and cheaper for the compiler than a call.

/** `anyObject`, or `null`. */
export const anyObjectOrNull: Validator = /*#__PURE__*/ nullable(anyObject)
/** `binary`, or `null`. */
export const binaryOrNull: Validator = /*#__PURE__*/ nullable(binary)
/** `boolean`, or `null`. */
export const booleanOrNull: Validator = /*#__PURE__*/ nullable(boolean)
/** `byte`, or `null`. */
export const byteOrNull: Validator = /*#__PURE__*/ nullable(byte)
/** `date`, or `null`. */
export const dateOrNull: Validator = /*#__PURE__*/ nullable(date)
/** `dateTimeOffset`, or `null`. */
export const dateTimeOffsetOrNull: Validator = /*#__PURE__*/ nullable(dateTimeOffset)
/** `decimal`, or `null`. */
export const decimalOrNull: Validator = /*#__PURE__*/ nullable(decimal)
/** `double`, or `null`. */
export const doubleOrNull: Validator = /*#__PURE__*/ nullable(double)
/** `duration`, or `null`. */
export const durationOrNull: Validator = /*#__PURE__*/ nullable(duration)
/** `guid`, or `null`. */
export const guidOrNull: Validator = /*#__PURE__*/ nullable(guid)
/** `int16`, or `null`. */
export const int16OrNull: Validator = /*#__PURE__*/ nullable(int16)
/** `int32`, or `null`. */
export const int32OrNull: Validator = /*#__PURE__*/ nullable(int32)
/** `int64`, or `null`. */
export const int64OrNull: Validator = /*#__PURE__*/ nullable(int64)
/** `sbyte`, or `null`. */
export const sbyteOrNull: Validator = /*#__PURE__*/ nullable(sbyte)
/** `single`, or `null`. */
export const singleOrNull: Validator = /*#__PURE__*/ nullable(single)
/** `string`, or `null`. */
export const stringOrNull: Validator = /*#__PURE__*/ nullable(string)
/** `timeOfDay`, or `null`. */
export const timeOfDayOrNull: Validator = /*#__PURE__*/ nullable(timeOfDay)
/** An array of objects that are not looked into: expanded entities. */
export const anyObjects: Validator = /*#__PURE__*/ collection(anyObject)
