import { createIncluded } from '../../graph/include.js'
import type { CheckContext } from '../rule.js'

/** What a page includes for its permissions is among the pages. */
export function includes({ pages, report }: CheckContext): void {
  const included = createIncluded(pages)
  for (const page of pages) {
    for (const include of page.includes) {
      if (included(page, include) === undefined)
        report.add('docs/missing-include', { target: include.target }, include.origin)
    }
  }
}
