import type { Origin } from '../source.js'
import { readDescription, readNameCell, readTypeCell } from './cells.js'
import type { Inline } from './markup.js'
import { type Cell, columnsOf } from './tables.js'
import type { DocRow, TableRole } from './types.js'

/** What the cells of a row mean. */
export function readRow(
  role: TableRole,
  header: readonly string[],
  cells: readonly Cell[],
  markup: (piece: string) => Inline,
  place: (column: number) => Origin,
): DocRow {
  const columns = columnsOf(header)
  const [first] = cells
  const { name, remark } = readNameCell(markup(first?.text ?? ''))
  const type = role === 'members' ? undefined : cells[columns.type]
  const value = cells[columns.value]
  const description = cells[columns.description]
  const required = /^\W*(?:y|yes|true|required|x|✓|✔)\b|^[✓✔]/i.test(cells[columns.required]?.text ?? '')
  const read = readDescription(
    markup(description?.text ?? ''),
    remark,
    place(description?.column ?? first?.column ?? 0),
  )
  return {
    name,
    nameOrigin: place(first?.column ?? 0),
    type:
      type === undefined || type.text === ''
        ? undefined
        : readTypeCell(type.text, markup(type.text), place(type.column)),
    value: role === 'members' && value !== undefined ? markup(value.text).text : undefined,
    description: required ? { ...read, required } : read,
    cells: cells.map(({ text }) => text),
    origin: place(first?.column ?? 0),
  }
}
