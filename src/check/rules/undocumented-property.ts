import type { Graph } from '../../graph/graph.js'
import type { CheckContext } from '../rule.js'
import { typeInDocs } from '../type-cells.js'

/** A type's page has a row for each property that the type itself declares. */
export function undocumentedProperty({ graph, described, report }: CheckContext): void {
  const rowsOfType = new Map<string, Set<string>>()
  for (const { page, type } of described) {
    if (type === undefined) continue
    const rows = rowsOfType.get(type.name) ?? new Set()
    rowsOfType.set(type.name, rows)
    for (const { role, rows: found } of page.tables)
      if (role === 'properties' || role === 'relationships') for (const { name } of found) rows.add(name.toLowerCase())
  }
  for (const { page, type } of described) {
    if (type?.kind !== 'entity' && type?.kind !== 'complex') continue
    const rows = rowsOfType.get(type.name)
    for (const { name, kind, origin } of type.properties) {
      if (rows?.has(name.toLowerCase())) continue
      const sought = kind === 'navigation' ? 'relationships' : 'properties'
      const table = page.tables.find(({ role }) => role === sought)
      const section = kind === 'navigation' ? 'Relationships' : 'Properties'
      report.add('docs/undocumented-property', { name, type: type.name, section }, table?.origin ?? page.titleOrigin, {
        suggestion: () => rowFor(name, type.name, graph),
        related: [{ ...origin, message: `\`${name}\` is declared here` }],
      })
    }
  }
}

function rowFor(name: string, type: string, graph: Graph): string | undefined {
  const property = graph.propertyOf(type, name)
  return property === undefined ? undefined : `|${name}|${typeInDocs(property.type)}||`
}
