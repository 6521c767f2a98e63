/** What differs from V4 in a result: numbers that JSON cannot hold are text. */

/** A whole number of 64 bits, as text. */
export type Int64 = string
/** A decimal number, as text. */
export type Decimal = string
/** A floating-point number; text where the service writes it so. */
export type Double = number | string
/** `2013-01-01T00:00:00.000Z`; the client reads it from `/Date(1356998400000)/` and writes it so. */
export type DateTime = string
/** `2013-01-01T00:00:00.000+01:00`; `/Date(1356998400000+0060)/` on the wire. */
export type DateTimeOffset = string
/** `PT1H30M`. */
export type Time = string
