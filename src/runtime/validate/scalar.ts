import { createSchema } from './engine.js'
import type { Schema, Validator } from './types.js'
import { visit } from './walk.js'

/** A type definition: another name for a primitive type with facets. */
export function scalar<T>(name: string, of: () => Validator): Schema<T> {
  let known: Validator | undefined
  const run: Validator['run'] = (value, walk) => {
    known ??= of()
    return visit(known, value, walk)
  }
  return createSchema<T>(name, undefined, undefined, undefined, run)
}
