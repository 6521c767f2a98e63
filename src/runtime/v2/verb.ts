import { lists } from '../facts.js'
import type { AnyQuery } from '../query.js'
import { type Call, createRequest, type RequestOptions } from '../request.js'
import type { Facts } from './facts.js'
import { bodyText, readJson, readPage, readValue } from './json.js'
import { queryText } from './query.js'
import { errorOf, type Transport } from './transport.js'

/** What a verb is applied to. */
export interface Target {
  readonly url: string
  /** The same as a link from what stands before (`Products(1)/$links/Category`). */
  readonly link: string
  /** The last name of the path. */
  readonly name: string
  /** Parameters of service operations, and aliases. */
  readonly query: Readonly<Record<string, string>>
  /** A function, whose result may be wrapped. */
  readonly value: boolean
}

/** What a call needs besides its method and its place. */
export interface Change {
  /** The last name of the path. */
  readonly place?: string
  readonly body?: unknown
  readonly options?: AnyOptions | undefined
  readonly accept?: string
  /** Of a body that is no JSON. */
  readonly contentType?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
  readonly read?: Call['read']
}

export type AnyOptions = RequestOptions & AnyQuery & { readonly link?: string; readonly contentType?: string }

/** A call with what V2 or V3 wants in its headers. */
export function createCall(method: string, url: string, change: Change, transport: Transport, facts: Facts): Call {
  const { body, options, accept, contentType, headers, read = readJson } = change
  const third = facts.version === '3.0'
  const json = third ? 'application/json;odata=verbose' : 'application/json'
  const given = new Headers(options?.headers)
  const version = third ? '3.0' : '2.0'
  const own = {
    MaxDataServiceVersion: version,
    ...(body === undefined ? {} : { DataServiceVersion: version }),
    ...headers,
  }
  for (const [name, value] of Object.entries(own)) if (!given.has(name)) given.set(name, value)
  const query = {
    ...options?.query,
    ...(transport.format === 'query' && accept === undefined ? { $format: 'json' } : {}),
  }
  const text = options?.link === undefined ? queryText({ ...options, query }, facts, change.place) : ''
  return {
    method,
    url: url + (url.includes('?') ? text.replace('?', '&') : text),
    accept: accept ?? json,
    options: { ...options, headers: given },
    read,
    fail: errorOf,
    ...(body === undefined
      ? {}
      : contentType === undefined
        ? { body: bodyText(body, facts), contentType: json }
        : { body, contentType }),
  }
}

/** The function behind `$get`, `$list` and the others; undefined for a name that is no verb. */
export function createVerb(verb: string, target: () => Target, transport: Transport, facts: Facts): unknown {
  const request = (method: string, urlOf: (at: Target) => string, options?: AnyOptions, change: Change = {}) =>
    createRequest(() => {
      const at = target()
      const read = change.read ?? (at.value ? (response, url) => readValue(response, url, at.name) : readJson)
      const query = { ...at.query, ...options?.query }
      const sent = at.value && isWrapped(change.body) ? { body: { [at.name]: change.body.value } } : {}
      return createCall(
        method,
        urlOf(at),
        { ...change, ...sent, place: at.name, options: { ...options, query }, read },
        transport,
        facts,
      )
    }, transport)
  const self = ({ url }: Target) => url
  const media = ({ url, name }: Target) => (lists(facts.streams, name) ? url : `${url}/$value`)
  const link = (at: Target) => at.link
  const reference = (method: string) => (to: unknown, options?: AnyOptions) =>
    request(method, link, options, { body: { uri: to } })

  switch (verb) {
    case '$get':
      return (options?: AnyOptions) => request('GET', self, options)
    case '$list':
      return (options?: AnyOptions) => request('GET', ({ url }) => options?.link ?? url, options, { read: readPage })
    case '$count':
      return (options?: AnyOptions) =>
        request('GET', ({ url }) => `${url}/$count`, options, {
          accept: '*/*',
          read: async (response) => Number((await response.text()).trim()),
        })
    case '$create':
      return (body: unknown, options?: AnyOptions) =>
        request('POST', self, options, { body, contentType: options?.contentType })
    case '$update': {
      const how = transport.update ?? (facts.version === '3.0' ? 'PATCH' : 'tunnel')
      return (body: unknown, options?: AnyOptions) =>
        how === 'tunnel'
          ? request('POST', self, options, { body, headers: { 'X-HTTP-Method': 'MERGE' } })
          : request(how, self, options, { body })
    }
    case '$replace':
      return (body: unknown, options?: AnyOptions) => request('PUT', self, options, { body })
    case '$delete':
      return (options?: AnyOptions) => request('DELETE', self, options)
    case '$apply':
      throw new TypeError('`$apply` is known since OData V4')
    case '$value':
      return (options?: AnyOptions) =>
        request('GET', media, options, { accept: '*/*', read: async (response) => response })
    case '$setValue':
      return (body: unknown, options?: AnyOptions) =>
        request('PUT', media, options, { body, contentType: options?.contentType ?? '' })
    case '$ref':
      return {
        $get: (options?: AnyOptions) => request('GET', link, options, { read: readLink }),
        $list: (options?: AnyOptions) => request('GET', link, options, { read: readLinks }),
        $add: reference('POST'),
        $set: reference('PUT'),
        $remove: (to?: unknown, options = to as AnyOptions | undefined) =>
          typeof to === 'object' || to === undefined
            ? request('DELETE', link, options)
            : request('DELETE', (at) => at.link + (/\([^/]*\)$/.exec(String(to)) ?? ''), options),
      }
    default:
      return undefined
  }
}

interface Link {
  readonly uri?: string
}

async function readLink(response: Response): Promise<unknown> {
  const link = (await readJson(response)) as Link | null | undefined
  return link && referenceOf(link)
}

async function readLinks(response: Response, url: string): Promise<unknown> {
  const page = (await readPage(response, url)) as { readonly value: readonly Link[] }
  return { ...page, value: page.value.map(referenceOf) }
}

/** A link as a reference of V4. */
function referenceOf({ uri }: Link): { readonly '@odata.id': string | undefined } {
  return { '@odata.id': uri }
}

/** `{ value }`, as V4 has it for a primitive property; V2 wraps it in the name of the property. */
function isWrapped(body: unknown): body is { readonly value: unknown } {
  return typeof body === 'object' && body !== null && Object.keys(body).join() === 'value'
}
