import { isBuiltIn } from '../../graph/built-in.js'
import type { Graph } from '../../graph/graph.js'
import { type ContainerMember, type EntityContainer, itemOf, type OperationImport } from '../../graph/types.js'
import { isBefore4 } from '../../graph/version.js'
import { partOf } from '../../read/part-of.js'
import { type ContainerMembers, createContainerMembers } from '../container-members.js'
import { declaredHere } from '../declared-here.js'
import { isA, isElsewhere, isLost, isLostIn } from '../in-scope.js'
import { createNearestQualified, nearest } from '../nearest.js'
import type { CheckContext } from '../rule.js'

/** Containers: what they extend, what is in them once, and what their imports refer to (OData CSDL XML 4.01 §13). */
export function container(context: CheckContext): void {
  const { graph, report } = context
  const membersOf = createContainerMembers(graph)
  const names = new Set(graph.containers.map(({ name }) => name))
  const nearestContainer = createNearestQualified(names)
  const nearestOperation = createNearestQualified(new Set(graph.operations.map(({ name }) => name)))
  // A service of V2 or V3 can have several, of which one is the default.
  if (!isBefore4(graph.version)) checkOnlyOne(context)
  for (const each of graph.containers) {
    const base = each.extends
    if (base !== undefined && extendsItself(each, graph.containers))
      report.add('graph/container-extends', { name: each.name, base, problem: 'cycle' }, partOf(each.origin, 'Extends'))
    else if (
      base !== undefined &&
      !names.has(base) &&
      !isElsewhere(base, graph) &&
      !isLost(base, graph) &&
      base.includes('.')
    )
      report.add(
        'graph/container-extends',
        {
          name: each.name,
          base,
          problem: graph.typeOf(base) === undefined && !graph.terms.has(base) ? 'missing' : 'kind',
        },
        partOf(each.origin, 'Extends'),
        {
          suggestion: () => nearestContainer(base),
        },
      )
    checkMembers(each, membersOf, context)
    for (const member of each.members) {
      if (member.kind === 'entitySet') checkKey(member, context)
      else if (member.kind === 'actionImport' || member.kind === 'functionImport')
        checkImport(member, each, membersOf, context, nearestOperation)
    }
  }
}

/** Of a circle, the first container by name says so. */
function extendsItself(start: EntityContainer, containers: readonly EntityContainer[]): boolean {
  const circle = new Set<string>()
  for (let name: string | undefined = start.name; name !== undefined; ) {
    if (circle.has(name)) return name === start.name && [...circle].every((each) => start.name <= each)
    circle.add(name)
    const current: string = name
    name = containers.find((each) => each.name === current)?.extends
  }
  return false
}

/** One container describes a service, and those that it extends. */
function checkOnlyOne({ graph, report }: CheckContext): void {
  const extended = new Set(graph.containers.map((each) => each.extends))
  const ends = graph.containers.filter((each) => !extended.has(each.name))
  const byFile = new Map<string, EntityContainer>()
  for (const each of ends) {
    const first = byFile.get(each.origin.file)
    if (first === undefined) byFile.set(each.origin.file, each)
    else if (first.name !== each.name) {
      const related = [declaredHere(first)]
      report.add('graph/second-container', { name: each.name, first: first.name }, each.origin, { related })
    }
  }
}

function checkMembers(
  container: EntityContainer,
  membersOf: (container: EntityContainer) => ContainerMembers,
  { graph, report }: CheckContext,
): void {
  const base = graph.containers.find(({ name }) => name === container.extends)
  const inherited = base === undefined || base === container ? undefined : membersOf(base).members
  const seen = new Map<string, ContainerMember>()
  for (const member of container.members) {
    const first = seen.get(member.name)
    const before = first ?? inherited?.get(member.name)
    if (first === undefined) seen.set(member.name, member)
    if (before === undefined || before === member || (first === undefined && narrows(member, before, graph))) continue
    const related = [{ ...before.origin, message: `\`${before.name}\` is first declared here` }]
    report.add(
      'graph/duplicate-member',
      { name: member.name, container: container.name },
      partOf(member.origin, 'Name'),
      { related },
    )
  }
}

const nothing: ContainerMembers = { members: new Map(), complete: true }

