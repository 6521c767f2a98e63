/** What JSON has on the wire for a primitive type (OData JSON Format 4.01 §7.1); nothing is converted. */

/** A whole number of 64 bits; text where the service answers `IEEE754Compatible`. */
export type Int64 = number
/** A decimal number; text where the service answers `IEEE754Compatible`. */
export type Decimal = number
/** `8-4-4-4-12` hexadecimal digits. */
export type Guid = string
/** `2026-08-31`. */
export type DateOnly = string
/** `2026-08-31T12:00:00Z`. */
export type DateTimeOffset = string
/** `PT1H30M`. */
export type Duration = string
/** `12:30:00`. */
export type TimeOfDay = string
/** base64url. */
export type Binary = string
/** GeoJSON (RFC 7946). */
export interface GeoJson {
  readonly type: string
  readonly [member: string]: unknown
}
