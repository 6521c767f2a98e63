import { compare } from '../graph/declare.js'
import type { Graph } from '../graph/graph.js'
import { itemOf } from '../graph/types.js'
import { addTo } from '../groups.js'
import { shortNameOf } from '../qualified-name.js'
import { allProperties, type NamedEdge } from './fact-edges.js'

/**
 * Names that have another literal type than most of that name, with each of the places behind which it has it (`code@orders|code@lines`): what leads to the owner, or the
 * operation. A place behind which both stand tells nothing. None where they would be long, as every bundle of a client carries them.
 */
export function placedNames(
  owners: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>,
  most: ReadonlyMap<string, string>,
  graph: Graph,
  edges: readonly NamedEdge[],
): ReadonlyMap<string, readonly string[]> {
  const placed = new Map<string, string[]>()
  const places = createPlaces(graph, edges)
  let length = 0
  for (const [name, own] of [...owners].toSorted(([a], [b]) => compare(a, b))) {
    if (own.size < 2) continue
    const usual = new Set((own.get(most.get(name) ?? '') ?? []).flatMap(places))
    for (const [type, list] of own) {
      if (type === most.get(name)) continue
      const told = [...new Set(list.flatMap(places))].filter((place) => !usual.has(place)).sort(compare)
      if (told.length === 0) continue
      const words = told.map((place) => `${name}@${place}`)
      length += words.join(' ').length + 1
      if (length > longest) return new Map()
      addTo(placed, type, ...words)
    }
  }
  return placed
}

/** Characters. A service with thousands of types has ten times as many. */
const longest = 600

/** The names that lead to a type, or to one derived from it; the short name of an operation. */
export function createPlaces(graph: Graph, edges: readonly NamedEdge[]): (owner: string) => readonly string[] {
  const leading = new Map<string, Set<string>>()
  const lead = (type: string, name: string) => leading.set(type, (leading.get(type) ?? new Set()).add(name))
  for (const { name, target } of edges) lead(target, name)
  for (const { name, type } of allProperties(graph)) lead(itemOf(type).name, name)
  for (const { name, returns } of graph.operations)
    if (returns !== undefined) lead(itemOf(returns.type).name, shortNameOf(name))
  return (owner) => {
    const type = graph.structuredOf(owner)
    if (type === undefined) return owner === '' ? [] : [shortNameOf(owner)]
    const related = [owner, ...graph.derivedOf(owner).map(({ name }) => name)]
    return related.flatMap((name) => [...(leading.get(name) ?? [])])
  }
}
