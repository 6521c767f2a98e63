import { createBatch } from './batch.js'
import { type Facts, lists, literalTypeOf, namespaceOf } from './facts.js'
import { type LiteralValue, literal } from './literal.js'
import { queryText } from './query.js'
import { type Call, createRequest, type RequestOptions, readValue } from './request.js'
import type { Transport } from './send.js'
import { createVerb, type Target } from './verb.js'

/** A place in the service: what has been passed, the last name, and a call of it that may be an action, a function or a key. */
interface Place {
  /** URL up to the last name, without it. */
  readonly before: string
  readonly name: string
  /** The name before. */
  readonly previous: string
  readonly called: { readonly values: unknown; readonly options: RequestOptions | undefined } | undefined
  /** Parameter aliases. */
  readonly aliases: Readonly<Record<string, string>>
  /** A structural property: JSON may wrap what it holds. */
  readonly property?: boolean
}

/** A client: a path that grows with each member, until a verb ends it. */
export function createClient<C>(transport: Transport, facts: Facts): C {
  const baseUrl = transport.baseUrl.replace(/\/+$/, '')
  const normal = { ...transport, baseUrl }
  const root: Place = { before: '', name: '', previous: '', called: undefined, aliases: {} }
  return createBuilder(root, baseUrl, normal, facts) as C
}

function createBuilder(place: Place, baseUrl: string, transport: Transport, facts: Facts): unknown {
  const { name, called } = place
  const target = (): Target => settle(place, baseUrl, facts)
  const next = (change: Partial<Place>) => createBuilder({ ...place, ...change }, baseUrl, transport, facts)
  const step = (segment: string, property = false, slash = '/') => {
    const { url, aliases } = target()
    return next({ before: url + slash, name: segment, previous: name, called: undefined, aliases, property })
  }

  return new Proxy(() => undefined, {
    get(_, member) {
      if (called !== undefined) {
        const request = createRequest(() => actionCall(place, baseUrl, facts), transport)
        if (Object.hasOwn(request, member)) return Reflect.get(request, member)
      }
      if (member === Symbol.toPrimitive) return () => target().url
      if (typeof member === 'symbol' || (member === 'then' && !facts.then)) return undefined
      if (!member.startsWith('$')) return step(encodeURIComponent(member))
      if (member === '$url') return target().url
      if (member === '$as') return (type: string) => step(encodeURIComponent(type))
      if (member === '$property') return (property: string) => step(encodeURIComponent(property), true)
      if (member === '$path')
        return (path: string) => step(`${encodeURIComponent(path).replaceAll('%2F', '/')}:`, false, ':/')
      if (member === '$batch') return createBatch(baseUrl, transport)
      return createVerb(member, target, transport, facts)
    },
    apply(_, __, given: [unknown?, RequestOptions?]) {
      const [values, options] = given
      if (given.length === 1 && (values === undefined || values === null))
        throw new TypeError(`The key of \`${name}\` is ${values}`)
      if (typeof values === 'function') throw new TypeError(`\`${name}\` lacks a verb (\`$get\`)`)
      if (typeof values !== 'object' && values !== undefined) return key(values as LiteralValue)
      return next({ called: { values, options } })
    },
  })

  function key(value: LiteralValue): unknown {
    const url = `${place.before}${name}`
    const segment = facts.keys === 'segment' && /^[^$.]|^\.+[^.]/.test(String(value))
    const text = encodeURIComponent(segment ? String(value) : literal(value, literalTypeOf(facts, name)))
    const change = segment ? { before: `${url}/`, name: text } : { before: url, name: `(${text})` }
    return next({ ...change, called: undefined, previous: name })
  }
}

/** The place as a URL; a call that goes on is a function, or a key with names. */
function settle(place: Place, baseUrl: string, facts: Facts): Target {
  const { before, name, called, aliases } = place
  if (called === undefined) return { url: (before || baseUrl) + name, name, aliases, value: place.property ?? false }
  const all: Record<string, string> = { ...aliases }
  const inside = Object.entries(called.values ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([parameter, value]) => {
      const named = encodeURIComponent(parameter)
      if (!(value instanceof Object) || value instanceof Date)
        return `${named}=${encodeURIComponent(literal(value as LiteralValue, literalTypeOf(facts, parameter)))}`
      const alias = `@${parameter}${Object.keys(all).length || ''}`
      all[alias] = JSON.stringify(value)
      return `${named}=${encodeURIComponent(alias)}`
    })
  const keyed = [name, ...Object.keys(called.values ?? {}).map((part) => `${part}=`)].some((word) =>
    lists(facts, 'named', word),
  )
  const segment = keyed ? name : operationSegment(place, baseUrl, facts)
  return { url: `${before}${segment}(${inside.join()})`, name, aliases: all, value: !keyed }
}

/** Bound operations have a namespace; imports have none. */
function operationSegment({ before, name, previous }: Place, baseUrl: string, facts: Facts): string {
  const root = before === `${baseUrl}/`
  if (facts.operations === 'unqualified' || name.includes('.') || (root && lists(facts, 'imports', name))) return name
  return `${namespaceOf(facts, name, previous)}.${name}`
}

/** A call that is awaited as it is: an action, sent with its parameters as JSON. */
function actionCall(place: Place, baseUrl: string, facts: Facts): Call {
  const url = `${place.before}${operationSegment(place, baseUrl, facts)}`
  return {
    method: 'POST',
    url: url + queryText({ query: place.aliases }, facts),
    body: place.called?.values,
    options: place.called?.options,
    read: readValue,
  }
}
