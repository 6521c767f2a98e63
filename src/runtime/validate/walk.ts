import { binding, controlInformation, statedType } from './control.js'
import { refuse } from './engine.js'
import { NAVIGATION, NON_INSERTABLE, NULLABLE, REQUIRED } from './member-flags.js'
import { isPlainObject } from './plain-object.js'
import type { Held, MakeShape, Refusal, Shape, Validator, Walk } from './types.js'

type Json = Record<string, unknown>

let visits = 0

/**
 * Whether a value is sure to be one that may be read: the fast path, which keeps neither place nor issue. What it is not sure of is walked.
 * Throws where objects are too deep, or so many that some may be shared: then all is walked, with a memory of what was accepted.
 */
export function fits(validator: Validator, value: unknown, depth: number): boolean {
  const { kind } = validator
  if (kind === 'string' && typeof value === 'string') return true
  if (value === null) return !!(validator.flags & NULLABLE)
  const { of } = validator
  if (kind === 'value') return !(of as Refusal)(value, depth)
  if (kind === 'shape')
    // What nearly all have is asked without a call, which is felt.
    return (
      (value?.constructor === Object || isPlainObject(value)) &&
      fitsObject(value as object, (validator.shape as MakeShape)(), depth)
    )
  if (kind !== 'array' || !Array.isArray(value)) return typeof value === kind
  for (let index = 0; index < value.length; index++) {
    if (!fits(of as Validator, value[index], depth + 1)) return false
  }
  return true
}

/** Up to the first member that is not sure to be right, and in a walk, up to its limit of issues. */
function fitsObject(value: object, shape: Shape, depth: number, walk?: Walk): boolean {
  enter(depth)
  for (const key in value) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: so asked, and first, V8 answers for nothing.
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    if (!fitsMember(shape, key, (value as Json)[key], depth + 1) && (!walk || step(key, value, walk, shape)))
      return false
  }
  return true
}

/** Counts an object; throws where it is too deep, or one too many. */
export function enter(depth: number): void {
  if (!depth) visits = 0
  if (depth > 511 || ++visits > 1_000_000) throw depth
}

/** Whether a member of an object is sure to be right. */
export function fitsMember(shape: Shape, key: string, item: unknown, depth: number): boolean {
  const member = shape.members[key]
  return (
    item === undefined ||
    (member
      ? fits(member, item, depth)
      : // More is to be said of what ends in `type`, `bind`, `count`, `removed` and `delta`.
        !key.includes('@') ||
        (typeof item === 'string' && (!/[pnet][edta]$/.test(key) || shape.names.includes(item.slice(1)))))
  )
}

/** Decides about a value, which may be null where the validator is nullable. */
export function visit(validator: Validator, value: unknown, walk: Walk): boolean {
  return (value === null && !!(validator.flags & NULLABLE)) || walk.convert(validator, value, walk)
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
  const { path, issues, seen } = walk
  const shape = validator.shape?.()
  if (shape && !seen) {
    fitsObject(value, shape, path.length, walk)
    walk.out = value
    return true
  }
  const known = seen?.get(value)
  if (known === null) return refuse(walk, 'cycle', 'no cycle', value)
  if (path.length > 511) return refuse(walk, 'depth', 'fewer levels', value)
  if (known && known[0] === shape) {
    walk.out = known[1]
    return true
  }
  const before = issues.length
  // Without a prototype, `__proto__` is a key as any other.
  const copy: Json = shape ? Object.create(null) : []
  seen?.set(value, null)
  // Holes of an array are items too.
  for (const key of shape ? Object.keys(value) : (value as unknown[]).keys()) {
    if (step(key, value, walk, shape, validator.of, copy)) return true
  }
  if (shape && walk.strict & NON_INSERTABLE) walkAbsent(value, copy, shape, walk)
  walk.out = walk.unknown === 'strip' || walk.convert !== decide ? (shape ? { ...copy } : copy) : value
  seen?.set(value, shape && issues.length === before ? [shape, walk.out] : undefined)
  return true
}

/**
 * Walks a member of an object, or an item, which is one `of` these, of an array; keeps it in a copy where there is one. Whether the walk is at
 * its end.
 */
export function step(
  key: string | number,
  value: object,
  walk: Walk,
  shape: Shape | undefined,
  of?: Held,
  copy?: Json,
): boolean {
  walk.path.push(key)
  const held = (value as Json)[key]
  const name = !shape || shape.members[key] ? key : (key as string).replace(/@(odata\.)?bind$/, '')
  const bound = name !== key
  const member = shape ? shape.members[name] : (of as Validator)
  let stays = !shape || held !== undefined
  walk.out = held
  if (stays) {
    if (member) {
      if (member.flags & walk.strict || (bound && !(member.flags & NAVIGATION)))
        refuse(walk, 'read-only', 'nothing', held)
      else if (bound) binding(member, held, walk)
      else visit(member, held, walk)
    } else if (!bound && /[@#]/.test(name as string)) controlInformation(name as string, held, shape as Shape, walk)
    else if (!(shape as Shape).open && isKnown(value, shape as Shape))
      // Not all properties can be told where `@odata.type` says that there are more.
      stays = walk.unknown === 'report' ? refuse(walk, 'unknown', 'nothing', held) : walk.unknown !== 'strip'
  }
  if (copy && stays) copy[key] = walk.out
  walk.path.pop()
  return walk.issues.length >= walk.limit
}

function isKnown(value: object, { names }: Shape): boolean {
  const stated = statedType(value)
  return !stated || names.includes(stated)
}

/** What a request that makes one must have, and `present` has not. */
function walkAbsent(value: object, present: Json, shape: Shape, walk: Walk): void {
  for (const key in shape.members) {
    const { flags, name } = shape.members[key] as Validator
    if (flags & REQUIRED && !(key in present || `${key}@bind` in present || `${key}@odata.bind` in present))
      refuse(walk, 'required', name, undefined, key)
  }
  if (shape.abstract && isKnown(value, shape))
    refuse(walk, 'type-name', `${shape.names[0]} or a derived type`, statedType(value), '@odata.type')
}