function narrows(member: ContainerMember, before: ContainerMember, graph: Graph): boolean {
  if (member.kind !== 'entitySet' && member.kind !== 'singleton') return false
  if (before.kind !== member.kind) return false
  if (member.type === before.type) return false
  return isA(member.type, before.type, graph) || graph.typeOf(member.type) === undefined
}

/** The types of sets have a key; those that are not abstract have their finding at the type. */
function checkKey(set: ContainerMember & { readonly kind: 'entitySet' }, { graph, report }: CheckContext): void {
  const type = graph.typeOf(set.type)
  if (type?.kind !== 'entity' || !type.abstract || graph.keyOf(type.name).length > 0) return
  if ((graph.basesOf(type.name).at(-1) ?? type).base !== undefined) return
  const related = [declaredHere(type)]
  report.add('graph/set-key', { set: set.name, type: set.type }, partOf(set.origin, 'EntityType'), { related })
}

function checkImport(
  member: OperationImport,
  container: EntityContainer,
  membersOf: (container: EntityContainer) => ContainerMembers,
  { graph, report }: CheckContext,
  nearestOperation: (name: string) => string | undefined,
): void {
  const kind = member.kind === 'actionImport' ? 'action' : 'function'
  const data = { name: member.name, operation: member.operation, kind } as const
  const overloads = graph.operations.filter(({ name }) => name === member.operation)
  if (!member.operation.includes('.')) return
  const unbound = overloads.filter((each) => each.kind === kind && !each.bound)
  const named = partOf(member.origin, member.kind === 'actionImport' ? 'Action' : 'Function')
  if (overloads.length === 0) {
    if (!isElsewhere(member.operation, graph) && !isLost(member.operation, graph))
      report.add('graph/import', { ...data, problem: 'missing' }, named, {
        suggestion: () => nearestOperation(member.operation),
      })
    return
  }
  if (unbound.length === 0) {
    if (isLost(member.operation, graph)) return
    const problem = overloads.some((each) => each.kind === kind) ? 'bound' : 'kind'
    report.add('graph/import', { ...data, problem }, named)
    return
  }
  if (member.includeInServiceDocument && unbound.every(({ parameters }) => parameters.length > 0))
    report.add(
      'graph/import-listed',
      { name: member.name, operation: member.operation },
      partOf(member.origin, 'IncludeInServiceDocument'),
    )
  const { entitySet } = member
  // What could not be read may be what it returns.
  if (entitySet === undefined || isLostIn(member.operation, '', graph)) return
  // A function that returns nothing has its finding.
  if (kind === 'function' && unbound[0]?.returns === undefined) return
  const returned = unbound[0]?.returns && itemOf(unbound[0].returns.type).name
  const add = (problem: 'missing' | 'type' | 'no-entities', suggestion?: () => string | undefined) =>
    report.add(
      'graph/import-set',
      { name: member.name, set: entitySet, returned: returned ?? '', problem },
      partOf(member.origin, 'EntitySet'),
      { suggestion },
    )
  if (returned === undefined || (returned !== 'Edm.EntityType' && graph.typeOf(returned)?.kind !== 'entity')) {
    if (returned === undefined || isBuiltIn(returned, graph.version) || graph.typeOf(returned) !== undefined)
      add('no-entities')
    return
  }
  const [owner = '', ...rest] = entitySet.split('/')
  const holder = rest.length === 0 ? container : graph.containers.find(({ name }) => name === owner)
  // A path may lead to another container.
  if (holder === undefined && isElsewhere(owner, graph)) return
  const { members, complete } = holder === undefined ? nothing : membersOf(holder)
  const target = members.get(rest.length === 0 ? owner : rest.join('/'))
  if (target?.kind === 'entitySet') {
    const fits = returned.startsWith('Edm.') || isA(returned, target.type, graph) || isA(target.type, returned, graph)
    if (!fits && graph.typeOf(target.type)?.kind === 'entity') add('type')
    return
  }
  if (target === undefined && !complete) return
  const sets = [...members.values()].flatMap(({ kind, name }) => (kind === 'entitySet' ? [name] : []))
  add('missing', () => nearest(entitySet, sets))
}
