import { type Fixed, fixPages } from '../../src/fix/fix.js'
import type { Inputs } from '../../src/generate.js'
import { readOverlay } from '../../src/graph/overlay/read.js'
import { readCsdl } from '../../src/read/csdl/index.js'
import { readPage } from '../../src/read/docs/index.js'

/** Fixes pages with readers that remember nothing. */
export function fix(inputs: Inputs): Fixed {
  return fixPages(inputs, {}, { csdl: readCsdl, page: readPage, overlay: readOverlay })
}

/** Metadata and pages by path. */
export function inputsOf(metadata: string, pages: Readonly<Record<string, string>>): Inputs {
  const docs = Object.entries(pages).map(([path, text]) => ({ path, text }))
  return { metadata: [{ path: 'metadata.xml', text: metadata }], docs, overlays: [] }
}

/** The text of a page after its fixes. */
export function textOf({ inputs }: Fixed, path: string): string | undefined {
  return inputs.docs.find((source) => source.path === path)?.text
}
