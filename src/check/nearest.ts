import { groupBy } from '../groups.js'
import { shortNameOf } from '../qualified-name.js'
/** The candidate that `name` was most likely meant to be; undefined where none comes close. Ties go to the first by name. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  return createNearest(candidates)(name)
}

function createNearest(names: Iterable<string>): (name: string) => string | undefined {
  const candidates = Array.from(names, (name) => ({ name, ...comparable(name) }))
  return (name) => {
    const { lower, letters } = comparable(name)
    let best: string | undefined
    let least = Math.max(1, Math.floor(name.length / 3)) + 1
    for (const candidate of candidates) {
      const earlier = best !== undefined && candidate.name < best
      const most = earlier ? least : least - 1
      if (Math.abs(candidate.lower.length - lower.length) > most) continue
      if (countBits(letters & ~candidate.letters) > most || countBits(candidate.letters & ~letters) > most) continue
      const distance = distanceBetween(lower, candidate.lower, least)
      if (distance < least || (distance === least && earlier)) {
        best = candidate.name
        least = distance
      }
    }
    return best
  }
}

/** `letters` has one bit for each letter that occurs: a letter that only one of two names has costs an edit at least. */
function comparable(name: string): { readonly lower: string; readonly letters: number } {
  const lower = name.toLowerCase()
  let letters = 0
  for (let index = 0; index < lower.length; index++) letters |= 1 << (lower.charCodeAt(index) & 31)
  return { lower, letters }
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Answers with the nearest qualified name, by what stands behind the last dot: a long namespace that all share makes nothing near. */
export function createNearestQualified(candidates: Iterable<string>): (name: string) => string | undefined {
  let namesOf: Map<string, string[]> | undefined
  let nearestShort: ((name: string) => string | undefined) | undefined
  return (name) => {
    namesOf ??= groupBy(candidates, shortNameOf)
    nearestShort ??= createNearest(namesOf.keys())
    const found = nearestShort(shortNameOf(name))
    const same = found === undefined ? [] : (namesOf.get(found) ?? [])
    return same.toSorted((a, b) => shared(b, name) - shared(a, name))[0]
  }
}

function shared(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** Insertions, deletions, replacements and swaps of neighbours; anything over `limit` counts as `limit + 1`. */
function distanceBetween(a: string, b: string, limit: number): number {
  const width = b.length + 1
  let before = new Uint16Array(width)
  let last = Uint16Array.from({ length: width }, (_, column) => column)
  let current = new Uint16Array(width)
  for (let row = 1; row <= a.length; row++) {
    current[0] = row
    let lowest = row
    for (let column = 1; column < width; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1)
      current[column] = cost
      if (cost < lowest) lowest = cost
    }
    if (lowest > limit) return limit + 1
    const free = before
    before = last
    last = current
    current = free
  }
  return at(last, b.length)
}

function at(row: Uint16Array, column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
