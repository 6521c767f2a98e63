import { statedType } from './control.js'
import { createValidator, refuse } from './engine.js'
import { namesOf } from './object.js'
import { isPlainObject } from './plain-object.js'
import type { Validator } from './types.js'

/**
 * A place that takes none of these types, although they derive from the declared one (`Validation.DerivedTypeConstraint`); before their names the
 * alias of their namespace may stand, as `object` has it.
 */
export function except(held: Validator, ...types: readonly string[]): Validator {
  const { name, of, shape, flags } = held
  const refused = types.flatMap(namesOf)
  return createValidator(
    name,
    undefined,
    of,
    shape,
    (value, walk) => {
      const stated = isPlainObject(value) ? statedType(value) || (walk.strict ? name : '') : ''
      if (!refused.includes(stated)) return walk.convert(held, value, walk)
      const names = types.map((type) => namesOf(type)[0]).join(', ')
      return refuse(walk, 'type-name', `another than ${names}, ${name} or a derived type`, stated, '@odata.type')
    },
    flags,
  )
}
