import { partOf } from '../../read/part-of.js'
import { isLostIn } from '../in-scope.js'
import type { CheckContext } from '../rule.js'

/** A bound operation has a parameter that it is bound to. */
export function noBinding({ graph, report }: CheckContext): void {
  for (const { name, kind, bound, binding, origin } of graph.operations) {
    if (bound && binding === undefined && !isLostIn(name, '', graph))
      report.add('graph/no-binding', { name, kind }, partOf(origin, 'IsBound'))
  }
}
