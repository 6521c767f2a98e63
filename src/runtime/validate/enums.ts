import { createSchema, refuse } from './engine.js'
import type { Schema } from './types.js'

/** An enum. In read mode it is open: a service may have members that were not known when this was generated. */
export function enumeration<T>(name: string, members: readonly string[]): Schema<T> {
  return enumOf(name, (value) => members.includes(value) || NUMBER.test(value))
}

/** An enum whose values may be comma lists of its members (OData CSDL 4.01 §10.2). */
export function flags<T>(name: string, members: readonly string[]): Schema<T> {
  return enumOf(name, (value) => value.split(/\s*,\s*/).every((part) => members.includes(part) || NUMBER.test(part)))
}

function enumOf<T>(name: string, known: (value: string) => boolean): Schema<T> {
  return createSchema<T>(name, 'string', undefined, undefined, (value, walk) =>
    typeof value !== 'string'
      ? Number.isSafeInteger(value) || refuse(walk, 'type', name, value)
      : !walk.strict || known(value) || refuse(walk, 'enum', name, value),
  )
}

/** Members may be given by their value (OData JSON Format 4.01 §7.1). */
const NUMBER = /^[-+]?\d{1,19}$/
