import { columnsOf } from '../../read/docs/tables.js'
import type { DocRow, DocTable } from '../../read/docs/types.js'
import type { CheckContext, DescribedPage } from '../rule.js'
import { memberRowsOf } from '../statistics.js'
import { typeInDocs } from '../type-cells.js'

/** Where a table has a column for types, each row about a member fills it. */
export function missingType({ described, graph, report, links }: CheckContext): void {
  for (const page of described) {
    const empty = emptyCells(page)
    if (empty.size === 0) continue
    for (const { row, member } of memberRowsOf(page, graph)) {
      const cell = empty.get(row)
      if (cell === undefined || member?.type === undefined) continue
      const text = links.typeCell(page.page.file, member.type)
      report.add('docs/missing-type', { name: row.name }, row.nameOrigin, {
        suggestion: typeInDocs(member.type),
        fix: [{ kind: 'cell', line: row.origin.line, index: cell, text }],
      })
    }
  }
}

/** Rows with an empty cell for the type, each with the place of that cell among the others. */
function emptyCells({ page }: DescribedPage): ReadonlyMap<DocRow, number> {
  return new Map(page.tables.flatMap((table) => emptyIn(table)))
}

function emptyIn({ header, rows, role }: DocTable): readonly (readonly [DocRow, number])[] {
  const { type } = columnsOf(header)
  if (type < 1 || role === 'members' || role === 'permissions' || role === 'headers') return []
  return rows.filter(({ cells }) => cells[type] === '').map((row) => [row, type] as const)
}
