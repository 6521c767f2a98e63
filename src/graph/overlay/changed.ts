import type { Origin } from '../../read/source.js'
import { plainDoc } from '../doc.js'
import type { Doc } from '../doc-types.js'
import { nullableUnsaid, type Parameter, type PrimitiveName, type TypeRef } from '../types.js'
import type { Change } from './schema.js'

/** The value with what is given, or the very same value where nothing differs. */
export function changed<T extends object>(
  value: T,
  changes: Partial<{ readonly [K in keyof T]: T[K] | undefined }>,
): T {
  const different = Object.entries(changes).filter(
    ([name, change]) => change !== undefined && !same(change, Reflect.get(value, name)),
  )
  return different.length === 0 ? value : { ...value, ...Object.fromEntries(different) }
}

/** The same of the type that a correction gives it; one that becomes many, or many that become one, forget what was said of null. */
export function retyped<T extends Pick<Parameter, 'type' | 'nullable'>>(value: T, { type: text }: Change): T {
  const type = text === undefined ? value.type : typeRefOf(text)
  if ((type.kind === 'collection') === (value.type.kind === 'collection')) return value
  return { ...value, type, nullable: nullableUnsaid(type) }
}

/** The list with each item corrected, undefined leaves it out; the very same list where nothing differs. */
export function mapped<T>(list: readonly T[], correct: (item: T) => T | undefined): readonly T[] {
  const result = list.map(correct).filter((item) => item !== undefined)
  return result.length === list.length && result.every((item, index) => item === list[index]) ? list : result
}

/** A type as CSDL writes it. */
export function typeRefOf(text: string): TypeRef {
  const collection = /^Collection\((.*)\)$/.exec(text)?.[1]
  if (collection !== undefined) return { kind: 'collection', of: typeRefOf(collection) }
  return text.startsWith('Edm.') ? { kind: 'primitive', name: text as PrimitiveName } : { kind: 'named', name: text }
}

/** What a correction says of a thing, in place of its page. */
export function docOf(description: string | undefined, before: Doc | undefined, origin: Origin): Doc | undefined {
  if (description === undefined) return before
  return before === undefined ? plainDoc(description, origin) : { ...before, text: description, origin }
}

/** Tells whether a name is meant: `*` stands for any characters. */
export function matcherOf(pattern: string): (name: string) => boolean {
  if (!pattern.includes('*')) return (name) => name === pattern
  const source = pattern.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const expression = new RegExp(`^${source.join('[^]*?')}$`)
  return (name) => expression.test(name)
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
}
