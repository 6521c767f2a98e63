import { controlInformation, statedType } from './control.js'
import { createSchema, enter, fail, refuse, step } from './engine.js'
import { IMMUTABLE, READ_ONLY, REQUIRED } from './modifiers.js'
import type { Members, Schema, Shape, Validator, Walk } from './types.js'

/** What a structured type declares beside its own properties. */
export interface ObjectOptions {
  /** Reached when first used, so that modules may refer to each other. */
  readonly base?: (() => Validator) | undefined
  readonly abstract?: boolean | undefined
  /** Dynamic properties are no unknown ones. */
  readonly open?: boolean | undefined
}

/** A structured type: its qualified name, a validator for each of its own properties, and what it inherits. */
export function object<T, Base = unknown>(
  name: string,
  members: () => Members<T, Base>,
  options: ObjectOptions = {},
): Schema<T> {
  let known: Shape | undefined
  const shape = () => {
    if (known === undefined) {
      // Stands in while the bases are asked, so that bases which form a circle end there.
      known = { members: new Map(), required: [], names: [name], abstract: false, open: false }
      known = createShape(name, members(), options)
    }
    return known
  }
  const self: Schema<T> = createSchema<T>(
    name,
    (value, walk) =>
      isPlainObject(value) ? enter(value, self, walk, walkObject, known ?? shape()) : refuse(walk, 'type', name, value),
    shape,
  )
  return self
}

/** A place that holds the declared type or one of these types derived from it, as `@odata.type` says. Others are checked as the declared type. */
export function anyOf(declared: Validator, ...derived: readonly Validator[]): Validator {
  return {
    name: declared.name,
    flags: 0,
    run(value, walk) {
      const stated = isPlainObject(value) ? statedType(value) : undefined
      const found = stated === undefined ? undefined : derived.find((schema) => schema.name === stated)
      return (found ?? declared).run(value, walk)
    },
  }
}

function walkObject(value: object, shape: Shape, walk: Walk): boolean {
  let ok = true
  const closed = walk.unknown !== 'allow' && !shape.open && isKnown(value, shape)
  const copy: Record<string, unknown> | undefined = walk.unknown === 'strip' ? {} : undefined
  for (const key of Object.keys(value)) {
    const validator = shape.members.get(key)
    if (validator !== undefined) {
      ok = walkMember(validator, value, key, walk) && ok
    } else if (key.includes('@')) {
      ok = walkControl(value, key, shape, walk) && ok
    } else if (closed) {
      if (copy !== undefined) continue
      ok = step(UNDECLARED, value, key, walk) && ok
    } else if (copy !== undefined) {
      walk.out = (value as Record<string, unknown>)[key]
    }
    if (!ok && walk.stop) return false
    if (copy !== undefined) define(copy, key, walk.out)
  }
  if (walk.mode === 'create') ok = walkAbsent(value, shape, walk) && ok
  walk.out = copy ?? value
  return ok
}

/** Whether all properties can be told: not where `@odata.type` says that there are more. */
function isKnown(value: object, shape: Shape): boolean {
  const stated = statedType(value)
  return typeof stated !== 'string' || stated === shape.names[0]
}

function walkMember(validator: Validator, value: object, key: string, walk: Walk): boolean {
  const refused = walk.mode === 'create' ? READ_ONLY : walk.mode === 'update' ? READ_ONLY | IMMUTABLE : 0
  return step((validator.flags & refused) === 0 ? validator : SETTLED, value, key, walk)
}

function walkAbsent(value: object, shape: Shape, walk: Walk): boolean {
  let ok = true
  for (const key of shape.required) {
    if (Object.hasOwn(value, key) && (value as Record<string, unknown>)[key] !== undefined) continue
    if (Object.hasOwn(value, `${key}@odata.bind`)) continue
    walk.path.push(key)
    ok = fail(walk, 'required', shape.members.get(key)?.name ?? 'a value', 'nothing')
    walk.path.pop()
  }
  if (!shape.abstract) return ok
  const stated = statedType(value)
  if (stated !== undefined && stated !== shape.names[0]) return ok
  return fail(walk, 'type-name', `the @odata.type of a type derived from ${shape.names[0]}`, String(stated ?? 'none'))
}

/** Checks a key that has an `@`: `@odata.type` must not name a base type or a primitive one. */
function walkControl(container: object, key: string, shape: Shape, walk: Walk): boolean {
  walk.path.push(key)
  const value = (container as Record<string, unknown>)[key]
  walk.out = value
  let ok = controlInformation(key, value, walk)
  // Content of open types may have an `@type` of its own (JSON-LD); ours begins with `#` there.
  if (ok && typeof value === 'string' && (key === '@odata.type' || (key === '@type' && value.startsWith('#')))) {
    const stated = value.slice(value.lastIndexOf('#') + 1)
    const named = stated.includes('.') && !stated.startsWith('Edm.') && !stated.includes('(')
    const place = shape.names.indexOf(stated)
    ok = named && (place === 0 || (place < 0 && walk.unknown !== 'report'))
    if (!ok) refuse(walk, 'type-name', `${shape.names[0]} or a type derived from it`, value)
  }
  walk.path.pop()
  return ok
}

/** Even `__proto__` becomes an ordinary property. */
function define(copy: object, key: string, value: unknown): void {
  Object.defineProperty(copy, key, { value, writable: true, enumerable: true, configurable: true })
}

function createShape(name: string, own: Members<object>, options: ObjectOptions): Shape {
  const base = options.base?.().shape?.()
  const members = new Map<string, Validator>([...(base?.members ?? []), ...Object.entries<Validator>(own)])
  return {
    members,
    required: [...members].filter(([, validator]) => validator.flags & REQUIRED).map(([key]) => key),
    names: [name, ...(base?.names ?? [])],
    abstract: options.abstract ?? false,
    open: (options.open || base?.open) ?? false,
  }
}

/** Whether a value may stand for a JSON object: no array, and of no class that keeps its content elsewhere (`Date`, `Map`). */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) return true
  return !Array.isArray(value) && Object.prototype.toString.call(value) === '[object Object]'
}

const UNDECLARED: Validator = {
  name: '',
  flags: 0,
  run: (value, walk) => refuse(walk, 'unknown', 'no such property', value),
}

const SETTLED: Validator = {
  name: '',
  flags: 0,
  run: (value, walk) => value === undefined || refuse(walk, 'read-only', 'a property that may be set', value),
}
