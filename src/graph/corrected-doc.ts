import type { Doc } from './doc-types.js'

/** What a page says, with the description that a correction gives instead of the page's. */
export function correctedDoc(correction: Doc | undefined, doc: Doc | undefined): Doc | undefined {
  return correction === undefined || doc === undefined ? (doc ?? correction) : { ...doc, text: correction.text }
}
