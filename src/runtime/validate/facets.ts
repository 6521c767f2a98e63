import { createValidator, refuse } from './engine.js'
import { bytesOf } from './literals.js'
import type { IssueCode, Refusal, Validator, Walk } from './types.js'
import { decide } from './walk.js'

/** Text of so many characters at most, or binary of so many bytes. */
export function maxLength(of: Validator, max: number): Validator {
  const binary = of.name === 'Edm.Binary'
  return limited(of, 'length', `${of.name} of length ${max} at most`, (value) => {
    if (typeof value !== 'string' || (value.length <= max && !binary)) return true
    return (binary ? bytesOf(value) : [...value].length) <= max
  })
}

/** A time or duration whose seconds have so many fractional digits at most, zeros at the end left aside. */
export function precision(of: Validator, digits: number): Validator {
  return limited(of, 'precision', `${of.name} of precision ${digits}`, (value) => {
    const text = String(value)
    const point = text.indexOf('.')
    return point < 0 || fractionOf(text, point) <= digits
  })
}

/** How many digits a fraction has up to the last that is not 0. */
function fractionOf(text: string, point: number): number {
  let count = 0
  for (let at = point + 1; text[at] !== undefined && /\d/.test(text[at] as string); at++) {
    if (text[at] !== '0') count = at - point
  }
  return count
}

/** What a validator accepts, when it also keeps to a limit. */
export function limited(of: Validator, code: IssueCode, name: string, keeps: (value: unknown) => boolean): Validator {
  const run = (value: unknown, walk: Walk) =>
    decide(of, value, walk) && (keeps(value) || refuse(walk, code, name, value))
  const refusal = refusalOf(of)
  return refusal === undefined
    ? createValidator(name, undefined, of.of, of.shape, run, of.flags)
    : createValidator(
        name,
        'value',
        (value) => refusal(value, 0) ?? (keeps(value) ? undefined : code),
        of.shape,
        run,
        of.flags,
      )
}

/** What decides about a primitive type without a walk. */
function refusalOf({ kind, of, run }: Validator): Refusal | undefined {
  if (run) return undefined
  if (kind === 'string') return (value) => (typeof value === 'string' ? undefined : 'type')
  return typeof of === 'function' ? of : undefined
}
