import type { DocumentedRequest } from '../graph/declarations.js'
import type { Graph } from '../graph/graph.js'
import { itemOf, type Operation, type QualifiedName, type TypeDecl } from '../graph/types.js'

/**
 * Tells the types whose modules are what they were, of two graphs of the same declarations that pages describe: nothing that stands in the module of
 * one was said anew. In doubt, it was.
 */
export function createUnchanged(before: Graph, after: Graph): (type: TypeDecl) => boolean {
  const changed = changedNames(before, after)
  if (changed === undefined) return () => false
  if (changed.size === 0) return () => true
  return (type) => !namesIn(type, after).some((name) => changed.has(name))
}

/** Undefined where all may be another: what a request leads to decides which verbs there are, far behind the place of the request. */
function changedNames(before: Graph, after: Graph): ReadonlySet<QualifiedName> | undefined {
  if (before.requests.length !== after.requests.length) return undefined
  const changed = new Set<QualifiedName>()
  for (const [index, request] of after.requests.entries()) {
    const was = before.requests[index]
    if (request === was) continue
    if (was === undefined || !alike(withoutWords(was), withoutWords(request))) return undefined
    if (!alike(was, request)) for (const name of endsOf(request, after)) changed.add(name)
  }
  for (const [name, type] of after.types) if (!alike(before.types.get(name), type)) changed.add(name)
  for (const [index, operation] of after.operations.entries())
    if (!alike(before.operations[index], operation)) for (const name of typesOf(operation)) changed.add(name)
  return changed
}

function withoutWords(request: DocumentedRequest): unknown {
  return { ...request, permissions: undefined, doc: undefined }
}

/** Where the edge starts, and what it leads to. */
function endsOf({ edge }: DocumentedRequest, graph: Graph): readonly QualifiedName[] {
  if (edge === undefined) return []
  const property = edge.owner === undefined ? undefined : graph.propertyOf(edge.owner, edge.member)
  const root = edge.owner === undefined ? graph.roots.find(({ name }) => name === edge.member) : undefined
  const target = property === undefined ? undefined : itemOf(property.type).name
  const held = root?.kind === 'entitySet' || root?.kind === 'singleton' ? root.type : undefined
  return [edge.owner, target, held].filter((name) => name !== undefined)
}

/** What a type is made of, and what is made of it; what that refers to. */
function namesIn(type: TypeDecl, graph: Graph): readonly QualifiedName[] {
  const bases = graph.basesOf(type.name)
  const family = [type.name, ...bases.map(({ name }) => name), ...graph.derivedOf(type.name).map(({ name }) => name)]
  const operations = [type.name, ...bases.map(({ name }) => name)].flatMap((name) => [
    ...graph.operationsBoundTo({ kind: 'named', name }),
    ...graph.operationsBoundTo({ kind: 'collection', of: { kind: 'named', name } }),
  ])
  return [
    ...family,
    ...graph.propertiesOf(type.name).map((property) => itemOf(property.type).name),
    ...operations.flatMap(typesOf),
  ]
}

function typesOf({ binding, parameters, returns }: Operation): readonly QualifiedName[] {
  return [binding, ...parameters, returns].flatMap((part) => (part === undefined ? [] : [itemOf(part.type).name]))
}

/** The same, wherever it stands: lines and columns are no part of an SDK. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => alike(item, b[index]))
  const [own, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>]
  const keys = Object.keys(own)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key === 'line' || key === 'column' || key === 'parts' || alike(own[key], other[key]))
  )
}
