import type { Graph } from '../graph/graph.js'
import type { StructuredType } from '../graph/types.js'
import { baseOf, childrenOf } from '../graph/writable.js'
import { type Code, code, identifier, stringLiteral } from '../plan/code.js'
import type { Part, Scope } from '../plan/types.js'
import { createdAs, isBaseAndUpdate, mustBeNamed } from './create-base.js'
import type { DocView } from './doc.js'
import { intersectionLines, plainBase } from './heading.js'
import { layoutUnion } from './layout.js'
import { hasValues } from './validator-derived.js'

/** A name for other types. */
export interface AliasView {
  readonly doc: DocView | undefined
  readonly lines: readonly Code[]
}

/** `XCreate` where it is nothing but `X` or `XUpdate`, or what its base is made with and `XUpdate`. */
export function createAlias(type: StructuredType, graph: Graph, scope: Scope): AliasView | undefined {
  const name = scope.type(type.name, 'create')
  const part = createdAs(type, graph)
  const base = baseOf(type, graph)
  if (part !== undefined) {
    const same = scope.type(type.name, part)
    return unionView(code`What is sent to make one: all that ${same} has.`, name, [same])
  }
  if (base === undefined || !isBaseAndUpdate(type, graph)) return undefined
  const [inherited, changed] = [scope.type(base.name, 'create'), scope.type(type.name, 'update')]
  const doc = code`What is sent to make one: all that ${inherited} and ${changed} have.`
  return {
    doc: { single: doc, lines: [] },
    lines: intersectionLines(name, [plainBase(inherited), plainBase(changed)]),
  }
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
  const doc = code`${own} and what derives from it, to narrow by ${stringLiteral('@odata.type')}.`
  return unionView(doc, scope.type(type.name, 'union'), [
    ...(type.abstract ? [] : [itself]),
    ...childrenOf(type, graph).map((child) => childPart(child, 'self', 'union', graph, scope)),
  ])
}

function createUnion(type: StructuredType, graph: Graph, scope: Scope): AliasView {
  const own = scope.type(type.name, 'create')
  const doc = code`Whatever can be made where ${scope.type(type.name, 'self')} is expected.`
  const made = childrenOf(type, graph).map((child) => {
    const given = childPart(child, 'create', 'createUnion', graph, scope)
    return namesItself(type, child, graph) ? given : code`${scope.runtime('Named', 'type')}<${given}>`
  })
  return unionView(doc, scope.type(type.name, 'createUnion'), [...(type.abstract ? [] : [own]), ...made])
}

/** Whether what is made of a child says what it is, or need not, since the base is what is made without a word. */
function namesItself(base: StructuredType, child: StructuredType, graph: Graph): boolean {
  if (hasValues(base) || !hasValues(child)) return true
  return [child, ...graph.derivedOf(child.name)].every((one) => !hasValues(one) || mustBeNamed(one, graph))
}

function childPart(child: StructuredType, own: Part, union: Part, graph: Graph, scope: Scope): Code {
  return scope.type(child.name, graph.derivedOf(child.name).length > 0 ? union : own)
}

function unionView(doc: Code, name: Code, given: readonly Code[]): AliasView {
  const start = code`export type ${name} =`
  const parts = given.length === 0 ? [identifier('never')] : given
  const { type, alternatives } = layoutUnion(parts, start.length + 1, 2)
  const flat = code`${start} ${type}`
  const below = alternatives.length > 0 ? alternatives.map((part) => code`  | ${part}`) : [code`  ${type}`]
  return { doc: { single: doc, lines: [] }, lines: flat.length <= 120 ? [flat] : [start, ...below] }
}
