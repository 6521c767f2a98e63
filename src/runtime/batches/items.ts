import { outcomeOf, partsOf } from '../outcome.js'
import { type Call, createFetchRequest, type LazyRequest } from '../request.js'
import type { Transport } from '../send.js'
import { dependenciesOf, placesOf, unresolved } from './reference.js'
import { methodIn } from './tunnel.js'

const set = Symbol('change set')

/** Calls that a service does all or not at all. */
export interface ChangeSet<C extends readonly unknown[]> {
  readonly [set]: C
}

/** Calls that a service does all or not at all: a change set in multipart, an atomicity group in JSON (Protocol 4.01 §11.7.4). */
export function changeSet<const C extends readonly LazyRequest<unknown>[]>(calls: C): ChangeSet<C> {
  return { [set]: calls }
}

/** A call as it stands in a batch. */
export interface Item {
  readonly id: string
  readonly group: string | undefined
  /** For the error that it may end with. */
  readonly request: Request
  readonly method: string
  /** Relative to the service root, or to the result of another call (`$1/items`). */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON, or a response with another body, which can be read again; undefined without. */
  readonly body: unknown
  /** Ids of the calls that have to go well before. */
  readonly after: readonly string[]
  /** Ids of the calls whose results it names. */
  readonly refers: readonly string[]
  readonly read: (response: Response) => ReturnType<typeof outcomeOf>
}

/** Calls and change sets, each as the items it has. */
export function itemsOf(calls: readonly object[]): {
  readonly units: readonly (readonly Item[])[]
  readonly transport: Transport | undefined
} {
  const lists = calls.map((entry) => (set in entry ? (entry as ChangeSet<readonly object[]>)[set] : [entry]))
  const ids = new Map(lists.flat().map((request, index) => [request, String(index + 1)]))
  if (ids.size < lists.flat().length) throw new TypeError('A call stands twice in the batch')
  const [transport] = lists.flat().map((request) => partsOf(request)[1])
  const places = [...ids].flatMap(([request, id]) => placesOf(request).map((place) => ({ id, place })))
  const units = lists.map((list, index) => {
    const group = set in (calls[index] ?? {}) ? `g${index + 1}` : undefined
    return list.map((request) => {
      const [call, own] = partsOf(request)
      if (own !== transport) throw new TypeError('A batch takes the calls of one client')
      if (group !== undefined && call.method === 'GET') throw new TypeError('A change set takes no GET')
      const after = dependenciesOf(request).map((other) => {
        const id = ids.get(other)
        if (id === undefined) throw new TypeError(`${call.method} ${call.url} comes after a call outside the batch`)
        return id
      })
      return itemOf(call, ids.get(request) ?? '', group, own.baseUrl, places, after)
    })
  })
  return { units, transport }
}

interface NamedPlace {
  readonly id: string
  readonly place: string
}

function itemOf(
  call: Call,
  id: string,
  group: string | undefined,
  baseUrl: string,
  places: readonly NamedPlace[],
  after: readonly string[],
): Item {
  const { body: given, ...bare } = call
  const request = createFetchRequest(bare)
  const refers = new Set<string>()
  const refer = (text: string, root: string): string => {
    for (const { id: other, place } of places) {
      if (!text.startsWith(place) || !/^([/?(]|$)/.test(text.slice(place.length))) continue
      refers.add(other)
      return `$${other}${text.slice(place.length)}`
    }
    if (unresolved(text)) throw new TypeError(`${call.method} ${call.url} refers to a call outside the batch`)
    return text.startsWith(root) ? text.slice(root.length) : text
  }
  const url = refer(call.url, `${baseUrl}/`)
  // `Request` drops what a part would take for the end of its line.
  if (/\s/.test(url)) throw new TypeError(`${call.url} has white space`)
  if (url === call.url) throw new TypeError(`${call.url} is not below ${baseUrl}`)
  const json = given !== undefined && call.contentType === undefined
  const other = given === undefined || json ? undefined : new Response(given as BodyInit)
  const body = json ? JSON.parse(JSON.stringify(given), (_, value) => mapText(value, refer)) : other
  const method = methodIn(request.headers, request.method)
  const headers = Object.fromEntries(request.headers)
  const type = json ? 'application/json' : other?.headers.get('content-type')
  if (type) headers['content-type'] ??= type
  return {
    id,
    group,
    request,
    method,
    url,
    headers,
    body,
    after: [...new Set([...after, ...refers])],
    refers: [...refers],
    read: (response) => outcomeOf(response, call, request),
  }
}

function mapText(value: unknown, refer: (text: string, root: string) => string): unknown {
  return typeof value === 'string' ? refer(value, '\0') : value
}
