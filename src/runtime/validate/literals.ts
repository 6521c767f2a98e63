// Days that there are: no 30th of February, no 31st in short months, and the 29th of February in leap years.
/** A date, a time and an offset, which may not be left out; a leap second is the 60th. */
export const DATE_TIME: RegExp =
  /^-?(?!0\d{4})(?:\d{4,}-(?!02-(?:29|3)|(?:0[469]|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?!\d*(?:[02468][^048]|[13579][^26])(?:00)?-)\d{4,}-02-29)T(?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d{1,12})?)?(?:Z|[-+](?:[01]\d|2[0-3]):[0-5]\d)$/i
/** A day of the Gregorian calendar, also before year 0 and after 9999. */
export const DATE: RegExp = /*#__PURE__*/ dayOf(DATE_TIME)

/** What stands before the `T`. */
function dayOf({ source }: RegExp): RegExp {
  return new RegExp(source.replace(/T.*/, '$'))
}

/** Whether a text is one, for `validators: 'code'`. */
export function isDateTimeOffset(value: unknown): boolean {
  return typeof value === 'string' && DATE_TIME.test(value)
}

/** A time of the day; seconds may be left out. */
export const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?$/
/** A dayTimeDuration: no years, months or weeks. */
export const DURATION = /^-?P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/i
/** Eight, four, four, four and twelve hexadecimal digits. */
export const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i
/** Bytes in base64url, padded or not; or in plain base64, which services answer with as well. No bits are left at the end (OData ABNF, `base64b16`). */
export const BINARY = /^(?=([^=]{4})*(.[AQgw](==)?|..[AEIMQUYcgkosw048]=?)?$)([\w-]*|[A-Za-z\d+/]*)=*$/

/** How many bytes a binary has. */
export function bytesOf(text: string): number {
  return Math.floor((text.replace(/={1,2}$/, '').length * 3) / 4)
}
