import { type Facts, lists } from './facts.js'
import { type AnyQuery, queryText } from './query.js'
import { type Call, createRequest, type RequestOptions, readJson, readPage, readValue } from './request.js'
import type { Transport } from './send.js'

/** What a verb is applied to. */
export interface Target {
  readonly url: string
  /** The last name of the path. */
  readonly name: string
  readonly aliases: Readonly<Record<string, string>>
  /** A function, whose result may be wrapped. */
  readonly value: boolean
}

type AnyOptions = RequestOptions & AnyQuery & { readonly link?: string; readonly contentType?: string }

/** The function behind `$get`, `$list` and the others; undefined for a name that is no verb. */
export function createVerb(verb: string, target: () => Target, transport: Transport, facts: Facts): unknown {
  const request = (method: string, suffix: string, options?: AnyOptions, change: Partial<Call> = {}) =>
    createRequest(() => {
      const at = target()
      const path = suffix === '/$value' && lists(facts, 'streams', at.name) ? at.url : at.url + suffix
      const query = queryText({ ...options, query: { ...at.aliases, ...options?.query } }, facts)
      return { method, url: path + query, options, read: at.value ? readValue : readJson, ...change }
    }, transport)
  const withBody = (method: string) => (body: unknown, options?: AnyOptions) => request(method, '', options, { body })
  const reference = (method: string) => (to: string | { readonly $url: string }, options?: AnyOptions) =>
    request(method, '/$ref', options, { body: { '@odata.id': typeof to === 'string' ? to : to.$url } })

  switch (verb) {
    case '$get':
      return (options?: AnyOptions) => request('GET', '', options)
    case '$list':
      return (options?: AnyOptions) =>
        request('GET', '', options, { read: readPage, ...(options?.link === undefined ? {} : { url: options.link }) })
    case '$count':
      return (options?: AnyOptions) =>
        request('GET', '/$count', options, {
          accept: '*/*',
          read: async (response) => Number((await response.text()).trim()),
        })
    case '$create':
      return withBody('POST')
    case '$update':
      return withBody('PATCH')
    case '$delete':
      return (options?: AnyOptions) => request('DELETE', '', options)
    case '$value':
      return (options?: AnyOptions) =>
        request('GET', '/$value', options, { accept: '*/*', read: async (response) => response })
    case '$setValue':
      return (body: unknown, options?: AnyOptions) =>
        request('PUT', '/$value', options, { body, contentType: options?.contentType ?? '' })
    case '$ref':
      return {
        $list: (options?: AnyOptions) => request('GET', '/$ref', options, { read: readPage }),
        $add: reference('POST'),
        $set: reference('PUT'),
        $remove: (options?: AnyOptions) => request('DELETE', '/$ref', options),
      }
    default:
      return undefined
  }
}
