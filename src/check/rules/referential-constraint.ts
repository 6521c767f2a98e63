import { isBuiltIn, primitiveOf } from '../../graph/built-in.js'
import type { Graph } from '../../graph/graph.js'
import { itemOf, type Property } from '../../graph/types.js'
import { isBefore4 } from '../../graph/version.js'
import { partOf } from '../../read/part-of.js'
import { followPath } from '../follow-path.js'
import { holdsEntities } from '../in-scope.js'
import { nearest } from '../nearest.js'
import type { CheckContext } from '../rule.js'

/** Both properties of a referential constraint exist and have one type (OData CSDL XML 4.01 §8.6). */
export function referentialConstraint({ graph, report }: CheckContext): void {
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const navigation of type.properties) {
      if (navigation.kind !== 'navigation') continue
      const target = itemOf(navigation.type).name
      const user = `${type.name}/${navigation.name}`
      const [first] = navigation.referentialConstraints
      if (first !== undefined && navigation.type.kind === 'collection') {
        report.add('graph/constraint-many', { property: user }, first.origin)
        continue
      }
      for (const { property, referencedProperty, origin } of navigation.referentialConstraints) {
        const end = (from: string, path: string, attribute: string): Property | undefined => {
          const { steps, missing, known } = followPath(graph, from, path)
          if (missing !== undefined) {
            const names = graph.propertiesOf(from).map(({ name }) => name)
            report.add('graph/constraint-property', { property: user, path, holder: from }, partOf(origin, attribute), {
              suggestion: () => nearest(path, names),
            })
          }
          return known ? steps.at(-1)?.property : undefined
        }
        const dependent = end(type.name, property, 'Property')
        const principal =
          graph.typeOf(target)?.kind === 'entity' ? end(target, referencedProperty, 'ReferencedProperty') : undefined
        if (dependent === undefined || principal === undefined) continue
        if (holdsEntities(dependent, graph) || holdsEntities(principal, graph)) continue
        if (!sameType(dependent, principal, graph))
          report.add(
            'graph/constraint-type',
            { property: user, dependent: property, principal: referencedProperty },
            partOf(origin, 'Property'),
          )
        else if (isBefore4(graph.version) || (dependent.nullable && isKey(dependent, type.name, graph))) continue
        else if (
          dependent.nullable !== (navigation.nullable || (principal.nullable && !isKey(principal, target, graph)))
        )
          report.add(
            'graph/nullability',
            { property: user, other: property, problem: dependent.nullable ? 'dependent-required' : 'dependent' },
            partOf(origin, 'Property'),
          )
      }
    }
  }
}

/** Never null, whatever it says; that has a finding of its own. */
function isKey(property: Property, holder: string, graph: Graph): boolean {
  return graph.keyOf(holder).some((part) => part.property === property)
}

function sameType(a: Property, b: Property, graph: Graph): boolean {
  if ((a.type.kind === 'collection') !== (b.type.kind === 'collection')) return false
  const [one, other] = [itemOf(a.type).name, itemOf(b.type).name]
  if (one === other) return true
  const [first, second] = [primitiveOf(one, graph.typeOf), primitiveOf(other, graph.typeOf)]
  if (![one, other].every((name) => !name.startsWith('Edm.') || isBuiltIn(name, graph.version))) return true
  if (first !== undefined && second !== undefined) return first === second
  const [left, right] = [graph.typeOf(one), graph.typeOf(other)]
  if ((left === undefined && first === undefined) || (right === undefined && second === undefined)) return true
  return left !== undefined && right !== undefined && left.kind === right.kind && left.kind !== 'enum'
}
