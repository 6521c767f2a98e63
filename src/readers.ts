import { InvariantError } from './diagnostics/invariant.js'
import type { Inputs, Readers } from './generate.js'
import { readCsdl } from './read/csdl/index.js'

/**
 * What reads these inputs, remembering nothing. Readers of Markdown and of overlays are loaded where there is something to read: what they are made
 * of takes a noticeable part of a short run to load.
 */
export async function readersOf({ docs, overlays, others = [] }: Inputs): Promise<Readers> {
  const corrected = overlays.length > 0 || others.some((other) => other.overlays.length > 0)
  const [pages, corrections] = await Promise.all([
    docs.length > 0 ? import('./read/docs/index.js') : undefined,
    corrected ? import('./graph/overlay/read.js') : undefined,
  ])
  return {
    csdl: readCsdl,
    page: pages?.readPage ?? unread,
    overlay: corrections?.readOverlay ?? unread,
  }
}

function unread(): never {
  throw new InvariantError('only what was there when the readers were loaded is read')
}
