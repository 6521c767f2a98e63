import { nearestQualified } from '../nearest.js'
import type { CheckContext } from '../rule.js'

/** A page about a type is about one that is declared. */
export function pageWithoutType({ graph, described, report }: CheckContext): void {
  for (const { page, type, typeName } of described) {
    if (type !== undefined || typeName === undefined || (page.kind !== 'resource' && page.kind !== 'enum')) continue
    report.add('docs/page-without-type', { name: typeName }, page.titleOrigin, {
      suggestion: () => nearestQualified(typeName, graph.types.keys()),
    })
  }
}
