import { controlInformation, derivedFrom, statedType } from './control.js'
import { createSchema, createValidator, enter, REQUIRED, refuse, visit } from './engine.js'
import type { Members, Schema, Shape, Validator, Walk } from './types.js'

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
    (value, walk) =>
      isPlainObject(value) ? enter(value, shape(), walk, walkObject) : refuse(walk, 'type', name, value),
    undefined,
    shape,
  )
}

/**
 * A place that holds the declared type or one of these types derived from it, as `@odata.type` says. What is read may be of a type that was
 * not known when this was generated, and is then checked as the declared one.
 */
export function anyOf(declared: Validator, ...derived: readonly Validator[]): Validator {
  return createValidator(declared.name, (value, walk) => {
    const stated = isPlainObject(value) ? statedType(value) : undefined
    if (!stated) return declared.run(value, walk)
    const all = [declared, ...derived]
    const found = all.find(({ name }) => name === stated) ?? all.find(({ shape }) => shape?.().names.includes(stated))
    return !found && walk.strict
      ? refuse(walk, 'type-name', derivedFrom([declared.name]), stated, '@odata.type')
      : (found ?? declared).run(value, walk)
  })
}

function walkObject(value: object, shape: Shape, walk: Walk): unknown {
  const { path, depth, plain, unknown } = walk
  const copy: [string, unknown][] | undefined = walk.copies ? [] : undefined
  walk.depth++
  for (const key in value) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: so asked, and first, V8 answers for nothing.
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    path[depth] = key
    const item = (value as Record<string, unknown>)[key]
    const member = shape.members[key]
    if (item === undefined || (plain && typeof item === member?.fast)) continue
    walk.out = item
    if (member) {
      if (member.flags & walk.settled) refuse(walk, 'read-only', 'nothing', item)
      else visit(member, item, walk)
    } else if (key.includes('@')) {
      controlInformation(key, item, shape, walk)
    } else if (unknown !== 'allow' && !shape.open && isKnown(value, shape)) {
      // Not all properties can be told where `@odata.type` says that there are more.
      if (unknown === 'strip') continue
      refuse(walk, 'unknown', 'nothing', item)
    }
    if (walk.issues.length >= walk.limit) return
    copy?.push([key, walk.out])
  }
  walk.depth--
  if (walk.mode === 'create') walkAbsent(value, shape, walk)
  return copy && Object.fromEntries(copy)
}

function isKnown(value: object, { names }: Shape): boolean {
  const stated = statedType(value)
  return !stated || names.includes(stated)
}

function walkAbsent(value: object, shape: Shape, walk: Walk): void {
  const absent = (key: string) => !Object.hasOwn(value, key) || (value as Record<string, unknown>)[key] === undefined
  for (const [key, { flags, name }] of Object.entries(shape.members)) {
    if (flags & REQUIRED && [key, `${key}@odata.bind`, `${key}@bind`].every(absent))
      refuse(walk, 'required', name, undefined, key)
  }
  if (shape.abstract && isKnown(value, shape))
    refuse(walk, 'type-name', derivedFrom(shape.names), statedType(value), '@odata.type')
}

function createShape(name: string, own: Members<object>, options: ObjectOptions): Shape {
  const { alias, abstract, open, derived } = options
  const base = options.base?.().shape?.()
  return {
    members: Object.assign(Object.create(null), base?.members, own),
    names: [name, ...(alias ? [alias + name.slice(name.lastIndexOf('.'))] : [])],
    bases: base ? [...base.names, ...base.bases] : [],
    derived,
    abstract,
    open: open || base?.open,
  }
}

/** Whether a value may stand for a JSON object: no array, and of no class that keeps its content elsewhere (`Date`, `Map`). */
export function isPlainObject(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value.constructor === Object || Object.prototype.toString.call(value) === '[object Object]')
  )
}
