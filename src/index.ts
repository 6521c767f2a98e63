export { defineConfig, type UserConfig } from './config/schema.js'
export { createReport, type Diagnostic, type Report, type Severity } from './diagnostics/report.js'
export {
  defaultConfig,
  type GenerateConfig,
  generate,
  type Inputs,
  type Output,
  type Readers,
  readModel,
} from './generate.js'
export type { Graph } from './graph/graph.js'
export type * from './graph/types.js'
export type { Origin, Source } from './read/source.js'
export { createTemplates, readTemplates, type Templates } from './render/load.js'
export { readInputs } from './run.js'
export { watchInputs as watch } from './watch/watch.js'
