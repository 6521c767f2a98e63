import { isSince401 } from '../../graph/version.js'
import { primitiveTypes } from '../../read/csdl/edm.js'
import { isQualifiedName } from '../../read/csdl/names.js'
import { partOf } from '../../read/part-of.js'
import { isElsewhere } from '../in-scope.js'
import type { CheckContext } from '../rule.js'

/** A type definition rests on a primitive type, since 4.01 on any (OData CSDL XML 4.01 §3.4, §11.1). */
export function typeDefinition({ graph, report }: CheckContext): void {
  for (const type of graph.types.values()) {
    if (type.kind !== 'typeDefinition') continue
    const { name, underlying, origin } = type
    if (primitiveTypes.has(underlying)) continue
    if (underlying === 'Edm.PrimitiveType' && isSince401(graph.version)) continue
    if ((underlying.startsWith('Collection(') || isQualifiedName(underlying)) && !isElsewhere(underlying, graph))
      report.add('graph/definition-underlying', { name, underlying }, partOf(origin, 'UnderlyingType'))
  }
}
