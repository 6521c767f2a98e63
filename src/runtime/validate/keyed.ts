import { createSchema } from './engine.js'
import { isPlainObject } from './plain-object.js'
import type { Refusal, Schema, Validator } from './types.js'
import { decide, fits, fitsMember } from './walk.js'

/** Whether an object is sure to be right, by functions alone; what `rest` says of a member is what its table knows. */
export type Keyed = (value: Readonly<Record<string, unknown>>, depth: number, rest: Rest) => boolean

type Rest = (key: string, item: unknown, depth: number) => boolean

let visits = 0

/** A schema whose fast path is a function of its own (`validators: 'code'`); whatever that is not sure of, the table decides. */
export function keyed<T, P = unknown>(table: Schema<T, P>, isSure: Keyed): Schema<T, P> {
  const { name, shape } = table
  const rest: Rest = (key, item, depth) => {
    const known = shape?.()
    return known === undefined || fitsMember(known, key, item, depth + 1)
  }
  const refusal: Refusal = (value, depth) => {
    if (!isPlainObject(value)) return 'type'
    // As `fits` does, so that what holds itself ends.
    if (depth === 0) visits = 0
    if (depth >= 512 || ++visits > 1_000_000) throw depth
    return isSure(value as Readonly<Record<string, unknown>>, depth, rest) ? undefined : 'type'
  }
  return createSchema<T, P>(name, 'value', refusal, shape, (value, walk) => decide(table, value, walk))
}

/** Whether a value is sure to be of a schema. */
export function isSure(schema: Validator, value: unknown, depth: number): boolean {
  return fits(schema, value, depth + 1)
}
