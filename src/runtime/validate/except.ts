import { derivedFrom, statedType } from './control.js'
import { createValidator, refuse } from './engine.js'
import { isPlainObject } from './plain-object.js'
import type { Validator } from './types.js'

/** A place that takes none of these types, although they derive from the declared one (`Validation.DerivedTypeConstraint`). */
export function except({ name, run, flags, shape, of }: Validator, ...types: readonly string[]): Validator {
  return createValidator(
    name,
    (value, walk) => {
      const stated = isPlainObject(value) ? (statedType(value) ?? (walk.strict ? name : undefined)) : undefined
      return typeof stated === 'string' && types.includes(stated)
        ? refuse(walk, 'type-name', derivedFrom([`another than ${types.join(', ')}, ${name}`]), stated, '@odata.type')
        : run(value, walk)
    },
    undefined,
    flags,
    shape,
    of,
  )
}
