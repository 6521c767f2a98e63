import type { Facets } from '../graph/types.js'
import { type Changes, changed, type Placed } from './change.js'

/** A facet that allows less than before refuses what was fine; one that allows more does not. */
export function facetChanges(
  name: string,
  before: Placed & { readonly facets: Facets },
  after: Placed & { readonly facets: Facets },
  changes: Changes,
): void {
  for (const facet of ['maxLength', 'precision', 'scale'] as const) {
    const [was, is] = [before.facets[facet], after.facets[facet]]
    if (was === is) continue
    const step = limitOf(is) < limitOf(was) ? 'major' : 'minor'
    const message = `${words[facet]} of \`${name}\` was ${was ?? 'open'} and is ${is ?? 'open'}.`
    changed(changes, name, [before, after], `${facet.toLowerCase()}-changed`, step, message)
  }
}

const words = { maxLength: 'The longest length', precision: 'The precision', scale: 'The scale' }

function limitOf(value: number | string | undefined): number {
  return typeof value === 'number' ? value : Number.POSITIVE_INFINITY
}
