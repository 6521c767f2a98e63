/** A pattern as a tree. */
export type Node =
  | { readonly kind: 'character'; readonly takes: (character: string) => boolean }
  | { readonly kind: 'anchor'; readonly at: '^' | '$' }
  | { readonly kind: 'sequence' | 'alternatives'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeated'; readonly part: Node; readonly min: number; readonly max: number | undefined }

interface Parser {
  readonly source: string
  at: number
  depth: number
}

const MAX_DEPTH = 100

/** Reads a pattern of the ECMAScript dialect; undefined where it looks around or back, nests too deeply, or is none. */
export function parsePattern(source: string): Node | undefined {
  const parser = { source, at: 0, depth: 0 }
  const node = alternatives(parser)
  return parser.at === source.length ? node : undefined
}

function alternatives(parser: Parser): Node | undefined {
  const parts: Node[] = []
  do {
    const part = sequence(parser)
    if (part === undefined) return undefined
    parts.push(part)
  } while (take(parser, /\|/y))
  return { kind: 'alternatives', parts }
}

function sequence(parser: Parser): Node | undefined {
  const parts: Node[] = []
  while (!/[|)]|$/y.test(parser.source.slice(parser.at, parser.at + 1))) {
    const part = atom(parser)
    const whole = part && quantified(part, parser)
    if (whole === undefined) return undefined
    parts.push(whole)
  }
  return { kind: 'sequence', parts }
}

/** A lazy quantifier accepts the same texts. */
function quantified(part: Node, parser: Parser): Node | undefined {
  const match = take(parser, /(?:([*+?])|\{(\d{1,4})(?:(,)(\d{0,4}))?\})\??/y)
  if (match === undefined) return part
  const [, sign, least = '0', comma, most] = match
  if (sign !== undefined)
    return { kind: 'repeated', part, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : undefined }
  const min = Number(least)
  const max = comma === undefined ? min : most ? Number(most) : undefined
  return max !== undefined && max < min ? undefined : { kind: 'repeated', part, min, max }
}

function atom(parser: Parser): Node | undefined {
  const anchor = take(parser, /[\^$]/y)?.[0]
  if (anchor === '^' || anchor === '$') return { kind: 'anchor', at: anchor }
  if (take(parser, /\((?:\?:|\?<[A-Za-z_]\w*>|(?!\?))/y)) {
    if (++parser.depth > MAX_DEPTH) return undefined
    const inside = alternatives(parser)
    parser.depth--
    return take(parser, /\)/y) && inside
  }
  const one = take(parser, CHARACTER)?.[0]
  const takes = one === undefined ? undefined : characterOf(one)
  return takes && { kind: 'character', takes }
}

/** A class, an escape that stands for a character, or a character that stands for itself. */
const CHARACTER =
  /\[\^?(?:\\[^\n]|[^\\\]\n])*\]|\\(?:[dDsSwWtnrvf]|0(?!\d)|[pP]\{[\w=]+\}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|[^\w\s])|[^\\()[{*+?|^$\n]/uy

/** The platform's own matcher takes each single character as fast as the other. */
function characterOf(source: string): ((character: string) => boolean) | undefined {
  for (const flags of ['u', '']) {
    try {
      const only = new RegExp(`^(?:${source})$`, flags)
      return (character) => only.test(character)
    } catch {
      // Without `u`, more may be escaped.
    }
  }
  return undefined
}

function take(parser: Parser, what: RegExp): RegExpExecArray | undefined {
  what.lastIndex = parser.at
  const match = what.exec(parser.source)
  if (match === null) return undefined
  parser.at += match[0].length
  return match
}
