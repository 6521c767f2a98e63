import type { ItemOf } from '../reference.js'
import { type Call, createRequest, type LazyRequest, pending } from '../request.js'
import type { Transport } from '../send.js'

const places = new WeakMap<object, (() => string)[]>()
const dependencies = new WeakMap<object, object[]>()
const mark = '$result-'
const marked = /\$result-[\da-z]{14}/

/** Whether a batch is being written: nothing else can name what is not made yet. */
let writing = false

/**
 * The entity that a call of the same `batch` makes, as an item of its set: `resultOf(create, client.orders).items.$create(…)` is sent as `$1/items`. Where it is given as
 * a reference, the body says `$1`. Anywhere else it has no address, and what would send one throws before anything is sent.
 */
export function resultOf<S extends (key: never) => unknown>(call: LazyRequest<unknown>, set: S): ItemOf<S> {
  const parts = [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36).padStart(7, '0'))
  const key = mark + parts.join('')
  const item = set(key as never) as ItemOf<S> & { readonly $url: string }
  places.set(call, [...(places.get(call) ?? []), () => item.$url])
  return guarded(item) as ItemOf<S>
}

/** A builder, or what it gives, all the way to what sends: calls and addresses are refused outside a batch. */
function guarded(given: unknown): unknown {
  if (typeof given === 'string') return inBatch(given)
  if (!(given instanceof Object)) return given
  return new Proxy(given, {
    get(_, member) {
      const parts: readonly [() => Call, Transport] | undefined = Reflect.get(given, pending)
      const request = parts ? createRequest(() => inBatch(parts[0]()), parts[1]) : {}
      return Object.hasOwn(request, member) ? Reflect.get(request, member) : guarded(Reflect.get(given, member))
    },
    apply: (_, __, values) => guarded(Reflect.apply(given as () => unknown, undefined, values)),
  })
}

function inBatch<V>(value: V): V {
  if (!writing) throw new TypeError('`resultOf` gives what only the calls of the same `batch` can name')
  return value
}

/** Gives what `write` does, which may name the results of calls. */
export function whileWriting<V>(write: () => V): V {
  writing = true
  try {
    return write()
  } finally {
    writing = false
  }
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
  return marked.test(url.replaceAll('%24', '$'))
}
