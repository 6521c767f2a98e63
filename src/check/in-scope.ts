import type { Graph } from '../graph/graph.js'
import { itemOf, type Property, type QualifiedName, type StructuredType } from '../graph/types.js'
import { namespaceOf } from '../qualified-name.js'
import { isQualifiedName } from '../read/csdl/names.js'

/** True of a name that some document may declare which is referred to, but not given: nothing can be said of it. */
export function isElsewhere(name: QualifiedName, graph: Graph): boolean {
  const namespace = namespaceOf(name)
  return graph.elsewhere.has(namespace) || (namespace.startsWith('Org.OData.') && !graph.namespaces.includes(namespace))
}

/** True of a name that may be that of a declaration which could not be read, and has its finding. */
export function isLost(name: QualifiedName, { lost }: Graph): boolean {
  return lost.size > 0 && (lost.has(name) || lost.has(`${namespaceOf(name)}.*`))
}

/** The same of a member of a type or of a container. */
export function isLostIn(holder: QualifiedName, member: string, { lost }: Graph): boolean {
  return lost.size > 0 && (lost.has(`${holder}/${member}`) || lost.has(`${holder}/*`))
}

/** True of a name that should be declared, but is not, and is written as a name: others have a finding already. */
export function isMissing(name: QualifiedName, graph: Graph): boolean {
  return graph.typeOf(name) === undefined && isQualifiedName(name) && !isElsewhere(name, graph) && !isLost(name, graph)
}

/** False where a base is not declared, so that the type may have more than can be seen. */
export function isComplete(type: StructuredType, graph: Graph): boolean {
  const last = graph.basesOf(type.name).at(-1) ?? type
  return last.base === undefined
}

/** True of a structural property of entities, which is told as that. */
export function holdsEntities({ kind, type }: Property, graph: Graph): boolean {
  return kind === 'property' && graph.typeOf(itemOf(type).name)?.kind === 'entity'
}

/** True where `name` is `base`, or derived from it. */
export function isA(name: QualifiedName, base: QualifiedName, graph: Graph): boolean {
  return name === base || graph.basesOf(name).some((each) => each.name === base)
}

/** True where entities of one type may be of the other, or where that cannot be seen. */
export function areRelated(name: string, other: string, graph: Graph): boolean {
  const [a, b] = [graph.structuredOf(name), graph.structuredOf(other)]
  if (a === undefined || b === undefined || !isComplete(a, graph) || !isComplete(b, graph)) return true
  return isA(name, other, graph) || isA(other, name, graph)
}
