import type { Capabilities } from '../graph/capabilities.js'
import type { Graph } from '../graph/graph.js'
import type { ContainerMember, NavigationProperty, QualifiedName } from '../graph/types.js'
import { type Code, code, identifier, joinCode, propertyKey, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { unionCode } from '../plan/typescript.js'
import { shortNameOf } from '../qualified-name.js'
import { documentedVerb } from './documented.js'
import { layoutArguments } from './layout.js'
import { operationKey } from './member.js'

/**
 * A builder without the verbs that capabilities refuse at this edge, and further on behind it (Org.OData.Capabilities.V1). What a page documents
 * at the edge stays: services do more than their annotations say. `owner` declares the edge; a set or singleton has none.
 */
export function restrictedCode(
  builder: Code,
  owner: QualifiedName | undefined,
  edge: ContainerMember | NavigationProperty,
  many: boolean,
  graph: Graph,
  scope: Scope,
): Code {
  const documented = new Set(
    graph.requestsAt(owner, edge.name).flatMap(({ edge, method, doc }) => {
      const verb = edge?.behind.length === 0 ? documentedVerb(edge, method) : undefined
      if (verb === undefined) return []
      const counted = verb === '$list' && doc.queryOptions.includes('$count')
      return [verb.replace(/\..*/, ''), ...(counted ? ['$count'] : [])]
    }),
  )
  const refused = [
    ...refusedVerbs(graph.capabilitiesOf(edge), many).filter((verb) =>
      verb === byKey ? !isDocumentedByKey(edge, graph) : !documented.has(verb),
    ),
    ...refusedOperations(edge, graph),
  ]
  const behind = branchesOf(edge, graph)
  const before = propertyKey(edge.name).length + 4
  const own =
    refused.length === 0
      ? builder
      : layoutArguments(scope.runtime('Without', 'type'), [builder, verbUnion(refused)], before)
  if (behind.size === 0) return own
  return layoutArguments(scope.runtime('Narrow', 'type'), [own, branchesCode(behind)], before)
}

/** The call with a key, as `Without` of the runtime names it among verbs. */
const byKey = '()'

function refusedVerbs(allowed: Capabilities, many: boolean): readonly string[] {
  return [
    ...new Set([
      ...(allowed.readable ? [] : many ? ['$list', '$count'] : ['$get']),
      ...(allowed.readableByKey || !many ? [] : ['$get']),
      ...(allowed.insertable || !many ? [] : ['$create']),
      ...(allowed.updatable && allowed.patch ? [] : ['$update']),
      ...(allowed.updatable && allowed.put ? [] : ['$replace']),
      ...(allowed.deletable ? [] : ['$delete']),
      ...(allowed.countable || !many ? [] : ['$count']),
      ...(allowed.indexable || !many ? [] : [byKey]),
      ...(allowed.referenceable ? [] : ['$ref']),
    ]),
  ]
}

function isDocumentedByKey({ name }: { readonly name: string }, graph: Graph): boolean {
  return graph.requests.some(({ request }) => request.includes(`/${name}/{`))
}

/** Names of operations that the builder has, but that are not bound at this edge; a name that an overload has there stays. */
function refusedOperations(edge: ContainerMember | NavigationProperty, graph: Graph): readonly string[] {
  const refused = graph.operationsRefusedAt(edge)
  const keys = refused.flatMap((operation) => {
    const { binding, name } = operation
    if (binding === undefined) return []
    const allowed = graph
      .operationsNamed(shortNameOf(name))
      .some(
        (other) =>
          other.name === name && !refused.includes(other) && graph.operationsBoundTo(binding.type).includes(other),
      )
    if (allowed) return []
    return [operationKey(operation, binding.type.kind === 'named' ? graph.propertiesOf(binding.type.name) : [], graph)]
  })
  return [...new Set(keys)]
}

function verbUnion(verbs: readonly string[]): Code {
  return unionCode(verbs.map(stringLiteral))
}

/** Navigation behind an edge that differs from what holds of it elsewhere: a small trie, by segment. */
interface Branch {
  readonly refused: string[]
  readonly branches: Map<string, Branch>
}

function branchesOf(edge: ContainerMember | NavigationProperty, graph: Graph): ReadonlyMap<string, Branch> {
  const root: Branch = { refused: [], branches: new Map() }
  for (const [path, { capabilities, property }] of graph.capabilitiesBehind(edge)) {
    const segments = path.split('/')
    // Builders of complex values and casts are not narrowed.
    if (segments.some((segment) => segment.includes('.'))) continue
    const many = property.type.kind === 'collection'
    const known = new Set(refusedVerbs(graph.capabilitiesOf(property), many))
    const more = refusedVerbs(capabilities, many).filter((verb) => !known.has(verb))
    if (more.length === 0) continue
    let branch = root
    for (const segment of segments) {
      const next = branch.branches.get(segment) ?? { refused: [], branches: new Map() }
      branch.branches.set(segment, next)
      branch = next
    }
    branch.refused.push(...more)
  }
  return root.branches
}

function branchesCode(branches: ReadonlyMap<string, Branch>): Code {
  const members = [...branches].map(([segment, { refused, branches: behind }]) => {
    const verbs = refused.length === 0 ? identifier('never') : verbUnion(refused)
    return code`readonly ${propertyKey(segment)}: readonly [${verbs}, ${branchesCode(behind)}]`
  })
  return members.length === 0 ? code`{}` : code`{ ${joinCode(members, '; ')} }`
}
