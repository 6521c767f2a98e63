/** A default value as V4 writes it: that of V2 may be a literal with a prefix or suffix (`datetime'…'`, `5L`), and a truth a digit ([MC-CSDL] §2.2.1). */
export function defaultBefore4(type: string | undefined, value: string | undefined): string | undefined {
  if (type === undefined || value === undefined) return value
  const suffix = suffixes[type]
  if (suffix !== undefined) return value.replace(suffix, '$1')
  if (type === 'Edm.Boolean') return value === '1' ? 'true' : value === '0' ? 'false' : value
  const [, prefix, literal] = /^([a-z]+)'(.*)'$/is.exec(value) ?? []
  if (type === 'Edm.Binary') {
    const hex = prefix === undefined ? /^0x((?:[\da-f]{2})*)$/i.exec(value)?.[1] : literal
    return hex === undefined ? value : Buffer.from(hex, 'hex').toString('base64url')
  }
  const plain = prefix?.toLowerCase() === prefixes[type] ? (literal ?? value) : value
  // Databases write a space where XML has a letter.
  return type === 'Edm.DateTimeOffset' || type === 'Edm.DateTime' ? plain.replace(/^([\d-]+) (?=\d)/, '$1T') : plain
}

const suffixes: Readonly<Record<string, RegExp | undefined>> = {
  'Edm.Int64': /^(-?\d+)L$/i,
  'Edm.Decimal': /^(.*\d)M$/i,
  'Edm.Double': /^(.*\d)D$/i,
  'Edm.Single': /^(.*\d)F$/i,
}

const prefixes: Readonly<Record<string, string | undefined>> = {
  'Edm.DateTime': 'datetime',
  'Edm.DateTimeOffset': 'datetimeoffset',
  'Edm.Guid': 'guid',
  'Edm.Time': 'time',
}
