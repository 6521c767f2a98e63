import type { Item } from './items.js'

/** Calls and change sets in their order, cut where the limit says; what names another's result stays with it. */
export function split(units: readonly (readonly Item[])[], limit: number): readonly (readonly (readonly Item[])[])[] {
  const batches: (readonly Item[])[][] = []
  for (const block of blocksOf(units)) {
    const size = block.flat().length
    if (size > limit)
      throw new TypeError(`${size} calls belong together, and the service takes ${limit} at once (option \`limit\`)`)
    const last = batches.at(-1)
    if (last === undefined || last.flat().length + size > limit) batches.push([...block])
    else last.push(...block)
  }
  return batches
}

/** Neighbours that may not be parted. */
function blocksOf(units: readonly (readonly Item[])[]): readonly (readonly Item[])[][] {
  const blocks: (readonly Item[])[][] = []
  const done = new Set<string>()
  for (const unit of units) {
    for (const { id } of unit) done.add(id)
    const names = new Set(unit.flatMap(({ refers }) => refers))
    const own = new Set(unit.map(({ id }) => id))
    for (const { after, method, url } of unit)
      if (after.some((id) => !done.has(id))) throw new TypeError(`${method} ${url} comes after a later call`)
    const joined: (readonly Item[])[] = [unit]
    while ([...names].some((id) => !own.has(id))) {
      const before = blocks.pop()
      if (before === undefined) break
      joined.unshift(...before)
      for (const { id } of before.flat()) names.delete(id)
    }
    blocks.push(joined)
  }
  return blocks
}
