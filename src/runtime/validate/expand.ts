import { createValidator } from './engine.js'
import { structured } from './object.js'
import type { Schema, Validator } from './types.js'

/** Primitives of a schema with those of what is expanded. */
export type Expanded<P, M> = Omit<P, keyof M> & {
  readonly [K in keyof M]: M[K] extends Validator<infer Inner> ? Inner : unknown
}

/**
 * A schema that looks into expanded navigation properties as well: `expand(MessageSchema, () => ({ attachments: collection(AttachmentSchema) }))`.
 * Without it they are objects of any content, so that a schema does not bring along all that can be reached from it.
 */
export function expand<
  T,
  P,
  M extends { readonly [K in keyof T]?: Validator } & { readonly [K in Exclude<keyof M, keyof T>]?: never },
>(schema: Schema<T, P>, members: () => M): Schema<T, Expanded<P, M>> {
  return structured(schema.name, () => {
    const shape = schema.shape?.() ?? { members: {}, names: [], lineage: [], open: undefined }
    const expanded: Record<string, Validator> = Object.assign(Object.create(null), shape.members)
    for (const [key, validator] of Object.entries<Validator | undefined>(members())) {
      if (validator === undefined) continue
      const { name, run, kind, flags, shape: inner, of } = validator
      expanded[key] = createValidator(name, kind, of, inner, run, flags | (shape.members[key]?.flags ?? 0))
    }
    return { ...shape, members: expanded }
  })
}
