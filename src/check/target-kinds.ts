import { before } from '../before.js'
import type { Graph } from '../graph/graph.js'
import type { ContainerMember, Property } from '../graph/types.js'
import { segmentsOf } from './annotation-target.js'
import { createContainerMembers } from './container-members.js'
import { followPath } from './follow-path.js'

/** Answers which kinds of model elements the target of annotations is, as `AppliesTo` names them; none where that cannot be seen (OData CSDL XML 4.01 §14.1.2). */
export function createTargetKinds(graph: Graph): (target: string) => readonly string[] {
  const containers = new Map(graph.containers.map((container) => [container.name, container]))
  const membersOf = createContainerMembers(graph)
  const operations = new Map(
    graph.operations.map(({ name, kind }) => [name, kind === 'action' ? 'Action' : 'Function']),
  )

  return (target) => {
    if (target.includes('@')) return []
    if (graph.namespaces.includes(target) && graph.typeOf(target) === undefined) return ['Schema']
    const [head = '', ...rest] = segmentsOf(target)
    const [first, ...path] = rest
    const operation = operations.get(before(head, '('))
    if (operation !== undefined)
      return first === undefined ? [operation] : [first === '$ReturnType' ? 'ReturnType' : 'Parameter']
    const container = containers.get(head)
    if (container === undefined) return kindsOf(head, rest)
    if (first === undefined) return ['EntityContainer']
    const member = membersOf(container).members.get(first)
    return member === undefined ? [] : kindsOfMember(member, path)
  }

  function kindsOf(name: string, rest: readonly string[]): readonly string[] {
    const type = graph.typeOf(name)
    if (type === undefined) return graph.terms.has(name) ? ['Term'] : []
    // What is said of a definition is said of the properties that have it.
    if (rest.length === 0) return [declarations[type.kind], ...(type.kind === 'typeDefinition' ? ['Property'] : [])]
    if (type.kind === 'enum') return ['Member']
    const { steps, missing } = followPath(graph, name, rest.join('/'))
    const last = steps.length === rest.length && missing === undefined ? steps.at(-1)?.property : undefined
    return last === undefined ? [] : kindsOfProperty(last)
  }

  function kindsOfMember(member: ContainerMember, path: readonly string[]): readonly string[] {
    const isSet = member.kind === 'entitySet' || member.kind === 'singleton'
    if (path.length > 0) return isSet ? kindsOf(member.type, path) : []
    switch (member.kind) {
      case 'entitySet':
        return ['EntitySet', 'Collection']
      case 'singleton':
        return ['Singleton']
      case 'actionImport':
        return ['ActionImport']
      case 'functionImport':
        return ['FunctionImport']
    }
  }
}

const declarations = {
  entity: 'EntityType',
  complex: 'ComplexType',
  enum: 'EnumType',
  typeDefinition: 'TypeDefinition',
} as const

/** What is single counts as a singleton since 4.02. */
function kindsOfProperty({ kind, type }: Property): readonly string[] {
  return [
    kind === 'navigation' ? 'NavigationProperty' : 'Property',
    type.kind === 'collection' ? 'Collection' : 'Singleton',
  ]
}
