import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Settings } from '../config/load.js'
import { UsageError } from '../config/usage-error.js'
import { type Baseline, type Compared, compareWith, pruned, withFindings } from '../diagnostics/baseline.js'
import { baselineText, parseBaseline } from '../diagnostics/baseline-text.js'
import type { Diagnostic } from '../diagnostics/report.js'
import { counted } from '../diagnostics/summary.js'
import { visible } from '../diagnostics/visible.js'
import type { Inputs } from '../generate.js'
import { shownPath } from '../read/inputs.js'
import type { CommandOptions } from './main.js'

/** What remains to say once the baseline has had its say, and the numbers for the summary. */
export interface Held {
  readonly diagnostics: readonly Diagnostic[]
  readonly numbers: { readonly known: number; readonly gone: number } | undefined
}

/** Leaves out what the baseline knows; says what is gone, and writes the file where the flags tell. */
export function holdAgainstBaseline(
  diagnostics: readonly Diagnostic[],
  inputs: Inputs,
  settings: Settings,
  options: CommandOptions,
): Held {
  const path = settings.baseline
  if (path === undefined) {
    if (options.updateBaseline === true || options.pruneBaseline === true)
      throw new UsageError('There is no baseline to write; name its file with `--baseline FILE` or in the config.')
    return { diagnostics, numbers: undefined }
  }
  const shown = shownPath(path, process.cwd())
  const baseline = readBaseline(path, shown, options.updateBaseline === true)
  // Paths in the file are relative to it, so that it means the same from everywhere.
  const relative = (file: string) => shownPath(resolve(file), dirname(path))
  const sources = [...inputs.metadata, ...inputs.docs, ...inputs.overlays]
  const files = new Set(sources.map((source) => relative(source.path)))
  const placed = diagnostics.map((finding) => ({ ...finding, file: relative(finding.file) }))
  const service = settings.service ?? ''
  const compared = compareWith(baseline, service, placed, files)
  if (options.updateBaseline === true) {
    writeFileSync(path, baselineText(withFindings(baseline, service, placed)))
    process.stderr.write(
      `\`${shown}\` now holds ${counted(diagnostics.length, 'finding')}: ${compared.fresh.length} added, ${countOf(compared)} gone\n`,
    )
    return { diagnostics: [], numbers: { known: diagnostics.length, gone: 0 } }
  }
  if (options.pruneBaseline === true && compared.gone.length > 0)
    writeFileSync(path, baselineText(pruned(baseline, service, compared)))
  sayGone(compared, shown, options.pruneBaseline === true)
  const fresh = new Set(compared.fresh)
  return {
    diagnostics: diagnostics.filter((_, index) => {
      const finding = placed[index]
      return finding !== undefined && fresh.has(finding)
    }),
    numbers: { known: compared.known, gone: options.pruneBaseline === true ? 0 : countOf(compared) },
  }
}

function readBaseline(path: string, shown: string, mayLack: boolean): Baseline {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) {
    if (mayLack) return {}
    throw new UsageError(`There is no baseline at \`${shown}\`; make it with \`edmwright lint --update-baseline\`.`)
  }
  if (!found.isFile()) throw new UsageError(`\`${shown}\` is no file; name one with \`--baseline\`.`)
  const baseline = parseBaseline(readFileSync(path, 'utf8'))
  if (baseline === undefined)
    throw new UsageError(`\`${shown}\` is not a baseline; correct it, or delete it and make it anew.`)
  return baseline
}

/** What is gone, so that it does not come back unnoticed. */
function sayGone(compared: Compared, shown: string, taken: boolean): void {
  if (compared.gone.length === 0) return
  for (const { file, code, subject, count } of compared.gone)
    process.stderr.write(`gone: ${visible(`${file} ${code} ${subject}`)}${count === 1 ? '' : ` (${count} times)`}\n`)
  const count = countOf(compared)
  const advice = taken
    ? `taken out of \`${shown}\``
    : `take ${count === 1 ? 'it' : 'them'} out of \`${shown}\` with \`--prune-baseline\``
  process.stderr.write(`${counted(count, 'known finding')} ${count === 1 ? 'is' : 'are'} gone; ${advice}\n`)
}

function countOf({ gone }: Compared): number {
  return gone.reduce((sum, { count }) => sum + count, 0)
}
