/** Keys and indexes from the outermost value. */
export type JsonPath = readonly (string | number)[]

/** The value of an example's body, or why there is none and at which character. */
export type ExampleJson =
  | { readonly value: unknown; readonly failure?: undefined }
  | { readonly value?: undefined; readonly failure: { readonly reason: string; readonly offset: number } }

/** Deeper nesting is no example; the limit keeps a page from exhausting the stack. */
const deepest = 100

/**
 * Reads a body as a reader of the page would: comments, surplus commas, and `...` for what is left out are no mistakes. `cut` allows the
 * text to end before all brackets are closed.
 */
export function readExampleJson(text: string, cut: boolean): ExampleJson {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return readTolerantly(text, cut, undefined)
  }
}

/** Where each member and item of a body begins: the offset of its name, or of the item. */
export function offsetsOf(text: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>()
  readTolerantly(text, true, (path, offset) => offsets.set(JSON.stringify(path), offset))
  return offsets
}

class Unreadable extends Error {}

function readTolerantly(
  text: string,
  cut: boolean,
  visit: ((path: JsonPath, offset: number) => void) | undefined,
): ExampleJson {
  const gap = /(?:[\s\u00a0\u200b]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y
  const scalar = /true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
  const string = /"(?:[^"\\\n\r]|\\[^\n\r])*"/y
  const path: (string | number)[] = []
  let at = 0

  function take(pattern: RegExp): string {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  /** What comes next, behind comments, commas that separate nothing, and ellipses. */
  function next(): string {
    for (;;) {
      take(gap)
      if (text.startsWith('...', at)) at += 3
      else if (text[at] === '…') at += 1
      else return text[at] ?? ''
    }
  }
  function fail(reason: string): never {
    throw new Unreadable(reason)
  }
  /** True at the closing mark, and at the end of a text that was cut. */
  function ends(mark: string, first: boolean): boolean {
    let separated = first
    const before = at
    for (let found = next(); found === ','; found = next()) {
      at += 1
      separated = true
    }
    if (text[at] === mark) {
      at += 1
      return true
    }
    if (at >= text.length) return cut || fail(`the text ends before \`${mark}\``)
    if (!separated && !text.slice(before, at).match(/\.\.\.|…/)) fail(`a comma or \`${mark}\` belongs here`)
    return false
  }
  function quoted(): string {
    const found = take(string)
    if (found === '') fail('a line break stands within a string, or its end is missing')
    try {
      return String(JSON.parse(found))
    } catch {
      return fail('an escape or a character in this string is not one of JSON')
    }
  }
  function value(): unknown {
    if (path.length > deepest) fail(`values nest deeper than ${deepest}`)
    const mark = next()
    if (mark === '{') return object()
    if (mark === '[') return array()
    if (mark === '"') return quoted()
    const found = take(scalar)
    if (found === '') fail(mark === '' ? 'the text ends too early' : 'no value starts here')
    try {
      return JSON.parse(found)
    } catch {
      at -= found.length
      return fail(`\`${found.slice(0, 40)}\` is no number of JSON`)
    }
  }
  function array(): readonly unknown[] {
    const values: unknown[] = []
    at += 1
    while (!ends(']', values.length === 0)) {
      path.push(values.length)
      visit?.(path, at)
      values.push(value())
      path.pop()
    }
    return values
  }
  function object(): object {
    const entries: [string, unknown][] = []
    at += 1
    while (!ends('}', entries.length === 0)) {
      if (text[at] !== '"') fail('a name in double quotes belongs here')
      const start = at
      const name = quoted()
      if (next() !== ':') fail('a colon belongs here')
      at += 1
      path.push(name)
      visit?.(path, start)
      entries.push([name, value()])
      path.pop()
    }
    return Object.fromEntries(entries)
  }
  try {
    const result = value()
    if (next() !== '') fail('more text follows the value')
    return { value: result }
  } catch (error) {
    if (error instanceof Unreadable) return { failure: { reason: error.message, offset: Math.min(at, text.length) } }
    throw error
  }
}
