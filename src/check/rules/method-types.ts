import { typeText } from '../../graph/types.js'
import { folderOf, joinPath } from '../../read/docs/paths.js'
import { createTypeNames, isRelated, typesGiven } from '../answers.js'
import type { CheckContext } from '../rule.js'
import { typeInDocs } from '../type-cells.js'

/** What a table of methods says that one gives is what a request of its page gives, that which derives from it, or a base of it; whether one or many is left open. */
export function methodTypes({ described, graph, report }: CheckContext): void {
  const pages = new Map(described.map((about) => [about.page.file.toLowerCase(), about]))
  const typesNamed = createTypeNames(described, graph)
  for (const { page } of described) {
    for (const { type, cells } of page.tables.flatMap(({ role, rows }) => (role === 'methods' ? rows : []))) {
      const link = /\]\(([^()\s#?]+)/.exec(cells[0] ?? '')?.[1]
      if (link === undefined || type?.parsed !== true) continue
      const method = pages.get(joinPath(folderOf(page.file), link).toLowerCase())
      const [first, ...others] = method === undefined ? [] : typesGiven(method)
      const meant = typesNamed(type.name, type.link, page)
      if (first === undefined || meant.length === 0) continue
      if ([first, ...others].some((given) => meant.some((name) => isRelated(name, given, graph)))) continue
      const written = type.collection ? `${type.name} collection` : type.name
      report.add('docs/method-type', { written, declared: typeText(first) }, type.origin, {
        suggestion: typeInDocs(first),
      })
    }
  }
}
