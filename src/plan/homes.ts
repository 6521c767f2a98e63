import type { Graph } from '../graph/graph.js'
import { itemOf, type QualifiedName, type TypeRef } from '../graph/types.js'
import { namespaceOf } from '../qualified-name.js'

/** Stands above all that needs a module of its own; no type has this name. */
const root = ''

/**
 * What has no identity of its own (complex types, enums, type definitions) stands in the module of the type through which alone it is reached:
 * by type, the one whose module that is. What is not named has a module of its own.
 */
export function homesOf(graph: Graph): ReadonlyMap<QualifiedName, QualifiedName> {
  const dominators = dominatorsOf(referencesIn(graph))
  const homes = new Map<QualifiedName, QualifiedName>()
  // In this order, a dominator comes before what it dominates.
  for (const [name, dominator] of dominators) if (dominator !== root) homes.set(name, homes.get(dominator) ?? dominator)
  return homes
}

/** The types that each module names; behind the root, those that are entities, that the service or another namespace names, or that nothing does. */
function referencesIn(graph: Graph): ReadonlyMap<QualifiedName, ReadonlySet<QualifiedName>> {
  const references = new Map([root, ...graph.types.keys()].map((name) => [name, new Set<QualifiedName>()]))
  const note = (by: QualifiedName, name: QualifiedName): void => {
    if (graph.types.has(name)) references.get(namespaceOf(by) === namespaceOf(name) ? by : root)?.add(name)
  }
  const noteAll = (by: QualifiedName, type: TypeRef | undefined): void => {
    const item = type && itemOf(type)
    if (item?.kind !== 'named') return
    note(by, item.name)
    // A value may be of a derived type, which its validator looks up.
    for (const { name } of graph.derivedOf(item.name)) note(by, name)
  }
  for (const type of graph.types.values()) {
    if (type.kind === 'entity') note(root, type.name)
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const { type: held } of type.properties) noteAll(type.name, held)
    for (const { name } of [...graph.basesOf(type.name), ...graph.derivedOf(type.name)]) note(type.name, name)
  }
  for (const { binding, parameters, returns } of graph.operations) {
    const bound = binding && itemOf(binding.type)
    const by = bound?.kind === 'named' ? bound.name : root
    for (const { type } of parameters) noteAll(by, type)
    noteAll(by, returns?.type)
  }
  const referred = new Set([...references].flatMap(([by, names]) => [...names].filter((name) => name !== by)))
  for (const name of graph.types.keys()) if (!referred.has(name)) references.get(root)?.add(name)
  // What is left only refers to itself, in a circle.
  const reached = new Set(orderFrom(references))
  for (const name of graph.types.keys()) if (!reached.has(name)) references.get(root)?.add(name)
  return references
}

/**
 * The nearest name through which each one is reached, whatever the way from the root; in an order in which it comes first (Cooper, Harvey and
 * Kennedy, A Simple, Fast Dominance Algorithm).
 */
function dominatorsOf(references: ReadonlyMap<QualifiedName, ReadonlySet<QualifiedName>>): Map<string, string> {
  const order = orderFrom(references)
  const places = new Map(order.map((name, place) => [name, place]))
  const placeOf = (name: string) => places.get(name) ?? 0
  const referrers = order.map((): number[] => [])
  for (const [by, names] of references) for (const name of names) referrers[placeOf(name)]?.push(placeOf(by))
  const dominators: (number | undefined)[] = order.map(() => undefined)
  dominators[0] = 0
  const common = (one: number, other: number): number => {
    let [a, b] = [one, other]
    while (a !== b) {
      if (a > b) a = dominators[a] ?? 0
      else b = dominators[b] ?? 0
    }
    return a
  }
  for (let changed = true; changed; ) {
    changed = false
    for (let place = 1; place < order.length; place += 1) {
      const known = (referrers[place] ?? []).filter((by) => dominators[by] !== undefined)
      const found = known.reduce(common)
      if (dominators[place] === found) continue
      dominators[place] = found
      changed = true
    }
  }
  return new Map(order.slice(1).map((name, index) => [name, order[dominators[index + 1] ?? 0] ?? root]))
}

/** Depth first from the root, each name before all that is reached through it alone: the reverse of postorder. */
function orderFrom(references: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const order: string[] = []
  const seen = new Set([root])
  const path = [{ name: root, rest: [...(references.get(root) ?? [])].values() }]
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const { value: next, done } = top.rest.next()
    if (done) {
      order.push(top.name)
      path.pop()
    } else if (!seen.has(next)) {
      seen.add(next)
      path.push({ name: next, rest: [...(references.get(next) ?? [])].values() })
    }
  }
  return order.toReversed()
}
