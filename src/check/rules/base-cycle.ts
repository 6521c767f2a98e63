import type { StructuredType } from '../../graph/types.js'
import { partOf } from '../../read/part-of.js'
import { declaredHere } from '../declared-here.js'
import type { CheckContext } from '../rule.js'

/** No type inherits from itself; a circle is reported once, at its first name. */
export function baseCycle({ graph, report }: CheckContext): void {
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    const circle: StructuredType[] = [type]
    const names = new Set([type.name])
    let base = type.base
    while (base !== undefined && !names.has(base)) {
      const next = graph.structuredOf(base)
      if (next === undefined) break
      circle.push(next)
      names.add(base)
      base = next.base
    }
    if (base !== type.name || [...names].some((name) => name < type.name)) continue
    report.add('graph/base-cycle', { cycle: [...names, type.name] }, partOf(type.origin, 'BaseType'), {
      related: circle.slice(1).map(({ name, origin }) => declaredHere({ name, origin })),
    })
  }
}
