import type { Graph } from '../graph/graph.js'
import type { Operation, Property } from '../graph/types.js'
import { isStream } from '../graph/writable.js'
import { shortNameOf } from '../qualified-name.js'

/** Whether a builder has a member for the property: navigation, a stream, or a complex value that leads on. */
export function isMember(property: Property, graph: Graph): boolean {
  if (property.kind === 'navigation') return true
  return isStream(property) ? property.type.kind !== 'collection' : graph.leadsOn(property.type)
}

/** The member of a builder that an operation is called by: its qualified name where a property of that name has a member. */
export function operationKey({ name }: Operation, properties: readonly Property[], graph: Graph): string {
  const short = shortNameOf(name)
  return properties.some((property) => property.name === short && isMember(property, graph)) ? name : short
}

/** Whether an operation answers with a stream itself, not with JSON. */
export function givesStream({ returns }: Operation): boolean {
  return returns?.type.kind === 'primitive' && returns.type.name === 'Edm.Stream'
}
