import { columnsOf } from '../../read/docs/tables.js'
import type { DocRow, DocTable } from '../../read/docs/types.js'
import { descriptionOf } from '../known.js'
import type { CheckContext } from '../rule.js'
import { memberRowsOf } from '../statistics.js'
import { subjectOf } from '../subject.js'

/** Each row about a member says something of it; "Not yet documented" does not, and a placeholder has a finding of its own. */
export function missingDescription({ described, graph, report }: CheckContext): void {
  for (const page of described) {
    const silent = page.page.tables.map(silentIn).filter(({ rows }) => rows.length > 0)
    if (silent.length === 0) continue
    const members = new Set(memberRowsOf(page, graph).flatMap(({ row, member }) => (member === undefined ? [] : [row])))
    const waiting = new Set(page.page.placeholders.map(({ origin }) => origin.line))
    const subject = subjectOf(page, graph)
    for (const { table, rows, column } of silent) {
      const about = rows.filter((row) => members.has(row) && !waiting.has(row.origin.line))
      if (about.length > 0 && !column)
        report.add('docs/missing-description', { name: subject?.name ?? page.page.title, table: true }, table.origin)
      else
        for (const row of about)
          report.add('docs/missing-description', { name: row.name, table: false }, row.nameOrigin, {
            suggestion: () => descriptionOf(row, subject, graph),
          })
    }
  }
}

/** The rows of a table that say nothing of their members, and whether it has a column where they should. */
function silentIn(table: DocTable): {
  readonly table: DocTable
  readonly rows: readonly DocRow[]
  readonly column: boolean
} {
  const column = columnsOf(table.header).description > 0
  return { table, rows: table.rows.filter(saysNothing), column }
}

/** What only says what a timestamp is says nothing of the member. */
function saysNothing({ description: { text, inheritedFrom } }: DocRow): boolean {
  return inheritedFrom === undefined && /^\W*(?:(?:tbd|n\/a)\W*)?$/i.test(text)
}
