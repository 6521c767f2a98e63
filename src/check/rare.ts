import type { Origin } from '../read/source.js'
import { isSlip } from './misspelt.js'

/** A name that a page uses at a place. */
export interface Use {
  readonly name: string
  readonly file: string
  readonly origin: Origin
}

/** A name that is most likely a slip of another, which so many pages use. */
export interface RareName {
  readonly written: string
  readonly meant: string
  readonly pages: number
  readonly places: readonly Origin[]
}

/** Names on a page or two that a single slip parts from one on at least five, and on four times as many. */
export function rareNames(uses: Iterable<Use>): readonly RareName[] {
  const known = new Map<string, { readonly files: Set<string>; readonly places: Origin[] }>()
  for (const { name, file, origin } of uses) {
    const before = known.get(name)
    if (before === undefined) known.set(name, { files: new Set([file]), places: [origin] })
    else {
      before.files.add(file)
      before.places.push(origin)
    }
  }
  const common = [...known].filter(([, { files }]) => files.size >= 5)
  return [...known].flatMap(([written, { files, places }]) => {
    if (files.size > 2) return []
    const found = common.find(
      ([name, { files: others }]) => name !== written && others.size >= 4 * files.size && isSlip(written, name),
    )
    return found === undefined ? [] : [{ written, meant: found[0], pages: found[1].files.size, places }]
  })
}
