import { isBuiltIn, primitiveOf } from '../../graph/built-in.js'
import type { Graph } from '../../graph/graph.js'
import type { EntityType, PropertyRef } from '../../graph/types.js'
import { isBefore4 } from '../../graph/version.js'
import { keyTypes, primitiveTypes } from '../../read/csdl/edm.js'
import { partOf } from '../../read/part-of.js'
import { declaredHere } from '../declared-here.js'
import { followPath } from '../follow-path.js'
import { holdsEntities } from '../in-scope.js'
import type { CheckContext } from '../rule.js'

/** Parts of a key are non-nullable and of a primitive or enum type; those behind a path have an alias of their own (OData CSDL XML 4.01 §6.5). */
export function keyParts(context: CheckContext): void {
  const { graph, report } = context
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' || type.key.length === 0) continue
    const holder = graph.basesOf(type.name).find((base) => base.kind === 'entity' && base.key.length > 0)
    if (holder !== undefined) {
      const related = [declaredHere(holder)]
      const pathsOf = ({ key }: EntityType) =>
        key
          .map(({ path }) => path)
          .sort()
          .join()
      const same = holder.kind === 'entity' && pathsOf(holder) === pathsOf(type)
      const code = same ? 'graph/key-repeated' : 'graph/key-inherited'
      report.add(code, { name: type.name, holder: holder.name }, type.key[0]?.origin ?? type.origin, { related })
      continue
    }
    const seen = new Set<string>()
    for (const part of type.key) {
      checkPart(part, type, context)
      checkAlias(part, type, seen, context)
    }
  }
}

function checkPart({ path, origin }: PropertyRef, type: EntityType, { graph, report }: CheckContext): void {
  // A name that is declared twice has its finding.
  if (type.properties.filter(({ name }) => name === path).length > 1) return
  const { steps, known } = followPath(graph, type.name, path)
  if (!known) return
  for (const [index, { property, many }] of steps.entries()) {
    if (property === undefined) continue
    if (holdsEntities(property, graph)) return
    const data = { name: type.name, path }
    const last = index === steps.length - 1
    // On the way to the end of a path, and at a navigation property, it is the path that is wrong.
    if ((many && !last) || (last && property.kind === 'navigation')) {
      report.add('graph/key-type', data, partOf(origin, 'Name'))
      return
    }
    const held = property.type.kind === 'collection' ? '' : property.type.name
    const fitness = last ? fitnessOf(held, graph) : 'fit'
    if (many || fitness === 'unfit') {
      report.add('graph/key-type', data, partOf(property.origin, 'Type'))
      return
    }
    if (fitness === 'unusual') {
      report.add('graph/key-primitive', { ...data, type: held }, partOf(property.origin, 'Type'))
      return
    }
    if (property.nullable) {
      report.add('graph/key-nullable', data, partOf(property.origin, 'Nullable'))
      return
    }
  }
}

/** Primitive types that are none for keys are still values of one kind, which some services use. */
function fitnessOf(name: string, graph: Graph): 'fit' | 'unusual' | 'unfit' {
  const primitive = primitiveOf(name, graph.typeOf)
  if (primitive !== undefined) {
    if (isBefore4(graph.version) || keyTypes.has(primitive) || !isBuiltIn(primitive, graph.version)) return 'fit'
    return primitiveTypes.has(primitive) && primitive !== 'Edm.Stream' ? 'unusual' : 'unfit'
  }
  const type = graph.typeOf(name)
  return type === undefined || type.kind === 'enum' ? 'fit' : 'unfit'
}

function checkAlias(
  { path, alias, origin }: PropertyRef,
  type: EntityType,
  seen: Set<string>,
  context: CheckContext,
): void {
  const { graph, report } = context
  const name = alias ?? path
  const data = { name: type.name, path, alias }
  if (seen.has(name)) report.add('graph/key-alias', { ...data, problem: 'taken' }, partOf(origin, 'Alias'))
  else if (path.includes('/') && alias === undefined)
    report.add('graph/key-alias', { ...data, problem: 'missing' }, origin)
  else if (!path.includes('/') && alias !== undefined)
    report.add('graph/key-alias', { ...data, problem: 'needless' }, partOf(origin, 'Alias'))
  else if (alias !== undefined && graph.propertyOf(type.name, alias) !== undefined)
    report.add('graph/key-alias', { ...data, problem: 'taken' }, partOf(origin, 'Alias'))
  seen.add(name)
}
