import { typeText } from '../../graph/declare.js'
import type { StructuredType } from '../../graph/types.js'
import type { DocRow } from '../../read/docs/types.js'
import { nearest } from '../nearest.js'
import type { CheckContext } from '../rule.js'
import { agrees, typeInDocs } from '../type-cells.js'

/** Rows of a type's page name properties that exist, in their case and with their type. */
export function propertyRows(context: CheckContext): void {
  for (const { page, type } of context.described) {
    if (type?.kind !== 'entity' && type?.kind !== 'complex') continue
    for (const table of page.tables) {
      if (table.role !== 'properties' && table.role !== 'relationships') continue
      for (const row of table.rows) if (describesMember(row)) checkRow(row, type, context)
    }
  }
}

/** Annotations, paths into a property and prose are no members to look up. */
export function describesMember({ name }: DocRow): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)
}

/** Reports what a row about a member of `type` gets wrong: no such member, another case, another type. */
export function checkRow(row: DocRow, type: StructuredType, { graph, report }: CheckContext): void {
  const property = graph.propertyOf(type.name, row.name) ?? sameButCase(row.name, graph.propertiesOf(type.name))
  if (property === undefined) {
    if (isOpen(type, graph.basesOf(type.name))) return
    report.add('docs/unknown-property', { name: row.name, type: type.name }, row.nameOrigin, {
      suggestion: () =>
        nearest(
          row.name,
          graph.propertiesOf(type.name).map(({ name }) => name),
        ),
      related: [{ ...type.origin, message: `\`${type.name}\` is declared here` }],
    })
    return
  }
  const related = [{ ...property.origin, message: `\`${property.name}\` is declared here` }]
  if (property.name !== row.name) {
    const data = { written: row.name, declared: property.name }
    report.add('docs/case-drift', data, row.nameOrigin, { suggestion: property.name, related })
  }
  if (row.type !== undefined && !agrees(row.type, property.type, graph)) {
    const data = { name: property.name, written: row.type.raw.trim(), declared: typeText(property.type) }
    report.add('docs/type-mismatch', data, row.type.origin, { suggestion: typeInDocs(property.type), related })
  }
}

/** The one that differs by case alone. */
export function sameButCase<T extends { readonly name: string }>(name: string, items: readonly T[]): T | undefined {
  return items.find((item) => item.name.toLowerCase() === name.toLowerCase())
}

function isOpen(type: StructuredType, bases: readonly StructuredType[]): boolean {
  return [type, ...bases].some(({ open }) => open)
}
