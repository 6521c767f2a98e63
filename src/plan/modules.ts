import type { Graph } from '../graph/graph.js'
import type { TypeDecl } from '../graph/types.js'
import { groupBy } from '../groups.js'
import type { Names } from './names.js'

/** What is emitted. */
export type Emit = 'interfaces' | 'validators' | 'requests'

/** One file of the output that holds types: one that gives it its name, and behind it the values that only this module refers to. */
export interface TypeModule {
  readonly types: readonly TypeDecl[]
  /** Relative to the output folder, with `/`. Unique without regard to case. */
  readonly path: string
}

/** All modules; in each, the type that it is named after stands first, the others in the order of their names. */
export function planModules(graph: Graph, names: Names): readonly TypeModule[] {
  return [...groupBy(graph.types.values(), ({ name }) => names.pathOf(name))].map(([path, types]) => ({
    types: types.toSorted((a, b) => Number(names.isGuest(a.name)) - Number(names.isGuest(b.name))),
    path,
  }))
}
