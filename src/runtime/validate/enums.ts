import { createSchema, refuse } from './engine.js'
import type { Schema, Validator } from './types.js'

/**
 * An enum: its members, with blanks between, and their values, where these are not 0, 1, 2 and so on. In read mode it is open: a service may have
 * members that were not known when this was generated.
 */
export function enumeration<T>(name: string, members: string, values?: string, includes = isMember): Schema<T> {
  // Members become a list when they are asked for, and not for each of thousands that a program may import.
  const run: Validator['run'] = (value, walk) => {
    if (typeof value !== 'string' && !Number.isInteger(value)) return refuse(walk, 'type', name, value)
    return (
      !walk.strict ||
      (members && includes(String(value), members.split(' '), values)) ||
      refuse(walk, 'enum', name, value)
    )
  }
  return createSchema<T>(name, 'string', undefined, undefined, run)
}

/** Members may be given by their value (OData JSON Format 4.01 §7.1). */
function isMember(text: string, members: readonly string[], values: string | undefined): boolean {
  return members.concat(values?.split(' ') ?? Object.keys(members)).includes(text)
}

/**
 * An enum whose values may be comma lists of its members (OData CSDL 4.01 §10.2), or numbers that have no other bits than `all` members have; any
 * number where these are not said.
 */
export function flags<T>(name: string, members: string, all: number | string = -1): Schema<T> {
  return enumeration(name, members, String(all), areMembers)
}

function areMembers(text: string, members: readonly string[], all = ''): boolean {
  const isNumber = (part: string) =>
    /^[-+]?\d{1,20}$/.test(part) && (BigInt(part.replace('+', '')) | BigInt(all)) === BigInt(all)
  return text.split(/ ?,\s*/).every((part) => members.includes(part) || isNumber(part))
}
