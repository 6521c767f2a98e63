import { isBuiltIn, primitiveOf } from '../../graph/built-in.js'
import type { Facets, QualifiedName, TypeRef } from '../../graph/types.js'
import { isBefore4 } from '../../graph/version.js'
import { partOf } from '../../read/part-of.js'
import type { Origin } from '../../read/source.js'
import { holdsEntities, itemOf } from '../in-scope.js'
import type { CheckContext } from '../rule.js'

type Facet = keyof Facets

/** Facets suit the type that they narrow, and each other (OData CSDL XML 4.01 §7.2, §11.1). */
export function facets({ graph, report }: CheckContext): void {
  const look = (type: TypeRef, given: Facets, user: string, origin: Origin): void => {
    if (!hasSome(given)) return
    const name = itemOf(type)
    const declared = graph.typeOf(name)
    if (declared?.kind === 'typeDefinition') {
      const again = named(given).find((facet) => declared.facets[facet] !== undefined)
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
    const unsuited = named(given).find(
      (facet) => (bare || !suits(facet, type)) && !(isBefore4(graph.version) && given[facet] === 0),
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

const facetNames: Readonly<Record<Facet, string>> = {
  maxLength: 'MaxLength',
  precision: 'Precision',
  scale: 'Scale',
  unicode: 'Unicode',
  srid: 'SRID',
}

function hasSome({ maxLength, precision, scale, unicode, srid }: Facets): boolean {
  return (maxLength ?? precision ?? scale ?? unicode ?? srid) !== undefined
}

function named(given: Facets): readonly Facet[] {
  return (Object.keys(facetNames) as Facet[]).filter((facet) => given[facet] !== undefined)
}

/** Decimals, and times whose seconds have a fraction; `DateTime` and `Time` are of V2 and V3. */
const timed = new Set(
  ['Decimal', 'DateTimeOffset', 'Duration', 'TimeOfDay', 'DateTime', 'Time'].map((name) => `Edm.${name}`),
)

/** Types that more than one facet suits, because they stand for others. */
const general = new Set(['Edm.PrimitiveType', 'Edm.Untyped'])

function suits(facet: Facet, type: QualifiedName): boolean {
  if (general.has(type)) return true
  switch (facet) {
    case 'maxLength':
      return type === 'Edm.String' || type === 'Edm.Binary' || type === 'Edm.Stream'
    case 'precision':
      return timed.has(type)
    case 'scale':
      return type === 'Edm.Decimal'
    case 'unicode':
      return type === 'Edm.String'
    case 'srid':
      return type.startsWith('Edm.Geo')
  }
}
