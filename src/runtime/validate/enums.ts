import { createSchema, refuse } from './engine.js'
import type { Schema } from './types.js'

/** Tells the values of members, as digits. */
type Values = Pick<RegExp, 'test'>

/**
 * An enum: its members, and their values where these are not 0, 1, 2 and so on. In read mode it is open: a service may have members that were not
 * known when this was generated.
 */
export function enumeration<T>(
  name: string,
  members: readonly string[],
  values?: Values,
  separator?: RegExp,
): Schema<T> {
  // Members may be given by their value (OData JSON Format 4.01 §7.1).
  const isKnown = (part: string) =>
    members.includes(part) || (values ? values.test(part) : /^\d+$/.test(part) && part in members)
  return createSchema<T>(name, 'string', undefined, undefined, (value, walk) => {
    if (typeof value !== 'string' && !Number.isInteger(value)) return refuse(walk, 'type', name, value)
    return (
      !walk.strict ||
      String(value)
        .split(separator as RegExp)
        .every(isKnown) ||
      refuse(walk, 'enum', name, value)
    )
  })
}

/**
 * An enum whose values may be comma lists of its members (OData CSDL 4.01 §10.2), or numbers that have no other bits than `all` members have; any
 * number where these are not said.
 */
export function flags<T>(name: string, members: readonly string[], all: number | string = -1): Schema<T> {
  const test = (part: string) =>
    /^[-+]?\d{1,20}$/.test(part) && (BigInt(part.replace('+', '')) | BigInt(all)) === BigInt(all)
  return enumeration(name, members, { test }, / ?,\s*/)
}
