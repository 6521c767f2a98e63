import { before } from '../before.js'
import type { Graph } from '../graph/graph.js'
import { type ContainerMember, type Operation, typeText } from '../graph/types.js'
import { groupBy } from '../groups.js'
import { createContainerMembers } from './container-members.js'
import { followPath } from './follow-path.js'
import { isElsewhere, isLost } from './in-scope.js'

/** Answers whether an annotation target leads to something, or may do so outside of the documents (OData CSDL XML 4.01 §14.2.2). */
export function createTargets(graph: Graph): (target: string) => boolean {
  const operations = groupBy(graph.operations, ({ name }) => name)
  const containers = new Map(graph.containers.map((container) => [container.name, container]))
  const membersOf = createContainerMembers(graph)
  const namespaces = new Set(graph.namespaces)

  return (target) => {
    const [head = '', ...rest] = segmentsOf(target)
    const name = before(head, '(')
    if (isElsewhere(name, graph) || isLost(name, graph) || namespaces.has(target)) return true
    const overloads = operations.get(name)
    if (overloads !== undefined) return isOperation(overloads, head, name, rest)
    const container = containers.get(name)
    if (container !== undefined) {
      const { members, complete } = membersOf(container)
      const [first, ...path] = rest
      if (first === undefined) return true
      const member = members.get(first)
      return member === undefined ? !complete : isMember(member, path)
    }
    return isType(name, rest)
  }

  function isType(name: string, rest: readonly string[]): boolean {
    const type = graph.typeOf(name)
    if (type === undefined) return graph.terms.has(name) && rest.length === 0
    if (rest.length === 0) return true
    switch (type.kind) {
      case 'entity':
      case 'complex':
        return followPath(graph, name, rest.join('/')).missing === undefined
      case 'enum':
        return rest.length === 1 && type.members.some((member) => member.name === rest[0])
      case 'typeDefinition':
        return false
    }
  }

  function isMember(member: ContainerMember, path: readonly string[]): boolean {
    if (path.length === 0) return true
    if (member.kind === 'entitySet' || member.kind === 'singleton') return isType(member.type, path)
    const overloads = operations.get(member.operation)
    return overloads === undefined || isOperation(overloads, member.operation, member.operation, path)
  }
}

function isOperation(overloads: readonly Operation[], head: string, name: string, rest: readonly string[]): boolean {
  const wanted = head === name ? undefined : head.slice(name.length)
  const chosen = overloads.filter((operation) => wanted === undefined || signaturesOf(operation).includes(wanted))
  const [first, ...more] = rest
  if (first === undefined) return chosen.length > 0
  return (
    more.length === 0 &&
    chosen.some(({ binding, parameters, returns }) =>
      first === '$ReturnType'
        ? returns !== undefined
        : [...(binding ? [binding] : []), ...parameters].some((parameter) => parameter.name === first),
    )
  )
}

/** An action is told by its binding parameter, a function by all of its parameters. */
function signaturesOf({ kind, binding, parameters }: Operation): readonly string[] {
  const own = binding === undefined ? [] : [typeText(binding.type)]
  const all = `(${[...own, ...parameters.map(({ type }) => typeText(type))].join(',')})`
  return kind === 'action' ? [`(${own.join(',')})`, all] : [all]
}

/** Splits at slashes that are in no parentheses; an annotation of what is annotated is no segment. */
export function segmentsOf(target: string): readonly string[] {
  if (!/[(@]/.test(target)) return target.split('/').filter((segment) => segment !== '')
  const annotated = before(target, /\/?@/)
  return annotated.match(/(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^/])+/g) ?? []
}
