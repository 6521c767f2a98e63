import type { Graph } from '../graph/graph.js'
import { itemOf, type TypeRef } from '../graph/types.js'
import { type Code, code } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { typeCode } from '../plan/typescript.js'

/** The builder of a complex value, which may be missing, or of a collection of them; a plain property where nothing leads on from there. */
export function complexBuilderCode(type: TypeRef, nullable: boolean | undefined, graph: Graph, scope: Scope): Code {
  const item = itemOf(type)
  if (item.kind !== 'named' || !graph.leadsOn(type))
    return code`${scope.runtime('Property', 'type')}<${typeCode(type, graph, scope)}>`
  const builder = scope.type(item.name, type.kind === 'collection' ? 'set' : 'item')
  return nullable ? code`${builder}<null>` : builder
}
