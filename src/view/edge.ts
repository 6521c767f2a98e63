import type { Graph } from '../graph/graph.js'
import type { ContainerMember, NavigationProperty, QualifiedName } from '../graph/types.js'
import { type Code, code, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { unionCode } from '../plan/typescript.js'
import { permissionLines } from './operation.js'

/** A builder without the verbs that capabilities refuse at this edge (Org.OData.Capabilities.V1). */
export function restrictedCode(
  builder: Code,
  edge: ContainerMember | NavigationProperty,
  many: boolean,
  graph: Graph,
  scope: Scope,
): Code {
  const allowed = graph.capabilitiesOf(edge)
  const refused = [
    ...(allowed.readable ? [] : many ? ['$list', '$count', '$get'] : ['$get']),
    ...(allowed.insertable || !many ? [] : ['$create']),
    ...(allowed.updatable ? [] : ['$update']),
    ...(allowed.deletable ? [] : ['$delete']),
    ...(allowed.countable || !many ? [] : ['$count']),
  ]
  if (refused.length === 0) return builder
  return code`${scope.runtime('Without', 'type')}<${builder}, ${unionCode([...new Set(refused)].map(stringLiteral))}>`
}

const verbs: Readonly<Record<string, readonly [many: string, one: string]>> = {
  GET: ['$list', '$get'],
  POST: ['$create', '$create'],
  PATCH: ['$update', '$update'],
  PUT: ['$update', '$update'],
  DELETE: ['$delete', '$delete'],
}

/** What documented requests at an edge need, a line for each verb and scheme. */
export function edgeLines(
  owner: QualifiedName | undefined,
  { name }: { readonly name: string },
  graph: Graph,
): readonly Code[] {
  const seen = new Set<string>()
  return graph.requestsAt(owner, name).flatMap(({ edge, method, permissions }) => {
    if (edge === undefined) return []
    const verb = verbs[method]?.[edge.many ? 0 : 1]
    if (verb === undefined || seen.has(verb)) return []
    seen.add(verb)
    return permissionLines(permissions, verb)
  })
}
