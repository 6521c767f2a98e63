import { createValidator } from './engine.js'
import { structured } from './object.js'
import type { Schema, Validator } from './types.js'

/**
 * A schema that looks into expanded navigation properties as well: `expand(MessageSchema, () => ({ attachments: collection(AttachmentSchema) }))`.
 * Without it they are objects of any content, so that a schema does not bring along all that can be reached from it.
 */
export function expand<T>(schema: Schema<T>, members: () => { readonly [K in keyof T]?: Validator }): Schema<T> {
  return structured(schema.name, () => {
    const shape = schema.shape?.() ?? { members: new Map(), names: [], bases: [], abstract: undefined, open: undefined }
    const expanded = new Map(shape.members)
    for (const [key, validator] of Object.entries<Validator | undefined>(members())) {
      if (validator === undefined) continue
      const { name, run, fast, flags, shape: inner } = validator
      expanded.set(key, createValidator(name, run, fast, flags | (shape.members.get(key)?.flags ?? 0), inner))
    }
    return { ...shape, members: expanded }
  })
}
