import { isBefore4 } from '../../graph/version.js'
import { wellKnown } from '../../read/csdl/vocabularies/well-known.js'
import { partOf } from '../../read/part-of.js'
import type { CheckContext } from '../rule.js'
import { createTargetKinds } from '../target-kinds.js'

/** A term stands at what it is meant for, from outside, too; where it is nested, that is seen while reading (OData CSDL XML 4.01 §14.1.2). */
export function annotationPlaces({ graph, report }: CheckContext): void {
  if (isBefore4(graph.version)) return
  const kindsOf = createTargetKinds(graph)
  for (const { target, annotations } of graph.annotationTargets) {
    let kinds: readonly string[] | undefined
    for (const { term, origin } of annotations) {
      const appliesTo = [...(graph.terms.get(term)?.appliesTo ?? []), ...(wellKnown.termOf(term)?.appliesTo ?? [])]
      if (appliesTo.length === 0) continue
      kinds ??= kindsOf(target)
      const [element] = kinds
      if (element === undefined || kinds.some((kind) => appliesTo.includes(kind))) continue
      // What has no value that could be used has its finding.
      if (report.diagnostics.some(({ file, line }) => line === origin.line && file === origin.file)) continue
      report.add('csdl/annotation-place', { term, element, appliesTo: [...new Set(appliesTo)] }, partOf(origin, 'Term'))
    }
  }
}
