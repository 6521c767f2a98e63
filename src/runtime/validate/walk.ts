import { binding, controlInformation, derivedFrom, statedType } from './control.js'
import { NULLABLE, REQUIRED, refuse } from './engine.js'
import { isPlainObject } from './plain-object.js'
import type { Refusal, Shape, Validator, Walk } from './types.js'

/** Ends of keys whose text says more: `type`, `bind`, `count`, `removed`. */
const MORE = /[pne][edt]$/
let visits = 0

/**
 * Whether a value is sure to be one that may be read: the fast path, which keeps neither place nor issue. What it is not sure of is walked.
 * Throws where objects are too deep, or so many that some may be shared: then all is walked, with a memory of what was accepted.
 */
export function fits(validator: Validator, value: unknown, depth: number): boolean {
  const { kind, of } = validator
  if (value === null) return (validator.flags & NULLABLE) > 0
  if (kind === 'string') return typeof value === 'string'
  if (kind === 'value') return !(of as Refusal)(value, depth)
  if (kind === 'shape') return isPlainObject(value) && fitsObject(value, validator.shape?.() as Shape, depth)
  if (kind !== 'array' || !Array.isArray(value)) return typeof value === kind
  for (let index = 0; index < value.length; index++) {
    if (!fits(of as Validator, value[index], depth + 1)) return false
  }
  return true
}

function fitsObject(value: object, shape: Shape, depth: number): boolean {
  if (depth === 0) visits = 0
  if (depth >= 512 || ++visits > 1_000_000) throw depth
  for (const key in value) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: so asked, and first, V8 answers for nothing.
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    if (!fitsMember(shape, key, (value as Record<string, unknown>)[key], depth + 1)) return false
  }
  return true
}

/** Whether a member of an object is sure to be right. */
export function fitsMember({ members, names }: Shape, key: string, item: unknown, depth: number): boolean {
  const member = members[key]
  if (item === undefined) return true
  if (member) return fits(member, item, depth)
  return !key.includes('@') || (typeof item === 'string' && (!MORE.test(key) || names.includes(item.slice(1))))
}

/** Decides about a value, which may be null where the validator is nullable. */
export function visit(validator: Validator, value: unknown, walk: Walk): boolean {
  return (value === null && (validator.flags & NULLABLE) > 0) || walk.convert(validator, value, walk)
}

/** The same, where `null` is refused and nothing converted. False where the value itself is refused; what is refused inside it is in `walk.issues` alone. */
export function decide(validator: Validator, value: unknown, walk: Walk): boolean {
  const { name, run, kind, of } = validator
  if (run) return run(value, walk)
  if (kind === 'array' ? Array.isArray(value) : kind === 'shape' && isPlainObject(value))
    return walkInto(value as object, validator, walk)
  const code = kind === 'value' ? (of as Refusal)(value, 0) : typeof value === kind ? undefined : 'type'
  return !code || refuse(walk, code, name, value)
}

/** Walks into an array of items, or an object of a shape, unless that would never end. */
function walkInto(value: object, validator: Validator, walk: Walk): boolean {
  const { open, issues, seen } = walk
  const shape = validator.shape?.()
  const depth = open.length
  if (depth >= 512) return refuse(walk, 'depth', 'fewer levels', value)
  if (open.includes(value)) return refuse(walk, 'cycle', 'no cycle', value)
  const known = seen?.get(value)
  if (shape && known?.[0] === shape) {
    walk.out = known[1]
    return true
  }
  const before = issues.length
  // Without a prototype, `__proto__` is a key as any other.
  const copy: Record<string, unknown> = shape && seen ? Object.create(null) : []
  open.push(value)
  for (const key in value) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: so asked, and first, V8 answers for nothing.
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    walk.path[depth] = shape ? key : +key
    const held = (value as Record<string, unknown>)[key]
    if (shape && held === undefined) continue
    if (!seen && (shape ? fitsMember(shape, key, held, depth + 1) : fits(validator.of as Validator, held, depth + 1)))
      continue
    walk.out = held
    if (!shape) visit(validator.of as Validator, held, walk)
    else if (!walkMember(key, held, value, shape, walk)) continue
    if (issues.length >= walk.limit) return true
    if (seen) copy[key] = walk.out
  }
  open.pop()
  if (shape && walk.strict & REQUIRED) walkAbsent(value, copy, shape, walk)
  walk.out = walk.unknown === 'strip' || walk.convert !== decide ? (shape ? { ...copy } : copy) : value
  if (shape && issues.length === before) seen?.set(value, [shape, walk.out])
  return true
}

/** Whether it stays in a copy. */
function walkMember(key: string, held: unknown, value: object, shape: Shape, walk: Walk): boolean {
  const name = key.includes('@') ? key.replace(/@(odata\.)?bind$/, '') : key
  const member = shape.members[name]
  if (member && member.flags & walk.strict & ~REQUIRED) refuse(walk, 'read-only', 'nothing', held)
  else if (name !== key) binding(held, member, walk)
  else if (member) visit(member, held, walk)
  else if (/[@#]/.test(key)) controlInformation(key, held, shape, walk)
  else if (!shape.open && isKnown(value, shape)) {
    // Not all properties can be told where `@odata.type` says that there are more.
    return walk.unknown === 'report' ? refuse(walk, 'unknown', 'nothing', held) : walk.unknown !== 'strip'
  }
  return true
}

function isKnown(value: object, { names }: Shape): boolean {
  const stated = statedType(value)
  return !stated || names.includes(stated)
}

/** What a request that makes one must have, and `present` has not. */
function walkAbsent(value: object, present: Readonly<Record<string, unknown>>, shape: Shape, walk: Walk): void {
  for (const [key, { flags, name }] of Object.entries(shape.members)) {
    if (flags & REQUIRED && !Object.keys(present).some((one) => one.replace(/@(odata\.)?bind$/, '') === key))
      refuse(walk, 'required', name, undefined, key)
  }
  if (shape.options.abstract && isKnown(value, shape))
    refuse(walk, 'type-name', derivedFrom(shape.names), statedType(value), '@odata.type')
}
