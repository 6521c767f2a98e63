import type { EnumType } from '../../graph/types.js'
import { groupBy } from '../../groups.js'
import { columnsOf } from '../../read/docs/tables.js'
import type { DocRow, DocTable } from '../../read/docs/types.js'
import { declaredHere } from '../declared-here.js'
import { addRow, replaceWithin } from '../edits.js'
import { checkCase, describesMember, meantBy, misspeltIn, sameButCase } from '../rows.js'
import type { CheckContext } from '../rule.js'

/** Tables of an enumeration list the members that there are, all of them, in their case and with their value. */
export function members(context: CheckContext): void {
  for (const described of context.described) {
    const byType = groupBy(described.tables, ({ type }) => (type.kind === 'enum' ? type : undefined))
    for (const [type, found] of byType) {
      const tables = found.map(({ table }) => table)
      const rows = tables.flatMap((table) => table.rows)
      if (reportOtherSet(rows, tables, type, context)) continue
      for (const table of tables) checkRows(table, type, rows, context)
      checkMissing(tables, type, context)
    }
  }
}

/** Where most rows name no member, the table as a whole is about something else, and that is one mistake. */
function reportOtherSet(
  rows: readonly DocRow[],
  tables: readonly DocTable[],
  type: EnumType,
  { report }: CheckContext,
): boolean {
  const unknown = rows.filter((row) => describesMember(row) && sameButCase(row.name, type.members) === undefined)
  const origin = tables[0]?.origin
  if (origin === undefined || !areOthers(unknown, rows, type)) return false
  report.add('docs/unknown-members', { type: type.name, count: unknown.length, rows: rows.length }, origin, {
    suggestion: type.members.map(({ name }) => name).join(', '),
    related: [declaredHere(type)],
  })
  return true
}

/** Three at least and most of all, or both of two, none of which is a slip. */
function areOthers(unknown: readonly DocRow[], rows: readonly DocRow[], { members }: EnumType): boolean {
  if (unknown.length * 2 <= rows.length || unknown.length < 2) return false
  const names = members.map(({ name }) => name)
  return unknown.length > 2 || (rows.length === 2 && misspeltIn(rows, names).size === 0)
}

function checkRows(table: DocTable, type: EnumType, rows: readonly DocRow[], context: CheckContext): void {
  const { report } = context
  for (const row of table.rows) {
    if (!describesMember(row)) continue
    const member = type.members.find(({ name }) => name === row.name) ?? sameButCase(row.name, type.members)
    if (member === undefined) {
      report.add('docs/unknown-member', { name: row.name, type: type.name }, row.nameOrigin, {
        ...meantBy(
          row,
          type.members.map(({ name }) => ({ name })),
          rows,
          context,
        ),
        related: [declaredHere(type)],
      })
      continue
    }
    checkCase(row, member, rows, context)
    const written = row.value?.trim()
    if (written !== undefined && /^-?\d+$/.test(written) && BigInt(written) !== BigInt(member.value)) {
      const data = { name: member.name, type: type.name, written, declared: member.value }
      const fix = valueEdit(row, table, written, member.value)
      report.add('docs/member-value', data, row.origin, {
        suggestion: member.value,
        related: [declaredHere(member)],
        fix,
      })
    }
  }
}

/** Certain where the value stands in the cell behind the name. */
function valueEdit(row: DocRow, { header }: DocTable, written: string, value: string) {
  const [name = '', cell = ''] = row.cells
  if (columnsOf(header).value !== 1 || cell.trim() !== written) return undefined
  const behind = { ...row.nameOrigin, column: row.nameOrigin.column + name.length }
  return replaceWithin(written, behind, written, value)
}

/** Stands for members that do not exist yet: a convention of evolvable enumerations, which pages need not list. */
const sentinel = 'unknownFutureValue'

function checkMissing(tables: readonly DocTable[], type: EnumType, { report }: CheckContext): void {
  const first = tables[0]
  if (first === undefined) return
  const rows = new Set(tables.flatMap(({ rows }) => rows.map(({ name }) => name.toLowerCase())))
  const misspelt = misspeltIn(
    tables.flatMap(({ rows }) => rows),
    type.members.map(({ name }) => name),
  )
  for (const { name, value, annotations, origin } of type.members) {
    if (rows.has(name.toLowerCase()) || misspelt.has(name) || name === sentinel) continue
    report.add('docs/missing-member', { name, type: type.name }, first.origin, {
      suggestion: name,
      related: [declaredHere({ name, origin })],
      fix: addRow(first, { name, value }, annotations),
    })
  }
}
