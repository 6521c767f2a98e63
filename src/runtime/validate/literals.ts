const DATE = /^-?(?:0\d{3}|[1-9]\d{3,})-(\d\d)-(\d\d)$/
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?$/
const ZONE = /(?:z|[-+](?:[01]\d|2[0-3]):[0-5]\d)$/i
const DURATION = /^[-+]?P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/i
const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i
const BASE64 = /^(?:[\w-]*|[A-Za-z\d+/]*)={0,2}$/
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day of the Gregorian calendar, also before year 0 and after 9999. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text)
  if (match === null) return false
  const month = Number(match[1])
  const day = Number(match[2])
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return false
  if (month !== 2 || day < 29) return true
  // The last four digits decide, as 10,000 is a multiple of 400.
  const year = Number(text.slice(-10, -6))
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** A time of the day; seconds may be left out. */
export function isTimeOfDay(text: string): boolean {
  return TIME.test(text)
}

/** A date, a time and an offset, which may not be left out. */
export function isDateTimeOffset(text: string): boolean {
  const split = text.search(/t/i)
  const zone = ZONE.exec(text)
  if (split < 0 || zone === null || zone.index < split) return false
  return TIME.test(text.slice(split + 1, zone.index)) && isDate(text.slice(0, split))
}

/** A dayTimeDuration: no years, months or weeks. */
export function isDuration(text: string): boolean {
  return DURATION.test(text)
}

/** Eight, four, four, four and twelve hexadecimal digits. */
export function isGuid(text: string): boolean {
  return GUID.test(text)
}

/** Bytes in base64url, padded or not; or in plain base64, which services answer with as well. `undefined` where it is neither. */
export function bytesOf(text: string): number | undefined {
  if (!BASE64.test(text)) return undefined
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const digits = text.length - padding
  if (digits % 4 === 1 || (padding > 0 && text.length % 4 !== 0)) return undefined
  return Math.floor((digits * 3) / 4)
}
