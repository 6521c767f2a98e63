import { fromBase64, toBase64 } from '../bytes.js'
import type { Codec } from './codec.js'
import { withLongYear, withWireYear } from './years.js'

/**
 * `Edm.DateTimeOffset` as a `Date`, which keeps milliseconds and no offset: it is written in UTC. The 60th second of a minute is read as the
 * 59th.
 */
export const dateCodec: Codec<'Edm.DateTimeOffset', Date> = {
  type: 'Edm.DateTimeOffset',
  name: 'a Date',
  decode(wire) {
    const text = withLongYear(String(wire).toUpperCase())
    const date = new Date(text.replace(/(T..:..:)60/, '$159').replace(/(\.\d{3})\d+/, '$1'))
    if (Number.isNaN(date.getTime())) throw new RangeError('no date')
    return date
  },
  is: (value) => value instanceof Date,
  encode: (value) => withWireYear(value.toISOString()).replace('.000Z', 'Z'),
}

/**
 * `Edm.Int64` as a `bigint`. A number that JavaScript cannot hold exactly is written as text, which services take with
 * `IEEE754Compatible=true` alone.
 */
export const bigintCodec: Codec<'Edm.Int64', bigint> = {
  type: 'Edm.Int64',
  name: 'a bigint',
  decode: (wire) => BigInt(String(wire).replace('+', '')),
  is: (value) => typeof value === 'bigint',
  encode: (value) => (Number.isSafeInteger(Number(value)) ? Number(value) : String(value)),
}

/** The same, always written as text, for services that are sent `IEEE754Compatible=true`; its type is still that of the interfaces, so that it can be sent. */
export const bigintTextCodec: Codec<'Edm.Int64', bigint> = { ...bigintCodec, encode: String }

/** `Edm.Binary` as bytes; written in base64url without padding (OData JSON Format 4.01 §7.1). */
export const bytesCodec: Codec<'Edm.Binary', Uint8Array> = {
  type: 'Edm.Binary',
  name: 'a Uint8Array',
  decode: (wire) => fromBase64(String(wire)),
  is: (value) => value instanceof Uint8Array,
  encode: (value) =>
    toBase64(value)
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/={1,2}$/, ''),
}
