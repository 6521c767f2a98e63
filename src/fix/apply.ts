import type { Edit } from '../diagnostics/edit.js'
import { splitRow } from '../read/docs/tables.js'
import { createLines, type Lines } from './lines.js'
import { rowText, tableLines } from './rows.js'

/** What came of the fixes of one file: its text, and which of the fixes are in it. */
export interface Applied {
  readonly text: string
  readonly applied: readonly boolean[]
}

/**
 * Applies fixes by position, each whole or not at all. One whose text is not where it should be, or that touches what another has changed,
 * is left for the next pass.
 */
export function applyFixes(source: string, fixes: readonly (readonly Edit[])[]): Applied {
  const lines = createLines(source)
  const taken = new Map<number, (readonly [start: number, end: number])[]>()
  const chosen: { readonly range: Range; readonly text: string }[] = []
  const applied = fixes.map((edits) => {
    const ranges = edits.map((edit) => rangeOf(edit, lines))
    const fits = edits.every((edit, index) => fitsIn(edit, ranges[index], lines, taken))
    if (!fits) return false
    edits.forEach((edit, index) => {
      const range = ranges[index]
      if (!('text' in edit) || range === undefined) return
      taken.set(range.line, [...(taken.get(range.line) ?? []), [range.start, range.end]])
      chosen.push({ range, text: edit.text })
    })
    return true
  })
  for (const { range, text } of chosen.toSorted((a, b) => b.range.start - a.range.start)) {
    const line = lines.at(range.line) ?? ''
    lines.replace(range.line, line.slice(0, range.start) + text + line.slice(range.end))
  }
  insertRows(fixes.filter((_, index) => applied[index]).flat(), lines)
  return { text: lines.text(), applied }
}

/** What is replaced already, by line. */
type Taken = ReadonlyMap<number, readonly (readonly [start: number, end: number])[]>

interface Range {
  readonly line: number
  readonly start: number
  readonly end: number
}

function fitsIn(edit: Edit, range: Range | undefined, lines: Lines, taken: Taken): boolean {
  switch (edit.kind) {
    case 'replace':
    case 'cell':
      return range !== undefined && isFree(range, taken)
    case 'row':
      return isTable(edit.table, lines)
    case 'paragraph':
      return (lines.at(edit.before) ?? '').trimStart().startsWith('#')
    case 'firstRow':
      return lacksTable(edit.heading, lines)
  }
}

/** What an edit replaces: a text, or nothing between the pipes of a cell. */
function rangeOf(edit: Edit, lines: Lines): Range | undefined {
  switch (edit.kind) {
    case 'replace':
      return rangeOfText(edit, lines)
    case 'cell': {
      const line = lines.at(edit.line) ?? ''
      const cell = splitRow(line)[edit.index]
      if (cell === undefined || cell.text !== '') return undefined
      const start = cell.column + (line[cell.column] === ' ' ? 1 : 0)
      return { line: edit.line, start, end: start }
    }
    case 'row':
    case 'paragraph':
    case 'firstRow':
      return undefined
  }
}

function rangeOfText(
  { line, column, written, within = 1 }: Extract<Edit, { kind: 'replace' }>,
  lines: Lines,
): Range | undefined {
  if (written === '') return undefined
  for (let at = line; at < line + within; at += 1) {
    const start = lines.at(at)?.indexOf(written, at === line ? column - 1 : 0) ?? -1
    if (start >= 0) return { line: at, start, end: start + written.length }
  }
  return undefined
}

function isFree({ line, start, end }: Range, taken: Taken): boolean {
  return (taken.get(line) ?? []).every(([from, to]) => end <= from || start >= to)
}

function isTable(line: number, lines: Lines): boolean {
  return /^[\s|:-]+$/.test(lines.at(line + 1) ?? '') && (lines.at(line) ?? '').includes('|')
}

/** What stands under a heading before the next text: nothing, or a line that says that there is nothing. */
function lacksTable(heading: number, lines: Lines): boolean {
  const line = textBehind(heading, lines)
  return line === undefined || saysNone(lines.at(line) ?? '') || (lines.at(line) ?? '').trimStart().startsWith('#')
}

function textBehind(heading: number, lines: Lines): number | undefined {
  for (let line = heading + 1; lines.at(line) !== undefined; line += 1)
    if ((lines.at(line) ?? '').trim() !== '') return line
  return undefined
}

function saysNone(text: string): boolean {
  return /^\W*none\W*$/i.test(text)
}

/** From the end of the page to its beginning, so that no line number moves before it is used; what is inserted first ends up behind. */
function insertRows(edits: readonly Edit[], lines: Lines): void {
  const work: { readonly line: number; carryOut(): void }[] = []
  for (const { before, text } of edits.filter((edit) => edit.kind === 'paragraph'))
    work.push({ line: before - 1, carryOut: () => insertParagraph(before - 1, text, lines) })
  const rows = edits.filter((edit) => edit.kind === 'row')
  for (const { table, after, cells } of rows.toReversed()) {
    const carryOut = () => lines.insert(after, rowText(cells, lines.at(table) ?? '', lines.at(table + 1) ?? ''))
    work.push({ line: after, carryOut })
  }
  const first = edits.filter((edit) => edit.kind === 'firstRow')
  for (const heading of new Set(first.map((edit) => edit.heading))) {
    const own = first.filter((edit) => edit.heading === heading)
    work.push({ line: heading, carryOut: () => insertTable(heading, own, lines) })
  }
  for (const { carryOut } of work.toSorted((a, b) => b.line - a.line)) carryOut()
}

function insertParagraph(after: number, text: string, lines: Lines): void {
  lines.insert(after, '')
  lines.insert(after, text)
  if (lines.at(after)?.trim() !== '') lines.insert(after, '')
}

function insertTable(heading: number, edits: readonly Extract<Edit, { kind: 'firstRow' }>[], lines: Lines): void {
  const table = tableLines(
    edits[0]?.header ?? [],
    edits.map(({ cells }) => cells),
  )
  const found = textBehind(heading, lines)
  if (found !== undefined && saysNone(lines.at(found) ?? '')) {
    lines.replace(found, table[0] ?? '')
    for (const line of table.slice(1).toReversed()) lines.insert(found, line)
    return
  }
  const blank = lines.at(heading + 1)?.trim() === ''
  if (!blank) lines.insert(heading, '')
  for (const line of [...table, ...(found === undefined ? [] : [''])].toReversed()) lines.insert(heading + 1, line)
}
