export { enumeration, flags } from './enums.js'
export {
  type CollectionResponse,
  collectionOf,
  type ErrorBody,
  type ErrorResponse,
  errorResponse,
  singleOf,
  type ValueResponse,
} from './envelopes.js'
export { except } from './except.js'
export { expand } from './expand.js'
export { maxLength, precision } from './facets.js'
export { geo } from './geo.js'
export { isSure, type Keyed, keyed } from './keyed.js'
export { allowed, items, maximum, minimum, multipleOf, pattern, written } from './limits.js'
export { isDateTimeOffset } from './literals.js'
export { collection, immutable, nonInsertable, nullable, readOnly, required } from './modifiers.js'
export { anyOf, object, withDerived } from './object.js'
export {
  anyObjectOrNull,
  anyObjects,
  binaryOrNull,
  booleanOrNull,
  byteOrNull,
  dateOrNull,
  dateTimeOffsetOrNull,
  decimalOrNull,
  doubleOrNull,
  durationOrNull,
  guidOrNull,
  int16OrNull,
  int32OrNull,
  int64OrNull,
  sbyteOrNull,
  singleOrNull,
  stringOrNull,
  timeOfDayOrNull,
} from './or-null.js'
export {
  anyObject,
  anyPrimitive,
  binary,
  boolean,
  byte,
  date,
  dateTimeOffset,
  decimal,
  decimalOf,
  double,
  duration,
  guid,
  int16,
  int32,
  int64,
  sbyte,
  single,
  stream,
  string,
  timeOfDay,
  untyped,
} from './primitives.js'
export { scalar } from './scalar.js'
export type { StandardIssue, StandardProps, StandardResult, StandardSchemaV1 } from './standard.js'
export { streamProperty } from './stream-property.js'
export type {
  CheckOptions,
  CheckResult,
  Issue,
  IssueCode,
  Members,
  ObjectOptions,
  Schema,
  Shape,
  Validator,
  Walk,
} from './types.js'
export { undeclared } from './undeclared.js'
