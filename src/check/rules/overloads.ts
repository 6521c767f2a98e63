import { inOrder } from '../../diagnostics/report.js'
import type { Graph } from '../../graph/graph.js'
import { itemOf, type Operation, typeText } from '../../graph/types.js'
import { isBefore4 } from '../../graph/version.js'
import { isQualifiedName } from '../../read/csdl/names.js'
import { partOf } from '../../read/part-of.js'
import { followPath } from '../follow-path.js'
import { areRelated, isLostIn } from '../in-scope.js'
import type { CheckContext } from '../rule.js'

/** Operations: overloads that can be told apart, parameters once, a path to the set of what is returned (OData CSDL XML 4.01 §12). */
export function overloads(context: CheckContext): void {
  const { graph, report } = context
  const seen = new Map<string, Operation>()
  const before4 = isBefore4(graph.version)
  for (const operation of graph.operations.toSorted((a, b) => inOrder(a.origin, b.origin))) {
    const identities = identitiesOf(operation, before4)
    const first = identities.map((identity) => seen.get(identity)).find((each) => each !== undefined)
    const other = seen.get(returnIdentity(operation))
    const data = { name: operation.name, kind: operation.kind }
    // A parameter that could not be read may tell it.
    if (first !== undefined && !isLostIn(operation.name, '', graph)) {
      const related = [{ ...first.origin, message: 'the other overload' }]
      report.add('graph/duplicate-overload', data, operation.origin, { related })
    } else if (
      first === undefined &&
      other?.returns !== undefined &&
      operation.returns !== undefined &&
      !sameReturn(other, operation, graph)
    ) {
      const related = [{ ...other.origin, message: 'the other overload' }]
      report.add('graph/overload-return', { name: operation.name }, partOf(operation.returns.origin, 'Type'), {
        related,
      })
    }
    for (const identity of [...identities, ...(operation.kind === 'function' ? [returnIdentity(operation)] : [])])
      if (!seen.has(identity)) seen.set(identity, operation)
    checkParameters(operation, context)
    checkEntitySetPath(operation, context)
  }
}

/** Two overloads that share one of these are the same (§12.2, §12.4). */
function identitiesOf({ kind, name, bound, binding, parameters }: Operation, before4: boolean): readonly string[] {
  const type = bound ? (binding === undefined ? '?' : typeText(binding.type)) : ''
  const prefix = `${kind} ${name}(${type}`
  if (kind === 'action' && !before4) return [prefix]
  const names = parameters.map((parameter) => parameter.name).toSorted()
  const types = parameters.map((parameter) => typeText(parameter.type))
  // Function imports of V2 and V3 may differ in anything about their parameters.
  if (before4) return [`${prefix};${names.join(',')};${types.join(',')}`]
  return [`${prefix};names ${names.join(',')}`, `${prefix};types ${types.length} ${types.join(',')}`]
}

function returnIdentity({ name, bound, binding }: Operation): string {
  return `returns ${name}(${bound && binding !== undefined ? typeText(binding.type) : ''}`
}

function sameReturn({ returns: a }: Operation, { returns: b }: Operation, graph: Graph): boolean {
  if (a === undefined || b === undefined) return true
  const unknown = [itemOf(a.type).name, itemOf(b.type).name].some(
    (name) => !isQualifiedName(name) || (!name.startsWith('Edm.') && graph.typeOf(name) === undefined),
  )
  if (unknown) return true
  return typeText(a.type) === typeText(b.type)
}

function checkParameters({ name, binding, parameters }: Operation, { report }: CheckContext): void {
  const seen = new Set<string>()
  for (const parameter of binding === undefined ? parameters : [binding, ...parameters]) {
    if (seen.has(parameter.name))
      report.add('graph/duplicate-parameter', { name, parameter: parameter.name }, partOf(parameter.origin, 'Name'))
    seen.add(parameter.name)
  }
}

function checkEntitySetPath(operation: Operation, context: CheckContext): void {
  const { name, entitySetPath: path, origin } = operation
  const problem = path === undefined ? undefined : problemOfPath(operation, path, context)
  if (path !== undefined && problem !== undefined)
    context.report.add('graph/entity-set-path', { name, path, problem }, partOf(origin, 'EntitySetPath'))
}

function problemOfPath(
  { kind, name, bound, binding, returns }: Operation,
  path: string,
  { graph }: CheckContext,
): 'unbound' | 'binding' | 'path' | 'type' | 'no-entities' | undefined {
  if (!bound) return 'unbound'
  if (binding === undefined) return undefined
  const [first, ...rest] = path.split('/')
  if (binding.name !== '' && first !== binding.name) return 'binding'
  // What could not be read may be what it returns.
  if (returns === undefined && (kind === 'function' || isLostIn(name, '', graph))) return undefined
  const returned = returns === undefined ? 'Edm.Untyped' : itemOf(returns.type).name
  const type = graph.typeOf(returned)
  if (returned !== 'Edm.EntityType' && type?.kind !== 'entity' && (type !== undefined || returned.startsWith('Edm.')))
    return 'no-entities'
  const start = itemOf(binding.type).name
  if (graph.typeOf(start) === undefined) return undefined
  if (rest.length === 0) return areRelated(start, returned, graph) ? undefined : 'type'
  const { steps, missing, known } = followPath(graph, start, rest.join('/'))
  // Complex values are on the way since 4.02.
  const isOnTheWay = (type: string) => graph.version === '4.02' && graph.typeOf(type)?.kind === 'complex'
  if (missing !== undefined || steps.some(({ property, type }) => property?.kind === 'property' && !isOnTheWay(type)))
    return 'path'
  return !known || areRelated(steps.at(-1)?.type ?? start, returned, graph) ? undefined : 'type'
}
