/** What a key, a parameter or a comparison takes. */
export type LiteralValue = string | number | bigint | boolean | Date | null | undefined

/** Text stands unquoted only where all of it has the shape of a Guid, a date, a time or a number: `isRead` or `null` given for a date is text. */
const bare = /^([\da-f-]{36}|-?\d[\d:.-]*(T[\d:.]+(Z|[+-][\d:]+))?)$/i
const duration = /^[+-]?P[\dDTHMS.]+$/

/** A URL literal (OData URL Conventions 4.01 §5.1.1.14); `type` is the primitive type without `Edm.`, where JSON does not tell, or what stands before the text: `binary'`, `shop.Color'`. */
export function literal(value: unknown, type?: string): string {
  if (value instanceof Date) return value.toISOString().slice(0, type === 'Date' ? 10 : 27)
  if (typeof value !== 'string') return String(value ?? null).replace('Infinity', 'INF')
  const quoted = `'${value.replaceAll("'", "''")}'`
  if (type?.endsWith("'")) return type + quoted.slice(1)
  if (!type || type === 'String') return quoted
  return duration.test(value) ? `duration${quoted}` : bare.test(value) ? value : quoted
}

/** Percent-encodes for a path segment; half of a pair of surrogates, which UTF-8 does not have, becomes U+FFFD as in `URL`. */
export function encodeSegment(text: string | number): string {
  return encodeURIComponent(String(text).replace(/\p{Cs}/gu, '\ufffd'))
}

/** Percent-encodes for a query value, and leaves the marks of OData readable. */
export function encode(text: string): string {
  return encodeSegment(text).replaceAll(/%(2[4CF]|3[AB]|40)/g, decodeURIComponent)
}
