import { type TypeRef, typeText } from '../graph/types.js'
import type { DocRow, DocTable, Page, TypeCell } from '../read/docs/types.js'
import type { Origin } from '../read/source.js'
import { declaredHere } from './declared-here.js'
import { renameRow, replaceWithin } from './edits.js'
import { isOneSlip, misspeltFor, nearestFree } from './misspelt.js'
import type { CheckContext } from './rule.js'
import { agrees, isReadable, kindOfMismatch, typeInDocs } from './type-cells.js'

/** Annotations, paths into a property, prose and headings inside the table are no members to look up. */
export function describesMember({ name, cells }: DocRow): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !isDivider(cells)
}

/** `|**Teamwork**|||` begins a part of the table. */
function isDivider([first = '', ...others]: readonly string[]): boolean {
  return others.length > 0 && /^\*\*[^*]*\*\*$/.test(first) && others.every((cell) => /^(?:\s|&nbsp;)*$/.test(cell))
}

/** Tables about what a request sends or a function takes; those of values and of path parameters are about something else. */
export function bodyTablesOf({ tables }: Page): readonly DocTable[] {
  return tables
    .filter(({ role, section }) => role === 'body' || (role === 'parameters' && !section.startsWith('path')))
    .filter(({ header }) => /^\W*(property|parameter|name|relationship|field)/i.test(header[0] ?? ''))
}

/** The rows of those tables. */
export function bodyRowsOf(page: Page): readonly DocRow[] {
  return bodyTablesOf(page)
    .flatMap(({ rows }) => rows)
    .filter(describesMember)
}

/** What a row may be about: a property or a parameter. */
export interface Member {
  readonly name: string
  readonly type: TypeRef
  readonly origin: Origin
}

/** Reports what a row gets wrong about the member or parameter that it is about: another case, another type. */
export function checkMember(row: DocRow, member: Member, rows: readonly DocRow[], context: CheckContext): void {
  checkCase(row, member, rows, context)
  if (row.type !== undefined) checkType(row.type, member, context)
}

/** Reports a row that names its member in another case. */
export function checkCase(
  row: DocRow,
  member: Pick<Member, 'name' | 'origin'>,
  rows: readonly DocRow[],
  { report }: CheckContext,
): void {
  if (member.name === row.name) return
  const data = { written: row.name, declared: member.name }
  const twice = rows.some(({ name }) => name === member.name)
  const fix = twice ? undefined : renameRow(row, member.name)
  const related = [declaredHere(member)]
  report.add('docs/case-drift', data, row.nameOrigin, { suggestion: member.name, related, fix })
}

function checkType(cell: TypeCell, { name, type, origin }: Member, { graph, report, links }: CheckContext): void {
  const fits = agrees(cell, type, graph)
  if (fits && !cell.torn && isReadable(cell)) return
  report.add(
    fits ? 'docs/type-cell' : kindOfMismatch(cell, type, graph),
    { name, written: cell.raw.trim(), declared: typeText(type) },
    cell.origin,
    {
      suggestion: typeInDocs(type),
      related: [declaredHere({ name, origin })],
      fix:
        fits && !cell.torn
          ? undefined
          : replaceWithin(cell.raw, cell.origin, cell.raw, links.typeCell(cell.origin.file, type, cell.link)),
    },
  )
}

/** What to say of a row whose member does not exist: the nearest name, and the change where it can only be a slip of the pen. */
export function meantBy(
  row: DocRow,
  members: readonly { readonly name: string; readonly type?: TypeRef }[],
  rows: readonly DocRow[],
  { graph }: CheckContext,
) {
  const names = members.map(({ name }) => name)
  const taken = new Set(rows.map(({ name }) => name.toLowerCase()))
  const meant = misspeltFor(row.name, names, taken)
  const type = members.find(({ name }) => name === meant)?.type
  // One letter off is enough; more has to agree in its type.
  const fits =
    row.type === undefined || type === undefined || agrees(row.type, type, graph) || isOneSlip(row.name, meant ?? '')
  return {
    suggestion: () => meant ?? nearestFree(row.name, names, taken),
    fix: meant === undefined || !fits ? undefined : renameRow(row, meant),
  }
}

/** The names that rows mean but misspell; they are not missing. */
export function misspeltIn(rows: readonly DocRow[], names: readonly string[]): ReadonlySet<string> {
  const known = new Set(names.map((name) => name.toLowerCase()))
  const taken = new Set(rows.map(({ name }) => name.toLowerCase()))
  const odd = rows.filter((row) => describesMember(row) && !known.has(row.name.toLowerCase()))
  return new Set(odd.flatMap(({ name }) => misspeltFor(name, names, taken) ?? []))
}

/** The one that differs by case alone. */
export function sameButCase<T extends { readonly name: string }>(name: string, items: readonly T[]): T | undefined {
  return items.find((item) => item.name.toLowerCase() === name.toLowerCase())
}
