import type { Graph } from '../graph/graph.js'
import type { StructuredType } from '../graph/types.js'
import { childrenOf } from '../graph/writable.js'
import { code, integerLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { type BuilderBlock, type BuilderMember, block } from './builder-block.js'
import { type Base, plainBase } from './heading.js'

/** Directly derived types that a builder can be cast to: those of its kind, whatever the metadata derives from it. */
export function castsOf(type: StructuredType, graph: Graph): readonly StructuredType[] {
  return childrenOf(type, graph).filter(({ kind }) => kind === type.kind)
}

/** The map of derived types with their builders; none where nothing derives from the type. */
export function castsBlocks(
  type: StructuredType,
  graph: Graph,
  scope: Scope,
  member: (child: StructuredType) => BuilderMember,
): readonly BuilderBlock[] {
  const children = castsOf(type, graph)
  if (children.length === 0) return []
  const nested = children
    .filter((child) => castsOf(child, graph).length > 0)
    .map((child) => plainBase(scope.type(child.name, 'casts')))
  return [
    block(
      code`Types derived from ${scope.type(type.name)}, with their builders.`,
      scope.type(type.name, 'casts'),
      nested,
      { members: children.map(member) },
    ),
  ]
}

/** What gives a builder `$as`, for the set (0) or the item (1). */
export function castBases(type: StructuredType, index: 0 | 1, graph: Graph, scope: Scope): readonly Base[] {
  if (castsOf(type, graph).length === 0) return []
  return [{ name: scope.runtime('Casts', 'type'), arguments: [scope.type(type.name, 'casts'), integerLiteral(index)] }]
}
