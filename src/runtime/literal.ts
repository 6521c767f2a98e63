/** What a key, a parameter or a comparison takes. */
export type LiteralValue = string | number | bigint | boolean | Date | null | undefined

const bare = /^[+-]?[\w.:+-]+$/

/** A URL literal (OData URL Conventions 4.01 §5.1.1.14); `type` is its primitive type without `Edm.`, where JSON does not tell. Text that does not look like its type is quoted, so that nothing can break out. */
export function literal(value: unknown, type?: string): string {
  if (value === null || value === undefined) return 'null'
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  const text = String(value)
  if (type === 'Duration' && bare.test(text)) return `duration'${text}'`
  if (type === 'Binary' && /^[\w=-]*$/.test(text)) return `binary'${text}'`
  if (type !== undefined && type !== 'Duration' && type !== 'Binary' && bare.test(text)) return text
  return `'${text.replaceAll("'", "''")}'`
}

/** Percent-encodes what may not stand in a path segment or a query value, and leaves the marks of OData readable. */
export function encode(text: string): string {
  return encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  ).replaceAll(/%(?:2C|24|3A|40|3B)/g, decodeURIComponent)
}
