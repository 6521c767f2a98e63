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
  const request = (call: (target: Target) => Call) => createRequest(() => call(target()), transport)
  const url = ({ url, aliases }: Target, suffix: string, options: AnyQuery = {}) =>
    url + suffix + queryText({ ...options, query: { ...aliases, ...options.query } }, facts)
  const media = ({ name }: Target) => (lists(facts, 'streams', name) ? '' : '/$value')

  switch (verb) {
    case '$get':
      return (options?: AnyOptions) =>
        request((at) => ({ method: 'GET', url: url(at, '', options), options, read: at.value ? readValue : readJson }))
    case '$list':
      return (options?: AnyOptions) =>
        request((at) => ({ method: 'GET', url: options?.link ?? url(at, '', options), options, read: readPage }))
    case '$count':
      return (options?: AnyOptions) =>
        request((at) => ({
          method: 'GET',
          url: url(at, '/$count', options),
          options: { ...options, headers: plain(options) },
          read: async (response) => Number((await response.text()).trim()),
        }))
    case '$create':
      return (body: unknown, options?: AnyOptions) =>
        request((at) => ({ method: 'POST', url: url(at, '', options), body, options, read: readJson }))
    case '$update':
      return (body: unknown, options?: AnyOptions) =>
        request((at) => ({ method: 'PATCH', url: url(at, '', options), body, options, read: readJson }))
    case '$delete':
      return (options?: AnyOptions) =>
        request((at) => ({ method: 'DELETE', url: url(at, '', options), options, read: readJson }))
    case '$value':
      return (options?: AnyOptions) =>
        request((at) => ({
          method: 'GET',
          url: url(at, media(at), options),
          options: { ...options, headers: plain(options) },
          read: async (response) => response,
        }))
    case '$setValue':
      return (body: unknown, options?: AnyOptions) =>
        request((at) => ({
          method: 'PUT',
          url: url(at, media(at), options),
          body,
          contentType: options?.contentType ?? '',
          options,
          read: readJson,
        }))
    case '$ref':
      return reference((method, to, options) =>
        request((at) => ({
          method,
          url: url(at, '/$ref', options),
          body: to === undefined ? undefined : { '@odata.id': typeof to === 'string' ? to : to.$url },
          options,
          read: method === 'GET' ? readPage : readJson,
        })),
      )
    default:
      return undefined
  }
}

function reference(
  call: (method: string, to: string | { readonly $url: string } | undefined, options?: AnyOptions) => unknown,
) {
  return {
    $list: (options?: AnyOptions) => call('GET', undefined, options),
    $add: (to: string, options?: AnyOptions) => call('POST', to, options),
    $set: (to: string, options?: AnyOptions) => call('PUT', to, options),
    $remove: (options?: AnyOptions) => call('DELETE', undefined, options),
  }
}

/** What is no JSON is accepted as it comes. */
function plain(options: AnyOptions | undefined): Headers {
  const headers = new Headers(options?.headers)
  if (!headers.has('accept')) headers.set('accept', '*/*')
  return headers
}
