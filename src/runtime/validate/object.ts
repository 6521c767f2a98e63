import { derivedFrom, statedType } from './control.js'
import { createSchema, createValidator, refuse } from './engine.js'
import { isPlainObject } from './plain-object.js'
import type { Members, Schema, Shape, Validator } from './types.js'
import { walkObject } from './walk.js'

/** What a structured type declares beside its own properties. */
export interface ObjectOptions {
  readonly abstract?: boolean | undefined
  /** Dynamic properties are no unknown ones. */
  readonly open?: boolean | undefined
  /** Matches names of what derives from it, or any name where that is too much to list. */
  readonly derived?: RegExp | undefined
}

/**
 * A structured type: its qualified name, and after a space the same with the alias of its namespace, where that has one; a validator for each of
 * its own properties; its base. Members and base are reached when first used, so that modules may refer to each other.
 */
export function object<T, Base = unknown, P = unknown>(
  name: string,
  members: () => Members<T, Base>,
  base?: () => Validator,
  options?: ObjectOptions,
): Schema<T, P> {
  const names = name.split(' ')
  return structured(names[0] as string, () => createShape(names, members(), base?.().shape?.(), options))
}

/** A structured type whose table is made when it is first needed. */
export function structured<T, P = unknown>(name: string, create: () => Shape): Schema<T, P> {
  let known: Shape | undefined
  const shape = () => {
    known ??= create()
    return known
  }
  return createSchema<T, P>(
    name,
    (value, walk) => (isPlainObject(value) ? walkObject(value, shape(), walk) : refuse(walk, 'type', name, value)),
    'object',
    shape,
  )
}

/**
 * A place that holds the declared type or one of these types derived from it, as `@odata.type` says. What is read may be of a type that was
 * not known when this was generated, and is then checked as the declared one.
 */
export function anyOf(declared: Validator, ...derived: readonly Validator[]): Validator {
  return createValidator(
    declared.name,
    (value, walk) => {
      const stated = isPlainObject(value) ? statedType(value) : undefined
      if (!stated) return declared.run(value, walk)
      const found = [declared, ...derived].find(({ shape }) => shape?.().names.includes(stated))
      return !found && walk.strict
        ? refuse(walk, 'type-name', derivedFrom([declared.name]), stated, '@odata.type')
        : (found ?? declared).run(value, walk)
    },
    'object',
    0,
    declared.shape,
  )
}

function createShape(
  names: readonly string[],
  own: Members<object>,
  base: Shape | undefined,
  { abstract, open, derived }: ObjectOptions = {},
): Shape {
  return {
    members: Object.assign(Object.create(null), base?.members, own),
    names,
    bases: base ? base.names.concat(base.bases) : [],
    derived,
    abstract,
    open: open || base?.open,
  }
}
