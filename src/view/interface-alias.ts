import type { Graph } from '../graph/graph.js'
import type { StructuredType } from '../graph/types.js'
import { childrenOf } from '../graph/writable.js'
import { type Code, code, identifier, stringLiteral } from '../plan/code.js'
import type { Part, Scope } from '../plan/types.js'
import { createdAs, mustBeNamed } from './create-base.js'
import type { DocView } from './doc.js'
import { layoutUnion, type UnionLayout } from './layout.js'
import { hasValues } from './validator-derived.js'

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
    ...childrenOf(type, graph).map((child) => childPart(child, 'self', 'union', graph, scope)),
  ])
}

function createUnion(type: StructuredType, graph: Graph, scope: Scope): AliasView {
  const own = scope.type(type.name, 'create')
  const doc = { single: code`Whatever can be made where ${scope.type(type.name, 'self')} is expected.`, lines: [] }
  const made = childrenOf(type, graph).map((child) => {
    const given = childPart(child, 'create', 'createUnion', graph, scope)
    return namesItself(type, child, graph) ? given : code`${scope.runtime('Named', 'type')}<${given}>`
  })
  return aliasView(doc, scope.type(type.name, 'createUnion'), [...(type.abstract ? [] : [own]), ...made])
}

/** Whether what is made of a child says what it is, or need not, since the base is what is made without a word. */
function namesItself(base: StructuredType, child: StructuredType, graph: Graph): boolean {
  if (hasValues(base) || !hasValues(child)) return true
  return [child, ...graph.derivedOf(child.name)].every((one) => !hasValues(one) || mustBeNamed(one, graph))
}

function childPart(child: StructuredType, own: Part, union: Part, graph: Graph, scope: Scope): Code {
  return scope.type(child.name, graph.derivedOf(child.name).length > 0 ? union : own)
}

function aliasView(doc: DocView | undefined, name: Code, parts: readonly Code[]): AliasView {
  const before = name.length + 15
  const layout = layoutUnion(parts.length === 0 ? [identifier('never')] : parts, before, 2)
  return { doc, name, ...layout, flat: before + layout.type.length <= 120 }
}
