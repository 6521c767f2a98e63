import { type Facts, lists } from './facts.js'
import { type AnyQuery, queryText } from './query.js'
import { type Call, createRequest, type RequestOptions, raw, readJson, readPage, readValue } from './request.js'
import type { Transport } from './send.js'

/** What a verb is applied to. */
export interface Target {
  readonly url: string
  /** The last name of the path that is no key and no cast. */
  readonly name: string
  /** The name before it. */
  readonly previous?: string | undefined
  readonly aliases?: Readonly<Record<string, string>> | undefined
  /** A function or a property, whose JSON may be wrapped. */
  readonly value?: boolean | undefined
}

/** How requests reach the service, and what has to be known of it. */
export type Service = Transport & Facts

type AnyOptions = RequestOptions & AnyQuery & { readonly link?: string; readonly contentType?: string }

/** The function behind `$get`, `$list` and the others; undefined for a name that is no verb. */
export function createVerb(verb: string, target: () => Target, service: Service): unknown {
  const request = (method: string, suffix: string, options?: AnyOptions, change: Partial<Call> = {}) =>
    createRequest(() => {
      const { url, name, previous, aliases, value } = target()
      const whole = value ? url.endsWith(')') : url.endsWith(`/${name}`) && lists(service.streams, name, previous)
      const path = suffix === '/$value' && whole ? url : url + suffix
      const query = queryText({ ...options, query: { ...aliases, ...options?.query } }, service, name)
      return { method, url: options?.link ?? path + query, options, read: value ? readValue : readJson, ...change }
    }, service)
  const plain =
    (method: string, suffix = '', change?: Partial<Call>) =>
    (options?: AnyOptions) =>
      request(method, suffix, options, change)
  const withBody =
    (method: string, suffix = '', type?: string) =>
    (body: unknown, options?: AnyOptions) =>
      request(method, suffix, options, { body, contentType: options?.contentType ?? type })
  const reference = (method: string) => (to: unknown, options?: AnyOptions) =>
    request(method, '/$ref', options, { body: { '@odata.id': to } })

  const verbs: Readonly<Record<string, unknown>> = {
    $get: plain('GET'),
    $list: plain('GET', '', { read: readPage }),
    $apply: (apply: unknown, options?: AnyOptions) => request('GET', '', { ...options, apply }, { read: readPage }),
    $count: plain('GET', '/$count', { ...raw, read: async (...answer) => Number(await readValue(...answer)) }),
    $create: withBody('POST'),
    $update: withBody('PATCH'),
    $replace: withBody('PUT'),
    $delete: plain('DELETE'),
    $value: plain('GET', '/$value', raw),
    $setValue: withBody('PUT', '/$value', ''),
    $ref: {
      $get: plain('GET', '/$ref'),
      $list: plain('GET', '/$ref', { read: readPage }),
      $add: reference('POST'),
      $set: reference('PUT'),
      // What is no options is a target, and a spread finds nothing in it that is an option.
      $remove: (to: unknown = {}, options = to as AnyOptions) => {
        const toOne = typeof to === 'object'
        return request(
          'DELETE',
          '/$ref',
          toOne ? options : { ...options, query: { ...options.query, $id: String(to) } },
        )
      },
    },
  }
  return verbs[verb]
}
