import type { Declarations } from '../graph/declarations.js'
import type { Graph } from '../graph/graph.js'
import type { TypeModule } from '../plan/modules.js'
import type { OutputFile } from './render.js'
import { createUnchanged } from './unchanged.js'

interface Written {
  /** Whatever else a module is made from than the graph. */
  readonly settings: string
  readonly graph: Graph
  /** Which type stands where: what refers to one that has moved is another. */
  readonly places: string
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
  if (before?.settings !== settings || before.places !== placesOf(modules)) return new Map()
  const unchanged = createUnchanged(before.graph, graph)
  return new Map(
    modules.flatMap(({ types, path }) => {
      const file = before.files.get(path)
      return file !== undefined && types.every(unchanged) ? [[path, file] as const] : []
    }),
  )
}

/** Remembers what was written of the declarations. */
export function rememberModules(
  declared: Declarations,
  settings: string,
  graph: Graph,
  modules: readonly TypeModule[],
  files: readonly OutputFile[],
): void {
  const places = placesOf(modules)
  latest.set(declared, { settings, graph, places, files: new Map(files.map((file) => [file.path, file])) })
}

function placesOf(modules: readonly TypeModule[]): string {
  return modules.map(({ types, path }) => [path, ...types.map(({ name }) => name)].join(' ')).join('\n')
}
