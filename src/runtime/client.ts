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
  /** Empty behind a key, a cast or a path. */
  readonly name: string
  /** The name before. */
  readonly previous?: string | undefined
  readonly called?: { readonly values: unknown; readonly options: RequestOptions | undefined } | undefined
  /** Parameter aliases. */
  readonly aliases?: Readonly<Record<string, string>> | undefined
  /** A structural property: JSON may wrap what it holds. */
  readonly property?: boolean | undefined
}

/** A client: a path that grows with each member, until a verb ends it. */
export function createClient<C>(given: Transport, known: Facts): C {
  const facts = { ...known, ...given }
  const baseUrl = given.baseUrl.replace(/\/+$/, '')
  const transport = { ...given, baseUrl }
  return createBuilder({ before: baseUrl, name: '' }) as C

  function createBuilder(place: Place): unknown {
    const { name, called } = place
    const target = () => settle(place)
    const go = (text: string, segment = '', property = place.property) => {
      const { url, name: previous, aliases } = target()
      return createBuilder({ before: url + text, name: encodeURIComponent(segment), previous, aliases, property })
    }

    return new Proxy(() => undefined, {
      get(_, member) {
        if (called !== undefined) {
          const request: object = createRequest(() => actionCall(place), transport)
          if (Object.hasOwn(request, member)) return request[member as keyof typeof request]
        }
        if (member === Symbol.toPrimitive) return () => target().url
        if (typeof member === 'symbol' || (member === 'then' && !facts.then)) return undefined
        if (!member.startsWith('$')) return go('/', member, false)
        if (member === '$url') return target().url
        if (member === '$as') return (type: string) => go(`/${encodeURIComponent(type)}`)
        if (member === '$property') return (property: string) => go('/', property, true)
        if (member === '$path') return (path: string) => go(`:/${encodeURIComponent(path).replaceAll('%2F', '/')}:`)
        if (member === '$batch') return createBatch(baseUrl, transport)
        return createVerb(member, target, transport, facts)
      },
      apply(_, __, args: [unknown?, RequestOptions?]) {
        const [values, options] = args
        if (args.length === 1 && (values === undefined || values === null))
          throw new TypeError(`The key of \`${name}\` is ${values}`)
        if (typeof values === 'function') throw new TypeError(`\`${name}\` lacks a verb`)
        if (typeof values === 'object' || values === undefined)
          return createBuilder({ ...place, called: { values, options } })
        const plain = String(values)
        const segment = facts.keys === 'segment' && /^[^$.]|^\.+[^.]/.test(plain)
        if (place.property || segment) return go(`/${encodeURIComponent(plain)}`)
        const type = literalTypeOf(facts, target().name)
        return go(`(${encodeURIComponent(literal(values, type))})`)
      },
    })
  }

  /** The place as a URL; a call that goes on is a function, or a key with names. */
  function settle(place: Place): Target {
    const { before, called, aliases, property } = place
    const name = place.name || (place.previous ?? '')
    if (called === undefined) return { url: before + place.name, name, aliases, value: property }
    const all: Record<string, string> = { ...aliases }
    const values = Object.entries(called.values ?? {})
    const inside = values
      .filter(([, value]) => value !== undefined)
      .map(([parameter, value]) => {
        let text = `@${parameter}${Object.keys(all).length || ''}`
        if (value instanceof Object && !(value instanceof Date)) all[text] = JSON.stringify(value)
        else text = literal(value as LiteralValue, literalTypeOf(facts, parameter, name))
        return `${encodeURIComponent(parameter)}=${encodeURIComponent(text)}`
      })
    const keyed = !place.name || lists(facts.named, name) || values.some(([part]) => lists(facts.named, `${part}=`))
    const segment = keyed ? place.name : operationSegment(place)
    return { url: `${before}${segment}(${inside.join()})`, name, aliases: all, value: !keyed }
  }

  /** Bound operations have a namespace; imports have none. */
  function operationSegment({ before, name, previous = '' }: Place): string {
    const root = before === `${baseUrl}/`
    if (facts.operations === 'unqualified' || name.includes('.') || (root && lists(facts.imports, name))) return name
    return `${namespaceOf(facts, name, previous)}.${name}`
  }

  /** A call that is awaited as it is: an action, sent with its parameters as JSON. */
  function actionCall(place: Place): Call {
    const { values, options } = place.called ?? {}
    const url = place.before + operationSegment(place) + queryText({ query: place.aliases }, facts)
    return { method: 'POST', url, body: values, options, read: readValue }
  }
}
