import type { Facts } from './facts.js'
import { filterText } from './filter.js'
import { encode } from './literal.js'
import type { Filter } from './options.js'
import { pendingOf } from './outcome.js'
import { queryText } from './query.js'
import type { EntityAt, ItemOf, Reference } from './reference.js'
import {
  type Call,
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

/** What the members are. */
type Given<S> = ItemOf<S> extends EntityAt<infer T> ? T : never

/** What is sent to make a member. */
type Made<S> = S extends { $create(body: infer C, options?: RequestOptions): unknown } ? C : Given<S>

/** A member to make, or by its key or address, to change (JSON 4.01 §15.2). */
export type ChangedMember<Made, Given> = Partial<Made> &
  Partial<Omit<Given, keyof Made>> & { readonly '@id'?: EntityAt<Given> | string }

/** A member that is to be deleted, or no longer to be a member, by its address or its key (JSON 4.01 §15.3). */
export type RemovedMember<Given> = Partial<Given> & {
  readonly '@removed': { readonly reason: 'changed' | 'deleted' }
  readonly '@id'?: EntityAt<Given> | string
}

/**
 * A call that the service does for each member, or for those that a filter names: `each(client.sales, (sale) => sale.$update({ open: false }), (sale) => sale.amount.lt(1))` is sent as
 * `PATCH sales/$filter(@each)/$each?@each=amount lt 1`. It takes updates, deletions and bound actions (OData Protocol 4.01 §11.4.13, §11.4.14, §11.5.2), of services of 4.01.
 */
export function each<S extends Members, R>(
  set: S,
  call: (member: ItemOf<S>) => LazyRequest<R>,
  filter?: Filter<Given<S>>,
): LazyRequest<Page<NonNullable<R>>> {
  const member = set('$each' as never) as ItemOf<S> & Reference
  const [writeOne, transport] = sentBy(call(member))
  const write = () => {
    const { $url } = set
    const given = writeOne()
    if (!given.url.startsWith(member.$url)) throw new TypeError(`${given.url} is no call of a member of ${$url}`)
    const [rest = '', query] = given.url.slice(member.$url.length).split('?')
    const text = filterText(filter, transport, $url.split('/').pop())
    const options = [...(text ? [`@each=${encode(text)}`] : []), ...(query ? [query] : [])].join('&')
    const url = `${$url}${text && '/$filter(@each)'}/$each${rest}${options && `?${options}`}`
    return { ...given, url, read: readPage }
  }
  return createRequest(write, transport) as unknown as LazyRequest<Page<NonNullable<R>>>
}

/** Members to make, to change and to remove, in one request (OData Protocol 4.01 §11.4.12) to a service of 4.01, which answers with what they are now. */
export function applyDelta<S extends Members>(
  set: S,
  changes: readonly (ChangedMember<Made<S>, Given<S>> | RemovedMember<Given<S>>)[],
  options: RequestOptions = {},
): ListRequest<Given<S>> {
  const [, transport] = sentBy((set as unknown as { $list(): object }).$list())
  const write = () => ({
    method: 'PATCH',
    url: set.$url + queryText({ query: options.query }, transport),
    body: { '@context': '#$delta', value: changes },
    options,
    read: readPage,
  })
  return createRequest(write, transport) as ListRequest<Given<S>>
}

/** What makes a call, and what sends it. */
function sentBy(request: object) {
  return pendingOf(request) as readonly [write: () => Call, transport: Transport & Facts]
}
