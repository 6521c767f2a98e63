import { COLLECTION, refuse } from './engine.js'
import type { Shape, Validator, Walk } from './types.js'

/** Name of the type that `@odata.type` states, without what stands before `#` (OData JSON Format 4.01 §4.6.3). */
export function statedType(value: object): string | undefined {
  const { '@odata.type': long, '@type': short } = value as { readonly [key: string]: unknown }
  const stated = long ?? short
  return typeof stated === 'string' ? nameIn(stated) : undefined
}

function nameIn(url: string): string {
  return url.slice(url.lastIndexOf('#') + 1)
}

/** Checks a key that has an `@`: control information has the JSON type of the standard (OData JSON Format 4.01 §4.6); other annotations pass. */
export function controlInformation(key: string, value: unknown, shape: Shape, walk: Walk): boolean {
  const text = typeof value === 'string'
  if (text && (key === '@odata.type' || (key === '@type' && value.startsWith('#')))) return ownType(value, shape, walk)
  if (text && !/[dt]$/.test(key)) return true
  const at = key.lastIndexOf('@')
  const [term, count, bind, removed, nullable] = TERM.exec(key.slice(at + 1)) ?? []
  if (bind) return binding(value, shape.members[key.slice(0, at)], walk)
  if (count) return /^\d{1,19}$/.test(`${value}`) || refuse(walk, 'type', 'a count', value)
  if (removed) return typeof value === 'object' || refuse(walk, 'type', 'an object', value)
  return text || !term || (value === null && nullable !== undefined) || refuse(walk, 'type', 'a string', value)
}

const TERM = /^(?:odata\.)?(?:(count)|(bind)|(removed)|(id|media\w+)|type|context|etag|\w+(?:Link|Etag))$/

/**
 * `@odata.type` must not name a base type, a primitive type or a collection. Another type than the declared one may be one that was not known
 * when this was generated only where something is read, and not reported.
 */
function ownType(value: string, { names, bases, derived }: Shape, walk: Walk): boolean {
  const stated = nameIn(value)
  return (
    names.includes(stated) ||
    ((!walk.strict || derived?.test(stated)) && !bases.includes(stated) && /^(?!Edm\.).+\.\w+$/.test(stated)) ||
    refuse(walk, 'type-name', derivedFrom(names), value)
  )
}

/** What `@odata.type` is expected to be. */
export function derivedFrom([name]: readonly string[]): string {
  return `${name} or a derived type`
}

/** An entity that exists takes the place of an expanded one (OData JSON Format 4.01 §8.5). */
function binding(value: unknown, member: Validator | undefined, walk: Walk): boolean {
  if (member && member.flags & walk.settled) return refuse(walk, 'read-only', 'nothing', value)
  const one = member?.fast !== COLLECTION
  const urls = [value ?? (walk.mode === 'create' || '')].flat()
  return (
    (urls.every((url) => typeof url === 'string') && (!member || Array.isArray(value) !== one)) ||
    refuse(walk, 'type', one ? 'a URL' : 'URLs', value)
  )
}
