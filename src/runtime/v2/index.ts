export { createClient } from './client.js'
export { bigintCodec, bytesCodec, dateCodec, dateTimeCodec, type TemporalLike, temporalCodecs } from './codecs.js'
export type { Facts } from './facts.js'
export type { DateTime, DateTimeOffset, Decimal, Double, Int64, Time } from './primitives.js'
export type { Transport } from './transport.js'
export {
  anyObjects,
  collection,
  dateTime,
  dateTimeOffset,
  dateTimeOffsetOrNull,
  dateTimeOrNull,
  double,
  doubleOrNull,
  object,
  single,
  singleOrNull,
  time,
  timeOrNull,
} from './validate.js'
