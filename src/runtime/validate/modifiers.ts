import { createValidator, IMMUTABLE, NON_INSERTABLE, NULLABLE, READ_ONLY, REQUIRED, refuse } from './engine.js'
import type { Validator } from './types.js'
import { walkItems } from './walk.js'

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

function flagged(of: Validator, flag: number): Validator {
  return createValidator(of.name, of.run, of.kind, of.flags | flag, of.shape, of.of)
}

/** An array of items. */
export function collection<P>(item: Validator<P>): Validator<P> {
  const name = `an array of ${item.name}`
  return createValidator(
    name,
    (value, walk) => (Array.isArray(value) ? walkItems(value, item, walk) : refuse(walk, 'type', name, value)),
    'array',
    0,
    undefined,
    item,
  )
}
