import { partOf } from '../../read/part-of.js'
import { declaredHere } from '../declared-here.js'
import type { CheckContext } from '../rule.js'

/** Entity types inherit from entity types, complex types from complex types. */
export function baseKind({ graph, report }: CheckContext): void {
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    const base = type.base === undefined ? undefined : graph.typeOf(type.base)
    if (base === undefined || base.kind === type.kind) continue
    report.add(
      'graph/base-kind',
      { name: type.name, kind: kindText[type.kind], base: base.name, baseKind: kindText[base.kind] },
      partOf(type.origin, 'BaseType'),
      { related: [declaredHere(base)] },
    )
  }
}

const kindText = {
  entity: 'an entity type',
  complex: 'a complex type',
  enum: 'an enum type',
  typeDefinition: 'a type definition',
} as const
