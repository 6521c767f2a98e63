/** The candidate that `name` was most likely meant to be; undefined where none comes close. Ties go to the first by name. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase()
  const limit = Math.max(1, Math.floor(name.length / 3))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least && !(best !== undefined && candidate < best)) continue
    const distance = distanceBetween(wanted, candidate.toLowerCase(), least)
    if (distance < least || (distance === least && best !== undefined && candidate < best)) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** Answers with the nearest qualified name, by what stands behind the last dot: a long namespace that all share makes nothing near. */
export function createNearestQualified(candidates: Iterable<string>): (name: string) => string | undefined {
  let namesOf: Map<string, string[]> | undefined
  return (name) => {
    namesOf ??= groupByShortName(candidates)
    const found = nearest(name.slice(name.lastIndexOf('.') + 1), namesOf.keys())
    const same = found === undefined ? [] : (namesOf.get(found) ?? [])
    return same.toSorted((a, b) => shared(b, name) - shared(a, name))[0]
  }
}

function groupByShortName(names: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const short = name.slice(name.lastIndexOf('.') + 1)
    const group = groups.get(short)
    if (group === undefined) groups.set(short, [name])
    else group.push(name)
  }
  return groups
}

function shared(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** Insertions, deletions, replacements and swaps of neighbours; anything over `limit` counts as `limit + 1`. */
function distanceBetween(a: string, b: string, limit: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let lowest = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1)
      current.push(cost)
      if (cost < lowest) lowest = cost
    }
    if (lowest > limit) return limit + 1
    before = last
    last = current
  }
  return at(last, b.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
