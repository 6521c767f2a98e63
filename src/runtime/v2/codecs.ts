import { toBase64 } from '../bytes.js'
import type { Codec } from '../codecs/codec.js'
import { bigintTextCodec, bytesCodec as bytesCodec4 } from '../codecs/codecs.js'
import type { TemporalClass } from '../codecs/temporal.js'
import { bareOf, isoOf, utcOf, wireOf } from './dates.js'

/** `Edm.DateTime` as a `Date`, which has it in UTC; written as `/Date(1356998400000)/`. */
export const dateTimeCodec: Codec<'Edm.DateTime', Date> = dateCodecOf('Edm.DateTime')

/** `Edm.DateTimeOffset` as a `Date`, which keeps no offset; written as `/Date(1356998400000)/`. */
export const dateCodec: Codec<'Edm.DateTimeOffset', Date> = dateCodecOf('Edm.DateTimeOffset')

/** `Edm.Int64` as a `bigint`; written as text, as V2 has it. */
export const bigintCodec: Codec<'Edm.Int64', bigint, string> = {
  type: 'Edm.Int64',
  name: 'a bigint',
  decode: bigintTextCodec.decode,
  is: bigintTextCodec.is,
  encode: String,
}

/** `Edm.Binary` as bytes; written in base64 with padding. */
export const bytesCodec: Codec<'Edm.Binary', Uint8Array> = { ...bytesCodec4, encode: toBase64 }

/** What these codecs need of the platform's `Temporal`, or of a polyfill's. */
export interface TemporalLike<PlainDateTime, Instant, Duration> {
  readonly PlainDateTime: TemporalClass<PlainDateTime>
  readonly Instant: TemporalClass<Instant>
  readonly Duration: TemporalClass<Duration>
}

/**
 * `Edm.DateTime` as `PlainDateTime`, `Edm.DateTimeOffset` as `Instant` and `Edm.Time`, which V2 writes as one, as `Duration`. Dates are written
 * with milliseconds, as `/Date(…)/` has no more.
 */
export function temporalCodecs<PlainDateTime, Instant, Duration>(
  temporal: TemporalLike<PlainDateTime, Instant, Duration>,
): readonly [Codec<'Edm.DateTime', PlainDateTime>, Codec<'Edm.DateTimeOffset', Instant>, Codec<'Edm.Time', Duration>] {
  const { PlainDateTime, Instant, Duration } = temporal
  return [
    {
      type: 'Edm.DateTime',
      name: 'a PlainDateTime',
      decode: (wire) => PlainDateTime.from(localOf(isoOf(String(wire)))),
      is: (value) => PlainDateTime[Symbol.hasInstance](value),
      encode: (value) => wireOf(String(value)),
    },
    {
      type: 'Edm.DateTimeOffset',
      name: 'an Instant',
      decode: (wire) => Instant.from(isoOf(bareOf(String(wire)))),
      is: (value) => Instant[Symbol.hasInstance](value),
      encode: (value) => wireOf(String(value)),
    },
    {
      type: 'Edm.Time',
      name: 'a Duration',
      decode: (wire) => Duration.from(bareOf(String(wire))),
      is: (value) => Duration[Symbol.hasInstance](value),
      encode: String,
    },
  ]
}

function dateCodecOf<Primitive extends 'Edm.DateTime' | 'Edm.DateTimeOffset'>(type: Primitive): Codec<Primitive, Date> {
  return {
    type,
    name: 'a Date',
    decode(wire) {
      const date = utcOf(bareOf(String(wire)))
      if (date === undefined) throw new RangeError('no date')
      return date
    },
    is: (value) => value instanceof Date,
    encode: (value) => wireOf(value.toISOString()),
  }
}

/** The time of the day in UTC, without a zone. */
function localOf(text: string): string {
  const utc = /[-+]\d\d:\d\d$/.test(text) ? utcOf(text)?.toISOString() : text
  return (utc ?? text).replace(/Z$/i, '')
}
