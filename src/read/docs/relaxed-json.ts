/** Deeper nesting is no annotation; the limit keeps a page from exhausting the stack. */
const deepest = 100

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/**
 * The object that a text means although it is not strict JSON: comments, single quotes, unquoted keys, surplus and
 * missing commas, control characters in strings, text after the end. Undefined where it cannot be told.
 */
export function readRelaxedJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return createReader(text).object(0)
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

class Unreadable extends Error {}

function createReader(text: string) {
  const gap = /(?:[\s\u00a0]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y
  const word = /[^\s,:{}[\]"']+/y
  let at = 0

  function take(pattern: RegExp): string {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  function next(): string {
    take(gap)
    return text[at] ?? ''
  }
  function expectMark(mark: string): void {
    if (next() !== mark) throw new Unreadable()
    at += 1
  }
  /** Passes any commas; true at the closing mark, which it passes too. */
  function ends(mark: string): boolean {
    while (next() === ',') at += 1
    if (text[at] !== mark) return false
    at += 1
    return true
  }

  function string(quote: string): string {
    let value = ''
    for (at += 1; text[at] !== quote; at += 1) {
      const character = text[at]
      if (character === undefined) throw new Unreadable()
      if (character !== '\\') {
        value += character < ' ' ? ' ' : character
        continue
      }
      at += 1
      const escaped = text[at] ?? ''
      const code = escaped === 'u' ? /^[\da-f]{4}/i.exec(text.slice(at + 1, at + 5))?.[0] : undefined
      value += code === undefined ? (escapes[escaped] ?? escaped) : String.fromCharCode(Number.parseInt(code, 16))
      if (code !== undefined) at += 4
    }
    at += 1
    return value
  }
  function bare(): string {
    const found = take(word)
    if (found === '') throw new Unreadable()
    return found
  }
  function value(depth: number): unknown {
    const mark = next()
    if (mark === '{') return object(depth + 1)
    if (mark === '[') return array(depth + 1)
    if (mark === '"' || mark === "'") return string(mark)
    const found = bare()
    return /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?)$/i.test(found)
      ? JSON.parse(found.toLowerCase())
      : found
  }
  function array(depth: number): readonly unknown[] {
    if (depth > deepest) throw new Unreadable()
    expectMark('[')
    const values: unknown[] = []
    while (!ends(']')) values.push(value(depth))
    return values
  }
  function object(depth: number): Readonly<Record<string, unknown>> {
    if (depth > deepest) throw new Unreadable()
    expectMark('{')
    const entries: [string, unknown][] = []
    while (!ends('}')) {
      const mark = next()
      const key = mark === '"' || mark === "'" ? string(mark) : bare()
      expectMark(':')
      entries.push([key, value(depth)])
    }
    return Object.fromEntries(entries)
  }
  return { object }
}
