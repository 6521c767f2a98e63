import { createSchema, refuse } from './engine.js'
import type { Schema } from './types.js'

/** An enum. In read mode it is open: a service may have members that were not known when this was generated. */
export function enumeration<T>(name: string, members: readonly string[], separator?: RegExp): Schema<T> {
  // Members may be given by their value (OData JSON Format 4.01 §7.1).
  const isKnown = (part: string) => members.includes(part) || /^[-+]?\d+$/.test(part)
  return createSchema<T>(name, 'string', undefined, undefined, (value, walk) =>
    typeof value === 'string'
      ? !walk.strict || value.split(separator as RegExp).every(isKnown) || refuse(walk, 'enum', name, value)
      : Number.isSafeInteger(value) || refuse(walk, 'type', name, value),
  )
}

/** An enum whose values may be comma lists of its members (OData CSDL 4.01 §10.2). */
export function flags<T>(name: string, members: readonly string[]): Schema<T> {
  return enumeration(name, members, /\s*,\s*/)
}
