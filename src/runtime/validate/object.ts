import { derivedFrom, statedType } from './control.js'
import { createSchema, createValidator, refuse } from './engine.js'
import { isPlainObject } from './plain-object.js'
import type { Members, Schema, Shape, Validator } from './types.js'
import { walkObject } from './walk.js'

/** What a structured type declares beside its own properties. */
export interface ObjectOptions {
  /** Reached when first used, so that modules may refer to each other. */
  readonly base?: (() => Validator) | undefined
  readonly abstract?: boolean | undefined
  /** Dynamic properties are no unknown ones. */
  readonly open?: boolean | undefined
  /** The alias of the schema, which `@odata.type` may have in place of the namespace. */
  readonly alias?: string | undefined
  /** Matches names of what derives from it, or any name where that is too much to list. */
  readonly derived?: RegExp | undefined
}

/** A structured type: its qualified name, a validator for each of its own properties, and what it inherits. */
export function object<T, Base = unknown>(
  name: string,
  members: () => Members<T, Base>,
  options: ObjectOptions = {},
): Schema<T, never> {
  return structured(name, () => createShape(name, members(), options))
}

/** A structured type whose table is made when it is first needed. */
export function structured<T>(name: string, create: () => Shape): Schema<T, never> {
  let known: Shape | undefined
  const shape = () => {
    known ??= create()
    return known
  }
  return createSchema<T>(
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

function createShape(name: string, own: Members<object>, options: ObjectOptions): Shape {
  const { alias, abstract, open, derived } = options
  const base = options.base?.().shape?.()
  return {
    members: Object.assign(Object.create(null), base?.members, own),
    names: [name, (alias ?? name) + name.slice(name.lastIndexOf('.'))],
    bases: base ? base.names.concat(base.bases) : [],
    derived,
    abstract,
    open: open || base?.open,
  }
}
