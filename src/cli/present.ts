import colors from 'picocolors'
import { coverageOf } from '../check/coverage.js'
import { githubLine } from '../diagnostics/format-github.js'
import { type SarifOptions, sarifLog } from '../diagnostics/format-sarif.js'
import { printFinding } from '../diagnostics/print.js'
import type { Diagnostic } from '../diagnostics/report.js'
import { countBy, countFindings, type Summary, summaryLine } from '../diagnostics/summary.js'
import { replacementOf } from '../fix/replacement.js'
import type { Inputs, Model } from '../generate.js'
import { manifestName } from '../write/manifest.js'
import type { WritePlan } from '../write/plan.js'
import { packageVersion } from './version.js'

/** How findings are printed. */
export type Format = 'pretty' | 'json' | 'github' | 'sarif'

/** How results are shown; a heading says which service they are of. */
export interface Presentation {
  readonly format: Format
  readonly heading?: string
  print(text: string): void
}

/** Findings to stderr (`pretty`), or to stdout as one JSON object or as workflow commands; then the closing line. */
export function present(
  { format, heading, print }: Presentation,
  summary: Summary,
  diagnostics: readonly Diagnostic[],
  inputs: Inputs,
): void {
  if (format === 'json') {
    print(`${JSON.stringify({ summary, diagnostics }, undefined, 2)}\n`)
    return
  }
  if (format === 'sarif') {
    print(
      `${JSON.stringify(sarifLog(diagnostics, { version: packageVersion(), ...replacements(inputs) }), undefined, 2)}\n`,
    )
    return
  }
  if (format === 'github') print(diagnostics.map((finding) => `${githubLine(finding)}\n`).join(''))
  else process.stderr.write(`${heading === undefined ? '' : `${heading}:\n`}${printAll(diagnostics, inputs)}`)
  process.stderr.write(`${summaryLine(summary)}\n`)
}

/** Fixes as they stand in the texts that were read. */
function replacements({ docs }: Inputs): Pick<SarifOptions, 'replacementOf'> {
  const texts = new Map(docs.map(({ path, text }) => [path, text]))
  return {
    replacementOf({ file, fix }) {
      const text = texts.get(file)
      return text === undefined || fix === undefined ? undefined : replacementOf(text, fix)
    },
  }
}

function printAll(diagnostics: readonly Diagnostic[], inputs: Inputs): string {
  const sources = new Map(
    [...inputs.metadata, ...inputs.docs, ...inputs.overlays].map((source) => [source.path, source.text]),
  )
  const lines = new Map<string, readonly string[]>()
  const lineAt = (file: string, line: number) => {
    const text = sources.get(file)
    if (text === undefined) return undefined
    const known = lines.get(file) ?? text.split(/\r?\n/)
    lines.set(file, known)
    return known[line - 1]
  }
  return diagnostics.map((finding) => `${printFinding(finding, lineAt, colors)}\n`).join('')
}

/** Numbers of a run; without a plan nothing was written. */
export function summarise(
  model: Model,
  plan: WritePlan | undefined,
  diagnostics: readonly Diagnostic[],
  milliseconds: Readonly<Record<string, number>>,
): Summary {
  return {
    types: countBy(['entity', 'complex', 'enum', 'typeDefinition'], model.graph.types.values()),
    operations: countBy(['action', 'function'], model.graph.operations),
    docs: model.statistics,
    coverage: coverageOf(model.graph),
    files: {
      written: plan?.write.filter(({ path }) => path !== manifestName).length ?? 0,
      kept: plan?.kept.length ?? 0,
      removed: plan?.remove.length ?? 0,
    },
    findings: countFindings(diagnostics),
    milliseconds: { read: 0, ...milliseconds },
  }
}
