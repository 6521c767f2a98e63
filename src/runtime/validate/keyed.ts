import { createSchema } from './engine.js'
import { isPlainObject } from './plain-object.js'
import type { Refusal, Schema, Shape, Validator } from './types.js'
import { enter, fits, fitsMember, step } from './walk.js'

/** Whether an object is sure to be right, by functions alone; what `rest` says of a member is what its table knows. */
export type Keyed = (value: Json, depth: number, rest: Rest) => boolean

type Json = Readonly<Record<string, unknown>>

type Rest = (key: string, item: unknown, depth: number) => boolean

/** What `isSure` denied last, so that the table is not asked for it again. */
let unsure: unknown

/** A schema whose fast path is a function of its own (`validators: 'code'`); whatever that is not sure of, the table decides. */
export function keyed<T, P = unknown>(table: Schema<T, P>, isSure: Keyed): Schema<T, P> {
  const { name, shape } = table
  const rest: Rest = (key, item, depth) => fitsRest(shape?.() as Shape, key, item, depth)
  const refusal: Refusal = (value, depth) => {
    if (!isPlainObject(value)) return 'type'
    enter(depth)
    return isSure(value as Json, depth, rest) ? undefined : 'type'
  }
  const run: Validator['run'] = (value, walk) => {
    if (walk.seen || walk.path.length > 0 || !isPlainObject(value)) return walk.convert(table, value, walk)
    const known = shape?.() as Shape
    enter(0)
    const note: Rest = (key, item, depth) => fitsRest(known, key, item, depth) || !step(key, value, walk, known)
    isSure(value as Json, 0, note)
    walk.out = value
    return true
  }
  return createSchema<T, P>(name, 'value', refusal, shape, run)
}

function fitsRest(shape: Shape, key: string, item: unknown, depth: number): boolean {
  const denied = item !== undefined && item === unsure
  unsure = undefined
  return !denied && fitsMember(shape, key, item, depth + 1)
}

/** Whether a value is sure to be of a schema. */
export function isSure(schema: Validator, value: unknown, depth: number): boolean {
  if (fits(schema, value, depth + 1)) return true
  unsure = value
  return false
}
