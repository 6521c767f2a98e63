import type { Codec, DecodablePrimitive } from './codec.js'
import { withLongYear, withWireYear } from './years.js'

/** What codecs need of a class of Temporal. */
export interface TemporalClass<Value> {
  from(text: string): Value
  [Symbol.hasInstance](value: unknown): boolean
}

/** The platform's `Temporal`, or a polyfill's. */
export interface TemporalLike<Instant, PlainDate, PlainTime, Duration> {
  readonly Instant: TemporalClass<Instant>
  readonly PlainDate: TemporalClass<PlainDate>
  readonly PlainTime: TemporalClass<PlainTime>
  readonly Duration: TemporalClass<Duration>
}

/**
 * `Edm.DateTimeOffset` as `Instant`, `Edm.Date` as `PlainDate`, `Edm.TimeOfDay` as `PlainTime`, and `Edm.Duration`, with the Temporal that is
 * passed in. All keep nanoseconds; an `Instant` has no offset and is written in UTC.
 */
export function temporalCodecs<Instant, PlainDate, PlainTime, Duration>(
  temporal: TemporalLike<Instant, PlainDate, PlainTime, Duration>,
): readonly [
  Codec<'Edm.DateTimeOffset', Instant>,
  Codec<'Edm.Date', PlainDate>,
  Codec<'Edm.TimeOfDay', PlainTime>,
  Codec<'Edm.Duration', Duration>,
] {
  return [
    codecOf('Edm.DateTimeOffset', 'an Instant', temporal.Instant),
    codecOf('Edm.Date', 'a PlainDate', temporal.PlainDate),
    codecOf('Edm.TimeOfDay', 'a PlainTime', temporal.PlainTime),
    codecOf('Edm.Duration', 'a Duration', temporal.Duration),
  ]
}

function codecOf<Primitive extends DecodablePrimitive, Value>(
  type: Primitive,
  name: string,
  held: TemporalClass<Value>,
): Codec<Primitive, Value> {
  return {
    type,
    name,
    decode: (wire) => held.from(withLongYear(String(wire).toUpperCase()).replace(/(\.\d{9})\d+/, '$1')),
    is: (value) => held[Symbol.hasInstance](value),
    encode: (value) => withWireYear(String(value)),
  }
}
