import type { Declarations } from '../graph/declarations.js'
import type { Graph } from '../graph/graph.js'
import type { TypeModule } from '../plan/modules.js'
import type { OutputFile } from './render.js'
import { createUnchanged } from './unchanged.js'

interface Written {
  /** Whatever else a module is made from than the graph. */
  readonly settings: string
  readonly graph: Graph
  readonly files: ReadonlyMap<string, OutputFile>
}

const latest = new WeakMap<Declarations, Written>()

/** Modules that are what they were when these declarations were written last, by path: in `watch`, all but a few. */
export function knownModules(
  declared: Declarations,
  settings: string,
  graph: Graph,
  modules: readonly TypeModule[],
): ReadonlyMap<string, OutputFile> {
  const before = latest.get(declared)
  if (before?.settings !== settings) return new Map()
  const unchanged = createUnchanged(before.graph, graph)
  return new Map(
    modules.flatMap(({ type, path }) => {
      const file = before.files.get(path)
      return file !== undefined && unchanged(type) ? [[path, file] as const] : []
    }),
  )
}

/** Remembers what was written of the declarations. */
export function rememberModules(
  declared: Declarations,
  settings: string,
  graph: Graph,
  files: readonly OutputFile[],
): void {
  latest.set(declared, { settings, graph, files: new Map(files.map((file) => [file.path, file])) })
}
