import type { Graph } from '../graph/graph.js'
import type { StructuredType } from '../graph/types.js'
import { childrenOf } from '../graph/writable.js'
import { type Code, code, identifier, stringLiteral } from '../plan/code.js'
import type { Part, Scope } from '../plan/types.js'
import { createdAs } from './create-base.js'
import type { DocView } from './doc.js'
import { layoutUnion, type UnionLayout } from './layout.js'

/** A name for other types. */
export interface AliasView extends UnionLayout {
  readonly doc: DocView | undefined
  readonly name: Code
}

/** `XCreate` where it is nothing but `X` or `XUpdate`. */
export function createAlias(type: StructuredType, graph: Graph, scope: Scope): AliasView | undefined {
  const part = createdAs(type, graph)
  if (part === undefined) return undefined
  const same = scope.type(type.name, part)
  const doc = { single: code`What is sent to make one: all that ${same} has.`, lines: [] }
  return aliasView(doc, scope.type(type.name, 'create'), [same])
}

/** What stands where a type is expected that others derive from, read and made. */
export function typeUnions(type: StructuredType, graph: Graph, scope: Scope): readonly AliasView[] {
  if (graph.derivedOf(type.name).length === 0) return []
  return [readUnion(type, graph, scope), createUnion(type, graph, scope)]
}

/** A concrete base is narrowed by its own `@odata.type`, so that the union can be switched on. */
function readUnion(type: StructuredType, graph: Graph, scope: Scope): AliasView {
  const own = scope.type(type.name, 'self')
  const narrow = code`readonly ${stringLiteral('@odata.type')}?: ${stringLiteral(`#${type.name}`)}`
  const flat = code`(${own} & { ${narrow} })`
  const itself = flat.length + 4 <= 120 ? flat : code`(${own} & {\n      ${narrow}\n    })`
  const doc = {
    single: code`${own} and what derives from it, to narrow by ${stringLiteral('@odata.type')}.`,
    lines: [],
  }
  return aliasView(doc, scope.type(type.name, 'union'), [
    ...(type.abstract ? [] : [itself]),
    ...children(type, 'self', 'union', graph, scope),
  ])
}

function createUnion(type: StructuredType, graph: Graph, scope: Scope): AliasView {
  const own = scope.type(type.name, 'create')
  const doc = { single: code`Whatever can be made where ${scope.type(type.name, 'self')} is expected.`, lines: [] }
  return aliasView(doc, scope.type(type.name, 'createUnion'), [
    ...(type.abstract ? [] : [own]),
    ...children(type, 'create', 'createUnion', graph, scope),
  ])
}

function children(type: StructuredType, own: Part, union: Part, graph: Graph, scope: Scope): readonly Code[] {
  return childrenOf(type, graph).map((child) =>
    scope.type(child.name, graph.derivedOf(child.name).length > 0 ? union : own),
  )
}

function aliasView(doc: DocView | undefined, name: Code, parts: readonly Code[]): AliasView {
  const before = name.length + 15
  const layout = layoutUnion(parts.length === 0 ? [identifier('never')] : parts, before, 2)
  return { doc, name, ...layout, flat: before + layout.type.length <= 120 }
}
