import { typeText } from '../graph/declare.js'
import type { TypeRef } from '../graph/types.js'
import type { DocRow, Page } from '../read/docs/types.js'
import type { Origin } from '../read/source.js'
import type { CheckContext } from './rule.js'
import { agrees, typeInDocs } from './type-cells.js'

/** Annotations, paths into a property and prose are no members to look up. */
export function describesMember({ name }: DocRow): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)
}

/** Rows about what a request sends or a function takes; tables of values and of path parameters are about something else. */
export function bodyRowsOf(page: Page): readonly DocRow[] {
  return page.tables
    .filter(({ role, section }) => role === 'body' || (role === 'parameters' && !section.startsWith('path')))
    .filter(({ header }) => /^\W*(property|parameter|name|relationship|field)/i.test(header[0] ?? ''))
    .flatMap(({ rows }) => rows)
    .filter(describesMember)
}

/** Reports what a row gets wrong about the member or parameter that it is about: another case, another type. */
export function checkMember(
  row: DocRow,
  member: { readonly name: string; readonly type: TypeRef; readonly origin: Origin },
  { graph, report }: CheckContext,
): void {
  const related = [{ ...member.origin, message: `\`${member.name}\` is declared here` }]
  if (member.name !== row.name) {
    const data = { written: row.name, declared: member.name }
    report.add('docs/case-drift', data, row.nameOrigin, { suggestion: member.name, related })
  }
  if (row.type !== undefined && !agrees(row.type, member.type, graph)) {
    const data = { name: member.name, written: row.type.raw.trim(), declared: typeText(member.type) }
    report.add('docs/type-mismatch', data, row.type.origin, { suggestion: typeInDocs(member.type), related })
  }
}

/** The one that differs by case alone. */
export function sameButCase<T extends { readonly name: string }>(name: string, items: readonly T[]): T | undefined {
  return items.find((item) => item.name.toLowerCase() === name.toLowerCase())
}
