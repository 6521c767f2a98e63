import type { Graph } from '../graph/graph.js'
import type { ContainerMember } from '../graph/types.js'
import { isSince401 } from '../graph/version.js'
import { type Code, code, identifier, propertyKey } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { type DocView, docView } from './doc.js'
import { edgeLines } from './documented.js'
import { restrictedCode } from './edge.js'
import { type FactView, factMembers } from './facts.js'
import { headerRules } from './headers.js'
import { builderCode, type OperationView, operationView } from './operation.js'

/** What `client.hbs` lays out. */
export interface ClientView {
  readonly base: Code
  readonly transport: Code
  readonly factsType: Code
  readonly create: Code
  readonly members: readonly { readonly doc: DocView | undefined; readonly key: Code; readonly type: Code }[]
  readonly operations: readonly OperationView[]
  /** Whether there is neither. */
  readonly empty: boolean
  readonly facts: readonly FactView[]
  /** Default headers, where they are asked for and there are some. */
  readonly headers: { readonly type: Code; readonly rules: readonly Code[] } | undefined
  /** The transport with all that the service needs around it. */
  readonly wrapped: Code
}

/** What a config says of the client. */
export interface ClientOptions {
  /** Sends the headers that the docs ask for. */
  readonly defaultHeaders: boolean
  /** Writes members of enums in URLs with the name of their type: `shop.Color'Red'`. */
  readonly qualifiedEnums: boolean
}

/** Sets, singletons and imports of the service, and what the runtime has to know of it. */
export function clientView(graph: Graph, scope: Scope, { defaultHeaders, qualifiedEnums }: ClientOptions): ClientView {
  const rules = defaultHeaders ? headerRules(graph) : []
  const transport = identifier('transport')
  const headed = rules.length === 0 ? transport : code`${scope.runtime('withHeaders', 'value')}(${transport}, headers)`
  const members = graph.roots.flatMap((root) => member(root, graph, scope))
  const operations = graph.roots.flatMap((root) => importViews(root, graph, scope))
  return {
    base: scope.runtime('ClientBase', 'type'),
    transport: scope.runtime('Transport', 'type'),
    factsType: scope.runtime('Facts', 'type'),
    create: scope.runtime('createClient', 'value'),
    members,
    operations,
    empty: members.length === 0 && operations.length === 0,
    facts: factMembers(graph, qualifiedEnums),
    headers: rules.length === 0 ? undefined : { type: scope.runtime('HeaderRule', 'type'), rules },
    wrapped: isSince401(graph.version) ? code`${scope.runtime('withLongNames', 'value')}(${headed})` : headed,
  }
}

function member(root: ContainerMember, graph: Graph, scope: Scope): ClientView['members'] {
  if (root.kind !== 'entitySet' && root.kind !== 'singleton') return []
  const many = root.kind === 'entitySet'
  const builder = builderCode(
    many ? { kind: 'collection', of: { kind: 'named', name: root.type } } : { kind: 'named', name: root.type },
    graph,
    scope,
  )
  if (builder === undefined) return []
  return [
    {
      doc: docView(undefined, root.annotations, { more: edgeLines(undefined, root, graph, scope), width: 118 }),
      key: propertyKey(root.name),
      type: restrictedCode(builder, undefined, root, many, graph, scope),
    },
  ]
}

function importViews(root: ContainerMember, graph: Graph, scope: Scope): readonly OperationView[] {
  if (root.kind !== 'actionImport' && root.kind !== 'functionImport') return []
  return graph.operations
    .filter(({ name, bound }) => name === root.operation && !bound)
    .map((operation) => operationView(operation, root.name, graph, scope))
}
