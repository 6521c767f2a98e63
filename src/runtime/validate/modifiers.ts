import { enter, refuse, step } from './engine.js'
import type { Validator, Walk } from './types.js'

/** A create request must have the member. */
export const REQUIRED = 1
/** No request may set the member. */
export const READ_ONLY = 2
/** An update may not set the member. */
export const IMMUTABLE = 4

/** `null` passes too. */
export function nullable(validator: Validator): Validator {
  return { ...validator, run: (value, walk) => value === null || validator.run(value, walk) }
}

/** A create request must have the member. */
export function required(validator: Validator): Validator {
  return { ...validator, flags: validator.flags | REQUIRED }
}

/** No request may set the member (`Core.Computed`, read-only as the docs say). */
export function readOnly(validator: Validator): Validator {
  return { ...validator, flags: validator.flags | READ_ONLY }
}

/** An update may not set the member (`Core.Immutable`, keys). */
export function immutable(validator: Validator): Validator {
  return { ...validator, flags: validator.flags | IMMUTABLE }
}

/** An array of items. */
export function collection(item: Validator): Validator {
  const name = `an array of ${item.name}`
  const self: Validator = {
    name,
    flags: 0,
    run: (value, walk) =>
      Array.isArray(value) ? enter(value, self, walk, walkItems, item) : refuse(walk, 'type', name, value),
  }
  return self
}

function walkItems(value: readonly unknown[], item: Validator, walk: Walk): boolean {
  let ok = true
  const copy: unknown[] | undefined = walk.unknown === 'strip' ? [] : undefined
  for (let index = 0; index < value.length; index++) {
    ok = step(item, value, index, walk) && ok
    if (!ok && walk.stop) return false
    copy?.push(walk.out)
  }
  walk.out = copy ?? value
  return ok
}
