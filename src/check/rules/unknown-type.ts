import { isBuiltIn } from '../../graph/built-in.js'
import type { Graph } from '../../graph/graph.js'
import type { QualifiedName, TypeRef } from '../../graph/types.js'
import { builtInTypes } from '../../read/csdl/edm.js'
import { partOf } from '../../read/part-of.js'
import type { Origin } from '../../read/source.js'
import { isMissing } from '../in-scope.js'
import { createNearestQualified } from '../nearest.js'
import type { CheckContext } from '../rule.js'

/** Every type that is used is declared, or built in. */
export function unknownType({ graph, report }: CheckContext): void {
  const nearestType = createNearestQualified([...builtInTypes, ...graph.types.keys()])
  const others = createOthers(graph)
  const look = (name: QualifiedName, user: string, origin: Origin): void => {
    if (isBuiltIn(name, graph.version) || !isMissing(name, graph)) return
    const other = others(name)
    report.add('graph/unknown-type', { name, user, other }, origin, {
      suggestion: () => (other === undefined ? nearestType(name) : undefined),
    })
  }
  const lookAt = (type: TypeRef, user: string, origin: Origin): void => {
    if (type.kind === 'collection') lookAt(type.of, user, origin)
    else look(type.name, user, partOf(origin, 'Type'))
  }

  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    if (type.base !== undefined) look(type.base, type.name, partOf(type.origin, 'BaseType'))
    for (const property of type.properties) lookAt(property.type, `${type.name}/${property.name}`, property.origin)
  }
  for (const operation of graph.operations) {
    const { binding, parameters, returns } = operation
    for (const parameter of binding === undefined ? parameters : [binding, ...parameters])
      lookAt(parameter.type, `${operation.name}/${parameter.name}`, parameter.origin)
    if (returns !== undefined) lookAt(returns.type, operation.name, returns.origin)
  }
  for (const { name, type, origin } of graph.terms.values()) lookAt(type, name, origin)
  for (const root of graph.roots) {
    if (root.kind === 'entitySet') look(root.type, root.name, partOf(root.origin, 'EntityType'))
    else if (root.kind === 'singleton') look(root.type, root.name, partOf(root.origin, 'Type'))
  }
}

/** Answers what a name is that is declared, but as no type. */
function createOthers(graph: Graph): (name: QualifiedName) => string | undefined {
  return (name) => {
    if (graph.terms.has(name)) return 'a term'
    if (graph.containers.some((container) => container.name === name)) return 'a container'
    const operation = graph.operations.find((each) => each.name === name)
    return operation === undefined ? undefined : operation.kind === 'action' ? 'an action' : 'a function'
  }
}
