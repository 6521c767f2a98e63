const DATE = /^-?(?:0\d{3}|[1-9]\d{3,})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?$/
const DATE_TIME =
  /^-?(?:0\d{3}|[1-9]\d{3,})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d{1,12})?)?(?:Z|[-+](?:[01]\d|2[0-3]):[0-5]\d)$/i
const DURATION = /^-?P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/i
const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i
const BASE64 = /^(?:[\w-]*|[A-Za-z\d+/]*)={0,2}$/

/** A day of the Gregorian calendar, also before year 0 and after 9999. */
export function isDate(text: string): boolean {
  return DATE.test(text) && isDay(text, text.length)
}

/** A time of the day; seconds may be left out. */
export function isTimeOfDay(text: string): boolean {
  return TIME.test(text)
}

/** A date, a time and an offset, which may not be left out; a leap second is the 60th. */
export function isDateTimeOffset(text: string): boolean {
  return DATE_TIME.test(text) && isDay(text, Math.max(text.indexOf('T'), text.indexOf('t')))
}

/** Whether the month that ends with that place has so many days; 400 years have the same days again. */
function isDay(text: string, end: number): boolean {
  const at = (from: number, to: number) => Number(text.slice(end - from, end - to))
  return (text[end - 2] as string) < '2' || at(2, 0) <= new Date(2000 + (at(10, 6) % 400), at(5, 3), 0).getDate()
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
  const digits = digitsOf(text).length
  return BASE64.test(text) && digits % 4 !== 1 && (digits === text.length || text.length % 4 === 0)
}

/** How many bytes a binary has. */
export function bytesOf(text: string): number {
  return Math.floor((digitsOf(text).length * 3) / 4)
}

function digitsOf(text: string): string {
  return text.slice(0, text.indexOf('=') >>> 0)
}
