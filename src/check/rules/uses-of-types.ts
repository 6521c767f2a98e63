import { primitiveOf } from '../../graph/built-in.js'
import { itemOf, type TypeRef, typeText } from '../../graph/types.js'
import { pathTypes } from '../../read/csdl/edm.js'
import { partOf } from '../../read/part-of.js'
import type { Origin } from '../../read/source.js'
import type { CheckContext } from '../rule.js'

/** Types stand only where they may: entities in navigation properties, streams not in collections (OData CSDL XML 4.01 §3.3–3.5, §7.1). */
export function usesOfTypes({ graph, report }: CheckContext): void {
  const look = (type: TypeRef, user: string, use: 'property' | 'parameter' | 'return', origin: Origin): void => {
    const name = itemOf(type).name
    const many = type.kind === 'collection'
    const add = (problem: 'entity' | 'stream' | 'primitives' | 'path') =>
      report.add('graph/type-use', { user, type: many ? `Collection(${name})` : name, problem }, partOf(origin, 'Type'))
    if (use === 'property' && (graph.typeOf(name)?.kind === 'entity' || name === 'Edm.EntityType')) add('entity')
    else if (many && name === 'Edm.PrimitiveType') add('primitives')
    else if ((many || use === 'parameter') && primitiveOf(name, graph.typeOf) === 'Edm.Stream') add('stream')
    else if (pathTypes.has(name) && use !== 'property') add('path')
  }
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const { kind, name, type: held, origin } of type.properties) {
      if (kind !== 'property') continue
      const user = `${type.name}/${name}`
      look(held, user, 'property', origin)
      // Complex types may be those of terms.
      if (type.kind === 'entity' && pathTypes.has(itemOf(held).name))
        report.add('graph/type-use', { user, type: itemOf(held).name, problem: 'path' }, partOf(origin, 'Type'))
    }
  }
  for (const { name, type, origin } of graph.terms.values())
    if (type.kind === 'collection' && primitiveOf(itemOf(type).name, graph.typeOf) === 'Edm.Stream')
      report.add('graph/type-use', { user: name, type: typeText(type), problem: 'stream' }, partOf(origin, 'Type'))
  for (const { name, parameters, returns } of graph.operations) {
    for (const parameter of parameters) look(parameter.type, `${name}/${parameter.name}`, 'parameter', parameter.origin)
    if (returns !== undefined) look(returns.type, name, 'return', returns.origin)
  }
}
