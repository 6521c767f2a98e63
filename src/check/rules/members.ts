import type { EnumType } from '../../graph/types.js'
import type { DocTable } from '../../read/docs/types.js'
import { nearest } from '../nearest.js'
import { describesMember, sameButCase } from '../rows.js'
import type { CheckContext } from '../rule.js'

/** Tables of an enumeration list the members that there are, all of them, in their case and with their value. */
export function members(context: CheckContext): void {
  for (const described of context.described) {
    const tablesOf = new Map<EnumType, DocTable[]>()
    for (const { table, type } of described.tables) {
      if (type.kind !== 'enum') continue
      const same = tablesOf.get(type)
      if (same === undefined) tablesOf.set(type, [table])
      else same.push(table)
    }
    for (const [type, tables] of tablesOf) {
      for (const table of tables) checkRows(table, type, context)
      checkMissing(tables, type, context)
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
