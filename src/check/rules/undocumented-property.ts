import type { Graph } from '../../graph/graph.js'
import { mainPages } from '../../graph/main-pages.js'
import type { DocRow, Page } from '../../read/docs/types.js'
import { declaredHere } from '../declared-here.js'
import { addFirstRow, addRow } from '../edits.js'
import { misspeltIn } from '../rows.js'
import type { CheckContext } from '../rule.js'
import { typeInDocs } from '../type-cells.js'

/** The pages of a type have a row for each property that the type itself declares; what lacks is reported on its fullest page. */
export function undocumentedProperty({ graph, described, report, links }: CheckContext): void {
  const rowsOfType = new Map<string, DocRow[]>()
  for (const { page, type } of described) {
    if (type === undefined) continue
    const tables = page.tables.filter(({ role }) => role === 'properties' || role === 'relationships')
    const rows = tables.flatMap((table) => table.rows)
    rowsOfType.set(type.name, [...(rowsOfType.get(type.name) ?? []), ...rows])
  }
  for (const { page, type } of mainPages(described).values()) {
    if ((type?.kind !== 'entity' && type?.kind !== 'complex') || !listsProperties(page)) continue
    const rows = rowsOfType.get(type.name) ?? []
    const names = new Set(rows.map(({ name }) => name.toLowerCase()))
    const all = graph.propertiesOf(type.name).map(({ name }) => name)
    const misspelt = misspeltIn(rows, all)
    for (const property of type.properties) {
      const { name, kind, origin, annotations } = property
      if (names.has(name.toLowerCase()) || misspelt.has(name)) continue
      const sought = kind === 'navigation' ? 'relationships' : 'properties'
      const table = page.tables.find(({ role }) => role === sought)
      const section = kind === 'navigation' ? 'Relationships' : 'Properties'
      const row = { name, type: links.typeCell(page.file, property.type) }
      report.add('docs/undocumented-property', { name, type: type.name, section }, table?.origin ?? page.titleOrigin, {
        suggestion: () => rowFor(name, type.name, graph),
        fix:
          table === undefined
            ? addFirstRow(page, titles[section], [headers[section], 'Type', 'Description'], row, annotations)
            : addRow(table, row, annotations),
        related: [declaredHere({ name, origin })],
      })
    }
  }
}

const headers = { Properties: 'Property', Relationships: 'Relationship' } as const

const titles = { Properties: /^properties$/i, Relationships: /^relationships$/i } as const

/** A page that has neither such a table nor the heading does not set out to list anything; what stands in HTML is not known. */
function listsProperties({ tables, htmlTables, sections }: Page): boolean {
  if (htmlTables.some(({ section }) => /^(?:properties|relationships)$/.test(section))) return false
  return (
    tables.some(({ role }) => role === 'properties' || role === 'relationships') ||
    sections.some(({ title }) => /^(properties|relationships)$/i.test(title.trim()))
  )
}

function rowFor(name: string, type: string, graph: Graph): string | undefined {
  const property = graph.propertyOf(type, name)
  return property === undefined ? undefined : `|${name}|${typeInDocs(property.type)}||`
}
