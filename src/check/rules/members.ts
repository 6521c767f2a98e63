import type { EnumType } from '../../graph/types.js'
import type { DocTable } from '../../read/docs/types.js'
import { nearest } from '../nearest.js'
import { describesMember, sameButCase } from '../rows.js'
import type { CheckContext } from '../rule.js'
import { shortOf } from '../type-cells.js'

/** Tables of an enumeration list the members that there are, all of them, in their case and with their value. */
export function members(context: CheckContext): void {
  const enums = new Map<string, EnumType>()
  for (const type of context.graph.types.values())
    if (type.kind === 'enum') enums.set(shortOf(type.name).toLowerCase(), type)
  for (const { page, type } of context.described) {
    const tablesOf = new Map<EnumType, DocTable[]>()
    for (const table of page.tables) {
      if (table.role !== 'members') continue
      const titled = /^(\w+) values$/.exec(table.section.trim())?.[1]
      const about = titled === undefined ? type : (enums.get(titled.toLowerCase()) ?? type)
      if (about?.kind !== 'enum') continue
      tablesOf.set(about, [...(tablesOf.get(about) ?? []), table])
    }
    for (const [about, tables] of tablesOf) {
      for (const table of tables) checkRows(table, about, context)
      checkMissing(tables, about, context)
    }
  }
}

function checkRows(table: DocTable, type: EnumType, { report }: CheckContext): void {
  for (const row of table.rows) {
    if (!describesMember(row)) continue
    const member = type.members.find(({ name }) => name === row.name) ?? sameButCase(row.name, type.members)
    if (member === undefined) {
      report.add('docs/unknown-member', { name: row.name, type: type.name }, row.nameOrigin, {
        suggestion: () =>
          nearest(
            row.name,
            type.members.map(({ name }) => name),
          ),
        related: [{ ...type.origin, message: `\`${type.name}\` is declared here` }],
      })
      continue
    }
    const related = [{ ...member.origin, message: `\`${member.name}\` is declared here` }]
    if (member.name !== row.name) {
      const data = { written: row.name, declared: member.name }
      report.add('docs/case-drift', data, row.nameOrigin, { suggestion: member.name, related })
    }
    const written = row.value?.trim()
    if (written !== undefined && /^-?\d+$/.test(written) && BigInt(written) !== BigInt(member.value)) {
      const data = { name: member.name, type: type.name, written, declared: member.value }
      report.add('docs/member-value', data, row.origin, { suggestion: member.value, related })
    }
  }
}

/** Stands for members that do not exist yet: a convention of evolvable enumerations, which pages need not list. */
const sentinel = 'unknownFutureValue'

function checkMissing(tables: readonly DocTable[], type: EnumType, { report }: CheckContext): void {
  const first = tables[0]
  if (first === undefined) return
  const rows = new Set(tables.flatMap(({ rows }) => rows.map(({ name }) => name.toLowerCase())))
  for (const { name, origin } of type.members) {
    if (rows.has(name.toLowerCase()) || name === sentinel) continue
    report.add('docs/missing-member', { name, type: type.name }, first.origin, {
      suggestion: name,
      related: [{ ...origin, message: `\`${name}\` is declared here` }],
    })
  }
}
