import type { StructuredType } from '../../graph/types.js'
import type { DocRow } from '../../read/docs/types.js'
import { nearest } from '../nearest.js'
import { checkMember, describesMember, sameButCase } from '../rows.js'
import type { CheckContext } from '../rule.js'

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

function checkRow(row: DocRow, type: StructuredType, context: CheckContext): void {
  const { graph, report } = context
  const properties = graph.propertiesOf(type.name)
  const property = graph.propertyOf(type.name, row.name) ?? sameButCase(row.name, properties)
  if (property !== undefined) checkMember(row, property, context)
  else if ([type, ...graph.basesOf(type.name)].some(({ open }) => open)) {
    report.add('docs/dynamic-property', { name: row.name, type: type.name }, row.nameOrigin)
  } else {
    report.add('docs/unknown-property', { name: row.name, type: type.name }, row.nameOrigin, {
      suggestion: () =>
        nearest(
          row.name,
          properties.map(({ name }) => name),
        ),
      related: [{ ...type.origin, message: `\`${type.name}\` is declared here` }],
    })
  }
}
