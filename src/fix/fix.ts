import type { Edit } from '../diagnostics/edit.js'
import { createReport, type Diagnostic, type Report, type Severities } from '../diagnostics/report.js'
import { type Inputs, type Model, type Readers, readModel } from '../generate.js'
import { addTo } from '../groups.js'
import type { Source } from '../read/source.js'
import { applyFixes } from './apply.js'

/** Pages after their fixes, and what is still to say about them. */
export interface Fixed {
  readonly inputs: Inputs
  readonly model: Model
  readonly report: Report
  /** Pages whose text is another now, with the text before. */
  readonly changed: readonly (Source & { readonly before: string })[]
  /** Findings that are gone. */
  readonly fixed: readonly Diagnostic[]
}

/** A fix can bring another finding to light; this many passes are more than any page needs. */
const mostPasses = 10

/** Applies what is certain until nothing is left to do, so that a second run finds nothing; the metadata is never touched. */
export function fixPages(inputs: Inputs, severity: Severities, readers: Readers): Fixed {
  const fixed: Diagnostic[] = []
  const grown = new Set<string>()
  let docs = inputs.docs
  let report = createReport(severity)
  let model = readModel(inputs, report, readers)
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const next = applyTo(
      docs,
      report.diagnostics.filter((finding) => !grown.has(keyOf(finding))),
    )
    if (next.fixed.length === 0) break
    docs = next.docs
    for (const finding of next.fixed) if (addsRows(finding)) grown.add(keyOf(finding))
    fixed.push(...next.fixed)
    report = createReport(severity)
    model = readModel({ ...inputs, docs }, report, readers)
  }
  const before = new Map(inputs.docs.map(({ path, text }) => [path, text]))
  const changed = docs.flatMap(({ path, text }) => {
    const was = before.get(path) ?? ''
    return was === text ? [] : [{ path, text, before: was }]
  })
  return { inputs: { ...inputs, docs }, model, report, changed, fixed }
}

/** A row is added once, whatever becomes of it. */
function keyOf({ code, file, message }: Diagnostic): string {
  return `${code}\0${file}\0${message}`
}

function addsRows({ fix }: Diagnostic): boolean {
  return fix?.some(({ kind }) => kind !== 'replace') ?? false
}

function applyTo(
  docs: readonly Source[],
  diagnostics: readonly Diagnostic[],
): { readonly docs: readonly Source[]; readonly fixed: readonly Diagnostic[] } {
  const byFile = new Map<string, { readonly finding: Diagnostic; readonly edits: readonly Edit[] }[]>()
  for (const finding of diagnostics) {
    if (finding.fix === undefined) continue
    addTo(byFile, finding.file, { finding, edits: finding.fix })
  }
  const fixed: Diagnostic[] = []
  const texts = docs.map((source) => {
    const found = byFile.get(source.path)
    if (found === undefined) return source
    const { text, applied } = applyFixes(
      source.text,
      found.map(({ edits }) => edits),
    )
    if (text === source.text) return source
    fixed.push(...found.filter((_, index) => applied[index]).map(({ finding }) => finding))
    return { ...source, text }
  })
  return { docs: texts, fixed }
}
