import { createSchema, createValidator, refuse } from './engine.js'
import type { Schema, Validator } from './types.js'

/**
 * An enum: its members, and their values, with blanks between, where these are not 0, 1, 2 and so on. In read mode it is open: a service may have
 * members that were not known when this was generated.
 */
export function enumeration<T>(
  name: string,
  members: readonly string[],
  values?: string,
  separator?: RegExp,
  // Members may be given by their value (OData JSON Format 4.01 §7.1).
  isValue = (part: string) => (values?.split(' ') ?? Object.keys(members)).includes(part),
): Schema<T> {
  const run: Validator['run'] = (value, walk) => {
    if (typeof value !== 'string' && !Number.isInteger(value)) return refuse(walk, 'type', name, value)
    return (
      !walk.strict ||
      String(value)
        .split(separator as RegExp)
        .every((part) => members.includes(part) || isValue(part)) ||
      refuse(walk, 'enum', name, value)
    )
  }
  return createSchema<T>(createValidator(name, 'string', undefined, undefined, run))
}

/**
 * An enum whose values may be comma lists of its members (OData CSDL 4.01 §10.2), or numbers that have no other bits than `all` members have; any
 * number where these are not said.
 */
export function flags<T>(name: string, members: readonly string[], all: number | string = -1): Schema<T> {
  return enumeration(
    name,
    members,
    undefined,
    / ?,\s*/,
    (part) => /^[-+]?\d{1,20}$/.test(part) && (BigInt(part.replace('+', '')) | BigInt(all)) === BigInt(all),
  )
}
