import { type Node, parsePattern } from './pattern-syntax.js'

/** Where a pattern goes on. */
interface State {
  /** Takes a character; undefined for a state that only leads on. */
  readonly takes: ((character: string) => boolean) | undefined
  /** What must hold here: the begin or the end of the text. */
  readonly at: '^' | '$' | undefined
  readonly next: State[]
  /** The step in which it was reached last. */
  reached: number
}

const MAX_STATES = 1000
const MAX_WORK = 50_000_000

/**
 * A matcher for the patterns that `Validation.Pattern` may hold. All ways through the pattern are followed at once, so that none is tried
 * again: the time grows with the text times the pattern, whatever both hold; text that would take too long all the same does not match.
 * Undefined for what cannot be matched so (lookaround, backreferences, word boundaries), for what is too large, and for what is no pattern.
 */
export function compilePattern(source: string): ((text: string) => boolean) | undefined {
  const node = parsePattern(source)
  const states: State[] = []
  const create = (takes?: State['takes'], at?: State['at'], next: State[] = []): State => {
    const state = { takes, at, next, reached: -1 }
    if (states.push(state) > MAX_STATES) throw new RangeError(source)
    return state
  }
  try {
    const end = create()
    const start = node && build(node, end, create)
    return (
      start &&
      ((text) => {
        if (text.length * states.length > MAX_WORK) return false
        for (const state of states) state.reached = -1
        return matches(start, end, [...text])
      })
    )
  } catch {
    return undefined
  }
}

type Create = (takes?: State['takes'], at?: State['at'], next?: State[]) => State

/** The state from which a part is matched before going on to `end`. */
function build(node: Node, end: State, create: Create): State {
  switch (node.kind) {
    case 'character':
      return create(node.takes, undefined, [end])
    case 'anchor':
      return create(undefined, node.at, [end])
    case 'sequence':
      return node.parts.reduceRight((after, part) => build(part, after, create), end)
    case 'alternatives':
      return create(
        undefined,
        undefined,
        node.parts.map((part) => build(part, end, create)),
      )
    case 'repeated': {
      const { part, min, max } = node
      let start = end
      if (max === undefined) {
        start = create(undefined, undefined, [end])
        start.next.push(build(part, start, create))
      }
      for (let count = min; count < (max ?? min); count++)
        start = create(undefined, undefined, [build(part, start, create), end])
      for (let count = 0; count < min; count++) start = build(part, start, create)
      return start
    }
  }
}

function matches(start: State, end: State, characters: readonly string[]): boolean {
  const last = characters.length
  let current: State[] = []
  for (let step = 0; ; step++) {
    // The pattern may begin anywhere.
    follow(start, step, last, current)
    if (end.reached === step) return true
    const character = characters[step]
    if (character === undefined) return false
    const after: State[] = []
    for (const { takes, next } of current) {
      if (takes?.(character)) for (const state of next) follow(state, step + 1, last, after)
    }
    current = after
  }
}

/** Adds a state and all that it leads to without taking a character. */
function follow(from: State, step: number, last: number, into: State[]): void {
  const open = [from]
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const held = state.at === undefined || step === (state.at === '^' ? 0 : last)
    if (state.reached === step || !held) continue
    state.reached = step
    if (state.takes === undefined) open.push(...state.next)
    else into.push(state)
  }
}
