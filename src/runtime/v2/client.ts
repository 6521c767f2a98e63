import type { CreateCall } from '../any-request.js'
import { lists, literalTypeOf, namespaceOf } from '../facts.js'
import type { LiteralValue } from '../literal.js'
import { type Call, createRequest, type RequestOptions } from '../request.js'
import { createBatch } from './batch.js'
import { type Facts, methodOf } from './facts.js'
import { readJson, readPage, readValue } from './json.js'
import { literal } from './literal.js'
import { type Transport, withErrors } from './transport.js'
import { createCall, createVerb, type Target } from './verb.js'

/** A place in the service: what has been passed, the last name with its key, and a call of it that may be an action, a function or a key. */
interface Place {
  /** URL up to the last name, without a slash. */
  readonly owner: string
  readonly segment: string
  readonly key: string
  readonly name: string
  readonly previous: string
  readonly called: { readonly values: unknown; readonly options: RequestOptions | undefined } | undefined
  readonly query: Readonly<Record<string, string>>
  /** A structural property: JSON wraps what it holds in its name. */
  readonly property?: boolean
}

/** A client of a V2 or V3 service: a path that grows with each member, until a verb ends it. */
export function createClient<C>(given: Transport, facts: Facts): C {
  const baseUrl = given.baseUrl.replace(/\/+$/, '')
  if (baseUrl.includes('?')) throw new TypeError('`baseUrl` takes no query: `withQuery` does')
  const withBase = { ...withErrors(given), baseUrl }
  const anyCall: CreateCall = (method, url, change, many) =>
    createCall(method, url, { ...change, read: many ? readPage : readJson }, withBase, facts)
  const transport = { ...withBase, createCall: anyCall }
  const root = { owner: '', segment: '', key: '', name: '', previous: '', called: undefined, query: {} }
  return createBuilder(root, transport, facts) as C
}

function createBuilder(place: Place, transport: Transport, facts: Facts): unknown {
  const { name, called } = place
  const target = () => settle(place, transport.baseUrl, facts)
  const next = (change: Partial<Place>) => createBuilder({ ...place, ...change }, transport, facts)
  const step = (segment: string, property = false) => {
    const { url, query } = target()
    return next({ owner: url, segment, key: '', name: segment, previous: name, called: undefined, query, property })
  }

  return new Proxy(() => undefined, {
    get(_, member) {
      if (called !== undefined) {
        const request = createRequest(() => operationCall(place, transport, facts), transport)
        if (Object.hasOwn(request, member)) return Reflect.get(request, member)
      }
      if (member === Symbol.toPrimitive || member === 'toJSON') return () => target().url
      if (typeof member === 'symbol' || (member === 'then' && !facts.then)) return undefined
      if (!member.startsWith('$')) return step(encodeURIComponent(member))
      if (member === '$url') return target().url
      if (member === '$as') return (type: string) => step(encodeURIComponent(type))
      if (member === '$property') return (property: string) => step(encodeURIComponent(property), true)
      if (member === '$batch') return createBatch(transport)
      return createVerb(member, target, transport, facts)
    },
    apply(_, __, given: [unknown?, RequestOptions?]) {
      const [values, options] = given
      if (given.length === 1 && (values === undefined || values === null))
        throw new TypeError(`The key of \`${name}\` is ${values}`)
      if (typeof values === 'function') throw new TypeError(`\`${name}\` lacks a verb`)
      if (typeof values === 'object' || values === undefined) return next({ called: { values, options } })
      const text = encodeURIComponent(literal(values as LiteralValue, literalTypeOf(facts, name)))
      return next({ key: `(${text})`, called: undefined })
    },
  })
}

/** The place as a URL; a call that goes on is a function, or a key with names. */
function settle(place: Place, baseUrl: string, facts: Facts): Target {
  const { owner, key, name, called, query } = place
  const at = (segment: string, change: Partial<Target>): Target => ({
    url: owner === '' && segment === '' ? baseUrl : `${owner || baseUrl}/${segment}`,
    link: `${owner || baseUrl}/$links/${segment}`,
    name,
    query,
    value: false,
    ...change,
  })
  if (called === undefined) return at(place.segment + key, { value: place.property ?? false })
  const values = literalsOf(called.values, facts, name)
  const inside = values.map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`).join()
  if (lists(facts.named, name)) return at(`${place.segment}(${inside})`, {})
  if (methodOf(facts, name) !== undefined)
    return at(place.segment, { query: { ...query, ...Object.fromEntries(values) }, value: true })
  return at(`${operationSegment(place, facts)}(${inside})`, { value: true })
}

function literalsOf(values: unknown, facts: Facts, place: string): readonly (readonly [string, string])[] {
  return Object.entries(values ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, literal(plainOf(value), literalTypeOf(facts, name, place))])
}

/** V2 has no literals of structured values; services that take them read JSON in a string. */
function plainOf(value: unknown): unknown {
  return value instanceof Object && !(value instanceof Date) ? JSON.stringify(value) : value
}

function operationSegment({ segment, name, previous }: Place, facts: Facts): string {
  if (facts.operations === 'unqualified' || lists(facts.imports, name)) return segment
  return `${namespaceOf(facts, name, previous)}.${segment}`
}

/** A call that is awaited as it is: a service operation with its parameters in the query, or an action of V3 with them as JSON. */
function operationCall(place: Place, transport: Transport, facts: Facts): Call {
  const { name, called, owner, query } = place
  const read: Call['read'] = (response, url) => readValue(response, url, name)
  const method = methodOf(facts, name)
  const url = `${owner || transport.baseUrl}/${operationSegment(place, facts)}`
  const { values, options } = called ?? {}
  if (method === undefined) {
    const change = { body: values ?? {}, options: { ...options, query: { ...query, ...options?.query } }, read }
    return createCall('POST', url, change, transport, facts)
  }
  const parameters = Object.fromEntries(literalsOf(values, facts, name))
  return createCall(
    method,
    url,
    {
      options: { ...options, query: { ...query, ...options?.query, ...parameters } },
      read,
      // Without a body, some services read the parameters only where a type is given.
      ...(method === 'GET' ? {} : { headers: { 'content-type': 'application/json' } }),
    },
    transport,
    facts,
  )
}
