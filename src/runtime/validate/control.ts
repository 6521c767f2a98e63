import { refuse } from './engine.js'
import type { Shape, Validator, Walk } from './types.js'

/** Name of the type that `@odata.type` states, without what stands before `#` (OData JSON Format 4.01 §4.6.3). */
export function statedType(value: object): string | undefined {
  const { '@odata.type': long, '@type': stated = long } = value as { readonly [key: string]: unknown }
  return typeof stated === 'string' ? nameIn(stated) : undefined
}

function nameIn(url: string): string {
  return url.slice(url.lastIndexOf('#') + 1)
}

/** Checks a key that has an `@`: control information has the JSON type of the standard (OData JSON Format 4.01 §4.6); other annotations pass. */
export function controlInformation(key: string, value: unknown, shape: Shape, walk: Walk): boolean {
  const [, property, term, text, nullable] = TERM.exec(key) ?? []
  if (term === 'bind') return binding(value, shape.members[property as string], walk)
  if (typeof value === 'string' && term === 'type' && !property && (key !== '@type' || value[0] === '#'))
    return ownType(value, shape, walk)
  return (
    (term === 'count'
      ? /^\d{1,19}$/.test(`${value}`)
      : term === 'removed'
        ? typeof value === 'object'
        : !text || typeof value === 'string' || (value === null && !!nullable)) ||
    refuse(walk, 'type', `another ${term}`, value)
  )
}

/** Ends of keys whose text says more: `type`, `bind`, `count`, `removed`. */
export const MORE_THAN_TEXT: RegExp = /[dt](?:ype)?$/
const TERM = /^(.*)@(?:odata\.)?(count|bind|removed|(type|context|etag|(id|media\w+)|\w+(?:Link|Etag)))$/

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
  const many = typeof member?.of === 'object'
  const urls = [value ?? (walk.mode === 'create' || '')].flat()
  return (
    (urls.every((url) => typeof url === 'string') && (!member || Array.isArray(value) === many)) ||
    refuse(walk, 'type', many ? 'URLs' : 'a URL', value)
  )
}
