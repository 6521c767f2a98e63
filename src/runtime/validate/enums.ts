import { createSchema, refuse } from './engine.js'
import type { Schema } from './types.js'

/** An enum. In read mode it is open: a service may have members that were not known when this was generated. */
export function enumeration<T>(name: string, members: readonly string[]): Schema<T> {
  return createEnum(name, members, (text, isMember) => isMember(text))
}

/** An enum whose values may be comma lists of its members (OData CSDL 4.01 §10.2). */
export function flags<T>(name: string, members: readonly string[]): Schema<T> {
  return createEnum(name, members, (text, isMember) => text.split(',').every((part) => isMember(part.trim())))
}

function createEnum<T>(
  name: string,
  members: readonly string[],
  accepts: (text: string, isMember: (text: string) => boolean) => boolean,
): Schema<T> {
  const isMember = (text: string) => members.includes(text) || NUMBER.test(text)
  return createSchema<T>(name, (value, walk) => {
    if (typeof value !== 'string') return Number.isSafeInteger(value) || refuse(walk, 'type', name, value)
    if (walk.mode === 'read' && walk.unknown !== 'report') return true
    return accepts(value, isMember) || refuse(walk, 'enum', name, value)
  })
}

/** Members may be given by their value (OData JSON Format 4.01 §7.1). */
const NUMBER = /^[-+]?\d{1,19}$/
