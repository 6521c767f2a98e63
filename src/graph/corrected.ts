import { type Recorded, record, replay } from '../diagnostics/replay.js'
import type { Report } from '../diagnostics/report.js'
import type { CsdlDocument } from '../read/csdl/types.js'
import type { Declarations } from './declarations.js'
import { declare } from './declare.js'
import { overlay } from './overlay/index.js'
import type { PlacedCorrection } from './overlay/read.js'

interface Made {
  readonly from: readonly object[]
  readonly declarations: Recorded<Declarations>
}

const known = new WeakMap<CsdlDocument, Made>()

/** What documents declare, corrected; the very same for the same documents and corrections. */
export function correctedDeclarations(
  documents: readonly CsdlDocument[],
  corrections: readonly PlacedCorrection[],
  report: Report,
): Declarations {
  const [first] = documents
  const from = [...documents, ...corrections]
  const before = first && known.get(first)
  if (before?.from.length === from.length && before.from.every((each, index) => each === from[index]))
    return replay(before.declarations, report)
  const declarations = record((own) => overlay(declare(documents, own), corrections, own))
  if (first !== undefined) known.set(first, { from, declarations })
  return replay(declarations, report)
}
