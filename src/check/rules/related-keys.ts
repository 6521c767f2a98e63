import type { Graph } from '../../graph/graph.js'
import type { PropertyRef, QualifiedName } from '../../graph/types.js'
import { isSince401 } from '../../graph/version.js'
import { partOf } from '../../read/part-of.js'
import { followPath } from '../follow-path.js'
import type { CheckContext } from '../rule.js'

/** Parts of a key that are those of a related entity: all of its key, and nothing else of it (OData CSDL XML 4.01 §6.5). */
export function relatedKeys({ graph, report }: CheckContext): void {
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' || !type.key.some(({ path }) => path.includes('/'))) continue
    const told = new Set<string>()
    for (const part of type.key) {
      const related = relatedOf(part, type.name, graph)
      if (related === undefined) continue
      const { navigation, target, rest } = related
      const place = partOf(part.origin, 'Name')
      const add = (problem: 'other' | 'partial', missing?: string) =>
        report.add('graph/key-related', { name: type.name, path: part.path, target, missing, problem }, place)
      const key = graph.keyOf(target).map(({ path }) => path)
      const missing = key.find((path) => !type.key.some((each) => each.path === `${navigation}/${path}`))
      if (!key.includes(rest)) add('other')
      else if (missing !== undefined && !told.has(navigation)) add('partial', missing)
      else if (!isSince401(graph.version) && !told.has(navigation))
        report.add('graph/key-edition', { name: type.name, path: part.path, target }, place)
      told.add(navigation)
    }
  }
}

/** Where a path goes through a navigation property to an entity whose key is known. */
function relatedOf({ path }: PropertyRef, from: QualifiedName, graph: Graph) {
  const { steps, known } = followPath(graph, from, path)
  const index = steps.findIndex(({ property }) => property?.kind === 'navigation')
  const target = steps[index]?.type
  if (!known || target === undefined || index === steps.length - 1 || graph.keyOf(target).length === 0) return undefined
  const segments = path.split('/')
  return { navigation: segments.slice(0, index + 1).join('/'), target, rest: segments.slice(index + 1).join('/') }
}
