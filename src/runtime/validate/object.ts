import { statedType } from './control.js'
import { createSchema, createValidator } from './engine.js'
import { string } from './primitives.js'
import type { AnyValidator, MakeShape, Members, ObjectOptions, Schema, Shape, Validator } from './types.js'

/**
 * A structured type: its qualified name, before which the alias of its namespace may stand (`graph=microsoft.graph.message`); a validator for each
 * of its own properties; its base. Members and base are reached when first used, so that modules may refer to each other.
 */
export function object<T, Base = unknown, P = unknown>(
  name: string,
  members: () => Members<T, Base>,
  base?: () => AnyValidator,
  options?: ObjectOptions,
): Schema<T, P> {
  // What is done here, and not when the table is first needed, is done for each of thousands that a program may import.
  const own = name.slice(name.indexOf('=') + 1)
  let known: Shape | undefined
  // So short that V8 puts it in place where each object is looked at.
  return createSchema<T, P>(own, 'shape', undefined, () => {
    known ??= tableOf(name, members(), base?.().shape?.(), options)
    return known
  })
}

function tableOf(
  name: string,
  members: Members<unknown>,
  inherited: Shape | undefined,
  options?: ObjectOptions,
): Shape {
  const names = namesOf(name)
  return {
    // Most objects have an etag: told from the table, it costs a tenth less of all.
    members: Object.assign(Object.create(null), { '@odata.etag': string }, inherited?.members, members),
    names,
    lineage: names.concat(inherited?.lineage ?? []),
    ...options,
    open: options?.open || inherited?.open,
    derived: options?.derived?.split(' ').flatMap((word) => names.map((one) => one.replace(/[^.]*$/, word))),
  }
}

/** What `graph=microsoft.graph.message` stands for: the qualified name, and the same as the alias of its schema has it. */
export function namesOf(name: string): readonly string[] {
  return [name.slice(name.indexOf('=') + 1), name.replace(/=.*\./, '.')]
}

/**
 * The same, with what derived types do not inherit: the names of all of them, by namespace, before which its alias may stand
 * (`graph=microsoft.graph`), with blanks between.
 */
export function withDerived<T, P>(
  table: Schema<T, P>,
  names: Readonly<Record<string, string>>,
  options?: Pick<ObjectOptions, 'abstract'>,
): Schema<T, P> {
  return structured<T, P>(table.name, () => {
    const derived = Object.entries(names).flatMap(([namespaces, words]) =>
      namespaces.split('=').flatMap((namespace) =>
        words
          .trim()
          .split(/\s+/)
          .map((word) => `${namespace}.${word}`),
      ),
    )
    return { ...(table.shape as MakeShape)(), ...options, derived }
  })
}

/** A structured type whose table is made when it is first needed. */
export function structured<T, P = unknown>(name: string, create: () => Shape): Schema<T, P> {
  let known: Shape | undefined
  const shape = () => {
    known ??= create()
    return known
  }
  return createSchema<T, P>(name, 'shape', undefined, shape)
}

/**
 * A place that holds the declared type or one of these types derived from it, as `@odata.type` says. What is read may be of a type that was
 * not known when this was generated, and is then checked as the declared one.
 */
export function anyOf(declared: AnyValidator, ...derived: readonly AnyValidator[]): Validator {
  return createValidator(declared.name, 'shape', undefined, declared.shape, (value, walk) => {
    const stated = statedType(value)
    const isStated = ({ shape }: AnyValidator) => shape?.().names.includes(stated)
    return walk.convert((stated && derived.find(isStated)) || declared, value, walk)
  })
}
