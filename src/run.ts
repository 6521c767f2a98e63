import { statSync } from 'node:fs'
import type { Settings } from './config/load.js'
import { UsageError } from './config/usage-error.js'
import { createReport, type Report } from './diagnostics/report.js'
import { defaultConfig, generate, type Inputs, type Model, type Output, type Readers, readModel } from './generate.js'
import { findFiles, folderOf, readSources, shownPath } from './read/inputs.js'
import { readersOf } from './readers.js'
import { checkTemplates } from './render/check.js'
import { createTemplates, readTemplates } from './render/load.js'
import { inlineRuntime } from './render/runtime.js'
import { carryOut, createOutputReader } from './write/carry-out.js'
import { manifestName, parseManifest } from './write/manifest.js'
import { planWrites, type WritePlan } from './write/plan.js'

/** What one run gave, and how long its stages took, in milliseconds. */
export interface Run {
  readonly output: Output
  readonly report: Report
  readonly plan: WritePlan | undefined
  readonly milliseconds: Readonly<Record<string, number>>
}

/** What is remembered between runs. */
export interface Memory {
  /** The same readers, asked only for what is not remembered. */
  over(readers: Readers): Readers
  /** Files as sources. */
  readonly sources: typeof readSources
}

const nothing: Memory = { over: (readers) => readers, sources: readSources }

/** Reads, generates and plans; nothing is written. A template that cannot be used leaves no plan. */
export async function prepare(
  settings: Settings,
  cwd: string,
  memory = nothing,
): Promise<Run & { readonly inputs: Inputs }> {
  const clock = createClock()
  const inputs = await readInputs(settings, cwd, memory.sources)
  clock.lap('read')
  const report = createReport(settings.severity, 'sdk')
  refuseFiles(settings, cwd)
  const texts = readTemplates(settings.templates, (file) => shownPath(file, cwd))
  const compiled = createTemplates(texts, report)
  // Ours are checked by the tests.
  const usable = settings.templates === undefined || (await checkTemplates(texts, report))
  const templates = usable ? compiled : undefined
  const runtime = settings.runtime === 'inline' ? './runtime/index.js' : defaultConfig.runtime
  const {
    emit,
    include,
    exclude,
    literalUnions,
    examples,
    defaultHeaders,
    qualifiedEnums,
    validators,
    codecs,
    docsUrl,
  } = settings
  const docsFolders = settings.docs.map((pattern) => shownPath(folderOf(pattern), cwd))
  const options = { literalUnions, examples, defaultHeaders, qualifiedEnums, validators, codecs, docsFolders, docsUrl }
  const config = { emit, include, exclude, runtime, ...options }
  const output = generate(
    inputs,
    templates ?? { text: '', render: () => '' },
    config,
    report,
    memory.over(await readersOf(inputs)),
  )
  clock.lap('generate')
  // Without types every file of the SDK would be removed: that is a slip in a pattern.
  if (output.wanted.types.size === 0 && output.graph.types.size > 0)
    throw new UsageError(
      `No type is left by \`${[...include, ...exclude].join('`, `')}\`; correct the patterns of \`--include\` and \`--exclude\`.`,
    )
  const files = settings.runtime === 'inline' ? [...output.files, ...inlineRuntime(output.graph.version)] : output.files
  const current = createOutputReader(settings.out)
  const plan =
    output.readable && templates !== undefined
      ? planWrites(
          files,
          parseManifest(current(manifestName)),
          current,
          (path) => shownPath(`${settings.out}/${path}`, cwd),
          report,
        )
      : undefined
  clock.lap('plan')
  return { inputs, output, report, plan, milliseconds: clock.times() }
}

/** Bad usage where a file stands in place of a folder, or no templates are where they should be. */
function refuseFiles({ templates, out }: Settings, cwd: string): void {
  if (templates !== undefined && statSync(templates, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`There is no folder at \`${shownPath(templates, cwd)}\`; correct \`--templates\`.`)
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new UsageError(`\`${shownPath(out, cwd)}\` is no folder; name one with \`--out\`.`)
}

/** The same, and the plan is carried out. */
export async function generateInto(
  settings: Settings,
  cwd: string,
  memory = nothing,
): Promise<Run & { readonly inputs: Inputs }> {
  const run = await prepare(settings, cwd, memory)
  const clock = createClock()
  if (run.plan !== undefined) carryOut(settings.out, run.plan)
  clock.lap('write')
  const written = clock.times()
  return {
    ...run,
    milliseconds: {
      ...run.milliseconds,
      ...written,
      total: (run.milliseconds['total'] ?? 0) + (written['total'] ?? 0),
    },
  }
}

/** What the inputs say, without an SDK of it. */
export async function modelOf(
  settings: Pick<Settings, 'metadata' | 'docs' | 'overlay'>,
  report: Report,
  cwd: string,
): Promise<Model> {
  const inputs = await readInputs(settings, cwd)
  return readModel(inputs, report, await readersOf(inputs))
}

/** What CSDL documents in a folder are called. JSON there may be anything, and is named. */
const csdlEndings = '.{xml,edmx,csdl}'

/** The files that the settings name; a pattern that finds nothing is bad usage. */
export async function findInputs(
  settings: Pick<Settings, 'metadata' | 'docs' | 'overlay'>,
  cwd: string,
): Promise<Readonly<Record<'metadata' | 'docs' | 'overlays', readonly string[]>>> {
  if (settings.metadata.length === 0)
    throw new UsageError('No metadata is given; name a CSDL document with `--metadata FILE` or in the config.')
  const [metadata, docs, overlays] = await Promise.all([
    findFiles(settings.metadata, csdlEndings),
    findFiles(settings.docs, '.md'),
    findFiles(settings.overlay, '.json'),
  ])
  const missing = [...metadata.missing, ...docs.missing, ...overlays.missing]
  if (missing.length > 0)
    throw new UsageError(
      `There is nothing at \`${missing.map((path) => shownPath(path, cwd)).join('`, `')}\`; correct the path.`,
    )
  return { metadata: metadata.files, docs: docs.files, overlays: overlays.files }
}

/** Every input as text. */
export async function readInputs(
  settings: Pick<Settings, 'metadata' | 'docs' | 'overlay'> & Partial<Pick<Settings, 'others'>>,
  cwd: string,
  read = readSources,
): Promise<Inputs> {
  const { metadata, docs, overlays } = await findInputs(settings, cwd)
  return {
    metadata: read(metadata, cwd),
    docs: read(docs, cwd),
    overlays: read(overlays, cwd),
    others: await Promise.all((settings.others ?? []).map((other) => readOther(other, cwd, read))),
  }
}

/** What is missing of another service is said when that one runs. */
async function readOther(
  { service, metadata, overlay }: Settings['others'][number],
  cwd: string,
  read: typeof readSources,
): Promise<NonNullable<Inputs['others']>[number]> {
  const [documents, overlays] = await Promise.all([findFiles(metadata, csdlEndings), findFiles(overlay, '.json')])
  return {
    service,
    metadata: read(documents.files, cwd),
    overlays: read(overlays.files, cwd),
  }
}

function createClock() {
  const start = performance.now()
  let last = start
  const laps: Record<string, number> = {}
  return {
    lap(name: string) {
      const now = performance.now()
      laps[name] = Math.round(now - last)
      last = now
    },
    times: () => ({ ...laps, total: Math.round(last - start) }),
  }
}
