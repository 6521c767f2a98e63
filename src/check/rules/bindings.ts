import type { Graph } from '../../graph/graph.js'
import {
  type Binding,
  type ContainerMember,
  type EntityContainer,
  itemOf,
  type Property,
  type QualifiedName,
} from '../../graph/types.js'
import { partOf } from '../../read/part-of.js'
import { type ContainerMembers, createContainerMembers } from '../container-members.js'
import { type Followed, followPath } from '../follow-path.js'
import { areRelated, isA, isComplete, isElsewhere } from '../in-scope.js'
import { nearest } from '../nearest.js'
import type { CheckContext } from '../rule.js'

/** A binding leads from a navigation property to a set or singleton that holds such entities (OData CSDL XML 4.01 §13.4). */
export function bindings(context: CheckContext): void {
  const { graph, report } = context
  const membersOf = createContainerMembers(graph)
  for (const container of graph.containers) {
    for (const member of container.members) {
      if (member.kind !== 'entitySet' && member.kind !== 'singleton') continue
      const seen = new Set<string>()
      for (const binding of member.bindings) {
        const data = { set: member.name, path: binding.path, target: binding.target }
        if (seen.has(binding.path))
          report.add('graph/binding', { ...data, problem: 'repeated' }, partOf(binding.origin, 'Path'))
        else if (graph.typeOf(member.type)?.kind === 'entity')
          checkBinding(binding, member, container, context, membersOf)
        seen.add(binding.path)
      }
    }
  }
}

function checkBinding(
  { path, target, origin }: Binding,
  set: ContainerMember & { readonly type: QualifiedName },
  container: EntityContainer,
  { graph, report }: CheckContext,
  membersOf: (container: EntityContainer) => ContainerMembers,
): void {
  const data = { set: set.name, path, target }
  const followed = followPath(graph, set.type, path)
  if (followed.steps.some(({ property }) => property !== undefined && leadsNowhere(property, graph))) return
  const problem = pathProblem(followed) ?? (isImpossible(followed, set.type, graph) ? 'path' : undefined)
  if (problem !== undefined) {
    const names = graph.propertiesOf(set.type).flatMap(({ kind, name }) => (kind === 'navigation' ? [name] : []))
    const suggestion = () => (problem === 'path' ? nearest(path, names) : undefined)
    report.add('graph/binding', { ...data, problem }, partOf(origin, 'Path'), { suggestion })
    return
  }
  const held = targetType(target, container, graph, membersOf)
  if (held === undefined) return
  const wanted = followed.known ? followed.steps.at(-1)?.type : undefined
  if (held === 'missing') {
    const names = container.members.flatMap(({ kind, name }) =>
      kind === 'entitySet' || kind === 'singleton' ? [name] : [],
    )
    report.add('graph/binding', { ...data, problem: 'target' }, partOf(origin, 'Target'), {
      suggestion: () => nearest(target, names),
    })
  } else if (
    wanted !== undefined &&
    graph.typeOf(wanted)?.kind === 'entity' &&
    graph.typeOf(held.type)?.kind === 'entity' &&
    !areRelated(held.type, wanted, graph)
  )
    report.add('graph/binding', { ...data, problem: 'type' }, partOf(origin, 'Target'))
}

/** A navigation property to what is no entity type has its finding. */
function leadsNowhere({ kind, type }: Property, graph: Graph): boolean {
  if (kind !== 'navigation') return false
  const target = itemOf(type).name
  if (target.startsWith('Edm.')) return target !== 'Edm.EntityType'
  const declared = graph.typeOf(target)
  return declared !== undefined && declared.kind !== 'entity'
}

/** What is wrong with the path: only its last navigation property is not contained. */
function pathProblem({ steps, missing, known }: Followed): 'path' | 'contained' | 'through' | undefined {
  if (missing !== undefined) return 'path'
  const navigations = steps.flatMap(({ property }) => (property?.kind === 'navigation' ? [property] : []))
  const last = navigations.at(-1)
  if (navigations.slice(0, -1).some(({ containsTarget }) => !containsTarget)) return 'through'
  if (!known) return undefined
  const end = steps.findLast(({ property }) => property !== undefined)?.property
  if (last === undefined || end !== last) return 'path'
  return last.containsTarget ? 'contained' : undefined
}

/** True where a cast is to a type that nothing there can be of. */
function isImpossible({ steps }: Followed, from: QualifiedName, graph: Graph): boolean {
  return steps.some(({ property, type }, index) => {
    const [before, cast] = [graph.structuredOf(steps[index - 1]?.type ?? from), graph.structuredOf(type)]
    if (property !== undefined || before === undefined || cast === undefined) return false
    if (!isComplete(before, graph) || !isComplete(cast, graph)) return false
    return !isA(cast.name, before.name, graph) && !isA(before.name, cast.name, graph)
  })
}

/** The type that a target holds; undefined where the documents do not say. */
function targetType(
  target: string,
  container: EntityContainer,
  graph: Graph,
  membersOf: (container: EntityContainer) => ContainerMembers,
): { readonly type: QualifiedName } | 'missing' | undefined {
  const segments = target.split('/')
  const first = segments[0] ?? ''
  const named = first.includes('.') ? graph.containers.find(({ name }) => name === first) : container
  if (named === undefined) return isElsewhere(first, graph) ? undefined : 'missing'
  const [name = '', ...rest] = first.includes('.') ? segments.slice(1) : segments
  const { members, complete } = membersOf(named)
  const member = members.get(name)
  if (member === undefined) return complete ? 'missing' : undefined
  if (member.kind !== 'entitySet' && member.kind !== 'singleton') return 'missing'
  if (rest.length === 0) return member
  // What a set contains is in a set of each of its entities.
  if (member.kind === 'entitySet') return 'missing'
  if (graph.typeOf(member.type) === undefined) return undefined
  const { steps, missing, known } = followPath(graph, member.type, rest.join('/'))
  const end = steps.at(-1)
  if (missing !== undefined) return 'missing'
  if (!known || end === undefined) return undefined
  // Only what contains is a set of its own (OData CSDL XML 4.01 §13.4.2).
  const navigations = steps.flatMap(({ property }) => (property?.kind === 'navigation' ? [property] : []))
  const last = steps.findLast(({ property }) => property !== undefined)?.property
  const contained = last?.kind === 'navigation' && navigations.every(({ containsTarget }) => containsTarget)
  return contained ? end : 'missing'
}
