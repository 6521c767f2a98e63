import type { Graph } from '../graph/graph.js'
import { itemOf, type Property, type QualifiedName } from '../graph/types.js'
import { holdsEntities, isComplete, isElsewhere, isLost, isLostIn } from './in-scope.js'

/** A segment of a path: a property, or a cast where `property` is undefined. */
export interface Step {
  readonly property: Property | undefined
  /** What stands there: the items of a collection, the type of a cast. */
  readonly type: QualifiedName
  readonly many: boolean
}

/** Where a path leads. */
export interface Followed {
  readonly steps: readonly Step[]
  /** The segment that is not there; undefined where all are, or where nothing can be said. */
  readonly missing: string | undefined
  /** False where the path leaves what the documents declare. */
  readonly known: boolean
}

/** Follows a path of properties and casts, segment by segment, from a type (OData CSDL XML 4.01 §15.4). */
export function followPath(graph: Graph, from: QualifiedName, path: string): Followed {
  const steps: Step[] = []
  let name = from
  for (const segment of path.split('/')) {
    const type = graph.structuredOf(name)
    if (type === undefined) {
      const primitive = name.startsWith('Edm.') || graph.typeOf(name) !== undefined
      return {
        steps,
        missing: primitive && !/^Edm\.(?:Untyped|EntityType|ComplexType)$/.test(name) ? segment : undefined,
        known: false,
      }
    }
    if (segment.includes('.')) {
      if (graph.structuredOf(segment) === undefined)
        return {
          steps,
          missing: isElsewhere(segment, graph) || isLost(segment, graph) ? undefined : segment,
          known: false,
        }
      steps.push({ property: undefined, type: segment, many: steps.at(-1)?.many ?? false })
      name = segment
      continue
    }
    const property = graph.propertyOf(name, segment)
    if (property === undefined) {
      const holders = [type, ...graph.basesOf(name)]
      const told = !isComplete(type, graph) || holders.some((holder) => isLostIn(holder.name, segment, graph))
      return { steps, missing: told ? undefined : segment, known: false }
    }
    name = itemOf(property.type).name
    steps.push({ property, type: name, many: property.type.kind === 'collection' })
    if (holdsEntities(property, graph)) return { steps, missing: undefined, known: false }
  }
  return { steps, missing: undefined, known: true }
}
