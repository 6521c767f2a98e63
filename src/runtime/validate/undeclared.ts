import { namesOf, structured } from './object.js'
import type { Schema, Validator } from './types.js'

/**
 * A type that the metadata does not declare, but documented requests name where its base is expected: what is known of it is its base. Before its name
 * the alias of its namespace may stand, as `object` has it.
 */
export function undeclared(name: string, base: Validator): Schema<unknown> {
  const names = namesOf(name)
  return structured(names[0] ?? name, () => {
    const shape = base.shape?.()
    const { members = {}, lineage = [], open } = shape ?? {}
    return { members, names, lineage: [...names, ...lineage], open }
  })
}
