import type { Origin } from '../source.js'
import { readNameCell, readTypeCell, typeRemark } from './cells.js'
import type { Description } from './descriptions.js'
import type { Inline } from './markup.js'
import { limitsOfType } from './stated-limits.js'
import type { Cell, Columns } from './tables.js'
import type { DocRow, TableRole } from './types.js'

/** What the cells of a row mean. */
export function readRow(
  role: TableRole,
  columns: Columns,
  cells: readonly Cell[],
  markup: (piece: string) => Inline,
  describe: (said: string, remark: string | undefined) => Description,
  place: (column: number) => Origin,
): DocRow {
  const [first] = cells
  const { name, remark } = readNameCell(markup(first?.text ?? ''))
  const type = role === 'members' ? undefined : cells[columns.type]
  const value = cells[columns.value]
  const description = cells[columns.description]
  const required = /^\W*(?:y|yes|true|required|x|✓|✔)\b|^[✓✔]/i.test(cells[columns.required]?.text ?? '')
  const written = type === undefined || type.text === '' ? undefined : markup(type.text)
  const said = describe(markup(description?.text ?? '').marked, remark ?? (written && typeRemark(written)))
  const cell =
    type === undefined || written === undefined ? undefined : readTypeCell(type.text, written, place(type.column))
  const origin = place(description?.column ?? first?.column ?? 0)
  return {
    name,
    nameOrigin: place(first?.column ?? 0),
    type: cell,
    value: role === 'members' && value !== undefined ? markup(value.text).text : undefined,
    description: {
      ...said,
      required: required || said.required,
      nullable: said.nullable ?? (/^\W*nullable\s+\S/i.test(type?.text ?? '') ? true : undefined),
      limits: { ...said.limits, ...limitsOfType(cell, said.text) },
      origin,
    },
    cells: cells.map(({ text }) => text),
    origin: place(first?.column ?? 0),
  }
}
