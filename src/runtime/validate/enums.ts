import { createSchema, refuse } from './engine.js'
import type { Schema, Walk } from './types.js'

/** What an enum declares beside its members. */
export interface EnumOptions {
  /** Values may be comma lists of members (OData CSDL 4.01 §10.2). */
  readonly flags?: boolean | undefined
}

/** An enum. In read mode it is open: a service may have members that were not known when this was generated. */
export function enumeration<T>(name: string, members: readonly string[], options: EnumOptions = {}): Schema<T> {
  const known = new Set(members)
  const isMember = (text: string) => known.has(text) || NUMBER.test(text)
  return createSchema<T, object>(
    name,
    (value: unknown, walk: Walk) => {
      if (typeof value === 'string') {
        if (known.has(value)) return true
        if (value !== '' && walk.mode === 'read' && walk.unknown !== 'report') return true
        if (options.flags ? value.split(',').every((part) => isMember(part.trim())) : isMember(value)) return true
        return refuse(walk, 'enum', name, value)
      }
      return Number.isSafeInteger(value) || refuse(walk, 'type', name, value)
    },
    {},
  )
}

const NUMBER = /^[-+]?\d{1,19}$/
