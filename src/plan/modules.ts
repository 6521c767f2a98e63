import type { Graph } from '../graph/graph.js'
import type { TypeDecl } from '../graph/types.js'
import type { Names } from './names.js'

/** What is emitted. */
export type Emit = 'interfaces' | 'validators' | 'requests'

/** One file of the output that holds a type. */
export interface TypeModule {
  readonly type: TypeDecl
  /** Relative to the output folder, with `/`. Unique without regard to case. */
  readonly path: string
}

/** A module for each type; sorted by qualified name. */
export function planModules(graph: Graph, names: Names): readonly TypeModule[] {
  return [...graph.types.values()].flatMap((type) => {
    const path = names.pathOf(type.name)
    return path === undefined ? [] : [{ type, path }]
  })
}
