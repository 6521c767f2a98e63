import { DATE } from '../validate/literals.js'

const wire = /^\/Date\((-?\d{1,16})(?:([+-])(\d{1,4}))?\)\/$/
const iso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/i

/** What stands in a literal that says its type, as some services have it in JSON too: `time'PT8H'`, `datetimeoffset'2013-01-01T00:00:00Z'`. */
export function bareOf(text: string): string {
  return text.replace(/^(?:datetimeoffset|datetime|time)'(.*)'$/, '$1')
}

/** `/Date(1356998400000)/` as `2013-01-01T00:00:00.000Z`, and with minutes of offset as the local time with its offset; other text as it is. */
export function isoOf(text: string): string {
  const match = wire.exec(text)
  if (match === null) return text
  const minutes = Number(`${match[2] ?? ''}${match[3] ?? 0}`)
  const date = new Date(Number(match[1]) + minutes * 60_000)
  if (Number.isNaN(date.getTime())) return text
  if (match[2] === undefined) return date.toISOString()
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const size = Math.abs(minutes)
  return date.toISOString().replace('Z', `${match[2]}${part(size / 60)}:${part(size % 60)}`)
}

/** `2013-01-01T00:00:00` as `/Date(1356998400000)/`, with the minutes of an offset where there is one; other text as it is. */
export function wireOf(text: string): string {
  const date = utcOf(text)
  if (date === undefined || wire.test(text)) return text
  const offset = /([+-])(\d\d):(\d\d)$/.exec(text)
  const minutes =
    offset === null ? '' : `${offset[1]}${String(Number(offset[2]) * 60 + Number(offset[3])).padStart(4, '0')}`
  return `/Date(${date.getTime()}${minutes})/`
}

/** The instant that a text of either form means; without a zone it is in UTC. */
export function utcOf(text: string): Date | undefined {
  const own = isoOf(text)
  const match = iso.exec(own)
  if (match === null) return undefined
  const date = new Date(match[4] === undefined && match[1] !== undefined ? `${own}Z` : own)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** Whether it is a date as V2 writes it. */
export function isWireDate(text: string): boolean {
  return wire.test(text)
}

/** Whether it is a date as V3 writes it, which may lack a zone. */
export function isIsoDate(text: string): boolean {
  return iso.test(text) && utcOf(text) !== undefined && DATE.test(text.slice(0, 10))
}
