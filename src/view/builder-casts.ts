import type { Graph } from '../graph/graph.js'
import type { StructuredType } from '../graph/types.js'
import { childrenOf } from '../graph/writable.js'
import { type Code, code, integerLiteral, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { type BuilderBlock, block, tupleMember } from './builder-block.js'
import { type Base, plainBase } from './heading.js'

/** The map of derived types, each with its two builders, `[set, item]`; none where nothing derives from the type. */
export function castsBlocks(
  type: StructuredType,
  graph: Graph,
  scope: Scope,
  builders: (child: StructuredType) => readonly Code[],
): readonly BuilderBlock[] {
  const children = childrenOf(type, graph).filter(({ kind }) => kind === type.kind)
  if (children.length === 0) return []
  const nested = children
    .filter((child) => childrenOf(child, graph).length > 0)
    .map((child) => plainBase(scope.type(child.name, 'casts')))
  const members = children.map((child) => tupleMember(stringLiteral(child.name), builders(child)))
  return [
    block(
      code`Types derived from ${scope.type(type.name)}, as set and as item.`,
      scope.type(type.name, 'casts'),
      nested,
      { members },
    ),
  ]
}

/** What gives a builder `$as`, for the set (0) or the item (1). */
export function castBases(type: StructuredType, index: 0 | 1, graph: Graph, scope: Scope): readonly Base[] {
  if (childrenOf(type, graph).length === 0) return []
  return [{ name: scope.runtime('Casts', 'type'), arguments: [scope.type(type.name, 'casts'), integerLiteral(index)] }]
}
