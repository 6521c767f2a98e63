import { type Facts as Facts4, literalTypeOf } from '../facts.js'
import type { Page } from '../request.js'
import { isoOf, wireOf } from './dates.js'

type Json = Readonly<Record<string, unknown>>

/** Control information of V2 and what it is called since V4. */
const controls: Readonly<Record<string, string>> = {
  uri: '@odata.id',
  etag: '@odata.etag',
  media_src: '@odata.mediaReadLink',
  edit_media: '@odata.mediaEditLink',
  content_type: '@odata.mediaContentType',
  media_etag: '@odata.mediaEtag',
}

/** The result without its wrapping (`d`), or in the shorter JSON of V3, as V4 has it: `results` are arrays, what is deferred is absent, dates are ISO 8601; null without content. */
export async function readJson(response: Response): Promise<unknown> {
  return plainOf(await bodyOf(response))
}

/** The same for a function; a primitive or complex result is wrapped in the name of the function. */
export async function readValue(response: Response, url: string, name: string): Promise<unknown> {
  const body = await bodyOf(response)
  if (isPage(body)) return pageOf(body, url)
  const named = isObject(body) && Object.keys(body).length === 1 && name in body ? body[name] : body
  return isPage(named) ? pageOf(named, url) : plainOf(named)
}

/** A page of a collection. */
export async function readPage(response: Response, url: string): Promise<unknown> {
  return pageOf(await bodyOf(response), url)
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return null
  const json: unknown = JSON.parse(text)
  return isObject(json) && Object.keys(json).join() === 'd' ? json['d'] : json
}

function pageOf(body: unknown, url: string): Page<unknown> {
  const { results, value, __count, __next, __delta: delta, ...light } = isObject(body) ? body : { results: body }
  const list = results ?? value
  const [count, next] = [__count ?? light['odata.count'], __next ?? light['odata.nextLink']]
  return {
    value: Array.isArray(list) ? list.map(plainOf) : [],
    count: count === undefined ? undefined : Number(count),
    nextLink: typeof next === 'string' ? new URL(next, url).href : undefined,
    deltaLink: typeof delta === 'string' ? new URL(delta, url).href : undefined,
  }
}

function isPage(value: unknown): boolean {
  if (Array.isArray(value)) return true
  if (!isObject(value) || !Array.isArray(value['results'])) return false
  return Object.keys(value).every((key) => key === 'results' || key.startsWith('__'))
}

function plainOf(value: unknown): unknown {
  if (typeof value === 'string') return isoOf(value)
  if (Array.isArray(value)) return value.map(plainOf)
  if (!isObject(value)) return value
  if (isPage(value)) return (value['results'] as readonly unknown[]).map(plainOf)
  const entries = Object.entries(value).flatMap(([key, held]): readonly (readonly [string, unknown])[] => {
    if (key === '__metadata') return controlsOf(held)
    if (key === 'odata.type') return [['@odata.type', `#${held}`]]
    if (key.startsWith('odata.')) return [[`@${key}`, held]]
    if (isObject(held) && ('__deferred' in held || '__mediaresource' in held)) return []
    const next = isPage(held) && isObject(held) ? held['__next'] : undefined
    const link = next === undefined ? [] : [[`${key}@odata.nextLink`, next] as const]
    return [[key, plainOf(held)], ...link]
  })
  return Object.fromEntries(entries)
}

function controlsOf(metadata: unknown): readonly (readonly [string, unknown])[] {
  if (!isObject(metadata)) return []
  const type = metadata['type']
  return [
    ...(typeof type === 'string' ? [['@odata.type', `#${type}`] as const] : []),
    ...Object.entries(controls).flatMap(([name, control]) =>
      metadata[name] === undefined ? [] : [[control, metadata[name]] as const],
    ),
  ]
}

/** A body as V2 wants it: `__metadata` for control information, dates as `/Date(…)/`, numbers that are text as text. */
export function bodyText(body: unknown, facts: Facts4): string {
  return JSON.stringify(wireValue(body, '', facts))
}

function wireValue(value: unknown, name: string, facts: Facts4): unknown {
  if (value instanceof Date) return wireOf(value.toISOString())
  if (Array.isArray(value)) return value.map((item) => wireValue(item, name, facts))
  if (isObject(value)) return wireObject(value, facts)
  const type = literalTypeOf(facts, name)
  if (typeof value === 'string') return type === 'DateTime' || type === 'DateTimeOffset' ? wireOf(value) : value
  const text = typeof value === 'bigint' || (typeof value === 'number' && (type === 'Int64' || type === 'Decimal'))
  return text ? String(value) : value
}

function wireObject(value: Json, facts: Facts4): Json {
  const metadata: Record<string, unknown> = {}
  const entries = Object.entries(value).flatMap(([key, held]): readonly (readonly [string, unknown])[] => {
    const at = key.indexOf('@')
    if (at < 0) return [[key, wireValue(held, key, facts)]]
    if (key === '@odata.type') metadata['type'] = String(held).replace(/^#/, '')
    if (key === '@odata.id') metadata['uri'] = held
    return key.endsWith('@odata.bind') && at > 0 ? [[key.slice(0, at), boundTo(held)]] : []
  })
  return Object.fromEntries(Object.keys(metadata).length === 0 ? entries : [['__metadata', metadata], ...entries])
}

function boundTo(target: unknown): unknown {
  if (Array.isArray(target)) return target.map(boundTo)
  return { __metadata: { uri: target } }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
