/** Days that there are: up to the 28th, the others by month, and the 29th of February in leap years. */
const DAY =
  '-?(?:(?:0|[1-9]\\d*)\\d{3}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[1-9]\\d*)?(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)'
const DATE = /*#__PURE__*/ fromDay('')
const DATE_TIME = /*#__PURE__*/ fromDay(
  'T(?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:\\.\\d{1,12})?)?(?:Z|[-+](?:[01]\\d|2[0-3]):[0-5]\\d)',
)
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?$/
const DURATION = /^-?P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/i
const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i
const BASE64 = /^(?:[\w-]*|[A-Za-z\d+/]*)={0,2}$/

/** A day of the Gregorian calendar, also before year 0 and after 9999. */
export function isDate(text: string): boolean {
  return DATE.test(text)
}

/** A time of the day; seconds may be left out. */
export function isTimeOfDay(text: string): boolean {
  return TIME.test(text)
}

/** A date, a time and an offset, which may not be left out; a leap second is the 60th. */
export function isDateTimeOffset(text: string): boolean {
  return DATE_TIME.test(text)
}

function fromDay(after: string): RegExp {
  return new RegExp(`^${DAY}${after}$`, 'i')
}

/** A dayTimeDuration: no years, months or weeks. */
export function isDuration(text: string): boolean {
  return DURATION.test(text)
}

/** Eight, four, four, four and twelve hexadecimal digits. */
export function isGuid(text: string): boolean {
  return GUID.test(text)
}

/** Bytes in base64url, padded or not; or in plain base64, which services answer with as well. */
export function isBinary(text: string): boolean {
  const rest = text.length % 4
  return BASE64.test(text) && (text.endsWith('=') ? rest === 0 : rest !== 1)
}

/** How many bytes a binary has. */
export function bytesOf(text: string): number {
  return Math.floor((text.replace(/=+$/, '').length * 3) / 4)
}
