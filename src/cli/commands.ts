import { createNearestQualified } from '../check/nearest.js'
import type { Settings } from '../config/load.js'
import { createReport } from '../diagnostics/report.js'
import { visible } from '../diagnostics/visible.js'
import type { Inputs } from '../generate.js'
import { graphJson, mermaid } from '../graph/to-json.js'
import { generateInto, modelOf, prepare, type Run } from '../run.js'
import { createReadCache } from '../watch/cache.js'
import { exitCode } from './exit-code.js'
import { explain as explained, isCode, isLikeCode } from './explain.js'
import type { CommandOptions } from './main.js'
import { present, summarise } from './present.js'
import { withProgress } from './progress.js'

/** Writes the SDK; 1 where a finding is an error. */
export async function generate(settings: Settings, options: CommandOptions): Promise<number> {
  const cache = createReadCache(settings.cache)
  const run = await generateInto(settings, process.cwd(), withProgress(cache))
  cache.save()
  return await close(run, settings, options)
}

/** Writes nothing; a patch to stdout and 1 where the disk is not what `generate` would write. */
export async function check(settings: Settings, options: CommandOptions): Promise<number> {
  const cache = createReadCache(settings.cache)
  const run = await prepare(settings, process.cwd(), withProgress(cache))
  const { patchOf } = await import('../write/patch.js')
  const patch = run.plan === undefined ? '' : patchOf(run.plan)
  if (options.format !== 'json' && options.format !== 'sarif') options.print(patch)
  const code = await close(run, settings, options)
  return patch === '' ? code : 1
}

/** The graph as JSON, or a class diagram; 1 where nothing could be read, or a type to draw is not known. */
export async function graph(settings: Settings, options: CommandOptions): Promise<number> {
  const report = createReport(settings.severity)
  const model = await modelOf(settings, report, process.cwd())
  if (options.mermaid === undefined) options.print(`${JSON.stringify(graphJson(model.graph), undefined, 2)}\n`)
  else {
    const { structuredOf, types } = model.graph
    const unknown = options.mermaid.filter((name) => structuredOf(name) === undefined)
    const near = createNearestQualified([...types.keys()].filter(structuredOf))
    for (const name of unknown) sayUnknown(name, near(name), 'an entity type or a complex type')
    if (unknown.length > 0) return 1
    options.print(`${mermaid(model.graph, options.mermaid)}\n`)
  }
  return model.readable ? 0 : 1
}

/** What is known of a code, a type, a property or a request; 1 where nothing is. */
export async function explain(what: string, settings: Settings, options: CommandOptions): Promise<number> {
  const read = () => modelOf(settings, createReport(), process.cwd())
  const found = await explained(what, settings.metadata.length === 0 && isLikeCode(what) ? undefined : read)
  if ('near' in found) {
    sayUnknown(what, found.near, 'a code, a qualified type, a property or a request')
    return 1
  }
  const heading = settings.service === undefined || isCode(what) ? '' : `${settings.service}:\n`
  options.print(`${heading}${found.text.split('\n').map(visible).join('\n')}\n`)
  return 0
}

function sayUnknown(what: string, near: string | undefined, kinds: string): void {
  const advice = near === undefined ? `name ${kinds}.` : `did you mean \`${near}\`?`
  process.stderr.write(`Nothing is known of \`${what}\`; ${advice}\n`)
}

/** Generates, then again on every change, until the process is stopped. */
export async function watch(first: Settings, options: CommandOptions, load: () => Promise<Settings>): Promise<void> {
  const { watchInputs } = await import('../watch/watch.js')
  let latest = first
  const reload = async () => {
    latest = await load()
    return latest
  }
  await watchInputs(reload, async (run) => {
    await close(run, latest, options)
  })
}

async function close(
  run: Run & { readonly inputs?: Inputs },
  settings: Settings,
  options: CommandOptions,
): Promise<number> {
  if (options.verify === true) {
    const { verify } = await import('../verify/verify.js')
    verify(run.output, run.report)
  }
  const { diagnostics } = run.report
  const summary = summarise(run.output, run.plan, diagnostics, run.milliseconds)
  present(options, summary, diagnostics, run.inputs ?? { metadata: [], docs: [], overlays: [] })
  return exitCode(diagnostics, settings)
}
