import { slips } from '../slips.js'

/** The one of the candidates that a name can only be a slip of: in another case, shortened, or one letter off, two in a long name. */
export function meantBy(name: string, candidates: readonly string[]): string | undefined {
  const lower = name.toLowerCase()
  const same = candidates.find((candidate) => candidate.toLowerCase() === lower)
  if (same !== undefined) return same
  const near = candidates.filter((candidate) => slips(name, candidate) <= (name.length < 8 ? 1 : 2))
  if (near.length > 0) return near.toSorted((a, b) => slips(name, a) - slips(name, b))[0]
  const longer = candidates.filter((candidate) => name.length > 3 && candidate.toLowerCase().startsWith(lower))
  return longer.length === 1 ? longer[0] : undefined
}
