import type { Graph } from '../graph/graph.js'
import type { StructuredType } from '../graph/types.js'
import { ownProperties } from '../graph/writable.js'
import { oncePerPair } from '../once-per.js'

/** An open type that declares nothing but a key, nor does what derives from it: all that it holds is dynamic. */
export const isDictionary = oncePerPair((type: StructuredType, graph: Graph): boolean => {
  const keys = graph.keyOf(type.name).map(({ path }) => path)
  return (
    [type, ...graph.basesOf(type.name)].some(({ open }) => open) &&
    graph.propertiesOf(type.name).every(({ name }) => keys.includes(name)) &&
    graph.derivedOf(type.name).every((derived) => ownProperties(derived, graph).length === 0)
  )
})
