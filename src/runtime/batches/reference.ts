import type { LazyRequest } from '../request.js'

const places = new WeakMap<object, (() => string)[]>()
const dependencies = new WeakMap<object, object[]>()
const mark = '$result-'

/** What a key of a set leads to. */
type ItemOf<S> = S extends (key: never) => infer I ? I : never

/**
 * The entity that a call of the same batch makes, as an item of its set: `resultOf(create, client.orders).items.$create(…)` is sent as `$1/items`. Where it is given as
 * a reference, the body says `$1`.
 */
export function resultOf<S extends (key: never) => unknown>(call: LazyRequest<unknown>, set: S): ItemOf<S> {
  const key = mark + [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')
  const item = set(key as never) as ItemOf<S> & { readonly $url: string }
  places.set(call, [...(places.get(call) ?? []), () => item.$url])
  return item
}

/** The same call, to be done in a batch only where the others went well before. */
export function after<L extends LazyRequest<unknown>>(
  others: LazyRequest<unknown> | readonly LazyRequest<unknown>[],
  call: L,
): L {
  const list = Array.isArray(others) ? others : [others]
  dependencies.set(call, [...(dependencies.get(call) ?? []), ...list])
  return call
}

/** Addresses that stand for the result of a call. */
export function placesOf(call: object): readonly string[] {
  return (places.get(call) ?? []).map((place) => place())
}

/** The calls that have to go well before one. */
export function dependenciesOf(call: object): readonly object[] {
  return dependencies.get(call) ?? []
}

/** Whether an address stands for the result of some call. */
export function unresolved(url: string): boolean {
  return url.includes(encodeURIComponent(mark))
}
