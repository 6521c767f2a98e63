import { type Code, joinCode } from '../plan/code.js'

/** A union as Prettier lays it out in 120 columns: behind what it belongs to, on a line of its own, or an alternative a line. */
export interface UnionLayout {
  readonly type: Code
  /** Behind what it belongs to. */
  readonly flat: boolean
  readonly alternatives: readonly Code[]
}

/** `before` is the width of what stands before the type, `indent` that of a line of its own. */
export function layoutUnion(parts: readonly Code[], before: number, indent: number): UnionLayout {
  const type = joinCode(parts, ' | ')
  if (before + type.length <= 120 || parts.length === 1) return { type, flat: true, alternatives: [] }
  return indent + type.length <= 120
    ? { type, flat: false, alternatives: [] }
    : { type, flat: false, alternatives: parts }
}
