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

function rowCount({ type, tables }: DescribedPage): number {
  return tables.reduce((sum, { table, type: subject }) => (subject === type ? sum + table.rows.length : sum), 0)
}
