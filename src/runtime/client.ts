import { createBatch } from './batch.js'
import { type Facts, lists, literalTypeOf, namespaceOf } from './facts.js'
import { encodeSegment, type LiteralValue, literal } from './literal.js'
import { queryText } from './query.js'
import { type Call, createRequest, type RequestOptions, raw, readValue } from './request.js'
import type { Transport } from './send.js'
import { createVerb, type Target } from './verb.js'

/** What a name was called with: parameters of an action or a function, or a key with names. */
type Called = readonly [values: unknown, options: RequestOptions | undefined]

/** A client: a path that grows with each member, until a verb ends it. */
export function createClient<C>(transport: Transport, facts: Facts): C {
  const baseUrl = transport.baseUrl.replace(/\/+$/, '')
  if (baseUrl.includes('?')) throw new TypeError('`baseUrl` takes no query: `withQuery` does')
  const service = { ...facts, ...transport, baseUrl }
  return createBuilder({ url: baseUrl, name: '' }, '') as C

  /** What has been passed, and the last name, which is not settled before it is known what it is called with; empty behind a key, a cast or a path. */
  function createBuilder(at: Target, name: string, called?: Called): unknown {
    const { url: before, name: previous, aliases, value: property } = at
    return new Proxy(() => undefined, {
      get(_, member) {
        const request: object = called ? createRequest(actionCall, service) : {}
        if (Object.hasOwn(request, member)) return request[member as keyof typeof request]
        if (member === Symbol.toPrimitive || member === 'toJSON') return () => settle().url
        if (typeof member !== 'string' || (member === 'then' && !service.then)) return undefined
        if (!member.startsWith('$')) return go('/', member, false)
        const own: Readonly<Record<string, unknown>> = {
          $url: settle().url,
          $as: (type: string) => go(`/${encodeSegment(type)}`),
          $property: (property: string | number) => go('/', property, true),
          $path: (path: string) => go(`:${encodeSegment(`/${path}`).replace(/(%2F)+/g, '/')}:`),
          $batch: createBatch(service),
        }
        return own[member] ?? createVerb(member, settle, service)
      },
      apply(_, __, args: [unknown?, RequestOptions?]) {
        const [values, options] = args
        if (typeof values === 'function' || (args.length === 1 && (values === null || values === undefined)))
          throw new TypeError(`The key of \`${name}\` is ${values}`)
        // A literal that says its type has no prototype.
        if (values === null || values === undefined || values instanceof Object)
          return createBuilder(at, name, [values, options])
        // A member of an enumeration is a segment without its type.
        const plain = String((values as Partial<Date>).toJSON?.() ?? values)
        if (property || ((transport.keys ?? facts.keys) === 'segment' && /^[^$.]|^\.+[^.]/.test(plain)))
          return go(`/${encodeSegment(plain)}`)
        return go(`(${encodeSegment(literal(values, literalTypeOf(service, name || previous)))})`)
      },
    })

    function go(text: string, segment: string | number = '', value = property): unknown {
      const target = settle()
      return createBuilder({ ...target, url: target.url + text, value }, encodeSegment(segment))
    }

    /** The place as a URL; a call that goes on is a function, or a key with names. */
    function settle(): Target {
      const last = name || previous
      if (called === undefined) return { url: before + name, name: last, previous, aliases, value: property }
      const all: Record<string, string> = { ...aliases }
      const values = Object.entries(called[0] ?? {})
      const inside = values.flatMap(([parameter, value]) => {
        if (value === undefined) return []
        let text = `@${parameter}${Object.keys(all).length || ''}`
        if (value instanceof Object && !(value instanceof Date)) all[text] = JSON.stringify(value)
        else text = literal(value as LiteralValue, literalTypeOf(service, parameter, last))
        return `${encodeSegment(parameter)}=${encodeSegment(text)}`
      })
      const keyed = !name || lists(service.named, last) || values.some(([part]) => lists(service.named, `${part}=`))
      return {
        url: `${before}${keyed ? name : operationSegment()}(${inside})`,
        name: last,
        aliases: all,
        value: !keyed,
      }
    }

    /** Bound operations have a namespace; imports have none. */
    function operationSegment(): string {
      return (!previous && lists(service.imports, name)) ||
        (transport.operations ?? facts.operations) === 'unqualified' ||
        name.includes('.')
        ? name
        : `${namespaceOf(service, name, previous)}.${name}`
    }

    /** A call that is awaited as it is: an action, sent with its parameters as JSON. */
    function actionCall(): Call {
      const [body = {}, options] = called as Called
      const url = before + operationSegment() + queryText({ query: { ...aliases, ...options?.query } }, service)
      return { method: 'POST', url, body, options, read: readValue, ...(lists(service.streams, name) && raw) }
    }
  }
}
