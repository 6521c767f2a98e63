import { fixturesOf } from './check/examples/fixtures.js'
import { check } from './check/index.js'
import { createVersionedReport } from './check/other-versions.js'
import { type DocsStatistics, statisticsOf } from './check/statistics.js'
import { createReport, type Diagnostic, type Report } from './diagnostics/report.js'
import { correctedDeclarations } from './graph/corrected.js'
import type { Declarations } from './graph/declarations.js'
import { describe } from './graph/describe.js'
import type { Described } from './graph/described.js'
import { createGraph, type Graph } from './graph/graph.js'
import type { PlacedCorrection } from './graph/overlay/read.js'
import { type Emit, planModules } from './plan/modules.js'
import { decideNames, type Names } from './plan/names.js'
import { createPages } from './plan/pages.js'
import { wantedGraph } from './plan/wanted.js'
import { withBeside } from './read/csdl/beside.js'
import type { CsdlDocument } from './read/csdl/types.js'
import type { Page } from './read/docs/types.js'
import type { Source } from './read/source.js'
import { knownModules, rememberModules } from './render/again.js'
import type { Templates } from './render/load.js'
import { type OutputFile, render } from './render/render.js'
import type { ValidatorStyle } from './view/validator.js'

/** The text of everything that is read, by kind. */
export interface Inputs {
  readonly metadata: readonly Source[]
  readonly docs: readonly Source[]
  readonly overlays: readonly Source[]
  /** The other services of the project, which a page may be about instead. */
  readonly others?: readonly {
    readonly service: string
    readonly metadata: readonly Source[]
    readonly overlays: readonly Source[]
  }[]
}

/** How the SDK is written. */
export interface GenerateConfig {
  readonly emit: readonly Emit[]
  /** Qualified names or request paths, with `*` and `**`; none means all. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** What the output imports the runtime from. */
  readonly runtime: string
  /** Strings whose values the docs list as all there are become unions of them. */
  readonly literalUnions: boolean
  /** The client sends headers that the docs ask for (`ConsistencyLevel: eventual` with `$search`). */
  readonly defaultHeaders: boolean
  /** URLs have members of enums with the name of their type: `shop.Color'Red'` (OData URL Conventions 4.0 §5.1.1.6.1). */
  readonly qualifiedEnums: boolean
  /** Examples of the docs that fit the model become typed constants under `examples/`. */
  readonly examples: boolean
  readonly validators: ValidatorStyle
  /** Folders that hold the docs, as paths of pages begin; doc comments name pages relative to them. */
  readonly docsFolders: readonly string[]
  /** Where the docs are published: doc comments link to pages there. */
  readonly docsUrl: string | undefined
  /** Says where types hold primitives, so that what `parse` gives has types. */
  readonly codecs: boolean
}

/** What holds without a config. */
export const defaultConfig: GenerateConfig = {
  emit: ['interfaces', 'validators', 'requests'],
  include: [],
  exclude: [],
  runtime: 'edmwright/runtime',
  literalUnions: false,
  examples: false,
  validators: 'tables',
  codecs: false,
  defaultHeaders: false,
  qualifiedEnums: false,
  docsFolders: [],
  docsUrl: undefined,
}

/** How inputs are read; watch mode and the cache remember here. */
export interface Readers {
  csdl(source: Source, report: Report): CsdlDocument | undefined
  page(source: Source, report: Report): Page
  overlay(source: Source, report: Report): readonly PlacedCorrection[]
}

/** What the inputs say, before anything is written of it. */
export interface Model {
  /** False where no metadata could be read: then nothing may be written. */
  readonly readable: boolean
  /** What the metadata declares, without the docs. */
  readonly declared: Declarations
  readonly graph: Graph
  readonly described: Described
  readonly statistics: DocsStatistics
}

/** What the inputs say, and the SDK that is written of it. */
export interface Output extends Model {
  /** The part of the graph that is written: what `include` and `exclude` leave. */
  readonly wanted: Graph
  readonly files: readonly OutputFile[]
  readonly names: Names
  readonly diagnostics: readonly Diagnostic[]
}

/** Inputs to outputs. Touches no disk, no clock and no network: the same inputs give the same bytes. */
export function generate(
  inputs: Inputs,
  templates: Templates,
  config: GenerateConfig,
  report: Report,
  readers: Readers,
): Output {
  const model = readModel(inputs, report, readers)
  const wanted = wantedGraph(model.graph, config.include, config.exclude)
  const names = decideNames(wanted, report)
  const modules = planModules(wanted, names)
  const fixtures = config.examples && model.graph.version.startsWith('4') ? fixturesOf(model.described, wanted) : []
  const { runtime, validators, codecs, literalUnions } = config
  const defaultHeaders = config.defaultHeaders && model.graph.version.startsWith('4')
  const qualifiedEnums = config.qualifiedEnums && model.graph.version.startsWith('4')
  const pages = createPages(config.docsFolders, config.docsUrl)
  const emit = new Set(config.emit)
  const options = { emit, runtime, validators, codecs, literalUnions, qualifiedEnums, defaultHeaders, fixtures, pages }
  const { declared } = model
  const settings = JSON.stringify([config, templates.text])
  // A part of the graph depends on more than its declarations.
  const known = wanted === model.graph ? knownModules(declared, settings, wanted, modules) : undefined
  const files = model.readable ? render(modules, wanted, names, templates, options, known) : []
  if (known !== undefined) rememberModules(declared, settings, wanted, modules, files)
  return { ...model, wanted, files, names, diagnostics: report.diagnostics }
}

/** Reads, joins and checks; all that `lint`, `explain` and `graph` need. */
export function readModel(inputs: Inputs, report: Report, readers: Readers): Model {
  const documents = withBeside(inputs.metadata)
    .map((source) => readers.csdl(source, report))
    .filter((document) => document !== undefined)
  const pages = inputs.docs.map((source) => readers.page(source, report))
  // Beside a document that cannot be read, whatever it declares would be missed: that is told when it is mended.
  const whole = documents.length === inputs.metadata.length
  const joined = whole ? report : createReport()

  const declared = correctedDeclarations(documents, correctionsOf(inputs.overlays, report, readers), joined)
  const { declarations, described } = describe(declared, pages)
  const graph = createGraph(declarations)
  const others = (inputs.others ?? []).map(({ service, metadata, overlays }) => ({
    service,
    graph: () => readGraph(metadata, overlays, readers),
  }))
  if (whole) check(graph, pages, described, createVersionedReport(report, others), declared)

  return { readable: documents.length > 0, declared, graph, described, statistics: statisticsOf(described, graph) }
}

/** The graph of another service, whose findings are its own. */
function readGraph(metadata: readonly Source[], overlays: readonly Source[], readers: Readers): Graph {
  const silent = createReport()
  const documents = withBeside(metadata)
    .map((source) => readers.csdl(source, silent))
    .filter((document) => document !== undefined)
  return createGraph(correctedDeclarations(documents, correctionsOf(overlays, silent, readers), silent))
}

function correctionsOf(overlays: readonly Source[], report: Report, readers: Readers): readonly PlacedCorrection[] {
  return overlays.flatMap((source) => readers.overlay(source, report))
}
