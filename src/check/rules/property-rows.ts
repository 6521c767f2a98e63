import type { StructuredType } from '../../graph/types.js'
import type { DocRow, DocTable } from '../../read/docs/types.js'
import { declaredHere } from '../declared-here.js'
import { checkMember, describesMember, meantBy, sameButCase } from '../rows.js'
import type { CheckContext } from '../rule.js'

/** Rows of a type's page name properties that exist, in their case and with their type. */
export function propertyRows(context: CheckContext): void {
  for (const { page, type } of context.described) {
    if (type?.kind !== 'entity' && type?.kind !== 'complex') continue
    const tables = page.tables.filter(({ role }) => role === 'properties' || role === 'relationships')
    const rows = tables.flatMap((table) => table.rows)
    for (const table of tables) {
      for (const row of table.rows) {
        if (!describesMember(row)) continue
        checkRow(row, type, rows, context)
        checkTable(row, table, type, context)
      }
    }
  }
}

/** Navigation properties stand under "Relationships", all others under "Properties". */
function checkTable(row: DocRow, { role }: DocTable, type: StructuredType, { graph, report }: CheckContext): void {
  const property = graph.propertyOf(type.name, row.name)
  if (property === undefined || (property.kind === 'navigation') === (role === 'relationships')) return
  const suggestion = property.kind === 'navigation' ? 'Relationships' : 'Properties'
  report.add('docs/wrong-table', { name: row.name, type: type.name, section: suggestion }, row.nameOrigin, {
    suggestion,
    related: [declaredHere(property)],
  })
}

function checkRow(row: DocRow, type: StructuredType, rows: readonly DocRow[], context: CheckContext): void {
  const { graph, report } = context
  const properties = graph.propertiesOf(type.name)
  const property = graph.propertyOf(type.name, row.name) ?? sameButCase(row.name, properties)
  if (property !== undefined) {
    checkMember(row, property, rows, context)
    return
  }
  const meant = meantBy(row, properties, rows, context)
  if (meant.fix === undefined && [type, ...graph.basesOf(type.name)].some(({ open }) => open)) {
    report.add('docs/dynamic-property', { name: row.name, type: type.name }, row.nameOrigin)
  } else {
    report.add('docs/unknown-property', { name: row.name, type: type.name }, row.nameOrigin, {
      ...meant,
      related: [declaredHere(type)],
    })
  }
}
