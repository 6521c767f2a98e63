import { createSchema } from './engine.js'
import { isPlainObject } from './plain-object.js'
import type { Refusal, Schema, Validator } from './types.js'
import { decide, fits, fitsUndeclared, isFar } from './walk.js'

/** Whether an object is sure to be right, by functions alone; what `rest` says of a member is what its table knows. */
export type Keyed = (value: Readonly<Record<string, unknown>>, depth: number, rest: Rest) => boolean

type Rest = (key: string, item: unknown, depth: number) => boolean

/** A schema whose fast path is a function of its own (`validators: 'code'`); whatever that is not sure of, the table decides. */
export function keyed<T, P = unknown>(table: Schema<T, P>, isSure: Keyed): Schema<T, P> {
  const { name, shape } = table
  const rest: Rest = (key, item, depth) => {
    const known = shape?.()
    const member = known?.members[key]
    return item === undefined || (member ? fits(member, item, depth + 1) : !!known && fitsUndeclared(key, item, known))
  }
  const refusal: Refusal = (value, depth) =>
    isPlainObject(value) && !isFar(depth) && isSure(value as Readonly<Record<string, unknown>>, depth, rest)
      ? undefined
      : 'type'
  return createSchema<T, P>(name, 'value', refusal, shape, (value, walk) => decide(table, value, walk))
}

/** Whether a value is sure to be of a schema. */
export function isSure(schema: Validator, value: unknown, depth: number): boolean {
  return fits(schema, value, depth + 1)
}
