import { slips } from '../slips.js'
import type { DocTable, TableRole } from './types.js'

/** A cell with the column (from 0) of its first character. */
export interface Cell {
  readonly text: string
  readonly column: number
}

/** Rows of a table as cells; a continued cell is joined, surplus cells belong to the last column. */
export function readRows(
  lines: readonly string[],
  width: number,
): readonly { readonly cells: readonly Cell[]; readonly line: number }[] {
  const rows: { cells: Cell[]; line: number }[] = []
  lines.forEach((line, index) => {
    const cells = splitRow(line)
    const last = rows.at(-1)
    const lastCell = last?.cells.at(-1)
    if (!line.trimStart().startsWith('|') && cells.length === 1 && last !== undefined && lastCell !== undefined) {
      last.cells[last.cells.length - 1] = { text: `${lastCell.text} ${cells[0]?.text ?? ''}`, column: lastCell.column }
      return
    }
    const surplus = cells.slice(width - 1)
    const [first] = surplus
    const kept =
      cells.length > width && first !== undefined
        ? [...cells.slice(0, width - 1), { text: surplus.map(({ text }) => text).join(' | '), column: first.column }]
        : cells
    rows.push({ cells: kept, line: index })
  })
  return rows
}

/** A name and a type that no pipe parts, in a row that lacks a cell, are two cells. */
export function parted(cells: readonly Cell[], width: number, columns: Columns): readonly Cell[] | undefined {
  const [first, ...others] = cells
  if (first === undefined || columns.type !== 1 || width < 3 || cells.length !== width - 1) return undefined
  const [, name, type] = /^(\w+)\s+(\[[^\]]*\].*|[\w.]+(?:\s+collection)?)$/i.exec(first.text) ?? []
  if (name === undefined || type === undefined) return undefined
  return [
    { text: name, column: first.column },
    { text: type, column: first.column + first.text.indexOf(type, name.length) },
    ...others,
  ]
}

/** Splits at pipes that are neither escaped nor inside a code span. */
export function splitRow(line: string): Cell[] {
  const cells: Cell[] = []
  let start = 0
  let code = false
  const push = (end: number) => {
    const raw = line.slice(start, end)
    const text = raw.trim()
    cells.push({ text: text.replaceAll('\\|', '|'), column: start + (text === '' ? 0 : raw.indexOf(text)) })
    start = end + 1
  }
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at]
    if (character === '`') code = code ? false : line.indexOf('`', at + 1) >= 0
    else if (character === '\\') at += 1
    else if (character === '|' && !code) push(at)
  }
  push(line.length)
  if (cells[0]?.text === '' && line.trimStart().startsWith('|')) cells.shift()
  if (cells.length > 0 && cells.at(-1)?.text === '' && line.trimEnd().endsWith('|')) cells.pop()
  return cells
}

/** Titles that tell columns apart. */
const titles = [
  'Description',
  'Header',
  'Member',
  'Method',
  'Name',
  'Parameter',
  'Permission type',
  'Property',
  'Relationship',
  'Return type',
  'Type',
  'Value',
]

const lowerTitles = titles.map((title) => title.toLowerCase())

/** The title of a column of which one is a slip; its plural is none. */
export function columnMeant(title: string): string | undefined {
  const name = title.toLowerCase()
  if (name.length < 3 || name.length > 20 || name.endsWith('s')) return undefined
  if (lowerTitles.includes(name)) return undefined
  return titles[lowerTitles.findIndex((one) => one[0] === name[0] && slips(name, one) < 2)]
}

/** What a table is, from its header and then from the section that holds it. */
export function roleOf(header: readonly string[], section: string): TableRole {
  const [first = '', second = ''] = header.map((text) =>
    text
      .toLowerCase()
      .replaceAll(/[*`_]|&nbsp;/g, ' ')
      .trim(),
  )
  if (
    /^permission|^supported resource|^calendar$|^acting on/.test(first) ||
    /^permissions|^prerequisites/.test(section)
  )
    return 'permissions'
  if (/^request headers|^optional request headers/.test(section) || first === 'header') return 'headers'
  if (/query parameters$/.test(section) || first === 'query parameter')
    return /^values?$/.test(first) || !header.slice(1).some((text) => /type|value|desc/i.test(text))
      ? 'other'
      : 'queryOptions'
  if (/^request body/.test(section)) return first === 'parameter' ? 'parameters' : 'body'
  if (/^(function |path )?parameters/.test(section)) return 'parameters'
  if (first === 'method' || /^methods/.test(section)) return 'methods'
  if (/^(relationship|navigation$)/.test(first) || /^(relationships|navigation properties)/.test(section))
    return 'relationships'
  if (first === 'member' || /^members/.test(section) || / (values|options)$/.test(section)) return 'members'
  if (/^value$/.test(first) || second === 'value') return 'members'
  if (
    /^(property|name)( name)?$/.test(first) &&
    second.includes('type') &&
    /^(common )?properties|^instance attributes/.test(section)
  )
    return 'properties'
  if (/^(common )?properties|^$/.test(section) && second.includes('type') && /^property/.test(first))
    return 'properties'
  if (/^(common )?(properties|fields|attributes)/.test(section) && /\btypes?$|^types?\b(?! of)/.test(second))
    return 'properties'
  return 'other'
}

/** Which column is which; -1 for one that a table does not have. */
export interface Columns {
  readonly type: number
  readonly value: number
  readonly description: number
  /** `Required?`, `Required (Y/N)`. */
  readonly required: number
}

/** Tells columns apart by header text. */
export function columnsOf(header: readonly string[]): Columns {
  const find = (pattern: RegExp) => header.findIndex((text, index) => index > 0 && pattern.test(text.toLowerCase()))
  const type = find(/type/)
  const value = find(/^\W*value/)
  const described = find(/desc/)
  return {
    required: find(/^\W*required/),
    type,
    value,
    description: described >= 0 ? described : header.length > 1 && type !== header.length - 1 ? header.length - 1 : -1,
  }
}

/** Roles whose rows describe members of a type or of an operation. */
export const memberRoles: ReadonlySet<DocTable['role']> = new Set([
  'properties',
  'relationships',
  'members',
  'body',
  'parameters',
])
