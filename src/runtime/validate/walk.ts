import { controlInformation, derivedFrom, MORE_THAN_TEXT, statedType } from './control.js'
import { NULLABLE, REQUIRED, refuse } from './engine.js'
import { isPlainObject } from './plain-object.js'
import type { Refusal, Shape, Validator, Walk } from './types.js'

const MAX_DEPTH = 512
/** Where more objects are visited, some may be shared. */
const MANY_VISITS = 10_000

let visits = 0

/**
 * Whether a value is sure to be one that may be read: the fast path, which keeps neither place nor issue. What it is not sure of is walked.
 */
export function fits(validator: Validator, value: unknown, depth: number): boolean {
  const { kind } = validator
  if (value === null) return (validator.flags & NULLABLE) !== 0
  if (kind === 'string') return typeof value === 'string'
  if (kind === 'boolean') return typeof value === 'boolean'
  if (kind === 'value') return !(validator.of as Refusal)(value, depth)
  if (kind === 'object') return isPlainObject(value) && fitsObject(value, validator.shape?.() as Shape, depth)
  if (kind !== 'array' || !Array.isArray(value)) return false
  const item = validator.of as Validator
  for (let index = 0; index < value.length; index++) {
    if (!fits(item, value[index], depth + 1)) return false
  }
  return true
}

function fitsObject(value: object, { members, names }: Shape, depth: number): boolean {
  if (depth === 0) visits = 0
  if (depth >= MAX_DEPTH || ++visits > 10 * MANY_VISITS) return false
  for (const key in value) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: so asked, and first, V8 answers for nothing.
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    const item = (value as Record<string, unknown>)[key]
    const member = members[key]
    if (item === undefined) continue
    // What `fitsUndeclared` says, in place, as V8 then does all of it in one.
    if (
      member
        ? !fits(member, item, depth + 1)
        : key.includes('@') &&
          (typeof item !== 'string' || (MORE_THAN_TEXT.test(key) && !names.includes(item.slice(1))))
    )
      return false
  }
  return true
}

/** Whether an object is too deep, or one too many, to be sure of it. */
export function isFar(depth: number): boolean {
  if (depth === 0) visits = 0
  return depth >= MAX_DEPTH || ++visits > 10 * MANY_VISITS
}

/** Whether what no member of a table stands for is sure to be right. */
export function fitsUndeclared(key: string, item: unknown, { names }: Shape): boolean {
  return (
    !key.includes('@') || (typeof item === 'string' && (!MORE_THAN_TEXT.test(key) || names.includes(item.slice(1))))
  )
}

/** Decides about a value, which may be null where the validator is nullable. */
export function visit(validator: Validator, value: unknown, walk: Walk): boolean {
  if (value === null && validator.flags & NULLABLE) return true
  return walk.convert ? walk.convert(value, validator, walk) : validator.run(value, walk)
}

/** Walks into an array. What it holds is no array, so that only objects are asked whether they are in themselves. */
export function walkItems(value: readonly unknown[], item: Validator, walk: Walk): boolean {
  const { path, ancestors, depth, plain, copies, issues } = walk
  const copy: unknown[] | undefined = copies ? [] : undefined
  ancestors[depth] = value
  walk.depth = depth + 1
  for (let index = 0; index < value.length; index++) {
    path[depth] = index
    const one = value[index]
    if (plain && fits(item, one, depth + 1)) continue
    walk.out = one
    visit(item, one, walk)
    if (issues.length >= walk.limit) return true
    copy?.push(walk.out)
  }
  walk.depth = depth
  walk.out = copy
  return true
}

/** Walks into an object, unless that would never end. */
export function walkObject(value: object, shape: Shape, walk: Walk): boolean {
  const { path, ancestors, depth, plain, copies, issues, unknown, seen } = walk
  if (depth >= MAX_DEPTH) return refuse(walk, 'depth', `at most ${MAX_DEPTH} levels`, value)
  for (let level = depth; level-- > 0; ) {
    if (ancestors[level] === value) return refuse(walk, 'cycle', 'no cycle', value)
  }
  const known = seen?.get(value)
  if (known?.[0] === shape) {
    walk.out = known[1]
    return true
  }
  const before = issues.length
  const copy: [string, unknown][] | undefined = copies ? [] : undefined
  ancestors[depth] = value
  walk.depth = depth + 1
  for (const key in value) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: so asked, and first, V8 answers for nothing.
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    path[depth] = key
    const item = (value as Record<string, unknown>)[key]
    const member = shape.members[key]
    if (item === undefined || (plain && member && fits(member, item, depth + 1))) continue
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
    if (issues.length >= walk.limit) return true
    copy?.push([key, walk.out])
  }
  walk.depth = depth
  if (walk.mode === 'create') walkAbsent(value, shape, walk)
  walk.out = copy && Object.fromEntries(copy)
  if (++walk.visits > MANY_VISITS && issues.length === before) {
    walk.seen ??= new Map()
    walk.seen.set(value, [shape, walk.out])
  }
  return true
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
