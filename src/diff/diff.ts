import type { Graph } from '../graph/graph.js'
import { type Change, createChanges } from './change.js'
import { containerChanges } from './container.js'
import { operationChanges } from './operations.js'
import { typeChanges } from './types.js'

const steps = ['major', 'minor', 'patch']

/** Differences of two versions as a client meets them, the worst first, then by name. */
export function diff(before: Graph, after: Graph): readonly Change[] {
  const changes = createChanges()
  typeChanges(before, after, changes)
  operationChanges(before, after, changes)
  containerChanges(before, after, changes)
  // Annotations that say the same in other words than a change are no news.
  const told = new Set(changes.found.filter(({ kind }) => kind !== 'annotations-changed').map(({ name }) => name))
  const news = changes.found.filter(({ kind, name }) => kind !== 'annotations-changed' || !told.has(name))
  return news.toSorted(
    (a, b) =>
      steps.indexOf(a.step) - steps.indexOf(b.step) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
      (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
  )
}
