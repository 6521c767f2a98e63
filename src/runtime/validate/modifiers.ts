import {
  COLLECTION,
  createValidator,
  IMMUTABLE,
  NON_INSERTABLE,
  NULLABLE,
  READ_ONLY,
  REQUIRED,
  refuse,
  visit,
} from './engine.js'
import type { Validator, Walk } from './types.js'

/** `null` passes too. */
export function nullable<P>(validator: Validator<P>): Validator<P> {
  return flagged(validator, NULLABLE)
}

/** A create request must have the member. */
export function required(validator: Validator): Validator {
  return flagged(validator, REQUIRED)
}

/** No request may set the member (`Core.Computed`, read-only as the docs say). */
export function readOnly(validator: Validator): Validator {
  return flagged(validator, READ_ONLY)
}

/** An update may not set the member (`Core.Immutable`, keys). */
export function immutable(validator: Validator): Validator {
  return flagged(validator, IMMUTABLE)
}

/** A create request may not set the member (`InsertRestrictions`). */
export function nonInsertable<P>(validator: Validator<P>): Validator<P> {
  return flagged(validator, NON_INSERTABLE)
}

function flagged({ name, run, fast, flags, shape }: Validator, flag: number): Validator<never> {
  return createValidator(name, run, fast, flags | flag, shape)
}

/** An array of items. What it holds is no array, so that only objects are asked whether they are in themselves. */
export function collection<P>(item: Validator<P>): Validator<P> {
  const name = `an array of ${item.name}`
  return createValidator(
    name,
    (value, walk) => (Array.isArray(value) ? walkItems(value, item, walk) : refuse(walk, 'type', name, value)),
    COLLECTION,
  )
}

function walkItems(value: readonly unknown[], item: Validator, walk: Walk): true {
  const { path, ancestors, depth, plain, copies } = walk
  const copy: unknown[] | undefined = copies ? [] : undefined
  ancestors[depth] = value
  walk.depth = depth + 1
  for (let index = 0; index < value.length; index++) {
    path[depth] = index
    const one = value[index]
    if (plain && typeof one === item.fast) continue
    walk.out = one
    visit(item, one, walk)
    if (walk.issues.length >= walk.limit) break
    copy?.push(walk.out)
  }
  walk.depth = depth
  walk.out = copy
  return true
}
