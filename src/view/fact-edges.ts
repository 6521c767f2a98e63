import type { Graph } from '../graph/graph.js'
import { itemOf } from '../graph/types.js'
import { oncePer } from '../once-per.js'

/** A set, singleton or navigation property, by name, and what it leads to. */
export interface NamedEdge {
  readonly name: string
  readonly target: string
  readonly many: boolean
}

/** Every edge of the service. */
export function edgesOf(graph: Graph): readonly NamedEdge[] {
  return [
    ...graph.roots.flatMap((root) =>
      root.kind === 'entitySet' || root.kind === 'singleton'
        ? [{ name: root.name, target: root.type, many: root.kind === 'entitySet' }]
        : [],
    ),
    ...allProperties(graph).flatMap((property) =>
      property.kind === 'navigation'
        ? [{ name: property.name, target: itemOf(property.type).name, many: property.type.kind === 'collection' }]
        : [],
    ),
  ]
}

/** Of every structured type, as each declares them. */
export const allProperties = oncePer((graph: Graph) =>
  [...graph.types.values()].flatMap((type) =>
    type.kind === 'entity' || type.kind === 'complex' ? type.properties : [],
  ),
)
