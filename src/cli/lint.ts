import { totalOf } from '../check/coverage.js'
import type { Settings } from '../config/load.js'
import { createReport } from '../diagnostics/report.js'
import { counted, coverageLine } from '../diagnostics/summary.js'
import { visible } from '../diagnostics/visible.js'
import { type Fixed, fixPages } from '../fix/fix.js'
import { readModel } from '../generate.js'
import { readersOf } from '../readers.js'
import { readInputs } from '../run.js'
import { createReadCache } from '../watch/cache.js'
import { patchOfInputs, writeInputs } from '../write/edit-inputs.js'
import { holdAgainstBaseline } from './baseline.js'
import { exitCode } from './exit-code.js'
import type { CommandOptions } from './main.js'
import { present, summarise } from './present.js'
import { withProgress } from './progress.js'

/** Findings alone; with `--fix`, what is certain is mended first, and what a baseline knows is not repeated. */
export async function lint(settings: Settings, options: CommandOptions): Promise<number> {
  const started = performance.now()
  const read = await readInputs(settings, process.cwd())
  const cache = createReadCache(settings.cache)
  const readers = withProgress(cache).over(await readersOf(read))
  const dry = options.dryRun === true
  const fixed = options.fix === true || dry ? fixPages(read, settings.severity, readers) : undefined
  const mended = dry ? undefined : fixed
  const report = mended?.report ?? createReport(settings.severity)
  const model = mended?.model ?? readModel(read, report, readers)
  if (settings.service !== undefined) options.versions?.(settings.service, model.graph, report)
  if (fixed !== undefined) carryOut(fixed, options)
  cache.save()
  const inputs = mended?.inputs ?? read
  const { diagnostics, numbers } = holdAgainstBaseline(report.diagnostics, inputs, settings, options)
  const summary = {
    ...summarise(model, undefined, diagnostics, { total: Math.round(performance.now() - started) }),
    ...(fixed === undefined ? {} : { fixes: { findings: fixed.fixed.length, files: fixed.changed.length } }),
    ...(numbers === undefined ? {} : { baseline: numbers }),
  }
  present(options, summary, diagnostics, inputs)
  if (options.format === 'pretty' && inputs.docs.length > 0)
    process.stderr.write(`${coverageLine(totalOf(summary.coverage))}\n`)
  return exitCode(diagnostics, settings)
}

/** Writes the pages, or prints what would be written. */
function carryOut({ changed, fixed }: Fixed, { dryRun, format, print }: CommandOptions): void {
  const findings = counted(fixed.length, 'finding')
  const pages = counted(changed.length, 'page')
  if (dryRun === true) {
    if (format === 'pretty') print(patchOfInputs(changed))
    process.stderr.write(`${findings} can be mended in ${pages}; nothing was written\n`)
    return
  }
  for (const path of writeInputs(changed))
    process.stderr.write(`\`${visible(path)}\` was left as it is: it is not UTF-8, or was changed meanwhile\n`)
  process.stderr.write(`${findings} mended in ${pages}\n`)
}
