/** What a key, a parameter or a comparison takes. */
export type LiteralValue = string | number | bigint | boolean | Date | null | undefined

/** Text stands unquoted only where all of it has the shape of a Guid, a date or a time: `isRead` or `null` given for a date is text. */
const time = String.raw`\d\d:\d\d(:\d\d(\.\d{1,12})?)?`
const bare = new RegExp(
  String.raw`^([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|-?\d{4,}-\d\d-\d\d(T${time}(Z|[+-]\d\d:\d\d))?|${time})$`,
  'i',
)
const duration = /^[+-]?P(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/

/** A URL literal (OData URL Conventions 4.01 §5.1.1.14); `type` is the primitive type without `Edm.`, where JSON does not tell. */
export function literal(value: unknown, type?: string): string {
  if (value === null || value === undefined) return 'null'
  if (value instanceof Date) return value.toISOString().slice(0, type === 'Date' ? 10 : 27)
  if (typeof value !== 'string') return String(value).replace('Infinity', 'INF')
  const quoted = `'${value.replaceAll("'", "''")}'`
  if (type === 'Binary') return `binary${quoted}`
  if (type === undefined || type === 'String') return quoted
  return duration.test(value) ? `duration${quoted}` : bare.test(value) ? value : quoted
}

/** Percent-encodes what may not stand in a path segment or a query value, and leaves the marks of OData readable. */
export function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(/%(2C|24|3A|40|3B)/g, decodeURIComponent)
}
