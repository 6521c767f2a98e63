interface Decimal {
  readonly digits: bigint
  /** How many of the digits are right of the point. */
  readonly places: number
}

const MAX_PLACES = 2000

/** Below zero where the first is less, 0 where both are the same, undefined where they cannot be told apart. */
export function compareValues(type: string, one: unknown, other: unknown): number | undefined {
  const [a, b] = [measure(type, one), measure(type, other)]
  if (typeof a === 'number' || typeof b === 'number') {
    const order = numberOf(a) - numberOf(b)
    return Number.isNaN(order) ? (a === b ? 0 : undefined) : order
  }
  if (a === undefined || b === undefined) return undefined
  const places = Math.max(a.places, b.places)
  const order = scaled(a, places) - scaled(b, places)
  return order < 0n ? -1 : order > 0n ? 1 : 0
}

/** Whether a value is a whole multiple of another. */
export function isMultiple(type: string, value: unknown, divisor: unknown): boolean {
  const [a, b] = [measure(type, value), decimalOf(String(divisor))]
  if (typeof a !== 'object' || b === undefined || b.digits === 0n) return true
  const places = Math.max(a.places, b.places)
  return scaled(a, places) % scaled(b, places) === 0n
}

/** A number, exactly; seconds, where it is a time; a plain number where it is none of finite size. */
function measure(type: string, value: unknown): Decimal | number | undefined {
  const text = String(value)
  if (/^Edm\.(?:Date|DateTimeOffset|TimeOfDay)\b/.test(type)) {
    const [date, time] = /^Edm\.TimeOfDay\b/.test(type) ? ['1970-01-01', text] : text.split(/t/i)
    return secondsOf(date ?? '', time ?? '00:00')
  }
  if (/^Edm\.Duration\b/.test(type)) return durationOf(text)
  if (/^(?:-?INF|NaN)$/.test(text)) return Number(text.replace('INF', 'Infinity'))
  return decimalOf(text)
}

function decimalOf(text: string): Decimal | undefined {
  const match = /^([-+]?)(\d+)(?:\.(\d+))?(?:e([-+]?\d{1,4}))?$/i.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const places = fraction.length - Number(exponent)
  if (Math.abs(places) > MAX_PLACES || text.length > MAX_PLACES) return undefined
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n)
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places }
}

function secondsOf(date: string, time: string): Decimal | undefined {
  const [, hours = '0', minutes = '0', seconds = '0', offset = ''] =
    /^(\d\d):(\d\d)(?::([\d.]+))?(z|[-+]\d\d:\d\d)?$/i.exec(time) ?? []
  const [, sign, over, past] = /^([-+])(\d\d):(\d\d)$/.exec(offset) ?? []
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(date) ?? []
  const days = daysOf(Number(year), Number(month), Number(day))
  const shift = (Number(over ?? 0) * 60 + Number(past ?? 0)) * (sign === '-' ? -1 : 1)
  const minutesOfDay = Number(hours) * 60 + Number(minutes) - shift
  return Number.isSafeInteger(days) ? added(decimalOf(seconds), days * 86_400 + minutesOfDay * 60) : undefined
}

/** Days from 1970 on; 400 years have 146,097 days. */
function daysOf(year: number, month: number, day: number): number {
  const cycles = Math.floor(year / 400) - 5
  return Date.UTC(year - cycles * 400, month - 1, day) / 86_400_000 + cycles * 146_097
}

function durationOf(text: string): Decimal | undefined {
  const [whole, sign, days = '0', hours = '0', minutes = '0', seconds = '0'] =
    /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i.exec(text) ?? []
  if (whole === undefined || text.length > MAX_PLACES) return undefined
  const rest = (Number(days) * 24 + Number(hours)) * 3600 + Number(minutes) * 60
  const sum = Number.isSafeInteger(rest) ? added(decimalOf(seconds), rest) : undefined
  return sum && { digits: sign === '-' ? -sum.digits : sum.digits, places: sum.places }
}

function added(to: Decimal | undefined, whole: number): Decimal | undefined {
  return to && { digits: to.digits + BigInt(whole) * 10n ** BigInt(to.places), places: to.places }
}

function scaled({ digits, places }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - places)
}

function numberOf(value: Decimal | number | undefined): number {
  if (value === undefined) return Number.NaN
  return typeof value === 'number' ? value : value.digits < 0n ? -Number.MAX_VALUE : Number.MAX_VALUE
}
