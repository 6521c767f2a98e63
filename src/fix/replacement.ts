import type { Edit } from '../diagnostics/edit.js'
import type { Replacement } from '../diagnostics/format-sarif.js'
import { createLines } from '../read/lines.js'
import { applyFixes } from './apply.js'

/** A fix as one replacement in the text of its file; undefined where it does not fit. */
export function replacementOf(source: string, fix: readonly Edit[]): Replacement | undefined {
  const { text, applied } = applyFixes(source, [fix])
  if (applied[0] !== true || text === source) return undefined
  const start = sameAtStart(source, text)
  const end = sameAtEnd(source, text, start)
  const place = createLines({ path: '', text: source })
  const [from, to] = [place(start), place(source.length - end)]
  return {
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    text: text.slice(start, text.length - end),
  }
}

function sameAtStart(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1
  return same
}

function sameAtEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start
  let same = 0
  while (same < most && a[a.length - 1 - same] === b[b.length - 1 - same]) same += 1
  return same
}
