import type { Graph } from '../../graph/graph.js'
import type { Property, QualifiedName, StructuredType } from '../../graph/types.js'
import { partOf } from '../../read/part-of.js'
import { holdsEntities, isA } from '../in-scope.js'
import type { CheckContext } from '../rule.js'

/** No value has to hold another of its own type, and that one another, without end (OData CSDL XML 4.01 §7.1, §8.1). */
export function endless({ graph, report }: CheckContext): void {
  const told = new Set<QualifiedName>()
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const property of type.properties) {
      const held = needed(property)
      if (held === undefined || told.has(type.name) || holdsEntities(property, graph)) continue
      const reached = reachedFrom(held, graph)
      if (![...reached].some((name) => isA(name, type.name, graph))) continue
      for (const name of reached) told.add(name)
      report.add('graph/endless', { name: type.name, property: property.name }, partOf(property.origin, 'Nullable'))
    }
  }
}

/** The type of which each value has to hold one. */
function needed(property: Property): QualifiedName | undefined {
  const { type, nullable } = property
  if (nullable || type.kind !== 'named' || (property.kind === 'navigation' && !property.containsTarget))
    return undefined
  return type.name
}

/** Types of which there is a value in each of one, itself included. */
function reachedFrom(start: QualifiedName, graph: Graph): ReadonlySet<QualifiedName> {
  const reached = new Set<QualifiedName>()
  const open: StructuredType[] = [graph.structuredOf(start) ?? []].flat()
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (reached.has(type.name)) continue
    reached.add(type.name)
    for (const property of graph.propertiesOf(type.name)) {
      const next = graph.structuredOf(needed(property) ?? '')
      if (next !== undefined) open.push(next)
    }
  }
  return reached
}
