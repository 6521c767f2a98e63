import { controlInformation } from './control.js'
import { createSchema, enter, refuse, visit } from './engine.js'
import { isPlainObject } from './object.js'
import type { Schema, Shape, Walk } from './types.js'

/** Whether a member is known to be as it should; what is not is left to the table. */
export type Keyed = (key: string, value: unknown, walk: Walk) => boolean

/** A schema that asks a function first, where something is read and nothing reported or copied (`validators: 'code'`). */
export function keyed<T>(table: Schema<T>, accepts: Keyed): Schema<T, never> {
  const { name, run, shape } = table
  const inside = (value: object, known: Shape, walk: Walk): unknown => walkKeyed(value, known, walk, accepts)
  return createSchema<T>(
    name,
    (value, walk) => {
      if (!walk.plain || shape === undefined) return run(value, walk)
      return isPlainObject(value) ? enter(value, shape(), walk, inside) : refuse(walk, 'type', name, value)
    },
    undefined,
    shape,
  )
}

function walkKeyed(value: object, shape: Shape, walk: Walk, accepts: Keyed): undefined {
  const { path, depth } = walk
  walk.depth = depth + 1
  for (const key in value) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: so asked, and first, V8 answers for nothing.
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    path[depth] = key
    const item = (value as Record<string, unknown>)[key]
    if (item === undefined || accepts(key, item, walk)) continue
    const member = shape.members[key]
    if (member !== undefined) visit(member, item, walk)
    else if (key.includes('@')) controlInformation(key, item, shape, walk)
    if (walk.issues.length >= walk.limit) return
  }
}
