import type { Facts } from './facts.js'
import { filterText } from './filter.js'
import { encode } from './literal.js'
import { partsOf } from './outcome.js'
import { queryText } from './query.js'
import type { EntityAt, Reference } from './reference.js'
import {
  createRequest,
  type LazyRequest,
  type ListRequest,
  type Page,
  type RequestOptions,
  readPage,
} from './request.js'
import type { Transport } from './send.js'

/** A collection of which each member is reached by its key. */
type Members = Reference & ((key: never) => unknown)

/** A member, as a builder. */
type MemberOf<S> = S extends (key: never) => infer I ? I : never

/** What names some of the members. */
type FilterOfMembers<S> = S extends { $count(options?: infer O): unknown }
  ? O extends { readonly filter?: infer F }
    ? F
    : never
  : string

/** What the members are. */
type Given<S> = MemberOf<S> extends EntityAt<infer T> ? T : never

/** What is sent to make a member. */
type Made<S> = S extends { $create(body: infer C, options?: RequestOptions): unknown } ? C : Given<S>

/** A member that is to be deleted, or no longer to be a member (JSON 4.01 §15.3). */
export interface RemovedMember<T> {
  readonly '@removed': { readonly reason: 'changed' | 'deleted' }
  readonly '@id': EntityAt<T> | string
}

/**
 * A call that the service does for each member, or for those that a filter names: `each(client.sales, (sale) => sale.$update({ open: false }), (sale) => sale.amount.lt(1))` is sent as
 * `PATCH sales/$filter(@each)/$each?@each=amount lt 1`. It takes updates, deletions and bound actions (OData Protocol 4.01 §11.4.13, §11.5.5.2).
 */
export function each<S extends Members, R>(
  set: S,
  call: (member: MemberOf<S>) => LazyRequest<R>,
  filter?: FilterOfMembers<S>,
): LazyRequest<Page<R>> {
  const member = set('$each' as never) as MemberOf<S> & Reference
  const request = call(member)
  const { transport } = sentBy(request)
  const write = () => {
    const { $url } = set
    const given = sentBy(request).call
    if (!given.url.startsWith(member.$url)) throw new TypeError(`${given.url} is no call of a member of ${$url}`)
    const [rest = '', query] = given.url.slice(member.$url.length).split('?')
    const text = filterText(filter, transport, $url.split('/').pop())
    const options = [...(text ? [`@each=${encode(text)}`] : []), ...(query ? [query] : [])].join('&')
    const url = `${$url}${text && '/$filter(@each)'}/$each${rest}${options && `?${options}`}`
    return { ...given, url, read: readPage }
  }
  return createRequest(write, transport) as unknown as LazyRequest<Page<R>>
}

/** Members to make or to change, by their keys, and to remove, in one request (OData Protocol 4.01 §11.4.12); the service answers with what they are now. */
export function applyDelta<S extends Members>(
  set: S,
  changes: readonly (Partial<Made<S>> | RemovedMember<Given<S>>)[],
  options: RequestOptions = {},
): ListRequest<Given<S>> {
  const { transport } = sentBy((set as unknown as { $list(): object }).$list())
  const write = () => ({
    method: 'PATCH',
    url: set.$url + queryText({ query: options.query }, transport),
    body: { '@context': '#$delta', value: changes },
    options,
    read: readPage,
  })
  return createRequest(write, transport) as ListRequest<Given<S>>
}

/** What a call sends, and what sends it. */
function sentBy(request: object) {
  const [call, transport] = partsOf(request)
  return { call, transport: transport as Transport & Facts }
}
