import { type Code, code, joinCode } from '../plan/code.js'

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

/** A type with arguments behind `before` columns of a member; an argument a line where all do not fit. */
export function layoutArguments(name: Code, given: readonly Code[], before: number): Code {
  const flat = code`${name}<${joinCode(given, ', ')}>`
  if (before + flat.length <= 120) return flat
  const last = given.length - 1
  const lines = given.map((argument, index) => (index < last ? code`    ${argument},` : code`    ${argument}`))
  return code`${name}<\n${joinCode(lines, '\n')}\n  >`
}

/** Whether `key: value,` stands on one line behind `indent` columns, as it also does where a line of its own would give the value too little more room. */
export function fitsBehind(key: Code, value: Code, indent: number): boolean {
  return key.length <= 4 || indent + key.length + value.length + 3 <= 120
}
