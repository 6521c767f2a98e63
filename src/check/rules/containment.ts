import type { Graph } from '../../graph/graph.js'
import { itemOf, type NavigationProperty, type QualifiedName, type StructuredType } from '../../graph/types.js'
import { isBefore4, isSince401 } from '../../graph/version.js'
import { partOf } from '../../read/part-of.js'
import { declaredHere } from '../declared-here.js'
import { followPath } from '../follow-path.js'
import type { CheckContext } from '../rule.js'

/** Entities are contained by one other, and before 4.01 not in items of a collection (OData CSDL XML 4.01 §8.4). */
export function containment({ graph, report }: CheckContext): void {
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    checkParents(type)
    if (!isSince401(graph.version) && !isBefore4(graph.version)) checkCollections(type)
  }

  function checkParents(type: StructuredType): void {
    const own = parentsOf(type, graph)
    if (own.length === 0) return
    const inherited = graph.basesOf(type.name).flatMap((base) => parentsOf(base, graph))
    const [first, ...others] = [...inherited, ...own]
    for (const property of others) {
      if (first === undefined || !own.includes(property)) continue
      const related = [declaredHere(first)]
      const data = { property: `${type.name}/${property.name}`, first: first.name }
      report.add('graph/second-parent', data, partOf(property.origin, 'Partner'), { related })
    }
  }

  function checkCollections(type: StructuredType): void {
    for (const property of type.properties) {
      if (property.kind !== 'property' || property.type.kind !== 'collection') continue
      const item = itemOf(property.type).name
      const held = graph.structuredOf(item)?.kind === 'complex' ? containedIn(item, graph) : undefined
      if (held === undefined) continue
      const related = [declaredHere(held)]
      const data = { property: `${type.name}/${property.name}`, type: item, contained: held.name }
      report.add('graph/containing-items', data, partOf(property.origin, 'Type'), { related })
    }
  }
}

/** Navigation properties whose partner contains what has them. */
function parentsOf(type: StructuredType, graph: Graph): readonly NavigationProperty[] {
  return type.properties.filter((property): property is NavigationProperty => {
    if (property.kind !== 'navigation' || property.partner === undefined) return false
    const partner = followPath(graph, itemOf(property.type).name, property.partner).steps.at(-1)?.property
    return partner?.kind === 'navigation' && partner.containsTarget
  })
}

function containedIn(name: QualifiedName, graph: Graph): NavigationProperty | undefined {
  return graph
    .propertiesOf(name)
    .find((property): property is NavigationProperty => property.kind === 'navigation' && property.containsTarget)
}
