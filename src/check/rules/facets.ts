import { isBuiltIn, primitiveOf } from '../../graph/built-in.js'
import { type Facets, itemOf, type QualifiedName, type TypeRef } from '../../graph/types.js'
import { isBefore4 } from '../../graph/version.js'
import { type Facet, facetNames, facetsIn, suitsFacet } from '../../read/csdl/suited-facets.js'
import { partOf } from '../../read/part-of.js'
import type { Origin } from '../../read/source.js'
import { holdsEntities } from '../in-scope.js'
import type { CheckContext } from '../rule.js'

/** Facets suit the type that they narrow, and each other (OData CSDL XML 4.01 §7.2, §11.1). */
export function facets({ graph, report }: CheckContext): void {
  const look = (type: TypeRef, given: Facets, user: string, origin: Origin): void => {
    if (!hasSome(given)) return
    const name = itemOf(type).name
    const declared = graph.typeOf(name)
    if (declared?.kind === 'typeDefinition') {
      const again = facetsIn(given).find((facet) => declared.facets[facet] !== undefined)
      if (again !== undefined) {
        report.add(
          'graph/facet',
          { user, facet: facetNames[again], type: name, problem: 'repeated' },
          partOf(origin, facetNames[again]),
        )
        return
      }
    }
    const primitive =
      declared === undefined || declared.kind === 'typeDefinition' ? primitiveOf(name, graph.typeOf) : name
    // A type that is not there has its finding.
    if (primitive !== undefined && (declared !== undefined || isBuiltIn(primitive, graph.version)))
      check(primitive, given, user, origin)
  }
  const check = (type: QualifiedName, given: Facets, user: string, origin: Origin, bare = false): void => {
    const add = (facet: Facet, problem: 'unsuited' | 'large' | 'zero' | 'version') =>
      report.add('graph/facet', { user, facet: facetNames[facet], type, problem }, partOf(origin, facetNames[facet]))
    // What says 0 says nothing in V2 and V3.
    const unsuited = facetsIn(given).find(
      (facet) => (bare || !suitsFacet(facet, type)) && !(isBefore4(graph.version) && given[facet] === 0),
    )
    if (unsuited !== undefined) add(unsuited, 'unsuited')
    else if (given.scale === 'floating' && graph.version === '4.0') add('scale', 'version')
    else if (type === 'Edm.Decimal' && given.precision === 0) add('precision', 'zero')
    else if (type !== 'Edm.Decimal' && (given.precision ?? 0) > 12) add('precision', 'large')
    else if (typeof given.scale === 'number' && given.precision !== undefined && given.scale > given.precision)
      add('scale', 'large')
  }

  for (const type of graph.types.values()) {
    if (type.kind === 'typeDefinition' && isBuiltIn(type.underlying, graph.version))
      check(type.underlying, type.facets, type.name, type.origin, type.underlying === 'Edm.PrimitiveType')
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const property of type.properties)
      if (property.kind === 'property' && !holdsEntities(property, graph))
        look(property.type, property.facets, `${type.name}/${property.name}`, property.origin)
  }
  for (const { name, binding, parameters, returns } of graph.operations) {
    for (const parameter of binding === undefined ? parameters : [binding, ...parameters])
      look(parameter.type, parameter.facets, `${name}/${parameter.name}`, parameter.origin)
    if (returns !== undefined) look(returns.type, returns.facets, name, returns.origin)
  }
  for (const term of graph.terms.values()) look(term.type, term.facets, term.name, term.origin)
}

function hasSome({ maxLength, precision, scale, unicode, srid }: Facets): boolean {
  return (maxLength ?? precision ?? scale ?? unicode ?? srid) !== undefined
}
