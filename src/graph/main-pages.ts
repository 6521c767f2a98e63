import { oncePer } from '../once-per.js'
import type { Described, DescribedPage } from './described.js'
import type { QualifiedName } from './types.js'

/** Of several pages about a type, the one that says most of its members; then the first. */
export const mainPages = oncePer((described: Described): ReadonlyMap<QualifiedName, DescribedPage> => {
  const pages = new Map<QualifiedName, DescribedPage>()
  for (const page of described) {
    if (page.type === undefined) continue
    const known = pages.get(page.type.name)
    if (known === undefined || rowCount(page) > rowCount(known)) pages.set(page.type.name, page)
  }
  return pages
})

function rowCount({ page }: DescribedPage): number {
  return page.tables.reduce((sum, { role, rows }) => (memberRoles.has(role) ? sum + rows.length : sum), 0)
}

const memberRoles: ReadonlySet<string> = new Set(['properties', 'relationships', 'members'])
