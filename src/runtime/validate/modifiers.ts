import { createValidator } from './engine.js'
import { IMMUTABLE, NAVIGATION, NON_INSERTABLE, NULLABLE, READ_ONLY, REQUIRED } from './member-flags.js'
import type { AnyValidator, Validator } from './types.js'

/** `null` passes too. */
export function nullable(validator: AnyValidator): Validator {
  return flagged(validator, NULLABLE)
}

/** A create request must have the member. */
export function required(validator: AnyValidator): Validator {
  return flagged(validator, REQUIRED)
}

/** No request may set the member (`Core.Computed`, read-only as the docs say). */
export function readOnly(validator: AnyValidator): Validator {
  return flagged(validator, READ_ONLY)
}

/** An update may not set the member (`Core.Immutable`, keys). */
export function immutable(validator: AnyValidator): Validator {
  return flagged(validator, IMMUTABLE)
}

/** A create request may not set the member (`InsertRestrictions`). */
export function nonInsertable(validator: AnyValidator): Validator {
  return flagged(validator, NON_INSERTABLE)
}

function flagged({ name, kind, of, shape, run, flags }: AnyValidator, flag: number): Validator {
  return createValidator(name, kind, of, shape, run, flags | flag)
}

/** An array of items. */
export function collection<P>(item: Validator<P>): Validator<P> {
  return createValidator(`an array of ${item.name}`, 'array', item, undefined, undefined, item.flags & NAVIGATION)
}
