import type { Graph } from '../../graph/graph.js'
import { itemOf, type NavigationProperty, type StructuredType } from '../../graph/types.js'
import { isBefore4 } from '../../graph/version.js'
import { partOf } from '../../read/part-of.js'
import { declaredHere } from '../declared-here.js'
import { followPath } from '../follow-path.js'
import { isA, isComplete } from '../in-scope.js'
import { nearest } from '../nearest.js'
import type { CheckContext } from '../rule.js'

/** A partner is a navigation property of the target that leads back (OData CSDL XML 4.01 §8.4, §8.5). */
export function partner(context: CheckContext): void {
  for (const type of context.graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const property of type.properties)
      if (property.kind === 'navigation' && property.partner !== undefined)
        checkPartner(property, property.partner, type, context)
  }
}

function checkPartner(property: NavigationProperty, path: string, type: StructuredType, context: CheckContext): void {
  const { graph, report } = context
  const target = itemOf(property.type).name
  if (graph.typeOf(target)?.kind !== 'entity') return
  const data = { property: `${type.name}/${property.name}`, partner: path, target }
  if (type.kind === 'complex') {
    report.add('graph/partner', { ...data, problem: 'complex' }, partOf(property.origin, 'Partner'))
    return
  }
  const { steps, missing, known } = followPath(graph, target, path)
  const navigations = steps.filter(({ property }) => property?.kind === 'navigation')
  const found = steps.at(-1)?.property
  if (missing !== undefined || (known && (found?.kind !== 'navigation' || navigations.length > 1))) {
    report.add('graph/partner', { ...data, problem: 'missing' }, partOf(property.origin, 'Partner'), {
      suggestion: () => nearest(path, navigationsOf(target, graph)),
    })
    return
  }
  if (!known || found?.kind !== 'navigation') return
  const related = [declaredHere(found)]
  const back = itemOf(found.type).name
  if (graph.typeOf(back)?.kind !== 'entity') return
  if (!isA(type.name, back, graph) && !canBeBase(type.name, back, graph))
    report.add('graph/partner', { ...data, problem: 'type' }, partOf(property.origin, 'Partner'), { related })
  else if (found.partner !== undefined && isElsewherePartner(found.partner, property, type, graph, back))
    report.add('graph/partner', { ...data, problem: 'other' }, partOf(property.origin, 'Partner'), { related })
  else if (property.containsTarget && found.type.kind === 'collection')
    report.add('graph/partner', { ...data, problem: 'many' }, partOf(found.origin, 'Type'), {
      related: [declaredHere({ name: data.property, origin: property.origin })],
    })
  else if (
    property.containsTarget &&
    !found.containsTarget &&
    !isBefore4(graph.version) &&
    found.nullable !== isA(target, type.name, graph)
  )
    report.add(
      'graph/nullability',
      { property: data.property, other: path, problem: found.nullable ? 'parent' : 'root' },
      partOf(found.origin, 'Nullable'),
    )
}

/** Associations of V2 and V3 may end at a type that derives from the one that navigates, and of a base that is not there nothing is known. */
function canBeBase(name: string, back: string, graph: Graph): boolean {
  const type = graph.structuredOf(name)
  return (isBefore4(graph.version) && isA(back, name, graph)) || (type !== undefined && !isComplete(type, graph))
}

/** True where the partner names a property that is there, but not this one: then both are not each other's. */
function isElsewherePartner(
  path: string,
  property: NavigationProperty,
  type: StructuredType,
  graph: Graph,
  back: string,
): boolean {
  const { steps } = followPath(graph, back, path)
  const last = steps.at(-1)?.property
  if (last === undefined || last.kind !== 'navigation') return false
  // A name that is declared twice has its finding.
  if (type.properties.filter(({ name }) => name === property.name).length > 1) return last.name !== property.name
  return last.name !== property.name || graph.propertyOf(type.name, property.name) !== property
}

function navigationsOf(name: string, graph: Graph): readonly string[] {
  return graph
    .propertiesOf(name)
    .filter(({ kind }) => kind === 'navigation')
    .map(({ name }) => name)
}
