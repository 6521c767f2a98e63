import { createSchema, refuse } from './engine.js'
import type { Schema } from './types.js'

/**
 * An enum. In read mode it is open: a service may have members that were not known when this was generated. Without a separator, the whole
 * text is the one member.
 */
export function enumeration<T>(name: string, members: readonly string[], separator: RegExp = /(?!)/): Schema<T> {
  return createSchema<T>(
    name,
    (value, walk) =>
      typeof value !== 'string'
        ? Number.isSafeInteger(value) || refuse(walk, 'type', name, value)
        : !walk.strict ||
          value.split(separator).every((part) => members.includes(part) || NUMBER.test(part)) ||
          refuse(walk, 'enum', name, value),
    'string',
  )
}

/** An enum whose values may be comma lists of its members (OData CSDL 4.01 §10.2). */
export function flags<T>(name: string, members: readonly string[]): Schema<T> {
  return enumeration(name, members, /\s*,\s*/)
}

/** Members may be given by their value (OData JSON Format 4.01 §7.1). */
const NUMBER = /^[-+]?\d{1,19}$/
