import type { Facts } from './facts.js'
import { pendingOf } from './outcome.js'
import { queryText } from './query.js'
import {
  type Call,
  createRequest,
  type LazyRequest,
  type ListRequest,
  type RequestOptions,
  readJson,
  readPage,
} from './request.js'
import type { Transport } from './send.js'

interface Client {
  $batch(calls: readonly []): object
}

/** What goes along with a request of one's own: a body that becomes JSON, or one that is sent as it is. */
export type AnyRequestOptions = RequestOptions &
  (
    | { readonly body?: unknown; readonly contentType?: undefined }
    | { readonly body: BodyInit; readonly contentType: string }
  )

/** How a service wants what its client is asked for; as one of V4 if not said. */
export type CreateCall = (
  method: string,
  url: string,
  given: { readonly body: unknown; readonly contentType: string | undefined; readonly options: RequestOptions },
  many: boolean,
) => Call

const createCall: CreateCall = (method, url, given, many) => ({
  ...given,
  method,
  url,
  read: many ? readPage : readJson,
})

/**
 * A call of what the metadata does not declare, as `request<Stock>(client, 'GET', 'products/tomorrow.stock()')`: typed by the caller, and sent, retried and batched as any other;
 * its JSON comes as it is. The path is below the service root, with its values encoded.
 */
export function request<T = unknown>(
  client: Client,
  method: string,
  path: string,
  options: AnyRequestOptions = {},
): LazyRequest<T> {
  return requestOf(client, method, path, options, false) as LazyRequest<unknown> as LazyRequest<T>
}

/** The same for a collection: `$all`, `$crossjoin(sales,products)?$filter=…`. */
export function requestList<T = unknown>(client: Client, path: string, options: RequestOptions = {}): ListRequest<T> {
  return requestOf(client, 'GET', path, options, true) as ListRequest<T>
}

function requestOf(
  client: Client,
  method: string,
  path: string,
  { body, contentType, query, ...options }: AnyRequestOptions,
  many: boolean,
): ListRequest<unknown> {
  const [, transport] = pendingOf(client.$batch([])) as readonly [
    unknown,
    Transport & Facts & { createCall?: CreateCall },
  ]
  const root = `${transport.baseUrl}/`
  const text = queryText({ query }, transport)
  const url = root + path.replace(/^\/+/, '') + (path.includes('?') ? text.replace('?', '&') : text)
  return createRequest(() => {
    if (!new URL(url).href.startsWith(new URL(root).href)) throw new TypeError(`${url} is not below ${root}`)
    return (transport.createCall ?? createCall)(method, url, { body, contentType, options }, many)
  }, transport)
}
