import { createValidator, refuse } from './engine.js'
import { bytesOf } from './literals.js'
import type { IssueCode, Validator } from './types.js'

/** Text of so many characters at most, or binary of so many bytes. */
export function maxLength(of: Validator, max: number): Validator {
  const binary = of.name === 'Edm.Binary'
  return limited(of, 'length', `${of.name} of length ${max} at most`, (value) => {
    if (typeof value !== 'string' || (value.length <= max && !binary)) return true
    return (binary ? bytesOf(value) : [...value].length) <= max
  })
}

/** A time whose seconds have so many fractional digits at most. */
export function precision(of: Validator, digits: number): Validator {
  const digitsOf = (value: unknown) => (/\.(\d*)/.exec(String(value))?.[1] ?? '').replace(/0+$/, '').length
  return limited(of, 'precision', `${of.name} of precision ${digits}`, (value) => digitsOf(value) <= digits)
}

/** What a validator accepts, when it also keeps to a limit. */
export function limited(
  { run, flags, shape }: Validator,
  code: IssueCode,
  name: string,
  keeps: (value: unknown) => boolean,
): Validator {
  return createValidator(
    name,
    (value, walk) => run(value, walk) && (keeps(value) || refuse(walk, code, name, value)),
    undefined,
    flags,
    shape,
  )
}
