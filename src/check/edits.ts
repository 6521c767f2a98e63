import type { Edit } from '../diagnostics/edit.js'
import type { Annotation } from '../graph/types.js'
import { columnsOf } from '../read/docs/tables.js'
import type { BlockAnnotation, DocRow, DocTable, Page } from '../read/docs/types.js'
import type { Origin } from '../read/source.js'

/** Replaces a piece of a text that stands at a place as it is in the file; nothing where the piece is not in it. */
export function replaceWithin(
  raw: string,
  { line, column }: Origin,
  written: string,
  text: string,
): readonly Edit[] | undefined {
  const at = written === '' || written === text ? -1 : raw.indexOf(written)
  return at < 0 ? undefined : [{ kind: 'replace', line, column: column + at, written, text }]
}

/** Replaces a text in an annotation; certain where it holds that text once. */
export function replaceInAnnotation(
  { value, origin }: BlockAnnotation,
  written: string,
  text: string,
): readonly Edit[] | undefined {
  const quoted = JSON.stringify(written)
  if (JSON.stringify(value).split(quoted).length !== 2) return undefined
  const { line, column } = origin
  return [{ kind: 'replace', line, column, within: longestAnnotation, written: quoted, text: JSON.stringify(text) }]
}

/** More lines than any annotation has. */
const longestAnnotation = 40

/** Gives a row another name; its markup stays. */
export function renameRow(row: DocRow, name: string): readonly Edit[] | undefined {
  return replaceWithin(row.cells[0] ?? '', row.nameOrigin, row.name, name)
}

/** What an added row says where nobody has described its subject: a placeholder, which stays a finding. */
const undescribed = '**TODO: Add Description**'

/** A row for what has no row yet: in the order of names where the table keeps one, and otherwise at its end. */
export function addRow(
  table: DocTable,
  { name, type = '', value = '' }: { readonly name: string; readonly type?: string; readonly value?: string },
  annotations: readonly Annotation[],
): readonly Edit[] {
  const columns = columnsOf(table.header)
  const cells = table.header.map((_, index) => {
    if (index === 0) return name
    if (index === columns.type) return type
    if (index === columns.value) return value
    return index === columns.description ? described(annotations) : ''
  })
  return [{ kind: 'row', table: table.origin.line, after: lineBefore(table, name, value), cells }]
}

/** The same under a heading that has no table yet; nothing where the page lacks the heading. */
export function addFirstRow(
  { sections, tables }: Page,
  title: RegExp,
  header: readonly [string, string, string],
  { name, type }: { readonly name: string; readonly type: string },
  annotations: readonly Annotation[],
): readonly Edit[] | undefined {
  const at = sections.findIndex((section) => section.depth === 2 && title.test(section.title.trim()))
  const heading = sections[at]
  if (heading === undefined) return undefined
  const end = sections[at + 1]?.origin.line ?? Number.POSITIVE_INFINITY
  if (tables.some(({ origin }) => origin.line > heading.origin.line && origin.line < end)) return undefined
  return [{ kind: 'firstRow', heading: heading.origin.line, header, cells: [name, type, described(annotations)] }]
}

function described(annotations: readonly Annotation[]): string {
  const value = annotations.find(({ term }) => term === 'Org.OData.Core.V1.Description')?.value
  return value?.kind === 'string' && value.value.trim() !== '' ? value.value : undescribed
}

/** Where numbers or names ascend, what is added keeps to that. */
function lineBefore({ rows, origin }: DocTable, name: string, value: string): number {
  const first = origin.line + 1
  const numbers = rows.map((row) => Number(row.value ?? Number.NaN))
  const names = rows.map((row) => row.name.toLowerCase())
  const behind =
    value !== '' && ascends(numbers)
      ? numbers.filter((one) => one < Number(value)).length
      : ascends(names)
        ? names.filter((one) => one < name.toLowerCase()).length
        : rows.length
  return rows[behind - 1]?.origin.line ?? first
}

function ascends(items: readonly (string | number)[]): boolean {
  return items.length > 1 && items.every((item, index) => index === 0 || (items[index - 1] ?? item) <= item)
}
