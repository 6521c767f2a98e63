import type { Graph } from '../../graph/graph.js'
import type { Page } from '../../read/docs/types.js'
import type { CheckContext } from '../rule.js'
import { typeInDocs } from '../type-cells.js'

/** The pages of a type have a row for each property that the type itself declares; what lacks is reported on its fullest page. */
export function undocumentedProperty({ graph, described, report }: CheckContext): void {
  const rowsOfType = new Map<string, Set<string>>()
  const mainPage = new Map<string, { readonly page: Page; readonly rows: number }>()
  for (const { page, type } of described) {
    if (type === undefined) continue
    const rows = rowsOfType.get(type.name) ?? new Set()
    rowsOfType.set(type.name, rows)
    const found = page.tables.filter(({ role }) => role === 'properties' || role === 'relationships')
    const names = found.flatMap(({ rows }) => rows.map(({ name }) => name.toLowerCase()))
    for (const name of names) rows.add(name)
    if (names.length > (mainPage.get(type.name)?.rows ?? -1)) mainPage.set(type.name, { page, rows: names.length })
  }
  for (const { page, type } of described) {
    if (type?.kind !== 'entity' && type?.kind !== 'complex') continue
    if (mainPage.get(type.name)?.page !== page || !listsProperties(page)) continue
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

/** A page that has neither such a table nor the heading does not set out to list anything. */
function listsProperties({ tables, sections }: Page): boolean {
  return (
    tables.some(({ role }) => role === 'properties' || role === 'relationships') ||
    sections.some(({ title }) => /^(properties|relationships)$/i.test(title.trim()))
  )
}

function rowFor(name: string, type: string, graph: Graph): string | undefined {
  const property = graph.propertyOf(type, name)
  return property === undefined ? undefined : `|${name}|${typeInDocs(property.type)}||`
}
