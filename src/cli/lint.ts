import type { Settings } from '../config/load.js'
import { createReport } from '../diagnostics/report.js'
import { type Fixed, fixPages } from '../fix/fix.js'
import { readModel } from '../generate.js'
import { readInputs } from '../run.js'
import { createReadCache } from '../watch/cache.js'
import { patchOfInputs, writeInputs } from '../write/edit-inputs.js'
import { exitCode } from './exit-code.js'
import type { CommandOptions } from './main.js'
import { present, summarise } from './present.js'
import { withProgress } from './progress.js'

/** Findings alone; with `--fix`, what is certain is mended first. */
export async function lint(settings: Settings, options: CommandOptions): Promise<number> {
  const started = performance.now()
  const inputs = await readInputs(settings, process.cwd())
  const cache = createReadCache(settings.cache)
  const readers = withProgress(cache.readers)
  const fixing = options.fix === true || options.dryRun === true
  const fixed = fixing ? fixPages(inputs, settings.severity, readers) : undefined
  const report = fixed === undefined || options.dryRun === true ? createReport(settings.severity) : fixed.report
  const model = fixed === undefined || options.dryRun === true ? readModel(inputs, report, readers) : fixed.model
  if (fixed !== undefined) carryOut(fixed, options)
  cache.save()
  const summary = {
    ...summarise(model, undefined, report.diagnostics, { total: Math.round(performance.now() - started) }),
    ...(fixed === undefined ? {} : { fixes: { findings: fixed.fixed.length, files: fixed.changed.length } }),
  }
  present(options, summary, report.diagnostics, options.dryRun === true ? inputs : (fixed?.inputs ?? inputs))
  return exitCode(report.diagnostics, settings)
}

/** Writes the pages, or prints what would be written. */
function carryOut({ changed, fixed }: Fixed, { dryRun, format, print }: CommandOptions): void {
  const findings = `${fixed.length} ${fixed.length === 1 ? 'finding' : 'findings'}`
  const pages = `${changed.length} ${changed.length === 1 ? 'page' : 'pages'}`
  if (dryRun === true) {
    if (format === 'pretty') print(patchOfInputs(changed))
    process.stderr.write(`${findings} can be mended in ${pages}; nothing was written\n`)
    return
  }
  for (const path of writeInputs(changed))
    process.stderr.write(`\`${path}\` was left as it is: it is not UTF-8, or was changed meanwhile\n`)
  process.stderr.write(`${findings} mended in ${pages}\n`)
}
