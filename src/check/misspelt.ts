import { slips } from '../read/slips.js'
import { nearest } from './nearest.js'

/**
 * The one candidate that a name can only be a slip of: one letter off, two in a long name, digits and all other candidates aside.
 * `taken` holds, in lower case, what other rows are about already.
 */
export function misspeltFor(
  name: string,
  candidates: readonly string[],
  taken: ReadonlySet<string>,
): string | undefined {
  const free = candidates.filter((candidate) => !taken.has(candidate.toLowerCase()))
  const best = nearest(name, free)
  if (best === undefined || digits(best) !== digits(name) || slips(name, best) > allowed(name)) return undefined
  const others = candidates.filter((candidate) => candidate !== best)
  return others.some((other) => slips(name, other) <= slips(name, best)) ? undefined : best
}

/** The nearest candidate; of those that are `taken`, in lower case, only what a single slip parts from the name. */
export function nearestFree(
  name: string,
  candidates: readonly string[],
  taken: ReadonlySet<string>,
): string | undefined {
  return nearest(
    name,
    candidates.filter((candidate) => !taken.has(candidate.toLowerCase()) || isSlip(name, candidate)),
  )
}

/** Whether a single slip parts two names, which is none in a digit. */
export function isSlip(name: string, other: string): boolean {
  return digits(name) === digits(other) && slips(name, other) <= 1
}

/** Whether a single slip parts two names of some length. */
export function isOneSlip(name: string, other: string): boolean {
  return name.length >= 6 && isSlip(name, other)
}

function allowed(name: string): number {
  return name.length < 4 ? 0 : name.length < 8 ? 1 : 2
}

function digits(name: string): string {
  return name.replaceAll(/\D/g, '')
}
