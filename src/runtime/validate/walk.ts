import { controlInformation, derivedFrom, MORE_THAN_TEXT, statedType } from './control.js'
import { NULLABLE, REQUIRED, refuse } from './engine.js'
import { isPlainObject } from './plain-object.js'
import type { Refusal, Shape, Validator, Walk } from './types.js'

const MAX_DEPTH = 512
/** Where more objects are visited, some may be shared: in a walk those are known again. */
const MANY_VISITS = 100_000

/** Stands for what is being walked. */
const OPEN: readonly [] = []

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
  if (kind === 'shape') return isPlainObject(value) && fitsObject(value, validator.shape?.() as Shape, depth)
  if (kind !== 'array' || !Array.isArray(value)) return false
  const item = validator.of as Validator
  for (let index = 0; index < value.length; index++) {
    if (!fits(item, value[index], depth + 1)) return false
  }
  return true
}

function fitsObject(value: object, shape: Shape, depth: number): boolean {
  if (isFar(depth)) return false
  const { members } = shape
  for (const key in value) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: so asked, and first, V8 answers for nothing.
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    const item = (value as Record<string, unknown>)[key]
    const member = members[key]
    if (item === undefined) continue
    if (member ? !fits(member, item, depth + 1) : !fitsUndeclared(key, item, shape)) return false
  }
  return true
}

/** Whether an object is too deep, or one too many, to be sure of it. */
export function isFar(depth: number): boolean {
  if (depth === 0) visits = 0
  return depth >= MAX_DEPTH || ++visits > MANY_VISITS
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
  return walk.convert ? walk.convert(value, validator, walk) : decide(validator, value, walk)
}

/** The same, where `null` is refused and nothing converted. False where the value itself is refused; what is refused inside it is in `walk.issues` alone. */
export function decide({ name, run, kind, shape, of }: Validator, value: unknown, walk: Walk): boolean {
  if (run) return run(value, walk)
  if (kind === 'array' && Array.isArray(value)) return walkItems(value, of as Validator, walk)
  if (kind === 'shape' && isPlainObject(value)) return walkObject(value, shape?.() as Shape, walk)
  const code = kind === 'value' ? (of as Refusal)(value, 0) : typeof value === kind ? undefined : 'type'
  return !code || refuse(walk, code, name, value)
}

function walkItems(value: readonly unknown[], item: Validator, walk: Walk): boolean {
  const { path, plain, copies, issues } = walk
  const depth = path.length
  const copy: unknown[] = []
  for (let index = 0; index < value.length; index++) {
    path[depth] = index
    const one = value[index]
    if (plain && fits(item, one, depth + 1)) continue
    walk.out = one
    visit(item, one, walk)
    if (issues.length >= walk.limit) return true
    copy.push(walk.out)
  }
  path.length = depth
  walk.out = copies ? copy : value
  return true
}

/** Walks into an object, unless that would never end. */
function walkObject(value: object, shape: Shape, walk: Walk): boolean {
  const { path, plain, copies, issues, seen } = walk
  const depth = path.length
  if (depth >= MAX_DEPTH) return refuse(walk, 'depth', `at most ${MAX_DEPTH} levels`, value)
  const known = seen.get(value)
  if (known === OPEN) return refuse(walk, 'cycle', 'no cycle', value)
  if (known?.[0] === shape) {
    walk.out = known[1]
    return true
  }
  seen.set(value, OPEN)
  const before = issues.length
  const copy: [string, unknown][] = []
  for (const key in value) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: so asked, and first, V8 answers for nothing.
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    path[depth] = key
    const item = (value as Record<string, unknown>)[key]
    const member = shape.members[key]
    if (item === undefined || (plain && member && fits(member, item, depth + 1))) continue
    walk.out = item
    const kept = walkMember(key, item, value, shape, walk)
    if (issues.length >= walk.limit) return true
    if (kept && copies) copy.push([key, walk.out])
  }
  path.length = depth
  if (walk.mode === 'create') walkAbsent(value, shape, walk)
  walk.out = copies ? Object.fromEntries(copy) : value
  if (issues.length === before) seen.set(value, [shape, walk.out])
  else seen.delete(value)
  return true
}

/** Whether it stays in a copy. */
function walkMember(key: string, item: unknown, value: object, shape: Shape, walk: Walk): boolean {
  const member = shape.members[key]
  if (member) {
    if (member.flags & walk.settled) refuse(walk, 'read-only', 'nothing', item)
    else visit(member, item, walk)
  } else if (key.includes('@')) {
    fitsUndeclared(key, item, shape) || controlInformation(key, item, shape, walk)
  } else if (!shape.open && isKnown(value, shape)) {
    // Not all properties can be told where `@odata.type` says that there are more.
    if (walk.unknown === 'report') refuse(walk, 'unknown', 'nothing', item)
    return walk.unknown !== 'strip'
  }
  return true
}

function isKnown(value: object, { names }: Shape): boolean {
  const stated = statedType(value)
  return !stated || names.includes(stated)
}

function walkAbsent(value: object, shape: Shape, walk: Walk): void {
  const own: Readonly<Record<string, unknown>> = Object.assign(Object.create(null), value)
  const absent = (key: string) => own[key] === undefined
  for (const [key, { flags, name }] of Object.entries(shape.members)) {
    if (flags & REQUIRED && [key, `${key}@odata.bind`, `${key}@bind`].every(absent))
      refuse(walk, 'required', name, undefined, key)
  }
  if (shape.abstract && isKnown(value, shape))
    refuse(walk, 'type-name', derivedFrom(shape.names), statedType(value), '@odata.type')
}
