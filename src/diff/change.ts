import type { Origin } from '../read/source.js'

/** The part of a version number that a change calls for: `major` breaks users, `minor` adds, `patch` only says something else. */
export type Step = 'major' | 'minor' | 'patch'

/** One difference between two versions of a service. */
export interface Change {
  /** Stable: `property-removed`. */
  readonly kind: string
  readonly step: Step
  /** What it is about: `shop.order/total`. */
  readonly name: string
  readonly message: string
  /** Where it stands before and after; undefined where it does not. */
  readonly before: Origin | undefined
  readonly after: Origin | undefined
}

/** Collects changes of one thing that stands at two places. */
export interface Changes {
  readonly found: readonly Change[]
  add(change: Change): void
}

/** Collects changes in the order they are found. */
export function createChanges(): Changes {
  const found: Change[] = []
  return { found, add: (change) => void found.push(change) }
}

/** Anything that is declared somewhere. */
export interface Placed {
  readonly origin: Origin
}

/** Says of a thing that is there before and after how it differs. */
export function changed(
  changes: Changes,
  name: string,
  [before, after]: readonly [Placed, Placed],
  kind: string,
  step: Step,
  message: string,
): void {
  changes.add({ kind, step, name, message, before: before.origin, after: after.origin })
}

/** The largest step of all; undefined where nothing changed. */
export function stepOf(changes: readonly Change[]): Step | undefined {
  return (['major', 'minor', 'patch'] as const).find((step) => changes.some((change) => change.step === step))
}
