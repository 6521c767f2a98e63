import { compare } from '../graph/declare.js'

/**
 * Names by type, for the types that are wanted. Where most names with an ending (`*DateTime`) have one type, the ending stands for them,
 * and names with that ending but another type are listed under their own.
 */
export function patternsOf(
  types: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const left = new Set([...types.keys()].filter((name) => wanted.has(types.get(name) ?? '')))
  const byEnding = new Map<string, string[]>()
  for (const name of [...types.keys()].sort(compare)) {
    for (const ending of endingsOf(name)) byEnding.set(ending, [...(byEnding.get(ending) ?? []), name])
  }
  const patterns = new Map<string, string[]>()
  const list = (type: string, text: string) => patterns.set(type, [...(patterns.get(type) ?? []), text])
  const pinned = new Set<string>()
  for (;;) {
    const best = bestEnding(byEnding, types, wanted, left, pinned)
    if (best === undefined) break
    list(best.type, `*${best.ending}`)
    for (const name of byEnding.get(best.ending) ?? []) {
      if (types.get(name) === best.type) left.delete(name)
      else pinned.add(name)
    }
    byEnding.delete(best.ending)
  }
  for (const name of [...new Set([...left, ...pinned])].sort(compare)) list(types.get(name) ?? '', name)
  return patterns
}

/** The ending that saves the most names; it has to save three. */
function bestEnding(
  byEnding: ReadonlyMap<string, readonly string[]>,
  types: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
  left: ReadonlySet<string>,
  pinned: ReadonlySet<string>,
): { readonly ending: string; readonly type: string } | undefined {
  let best: { readonly ending: string; readonly type: string; readonly saved: number } | undefined
  for (const [ending, names] of byEnding) {
    for (const type of wanted) {
      const hits = names.filter((name) => types.get(name) === type && left.has(name) && !pinned.has(name)).length
      const misses = names.filter((name) => types.get(name) !== type && !left.has(name) && !pinned.has(name)).length
      if (hits - misses >= 3 && (best === undefined || hits - misses > best.saved))
        best = { ending, type, saved: hits - misses }
    }
  }
  return best
}

/** `startDateTime` ends with `Time` and with `DateTime`. */
function endingsOf(name: string): readonly string[] {
  const match = /^.+?([A-Z][a-z\d]*)?([A-Z][a-z\d]*)$/.exec(name)
  if (match === null) return []
  const [, before, last = ''] = match
  return before === undefined ? [last] : [last, before + last]
}
