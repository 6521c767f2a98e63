import type { Facets } from '../../graph/types.js'

/** What a value of a primitive type has to be by its facets, where it is not (OData CSDL XML 4.01 §7.2); the value is one of the type. */
export function expectedByFacets(
  type: string,
  value: string,
  { maxLength, precision, scale, unicode }: Facets,
): string | undefined {
  if (type === 'Edm.String') {
    if (maxLength !== undefined && [...value].length > maxLength) return `at most ${maxLength} characters long`
    return unicode === false && /[^\0-\x7F]/.test(value) ? 'of ASCII characters alone' : undefined
  }
  if (type === 'Edm.Binary')
    return maxLength !== undefined && bytesOf(value) > maxLength ? `at most ${maxLength} bytes long` : undefined
  if (type === 'Edm.Decimal') {
    const [, before = '', behind = ''] = /^[+-]?(\d*)(?:\.(\d*))?$/.exec(value) ?? []
    const whole = before.replace(/^0+/, '')
    const fraction = withoutZeros(behind)
    if (typeof scale === 'number' && fraction.length > scale) return `a number with at most ${scale} decimal places`
    const digits = whole.length + (typeof scale === 'number' ? scale : fraction.length)
    if (precision === undefined || whole === '' || digits <= precision) return undefined
    const places = typeof scale === 'number' && scale > 0 ? `, ${scale} of them decimal places` : ''
    return `a number with at most ${precision} digits${places}`
  }
  const [, seconds = ''] = /\.(\d*)(?:S|Z|[+-]|$)/.exec(timed.has(type) ? value : '') ?? []
  return precision !== undefined && withoutZeros(seconds).length > precision
    ? `a time with at most ${precision} decimal places of seconds`
    : undefined
}

/** The facets of a use, with those of the type definition behind it. */
export function joined(definition: Facets, use: Facets): Facets {
  return {
    maxLength: use.maxLength ?? definition.maxLength,
    precision: use.precision ?? definition.precision,
    scale: use.scale ?? definition.scale,
    unicode: use.unicode ?? definition.unicode,
    srid: use.srid ?? definition.srid,
  }
}

const timed: ReadonlySet<string> = new Set(['Edm.DateTimeOffset', 'Edm.Duration', 'Edm.TimeOfDay'])

/** Decimal places, but for zeros at the end. */
function withoutZeros(digits: string): string {
  return digits.replace(/(?<!0)0+$/, '')
}

/** Four characters of base64 are three bytes. */
function bytesOf(text: string): number {
  return Math.floor((text.replace(/(?<!=)=+$/, '').length * 3) / 4)
}
