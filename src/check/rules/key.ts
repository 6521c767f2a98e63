import type { Graph } from '../../graph/graph.js'
import { itemOf, type QualifiedName, type StructuredType } from '../../graph/types.js'
import { isSince401 } from '../../graph/version.js'
import { addTo } from '../../groups.js'
import { partOf } from '../../read/part-of.js'
import { declaredHere } from '../declared-here.js'
import { followPath } from '../follow-path.js'
import { nearest } from '../nearest.js'
import type { CheckContext } from '../rule.js'

/** Entity types that are not abstract have a key, unless they only ever stand alone, and what a key names exists. */
export function key({ graph, report }: CheckContext): void {
  const needless = createNeedless(graph)
  const without = new Map<StructuredType, StructuredType[]>()
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity') continue
    const chain = [type, ...graph.basesOf(type.name)]
    const complete = chain.every(({ kind }) => kind === 'entity') && chain.at(-1)?.base === undefined
    if (!complete) continue
    const empty = chain.some(({ refused }) => refused.includes('key'))
    if (!type.abstract && !empty && graph.keyOf(type.name).length === 0) {
      const root = chain.at(-1) ?? type
      if (!needless(type.name)) addTo(without, root, type)
      else if (!isSince401(graph.version)) report.add('graph/keyless', { name: type.name }, type.origin)
    }
    if (type.key.length === 0) continue
    for (const { path, origin } of type.key) {
      if (followPath(graph, type.name, path).missing === undefined) continue
      const names = graph.propertiesOf(type.name).map(({ name }) => name)
      report.add('graph/key-property', { name: type.name, path }, partOf(origin, 'Name'), {
        suggestion: () => nearest(path, names),
      })
    }
  }
  // Where several types derive from one without a key, it is that one which lacks it.
  for (const [root, types] of without) {
    const [first, second] = types
    if (first === undefined) continue
    const told = second === undefined || types.includes(root) ? undefined : first.name
    const at = second === undefined ? first : root
    const related = types.flatMap(({ name, origin }) => (origin === at.origin ? [] : [declaredHere({ name, origin })]))
    report.add('graph/no-key', { name: at.name, derived: told }, at.origin, { related: related.slice(0, 5) })
  }
}

/**
 * Answers whether clients can do without a key of a type: in 4.01 unless a set or a contained collection holds it (OData CSDL XML 4.01 §6.5),
 * before only where nothing but singletons and single-valued navigation properties does.
 */
function createNeedless(graph: Graph): (name: QualifiedName) => boolean {
  const single = new Set<QualifiedName>()
  const many = new Set<QualifiedName>()
  const keyed = new Set<QualifiedName>()
  for (const root of graph.roots) {
    if (root.kind === 'singleton') single.add(root.type)
    else if (root.kind === 'entitySet') keyed.add(root.type)
  }
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const property of type.properties) {
      if (property.kind !== 'navigation') continue
      const target = itemOf(property.type).name
      if (property.type.kind !== 'collection') single.add(target)
      else if (property.containsTarget) keyed.add(target)
      else many.add(target)
    }
  }
  return (name) => !keyed.has(name) && (isSince401(graph.version) || (single.has(name) && !many.has(name)))
}
