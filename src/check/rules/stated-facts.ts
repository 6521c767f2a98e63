import { declaredHere } from '../declared-here.js'
import type { CheckContext } from '../rule.js'

/** What the prose of a page says of its type as a whole holds in the metadata: that it is abstract, or open. */
export function statedFacts({ graph, described, report }: CheckContext): void {
  for (const { page, type } of described) {
    if (type?.kind !== 'entity' && type?.kind !== 'complex') continue
    const open = [type, ...graph.basesOf(type.name)].some((one) => one.open)
    const related = [declaredHere(type)]
    const { abstract: abstractAt, open: openAt } = page.stated
    if (abstractAt !== undefined && !type.abstract)
      report.add('docs/stated-fact', { type: type.name, fact: 'abstract' }, abstractAt, { related })
    if (openAt !== undefined && !open)
      report.add('docs/stated-fact', { type: type.name, fact: 'open' }, openAt, { related })
  }
}
