import { compare } from '../graph/declare.js'
import { addTo } from '../groups.js'

/** Names by type. */
type Lists = ReadonlyMap<string, readonly string[]>

/**
 * Names by type, for the types that are wanted. Where most names with an ending (`*DateTime`) or a beginning (`period*`) have one type, it
 * stands for them, and such names of another type are exceptions.
 */
export function patternsOf(
  types: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
): { readonly lists: Lists; readonly exceptions: Lists } {
  const left = new Set([...types.keys()].filter((name) => wanted.has(types.get(name) ?? '')))
  const byPattern = new Map<string, string[]>()
  for (const name of [...types.keys()].sort(compare)) {
    for (const pattern of patternsIn(name)) {
      addTo(byPattern, pattern, name)
    }
  }
  for (const [pattern, names] of byPattern) if (!standsForTwo(names, types, wanted)) byPattern.delete(pattern)
  const patterns = new Map<string, string[]>()
  const list = (type: string, text: string) => addTo(patterns, type, text)
  const pinned = new Set<string>()
  for (;;) {
    const best = bestPattern(byPattern, types, wanted, left, pinned)
    if (best === undefined) break
    list(best.type, best.pattern)
    for (const name of byPattern.get(best.pattern) ?? []) {
      if (types.get(name) === best.type) left.delete(name)
      else pinned.add(name)
    }
    byPattern.delete(best.pattern)
  }
  for (const name of pinned) list(types.get(name) ?? '', name)
  for (const type of new Set(types.values())) {
    const own = [...left].filter((name) => types.get(name) === type && !pinned.has(name))
    const others = [...types.keys()].filter((name) => types.get(name) !== type)
    for (const word of shortened(own, others)) list(type, word)
  }
  const lists = [...patterns].map(([type, list]) => [type, list.filter(uncovered).sort(compare)] as const)
  const listed = lists.flatMap(([, list]) => list.filter((word) => word.includes('*')))
  const isException = (word: string) => listed.some((pattern) => hasPattern(word, pattern))
  return {
    lists: new Map(lists.map(([type, list]) => [type, list.filter((word) => !isException(word))])),
    exceptions: new Map(lists.map(([type, list]) => [type, list.filter(isException)])),
  }
}

function hasPattern(word: string, pattern: string): boolean {
  const [start = '', end = ''] = pattern.split('*')
  return word !== pattern && word.startsWith(start) && word.endsWith(end)
}

/** No beginning of the same list is a beginning of this one. */
function uncovered(word: string, _: number, list: readonly string[]): boolean {
  return !list.some(
    (other) => other !== word && /\w\*$/.test(other) && /\w\*$/.test(word) && word.startsWith(other.slice(0, -1)),
  )
}

/**
 * `period*` for `periodOfTime`, where no other name begins so, else `per*Time`, where none ends so too; at least three letters stay, so that a reader knows it again.
 */
export function shortened(names: readonly string[], others: readonly string[]): readonly string[] {
  const beginnings = new Set<string>()
  for (const name of names) for (let end = 3; end < name.length; end += 1) beginnings.add(name.slice(0, end))
  const begun = new Set<string>()
  for (const other of others) {
    let end = 3
    while (end <= other.length && beginnings.has(other.slice(0, end))) {
      begun.add(other.slice(0, end))
      end += 1
    }
  }
  const words = names.map((name) => {
    let end = 3
    while (end < name.length && begun.has(name.slice(0, end))) end += 1
    return end + 1 < name.length ? `${name.slice(0, end)}*` : withoutMiddle(name, others)
  })
  return [...new Set(words)].sort(compare)
}

/** The end is whole words; a star stands for no `@`. */
function withoutMiddle(name: string, others: readonly string[]): string {
  const start = name.slice(0, 3)
  const rivals = others.filter((other) => other.startsWith(start))
  const ends = name.includes('@') ? [] : [...name.slice(5).matchAll(/[A-Z]/g)].map(({ index }) => name.slice(5 + index))
  const end = ends.findLast((own) => !rivals.some((other) => other.endsWith(own)))
  return end === undefined ? name : `${start}*${end}`
}

function standsForTwo(
  names: readonly string[],
  types: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
): boolean {
  const found = new Set<string>()
  return names.some((name) => {
    const type = types.get(name) ?? ''
    if (found.has(type)) return true
    if (wanted.has(type)) found.add(type)
    return false
  })
}

/** The pattern that saves the most characters; it has to stand for two names. */
function bestPattern(
  byPattern: ReadonlyMap<string, readonly string[]>,
  types: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
  left: ReadonlySet<string>,
  pinned: ReadonlySet<string>,
): { readonly pattern: string; readonly type: string } | undefined {
  let best: { readonly pattern: string; readonly type: string; readonly saved: number } | undefined
  for (const [pattern, names] of byPattern) {
    if (sizeOf(names) - sizeOf([pattern]) <= (best?.saved ?? 0)) continue
    for (const type of wanted) {
      const hits = names.filter((name) => types.get(name) === type && left.has(name) && !pinned.has(name))
      const misses = names.filter((name) => types.get(name) !== type && !left.has(name) && !pinned.has(name))
      const saved = sizeOf(hits) - sizeOf(misses) - sizeOf([pattern])
      if (hits.length >= 2 && saved > (best?.saved ?? 0)) best = { pattern, type, saved }
    }
  }
  return best
}

function sizeOf(names: readonly string[]): number {
  return names.reduce((size, name) => size + name.length + 1, 0)
}

/** `startDateTime` ends with `Time` and with `DateTime`, and begins with `start` and `startDate`. */
function patternsIn(name: string): readonly string[] {
  const words = name.split(/(?<!^)(?=[A-Z])/)
  const parts = [1, 2].filter((count) => count < words.length)
  return parts.flatMap((count) => [`*${words.slice(-count).join('')}`, `${words.slice(0, count).join('')}*`])
}
