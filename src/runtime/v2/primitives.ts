/** What differs from V4 in a result: numbers that JSON cannot hold are text. */

/** Any text; its first half tells filters that it stands for a number. */
type NumericText = `${number}` | (string & {})

/** A whole number of 64 bits, as text; in filters also a `bigint` or a `number`. */
export type Int64 = NumericText
/** A decimal number, as text; in filters also a `number`. */
export type Decimal = NumericText
/** A floating-point number; text where the service writes it so. */
export type Double = number | string
/** `2013-01-01T00:00:00.000Z`; the client reads it from `/Date(1356998400000)/` and writes it so. */
export type DateTime = string
/** `2013-01-01T00:00:00.000+01:00`; `/Date(1356998400000+0060)/` on the wire. */
export type DateTimeOffset = string
/** `PT1H30M`. */
export type Time = string
