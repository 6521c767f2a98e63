import { statedType } from './control.js'
import { createValidator, refuse } from './engine.js'
import { isPlainObject } from './plain-object.js'
import type { Validator } from './types.js'

/** A place that takes none of these types, although they derive from the declared one (`Validation.DerivedTypeConstraint`). */
export function except(held: Validator, ...types: readonly string[]): Validator {
  const { name, of, shape, flags } = held
  return createValidator(
    name,
    undefined,
    of,
    shape,
    (value, walk) => {
      const stated = isPlainObject(value) ? statedType(value) || (walk.strict ? name : '') : ''
      return types.includes(stated)
        ? refuse(
            walk,
            'type-name',
            `another than ${types.join(', ')}, ${name} or a derived type`,
            stated,
            '@odata.type',
          )
        : walk.convert(held, value, walk)
    },
    flags,
  )
}
