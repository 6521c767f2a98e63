/** One segment of a request path as written in docs. */
export interface Segment {
  /** Without parentheses and their content. */
  readonly name: string
  /** What stands in parentheses behind the name; undefined without parentheses. */
  readonly arguments: string | undefined
  /** As written. */
  readonly text: string
}

/** Splits at slashes outside braces, angle brackets, quotes and parentheses; a parenthesis that is never closed holds nothing together. */
export function splitPath(path: string): readonly string[] {
  const { segments, open } = split(path, '{(<[', '})>]')
  return open ? split(path, '{<[', '}>]').segments : segments
}

function split(
  path: string,
  openings: string,
  closings: string,
): { readonly segments: readonly string[]; readonly open: boolean } {
  const segments: string[] = []
  let depth = 0
  let quote = ''
  let start = 0
  for (let at = 0; at < path.length; at += 1) {
    const character = path[at] ?? ''
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === "'" && depth > 0) quote = character
    else if (openings.includes(character)) depth += 1
    else if (closings.includes(character)) depth = Math.max(0, depth - 1)
    else if (character === '/' && depth === 0) {
      segments.push(path.slice(start, at))
      start = at + 1
    }
  }
  segments.push(path.slice(start))
  return { segments: segments.map((segment) => segment.trim()).filter((segment) => segment !== ''), open: depth > 0 }
}

/** A name with what stands in parentheses behind it. */
export function parseSegment(text: string): Segment {
  const open = text.indexOf('(')
  if (open <= 0) return { name: text, arguments: undefined, text }
  return {
    name: text.slice(0, open).trim(),
    arguments: text
      .slice(open + 1)
      .replace(/\)[^)]*$/, '')
      .trim(),
    text,
  }
}

/** Names in `address='A1',x={x}`; positional arguments have none. */
export function argumentNames(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|,)\s*@?([\p{L}\p{N}_]+)\s*=/gu)].map((match) => match[1] ?? '')
}

/** `{id}`, `<id>`, `:id`, `{a | b}`, a quoted text, or anything with a character that no name has. */
export function isPlaceholder(text: string): boolean {
  return /^[{<:('"[]|[^\w.$:-]|^\d|^[\da-f]{8}-/i.test(text)
}
