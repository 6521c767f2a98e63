import type { Graph } from '../graph/graph.js'
import { mayLeadNowhere } from '../graph/leads-nowhere.js'
import type { Property, StructuredType } from '../graph/types.js'
import { isSince401 } from '../graph/version.js'
import {
  baseOf,
  changedMembers,
  creatable,
  ownProperties,
  requiredOnCreate,
  sentWhole,
  updatable,
} from '../graph/writable.js'
import { oncePerPair } from '../once-per.js'
import { isDictionary } from './dictionary.js'

/** True where nothing is declared to hold that very type or one derived from it: it is only made where a base is expected. */
export function mustBeNamed(type: StructuredType, graph: Graph): boolean {
  const names = [type.name, ...graph.derivedOf(type.name).map(({ name }) => name)]
  return graph.basesOf(type.name).length > 0 && !names.some((name) => graph.expected.has(name))
}

/** The other shape of a type that it is made with; undefined where it has one to make it of its own. */
export function createdAs(type: StructuredType, graph: Graph): 'self' | 'update' | undefined {
  if (mustBeNamed(type, graph)) return undefined
  if (sentWhole(type, graph)) return 'self'
  return extendsUpdate(type, graph) && !addsToUpdate(type, graph) ? 'update' : undefined
}

/** Whether all that may be changed may be sent to make one too; what is inherited, in the same way, as an interface cannot extend two that differ. */
export const extendsUpdate = oncePerPair((type: StructuredType, graph: Graph): boolean => {
  if (type.kind !== 'entity' || changedMembers(type, graph).length > 0) return false
  const own = ownProperties(type, graph)
  if (own.some((property) => updatable(property, type, graph) && !creatable(property, type, graph))) return false
  const base = baseOf(type, graph)
  if (base === undefined) return true
  return (
    extendsUpdate(base, graph) && !ownProperties(base, graph).some((property) => madeOtherwise(property, base, graph))
  )
})

/** Whether there is more to `XCreate` than to the `XUpdate` that it extends. */
export const addsToUpdate = oncePerPair((type: StructuredType, graph: Graph): boolean => {
  const base = baseOf(type, graph)
  return (base !== undefined && addsToUpdate(base, graph)) || addsItself(type, graph)
})

/** Whether `XCreate` is what its base is made with and `XUpdate`, and nothing else. */
export function isBaseAndUpdate(type: StructuredType, graph: Graph): boolean {
  const base = baseOf(type, graph)
  return base !== undefined && extendsUpdate(type, graph) && addsToUpdate(base, graph) && !addsItself(type, graph)
}

function addsItself(type: StructuredType, graph: Graph): boolean {
  if (mustBeNamed(type, graph)) return true
  return ownProperties(type, graph).some(
    (property) =>
      madeOtherwise(property, type, graph) ||
      (creatable(property, type, graph) && !sentWithUpdate(property, type, graph)),
  )
}

/** Whether `XUpdate` has more than its `@odata.type`, which each type states anew. */
export const hasChanges = oncePerPair((type: StructuredType, graph: Graph): boolean => {
  const base = baseOf(type, graph)
  if (isDictionary(type, graph) || (base !== undefined && hasChanges(base, graph))) return true
  return [...changedMembers(type, graph), ...ownProperties(type, graph)].some(
    (property) => isBound(property, 'update', type, graph) || sentWithUpdate(property, type, graph),
  )
})

function sentWithUpdate(property: Property, type: StructuredType, graph: Graph): boolean {
  const inline = property.kind === 'property' || isSince401(graph.version)
  return inline && updatable(property, type, graph)
}

/** Whether a member that may be changed is required of a new one, or cannot be unbound there. */
function madeOtherwise(property: Property, type: StructuredType, graph: Graph): boolean {
  const unbound = property.type.kind !== 'collection' && mayLeadNowhere(property, graph)
  if (unbound && isBound(property, 'update', type, graph)) return true
  return updatable(property, type, graph) && requiredOnCreate(property, type, graph)
}

/**
 * Entities that are not contained exist by themselves: `manager@odata.bind` refers to one, where the property may be sent, or documented requests set its
 * reference (`PUT /users/{id}/manager/$ref`), whatever their words say.
 */
export function isBound(property: Property, part: 'create' | 'update', type: StructuredType, graph: Graph): boolean {
  if (property.kind !== 'navigation' || property.containsTarget) return false
  const may = part === 'create' ? creatable : updatable
  if (may(property, type, graph)) return true
  return isReferenceSet(property, type, graph) && may({ ...property, doc: undefined }, type, graph)
}

function isReferenceSet({ name }: Property, type: StructuredType, graph: Graph): boolean {
  return [type, ...graph.basesOf(type.name)].some((owner) =>
    graph
      .requestsAt(owner.name, name)
      .some(({ edge, method }) => edge?.part === 'ref' && /^(?:POST|PUT)$/.test(method)),
  )
}
