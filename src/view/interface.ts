import type { Graph } from '../graph/graph.js'
import type { StructuredType } from '../graph/types.js'
import type { Scope } from '../plan/types.js'
import { type AliasView, createAlias, typeUnions } from './interface-alias.js'
import { type ShapeView, shapeView } from './shape.js'

/** What `interface.hbs` lays out: the type as it is read, made and changed, and the unions of what derives from it. */
export interface InterfaceView {
  readonly shapes: readonly ShapeView[]
  readonly aliases: readonly AliasView[]
}

/** The interface, its create and update shapes, and unions where types derive from it. */
export function interfaceView(type: StructuredType, graph: Graph, scope: Scope): InterfaceView {
  const same = createAlias(type, graph, scope)
  return {
    shapes: [
      shapeView(type, 'self', graph, scope),
      ...(same === undefined ? [shapeView(type, 'create', graph, scope)] : []),
      ...(type.kind === 'entity' ? [shapeView(type, 'update', graph, scope)] : []),
    ],
    aliases: [...(same === undefined ? [] : [same]), ...typeUnions(type, graph, scope)],
  }
}
