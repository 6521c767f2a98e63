import { object } from './object.js'
import type { Members, Schema, Validator } from './types.js'

/**
 * A schema that looks into expanded navigation properties as well: `expand(MessageSchema, () => ({ attachments: collection(AttachmentSchema) }))`.
 * Without it they are objects of any content, so that a schema does not bring along all that can be reached from it.
 */
export function expand<T>(schema: Schema<T>, members: () => { readonly [K in keyof T]?: Validator }): Schema<T> {
  const flagsOf = (key: string) => schema.shape?.().members.get(key)?.flags ?? 0
  const merged = () =>
    Object.fromEntries(
      Object.entries<Validator | undefined>(members()).flatMap(([key, validator]) =>
        validator === undefined ? [] : [[key, { ...validator, flags: validator.flags | flagsOf(key) }]],
      ),
    )
  return object<T>(schema.name, merged as () => Members<T>, {
    base: () => schema,
    get abstract() {
      return schema.shape?.().abstract
    },
  })
}
