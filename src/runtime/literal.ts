/** What a key, a parameter or a comparison takes. */
export type LiteralValue = string | number | bigint | boolean | Date | null | undefined

const date = String.raw`-?\d{4,}-\d\d-\d\d`
const time = String.raw`\d\d:\d\d(:\d\d(\.\d{1,12})?)?`

/** Text stands unquoted only where all of it has the shape of its type: `isRead` or `null` given for a date is text. */
const shapes: Readonly<Record<string, RegExp>> = {
  Guid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  Date: new RegExp(`^${date}$`),
  DateTimeOffset: new RegExp(String.raw`^${date}T${time}(Z|[+-]\d\d:\d\d)$`, 'i'),
  TimeOfDay: new RegExp(`^${time}$`),
  Int64: /^[+-]?\d+$/,
  Decimal: /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  Duration: /^[+-]?P(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
  Binary: /^[\w-]*={0,2}$/,
}

/** A URL literal (OData URL Conventions 4.01 §5.1.1.14); `type` is its primitive type without `Edm.`, where JSON does not tell. */
export function literal(value: unknown, type?: string): string {
  if (value === null || value === undefined) return 'null'
  if (value instanceof Date) return type === 'Date' ? value.toISOString().slice(0, 10) : value.toISOString()
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  const text = String(value)
  const quoted = `'${text.replaceAll("'", "''")}'`
  if (type === undefined || !shapes[type]?.test(text)) return quoted
  return type === 'Duration' || type === 'Binary' ? type.toLowerCase() + quoted : text
}

/** Percent-encodes what may not stand in a path segment or a query value, and leaves the marks of OData readable. */
export function encode(text: string): string {
  return encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  ).replaceAll(/%(?:2C|24|3A|40|3B)/g, decodeURIComponent)
}
