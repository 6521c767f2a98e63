import type { Report } from './diagnostics/report.js'
import * as pipeline from './generate.js'
import { readOverlay } from './graph/overlay/read.js'
import { readCsdl } from './read/csdl/index.js'
import { readPage } from './read/docs/index.js'
import type { Templates } from './render/load.js'

export { defineConfig, type UserConfig } from './config/schema.js'
export { createReport, type Diagnostic, type Report, type Severity } from './diagnostics/report.js'
export { defaultConfig, type GenerateConfig, type Inputs, type Model, type Output, type Readers } from './generate.js'
export type { Graph } from './graph/graph.js'
export type * from './graph/types.js'
export type { Origin, Source } from './read/source.js'
export { createTemplates, readTemplates, type Templates } from './render/load.js'
export { readInputs } from './run.js'
export { watchInputs as watch } from './watch/watch.js'

const ownReaders: pipeline.Readers = { csdl: readCsdl, page: readPage, overlay: readOverlay }

/** Inputs to outputs. Touches no disk, no clock and no network: the same inputs give the same bytes. */
export function generate(
  inputs: pipeline.Inputs,
  templates: Templates,
  config: pipeline.GenerateConfig,
  report: Report,
  readers: Partial<pipeline.Readers> = {},
): pipeline.Output {
  return pipeline.generate(inputs, templates, config, report, { ...ownReaders, ...readers })
}

/** Reads, joins and checks; nothing is written of it. */
export function readModel(
  inputs: pipeline.Inputs,
  report: Report,
  readers: Partial<pipeline.Readers> = {},
): pipeline.Model {
  return pipeline.readModel(inputs, report, { ...ownReaders, ...readers })
}
