import { structured } from './object.js'
import type { Schema, Validator } from './types.js'

/** A type that the metadata does not declare, but documented requests name where its base is expected: what is known of it is its base. */
export function undeclared(name: string, base: Validator): Schema<unknown> {
  return structured(name, () => {
    const shape = base.shape?.()
    const { members = {}, lineage = [], open } = shape ?? {}
    return { members, names: [name], lineage: [name, ...lineage], open }
  })
}
