import { refuse } from './engine.js'
import type { Walk } from './types.js'

/** Name of the type that `@odata.type` states, without what stands before `#` (OData JSON Format 4.01 §4.6.3). */
export function statedType(value: object): unknown {
  const own = (key: string) => (Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined)
  const stated = own('@odata.type') ?? own('@type')
  return typeof stated === 'string' ? stated.slice(stated.lastIndexOf('#') + 1) : stated
}

/** Checks the JSON type of control information that the standard knows (OData JSON Format 4.01 §4.6); other annotations pass. */
export function controlInformation(key: string, value: unknown, walk: Walk): boolean {
  const name = key.slice(key.indexOf('@') + 1)
  const term = name.startsWith('odata.') ? name.slice(6) : name
  if (value === undefined) return true
  if (term === 'count') {
    const count = typeof value === 'string' ? Number(/^\d{1,19}$/.test(value) ? value : -1) : value
    return (Number.isInteger(count) && (count as number) >= 0) || refuse(walk, 'type', 'a count', value)
  }
  if (term === 'bind') {
    const bound = Array.isArray(value) ? value.every((item) => typeof item === 'string') : typeof value === 'string'
    return (
      bound || (value === null && walk.mode !== 'create') || refuse(walk, 'type', 'a URL or an array of URLs', value)
    )
  }
  if (term === 'removed') return typeof value === 'object' || refuse(walk, 'type', 'an object', value)
  if (!TEXT.test(term)) return true
  return (
    typeof value === 'string' || (value === null && term.startsWith('media')) || refuse(walk, 'type', 'a string', value)
  )
}

const TEXT =
  /^(?:type|context|id|etag|metadataEtag|editLink|readLink|nextLink|deltaLink|navigationLink|associationLink|media(?:EditLink|ReadLink|ContentType|Etag))$/
