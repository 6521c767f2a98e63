import { utcOf } from './dates.js'

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const number = /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i
const duration = /^-?P(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/
const suffixes: Readonly<Record<string, string>> = { Int64: 'L', Decimal: 'M', Double: 'd', Single: 'f' }

/** A URL literal (OData Version 2.0, Abstract Type System): `guid'…'`, `datetime'…'`, `12L`; `type` is the primitive type without `Edm.`. */
export function literal(value: unknown, type?: string): string {
  if (value === null || value === undefined) return 'null'
  const suffix = suffixes[type ?? '']
  if (typeof value === 'bigint') return `${value}${suffix ?? 'L'}`
  if (typeof value === 'number') return `${value}${suffix ?? ''}`
  if (typeof value === 'boolean') return String(value)
  if (value instanceof Date) return dateLiteral(value.toISOString(), type === 'DateTimeOffset')
  const text = String(value)
  if (suffix !== undefined && number.test(text)) return text + suffix
  if (type === 'Guid' && guid.test(text)) return `guid'${text}'`
  if (type === 'Time' && duration.test(text)) return `time'${text}'`
  if (type === 'DateTime' || type === 'DateTimeOffset') return dateLiteral(text, type === 'DateTimeOffset')
  if (type === 'Binary' && /^[\w+/-]*={0,2}$/.test(text)) return `binary'${hexOf(text)}'`
  return quoted(text)
}

function dateLiteral(text: string, offset: boolean): string {
  const utc = utcOf(text)
  if (utc === undefined) return quoted(text)
  const iso = utc.toISOString().replace(/\.000Z$/, 'Z')
  return offset ? `datetimeoffset'${iso}'` : `datetime'${iso.slice(0, -1)}'`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function hexOf(base64: string): string {
  const bytes = atob(base64.replaceAll('-', '+').replaceAll('_', '/'))
  return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
}
