import type { Facts } from './facts.js'
import { partsOf } from './outcome.js'
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

/** What goes along with a request of one's own. */
export interface AnyRequestOptions extends RequestOptions {
  /** JSON, or what has a `contentType`. */
  readonly body?: unknown
  readonly contentType?: string
}

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
  return requestOf(client, method, path, options, readJson) as LazyRequest<unknown> as LazyRequest<T>
}

/** The same for a collection: `$all`, `$crossjoin(sales,products)?$filter=…`. */
export function requestList<T = unknown>(client: Client, path: string, options: RequestOptions = {}): ListRequest<T> {
  return requestOf(client, 'GET', path, options, readPage) as ListRequest<T>
}

function requestOf(
  client: Client,
  method: string,
  path: string,
  { body, contentType, ...options }: AnyRequestOptions,
  read: Call['read'],
): ListRequest<unknown> {
  const [, transport] = partsOf(client.$batch([]))
  const root = `${transport.baseUrl}/`
  const query = queryText({ query: options.query }, transport as Transport & Facts)
  const url = root + path.replace(/^\/+/, '') + (path.includes('?') ? query.replace('?', '&') : query)
  return createRequest(() => {
    if (!new URL(url).href.startsWith(new URL(root).href)) throw new TypeError(`${url} is not below ${root}`)
    return { method, url, body, contentType, options, read }
  }, transport)
}
