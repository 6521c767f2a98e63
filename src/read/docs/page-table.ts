import type { Report } from '../../diagnostics/report.js'
import type { Origin } from '../source.js'
import { createDescriptions } from './descriptions.js'
import type { Inline } from './markup.js'
import { type PlacedPermission, readPermissions } from './permissions.js'
import { readRow } from './rows.js'
import type { Block } from './scan.js'
import { withoutSubject } from './sections.js'
import { columnMeant, columnsOf, memberRoles, parted, readRows, roleOf, splitRow } from './tables.js'
import type { DocTable } from './types.js'

const describe = createDescriptions()

/** Where on its page a table stands. */
interface Around {
  readonly section: string
  readonly subsection: string | undefined
  /** Of the page; empty where it has none. */
  readonly title: string
}

/** A table with its rows, and the permissions where it is about them. Rows that a blank line parts from their table go on with it, `before`. */
export function readTable(
  block: Extract<Block, { readonly kind: 'table' }>,
  before: DocTable | undefined,
  { section, subsection, title }: Around,
  markup: (piece: string) => Inline,
  place: (line: number, column?: number) => Origin,
  report: Report,
): { readonly table: DocTable; readonly permissions: readonly PlacedPermission[] } {
  if (block.torn !== undefined) report.add('docs/torn-table', { part: block.torn }, place(block.line))
  const header = before?.header ?? headerOf(block, place, report)
  const role = before?.role ?? roleOf(header, withoutSubject(section, title))
  const columns = columnsOf(header)
  const above = block.torn === undefined ? 2 : block.torn === 'separator' ? 1 : 0
  const line = block.line + above
  const cells = readRows(block.lines.slice(above), Math.max(header.length, 1))
  const rows = cells.map(({ cells, line: row }) => {
    const split = memberRoles.has(role) ? parted(cells, header.length, columns) : undefined
    const at = (column: number) => place(line + row, column)
    if (split !== undefined) report.add('docs/row-cells', { name: split[0]?.text ?? '' }, at(split[0]?.column ?? 0))
    return readRow(role, columns, split ?? cells, markup, describe, at)
  })
  return {
    table:
      before === undefined
        ? { role, section, header, rows, origin: place(block.line) }
        : { ...before, rows: [...before.rows, ...rows] },
    permissions:
      role === 'permissions'
        ? readPermissions(header, cells, subsection, markup, (row, column) => place(line + row, column))
        : [],
  }
}

/** Titles of columns; a misspelt one is a finding, and read as what is meant. */
function headerOf(
  { line, lines }: Extract<Block, { readonly kind: 'table' }>,
  place: (line: number, column?: number) => Origin,
  report: Report,
): readonly string[] {
  return splitRow(lines[0] ?? '').map(({ text, column }) => {
    const meant = columnMeant(text)
    if (meant !== undefined) report.add('docs/column', { written: text, meant }, place(line, column))
    return meant ?? text
  })
}
