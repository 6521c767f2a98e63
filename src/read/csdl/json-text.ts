import type { Report } from '../../diagnostics/report.js'
import { createLines } from '../lines.js'
import type { Origin, Source } from '../source.js'

/** A JSON value with its place; members keep their order and the place of their name. */
export type Json =
  | { readonly kind: 'object'; readonly members: readonly Member[]; readonly origin: Origin }
  | { readonly kind: 'array'; readonly items: readonly Json[]; readonly origin: Origin }
  | { readonly kind: 'string'; readonly value: string; readonly origin: Origin }
  /** As written, since an Int64 may not fit a number. */
  | { readonly kind: 'number'; readonly text: string; readonly origin: Origin }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly origin: Origin }
  | { readonly kind: 'null'; readonly origin: Origin }

/** A name and its value; `origin` is where the name starts. */
export interface Member {
  readonly name: string
  readonly value: Json
  readonly origin: Origin
}

const deepest = 200

const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: strings have none that are not escaped
  /[\s\uFEFF]*(?:([{}[\]:,])|("(?:[^"\\\0-\x1F]|\\[^\n])*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null)\b)/y

/** JSON text with the place of everything; undefined, with a finding of that code, where it is not JSON (RFC 8259). */
export function readJson(
  source: Source,
  report: Report,
  code: 'csdl/not-json' | 'overlay/unreadable' = 'csdl/not-json',
): Json | undefined {
  const at = createLines(source)
  let failure: { readonly reason: string; readonly offset: number } | undefined
  let offset = 0

  function fail(reason: string): undefined {
    failure ??= { reason, offset }
    return undefined
  }

  /** The next token, and `offset` where it starts; the expression stands behind it. */
  function next(): string | undefined {
    const from = token.lastIndex
    const match = token.exec(source.text)
    if (match === null) {
      offset = from + (/^\s*/.exec(source.text.slice(from))?.[0].length ?? 0)
      if (offset < source.text.length) return fail(reasonAt(source.text[offset]))
      offset = Math.max(0, source.text.trimEnd().length - 1)
      return fail('the text ends too early')
    }
    const text = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    offset = token.lastIndex - text.length
    return text
  }

  function stringOf(text: string): string | undefined {
    if (!text.includes('\\')) return text.slice(1, -1)
    try {
      return String(JSON.parse(text))
    } catch {
      return fail('an escape in this string is not one of JSON')
    }
  }

  function value(text: string | undefined, depth: number): Json | undefined {
    if (text === undefined) return undefined
    const origin = at(offset)
    if (depth > deepest) return fail(`values nest deeper than ${deepest}`)
    if (text === '{') return object(origin, depth)
    if (text === '[') return array(origin, depth)
    if (text === 'true' || text === 'false') return { kind: 'boolean', value: text === 'true', origin }
    if (text === 'null') return { kind: 'null', origin }
    if (text.startsWith('"')) {
      const string = stringOf(text)
      return string === undefined ? undefined : { kind: 'string', value: string, origin }
    }
    return /^[-\d]/.test(text) ? { kind: 'number', text, origin } : fail(`\`${text}\` stands where a value belongs`)
  }

  function object(origin: Origin, depth: number): Json | undefined {
    const members: Member[] = []
    let text = next()
    while (text !== '}') {
      if (text?.startsWith('"') !== true) return fail('a name in double quotes belongs here')
      const place = at(offset)
      const name = stringOf(text)
      if (next() !== ':') return fail('a colon belongs here')
      const held = value(next(), depth + 1)
      if (name === undefined || held === undefined) return undefined
      members.push({ name, value: held, origin: place })
      text = next()
      if (text === ',') {
        text = next()
        if (text === '}') return fail('a name belongs here, or no comma before it')
      } else if (text !== '}') return fail('a comma or `}` belongs here')
    }
    return { kind: 'object', members, origin }
  }

  function array(origin: Origin, depth: number): Json | undefined {
    const items: Json[] = []
    let text = next()
    while (text !== ']') {
      const item = value(text, depth + 1)
      if (item === undefined) return undefined
      items.push(item)
      text = next()
      if (text === ',') {
        text = next()
        if (text === ']') return fail('a value belongs here, or no comma before it')
      } else if (text !== ']') return fail('a comma or `]` belongs here')
    }
    return { kind: 'array', items, origin }
  }

  token.lastIndex = 0
  const result = value(next(), 0)
  const rest = source.text.slice(token.lastIndex).trimStart()
  if (result !== undefined && rest !== '') {
    offset = source.text.length - rest.length
    fail('more text follows the value')
  }
  if (failure === undefined) return result
  report.add(code, { reason: failure.reason }, at(failure.offset))
  return undefined
}

/** Why nothing starts at a character. */
function reasonAt(character: string | undefined): string {
  if (character === '"') return 'a string does not end, or holds a character that has to be escaped'
  if (character === "'") return 'text stands in double quotes'
  return character === '/' ? 'there are no comments in JSON' : 'no value starts here'
}
