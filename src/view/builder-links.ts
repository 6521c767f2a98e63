import type { Graph } from '../graph/graph.js'
import type { NavigationProperty, Operation, Property, StructuredType, TypeRef } from '../graph/types.js'
import { childrenOf, creatable, isStream, ownProperties } from '../graph/writable.js'
import { type Code, code, identifier, propertyKey } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { shortNameOf } from '../qualified-name.js'
import { type BuilderBlock, type BuilderMember, block, leafBlock } from './builder-block.js'
import { basePartCode } from './builder-part.js'
import { complexBuilderCode } from './complex-builder-code.js'
import { isBound } from './create-base.js'
import { docView } from './doc.js'
import { edgeLines } from './documented.js'
import { restrictedCode } from './edge.js'
import { plainBase } from './heading.js'
import { isMember, operationKey } from './member.js'
import { builderCode, type OperationView, operationView } from './operation.js'

/** Where an entity or a complex value leads: navigation, streams, complex properties that lead on, and operations. */
export function linksBlock(type: StructuredType, graph: Graph, scope: Scope): BuilderBlock {
  const base = basePartCode(type, 'links', graph, scope)
  const made = childrenOf(type, graph).length > 0 ? block : leafBlock
  return made(
    code`Where ${scope.type(type.name)} leads.`,
    scope.type(type.name, 'links'),
    base ? [plainBase(base)] : [],
    {
      members: linkMembers(type, graph, scope),
      operations: itemOperations(type, graph, scope),
    },
  )
}

function linkMembers(type: StructuredType, graph: Graph, scope: Scope): BuilderBlock['members'] {
  return [...(graph.addressed.has(type.name) ? [pathMember(type, scope)] : []), ...propertyMembers(type, graph, scope)]
}

/** Where the docs show that the service looks up text between colons (`root:/a/b:`). */
function pathMember(type: StructuredType, scope: Scope): BuilderMember {
  return {
    doc: { single: code`What the service finds by a path from here.`, lines: [] },
    key: identifier('$path'),
    type: code`(path: string) => ${scope.type(type.name, 'item')}`,
    parts: [],
  }
}

function propertyMembers(type: StructuredType, graph: Graph, scope: Scope): BuilderBlock['members'] {
  return ownProperties(type, graph).flatMap((property) => {
    if (property.kind === 'navigation') {
      const builder = builderCode(property.type, graph, scope)
      return builder === undefined ? [] : [linkMember(property, builder, type, graph, scope)]
    }
    if (!isMember(property, graph)) return []
    return [
      {
        doc: docView(property.doc, property.annotations, { width: 118 }),
        key: propertyKey(property.name),
        type: isStream(property)
          ? scope.runtime('Stream', 'type')
          : complexBuilderCode(property.type, property.nullable, graph, scope),
        parts: [],
      },
    ]
  })
}

function linkMember(
  property: NavigationProperty,
  builder: Code,
  type: StructuredType,
  graph: Graph,
  scope: Scope,
): BuilderBlock['members'][number] {
  return {
    doc: docView(property.doc, property.annotations, {
      more: edgeLines(type.name, property, graph, scope),
      width: 118,
      readOnly: isWritten(property, type, graph) ? false : undefined,
    }),
    key: propertyKey(property.name),
    type: restrictedCode(builder, type.name, property, property.type.kind === 'collection', graph, scope),
    parts: [],
  }
}

function isWritten(property: NavigationProperty, type: StructuredType, graph: Graph): boolean {
  return creatable(property, type, graph) || isBound(property, 'update', type, graph)
}

/** Own overloads with the inherited ones of the same name, so that the interface still extends its base. */
function itemOperations(type: StructuredType, graph: Graph, scope: Scope): readonly OperationView[] {
  const bound = (name: string) => graph.operationsBoundTo({ kind: 'named', name })
  const names = new Set(bound(type.name).map(({ name }) => shortNameOf(name)))
  const inherited = graph
    .basesOf(type.name)
    .flatMap((base) => bound(base.name))
    .filter((operation) => names.has(shortNameOf(operation.name)))
  return operationViews([...bound(type.name), ...inherited], graph.propertiesOf(type.name), graph, scope)
}

/** Operations bound to collections of the type or of a base. */
export function setOperations(type: StructuredType, graph: Graph, scope: Scope): readonly OperationView[] {
  const bound = [type, ...graph.basesOf(type.name)].flatMap(({ name }) => {
    const collection: TypeRef = { kind: 'collection', of: { kind: 'named', name } }
    return graph.operationsBoundTo(collection)
  })
  return operationViews(bound, [], graph, scope)
}

/** An operation called like a member goes by its qualified name; an overload that TypeScript cannot tell apart is left to the first. */
function operationViews(
  operations: readonly Operation[],
  members: readonly Property[],
  graph: Graph,
  scope: Scope,
): readonly OperationView[] {
  return operations.map((operation) => operationView(operation, operationKey(operation, members, graph), graph, scope))
}
