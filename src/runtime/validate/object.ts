import { controlInformation, derivedFrom, statedType } from './control.js'
import { createSchema, createValidator, enter, REQUIRED, refuse, refuseAt, visit } from './engine.js'
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
}

/** A structured type: its qualified name, a validator for each of its own properties, and what it inherits. */
export function object<T, Base = unknown>(
  name: string,
  members: () => Members<T, Base>,
  options: ObjectOptions = {},
): Schema<T> {
  return structured(name, () => createShape(name, members(), options))
}

/** A structured type whose table is made when it is first needed. */
export function structured<T>(name: string, create: () => Shape): Schema<T> {
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
    if (stated === undefined) return declared.run(value, walk)
    const is = ({ name, shape }: Validator) => name === stated || shape?.().names.includes(stated as string)
    const found = is(declared) ? declared : (derived.find(({ name }) => name === stated) ?? derived.find(is))
    return found === undefined && walk.strict
      ? refuseAt('@odata.type', walk, 'type-name', derivedFrom([declared.name]), stated)
      : (found ?? declared).run(value, walk)
  })
}

function walkObject(value: object, shape: Shape, walk: Walk): void {
  const { path, plain, depth, unknown } = walk
  const stated = plain ? undefined : statedType(value)
  const kept: [string, unknown][] = []
  for (const key in value) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: so asked, and first, V8 answers for nothing.
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    path[depth] = key
    walk.depth = depth + 1
    const item = (value as Record<string, unknown>)[key]
    if (item === undefined) continue
    const member = shape.members.get(key)
    walk.out = item
    if (member !== undefined) {
      if (plain && typeof item === member.fast) continue
      if ((member.flags & walk.settled) !== 0) refuse(walk, 'read-only', 'nothing', item)
      else visit(member, item, walk)
    } else if (key.includes('@')) {
      controlInformation(key, item, shape, walk)
    } else if (unknown !== 'allow' && !shape.open && isKnown(stated, shape)) {
      // Not all properties can be told where `@odata.type` says that there are more.
      if (unknown === 'strip') continue
      refuse(walk, 'unknown', 'nothing', item)
    }
    if (walk.issues.length >= walk.limit) return
    if (unknown === 'strip') kept.push([key, walk.out])
  }
  walk.depth = depth
  if (walk.mode === 'create') walkAbsent(value, stated, shape, walk)
  walk.out = unknown === 'strip' ? Object.fromEntries(kept) : value
}

function isKnown(stated: unknown, { names }: Shape): boolean {
  return typeof stated !== 'string' || names.includes(stated)
}

function walkAbsent(value: object, stated: unknown, shape: Shape, walk: Walk): void {
  const absent = (key: string) => !Object.hasOwn(value, key) || (value as Record<string, unknown>)[key] === undefined
  for (const [key, { flags, name }] of shape.members) {
    if ((flags & REQUIRED) !== 0 && absent(key) && absent(`${key}@odata.bind`) && absent(`${key}@bind`))
      refuseAt(key, walk, 'required', name, undefined)
  }
  if (shape.abstract && isKnown(stated, shape))
    refuseAt('@odata.type', walk, 'type-name', derivedFrom(shape.names), stated)
}

function createShape(name: string, own: Members<object>, options: ObjectOptions): Shape {
  const { alias, abstract, open } = options
  const base = options.base?.().shape?.()
  return {
    members: new Map<string, Validator>([...(base?.members ?? []), ...Object.entries<Validator>(own)]),
    names: alias === undefined ? [name] : [name, alias + name.slice(name.lastIndexOf('.'))],
    bases: base?.names.concat(base.bases) ?? [],
    abstract,
    open: open || base?.open,
  }
}

/** Whether a value may stand for a JSON object: no array, and of no class that keeps its content elsewhere (`Date`, `Map`). */
export function isPlainObject(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    (Object.getPrototypeOf(value) === Object.prototype || Object.prototype.toString.call(value) === '[object Object]')
  )
}
