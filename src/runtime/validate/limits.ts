import { createValidator } from './engine.js'
import { limited } from './facets.js'
import { compareValues, isMultiple } from './measure.js'
import { READ_ONLY } from './member-flags.js'
import { compilePattern } from './pattern.js'
import type { Validator, Walk } from './types.js'
import { decide } from './walk.js'

/** Text that a pattern finds its way through (`Validation.Pattern`); a pattern that could take too long to match was reported and left out. */
export function pattern(of: Validator, source: string): Validator {
  const found = compilePattern(source)
  return limited(of, 'pattern', `${of.name} that matches ${source}`, (value) => found?.(String(value)) ?? true)
}

/** A value not below a bound, or above it (`Validation.Minimum`, `Exclusive`); the bound is written as on the wire. */
export function minimum(of: Validator, bound: number | string, exclusive = false): Validator {
  return bounded(of, bound, 1, exclusive ? 'above' : 'not below', exclusive)
}

/** A value not above a bound, or below it (`Validation.Maximum`, `Exclusive`). */
export function maximum(of: Validator, bound: number | string, exclusive = false): Validator {
  return bounded(of, bound, -1, exclusive ? 'below' : 'not above', exclusive)
}

function bounded(of: Validator, bound: number | string, sign: number, words: string, exclusive: boolean): Validator {
  return limited(of, 'range', `${of.name} ${words} ${bound}`, (value) => {
    const order = compareValues(of.name, value, bound)
    return order === undefined || (order === 0 ? !exclusive : order * sign > 0)
  })
}

/** A whole multiple of a number; of seconds, where the value is a time (`Validation.MultipleOf`). */
export function multipleOf(of: Validator, divisor: number | string): Validator {
  return limited(of, 'multiple', `${of.name}, a multiple of ${divisor}`, (value) => isMultiple(of.name, value, divisor))
}

/** One of these values alone (`Validation.AllowedValues`). */
export function allowed(of: Validator, ...values: readonly (string | number | boolean | null)[]): Validator {
  const same = (value: unknown, one: unknown) => value === one || compareValues(of.name, value, one) === 0
  return limited(of, 'enum', `${of.name}, one of ${values.join(', ')}`, (value) =>
    values.some((one) => same(value, one)),
  )
}

/** A collection of so many items (`Validation.MinItems` and `MaxItems`). */
export function items(of: Validator, min: number, max?: number): Validator {
  const name = `${of.name}, ${min} to ${max ?? 'any number'}`
  return limited(of, 'items', name, (value) => {
    const { length } = value as { readonly length: number }
    return length >= min && length <= (max ?? length)
  })
}

/** A limit that only what is written must keep: a service may hold what it no longer takes. */
export function written(of: Validator, to: Validator): Validator {
  const run = (value: unknown, walk: Walk) => decide(walk.strict & READ_ONLY ? to : of, value, walk)
  return createValidator(of.name, of.kind, of.of, of.shape, run, of.flags)
}
