import type { QualifiedName } from '../../graph/types.js'
import { shortNameOf } from '../../qualified-name.js'
import { folderOf, joinPath } from '../../read/docs/paths.js'
import type { CheckContext } from '../rule.js'

/** A cell that names a structured type with a page of its own does not lead to the page of another. */
export function linkedTypes({ graph, described, report, links }: CheckContext): void {
  const typeOfPage = new Map<string, QualifiedName>()
  const withPage = new Map<string, QualifiedName>()
  for (const { page, type } of described) {
    if (type?.kind !== 'entity' && type?.kind !== 'complex') continue
    typeOfPage.set(page.file.toLowerCase(), type.name)
    withPage.set(shortNameOf(type.name).toLowerCase(), type.name)
  }
  for (const { page } of described) {
    const around = folderOf(page.file)
    for (const { rows } of page.tables) {
      for (const { type: cell } of rows) {
        if (cell?.link === undefined || !cell.parsed) continue
        const linked = typeOfPage.get(joinPath(around, cell.link).toLowerCase())
        const named = withPage.get(shortNameOf(cell.name).toLowerCase())
        if (linked === undefined || named === undefined || linked === named) continue
        if (graph.typeOf(cell.name) !== undefined && cell.name !== named) continue
        if (shortNameOf(linked).toLowerCase() === shortNameOf(named).toLowerCase()) continue
        report.add('docs/linked-type', { name: cell.name, linked }, cell.origin, {
          suggestion: links.pathTo(page.file, named),
        })
      }
    }
  }
}
