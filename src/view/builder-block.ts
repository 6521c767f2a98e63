import { type Code, code, joinCode } from '../plan/code.js'
import type { DocView } from './doc.js'
import { type Base, behindBrace, headingLines, intersectionLines } from './heading.js'
import type { OperationView } from './operation.js'

/** An interface of a request builder, or what it is made of. */
export interface BuilderBlock {
  readonly doc: DocView | undefined
  /** From `export` to the brace, as many lines as it takes; the whole where the block is empty. */
  readonly heading: readonly Code[]
  /** From the closing brace on; nothing where the block is empty. */
  readonly closing: readonly Code[]
  readonly members: readonly BuilderMember[]
  readonly operations: readonly OperationView[]
}

/** `parts` are the elements of a tuple that does not fit on one line. */
export interface BuilderMember {
  readonly doc: DocView | undefined
  readonly key: Code
  readonly type: Code
  readonly parts: readonly Code[]
}

/** What a builder holds of its own. */
export type BuilderContent = Partial<Pick<BuilderBlock, 'members' | 'operations'>>

/** An interface with what it extends and holds. */
export function block(text: Code, name: Code, bases: readonly Base[], content: BuilderContent = {}): BuilderBlock {
  const { members = [], operations = [] } = content
  const empty = members.length === 0 && operations.length === 0
  return {
    doc: { single: text, lines: [] },
    heading: headingLines(name, bases, empty),
    closing: empty ? [] : [code`}`],
    members,
    operations,
  }
}

/** The same, or another name for what it would only extend, so that the compiler has nothing to compare. What extends an alias would cost more. */
export function leafBlock(text: Code, name: Code, bases: readonly Base[], content: BuilderContent): BuilderBlock {
  const made = block(text, name, bases, content)
  return made.closing.length === 0 && bases.length === 1 ? { ...made, heading: intersectionLines(name, bases) } : made
}

/** Several builders in one, with what it has of its own. */
export function combined(text: Code, name: Code, parts: readonly Base[], content: BuilderContent = {}): BuilderBlock {
  const made = block(text, name, parts, content)
  if (made.closing.length === 0) return { ...made, heading: intersectionLines(name, parts) }
  return { ...made, heading: [code`export type ${name} = {`], closing: behindBrace(parts) }
}

/** A tuple on one line, or an element a line where it does not fit. */
export function tupleMember(key: Code, elements: readonly Code[]): BuilderMember {
  const type = code`readonly [${joinCode(elements, ', ')}]`
  return { doc: undefined, key, type, parts: key.length + type.length + 4 <= 120 ? [] : elements }
}
