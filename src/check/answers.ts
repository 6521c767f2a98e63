import { before } from '../before.js'
import type { Graph } from '../graph/graph.js'
import { typeAt } from '../graph/step.js'
import { itemOf, type QualifiedName, type TypeRef } from '../graph/types.js'
import { groupBy } from '../groups.js'
import { shortNameOf } from '../qualified-name.js'
import { folderOf, joinPath } from '../read/docs/paths.js'
import type { Page } from '../read/docs/types.js'
import type { DescribedPage } from './rule.js'

/** Finds the types that a page means by a name: the one whose page a link leads to; without a link, those with that short name. */
export function createTypeNames(described: readonly DescribedPage[], graph: Graph) {
  const typeOfPage = new Map(described.map(({ page, type }) => [page.file.toLowerCase(), type?.name]))
  const declaredNames = groupBy(graph.types.keys(), (name) => shortNameOf(name).toLowerCase())
  return (name: string, link: string | undefined, page: Page): readonly QualifiedName[] => {
    if (link === undefined) return declaredNames.get(shortNameOf(name).toLowerCase()) ?? []
    const type = typeOfPage.get(joinPath(folderOf(page.file), before(link, /[?#]/)).toLowerCase())
    return type === undefined ? [] : [type]
  }
}

/** What the requests give, aside from raw values and counts; nothing where one of them leads nowhere, or gives nothing of the model. */
export function typesGiven({ requests }: DescribedPage): readonly TypeRef[] {
  const types = requests.flatMap(({ resolution }) => {
    if (!resolution.resolved) return undefined
    if (resolution.place.kind === 'value' || resolution.place.kind === 'count') return []
    const type = typeAt(resolution.place)
    return type !== undefined && resolution.made !== undefined ? itemOf(type) : type
  })
  return types.every((type) => type !== undefined && itemOf(type).kind === 'named')
    ? types.filter((type) => type !== undefined)
    : []
}

/** Whether it is the type, one that it derives from, or one that derives from it. */
export function isRelated(name: QualifiedName, type: TypeRef, graph: Graph): boolean {
  const item = itemOf(type).name
  return item === name || [...graph.basesOf(item), ...graph.derivedOf(item)].some((related) => related.name === name)
}
