import {
  COLLECTION,
  createValidator,
  enter,
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
export function nullable(validator: Validator): Validator {
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
export function nonInsertable(validator: Validator): Validator {
  return flagged(validator, NON_INSERTABLE)
}

function flagged({ name, run, fast, flags, shape }: Validator, flag: number): Validator {
  return createValidator(name, run, fast, flags | flag, shape)
}

/** An array of items. */
export function collection(item: Validator): Validator {
  const name = `an array of ${item.name}`
  return createValidator(
    name,
    (value, walk) => (Array.isArray(value) ? enter(value, item, walk, walkItems) : refuse(walk, 'type', name, value)),
    COLLECTION,
  )
}

function walkItems(value: readonly unknown[], item: Validator, walk: Walk): void {
  const { path, plain, depth, unknown } = walk
  const copy: unknown[] = []
  for (let index = 0; index < value.length; index++) {
    path[depth] = index
    walk.depth = depth + 1
    const one = value[index]
    if (plain && typeof one === item.fast) continue
    walk.out = one
    visit(item, one, walk)
    if (walk.issues.length >= walk.limit) return
    if (unknown === 'strip') copy.push(walk.out)
  }
  walk.depth = depth
  walk.out = unknown === 'strip' ? copy : value
}
