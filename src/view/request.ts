import { alternateKeysOf } from '../graph/alternate-keys.js'
import type { Graph, KeyPart } from '../graph/graph.js'
import type { EntityType, NavigationProperty, Operation, Property, TypeRef } from '../graph/types.js'
import { baseOf, childrenOf, isStream, ownProperties } from '../graph/writable.js'
import { type Code, code, identifier, integerLiteral, joinCode, propertyKey, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { typeCode, unionCode } from '../plan/typescript.js'
import { operationKey } from './call.js'
import { type DocView, docView, noDoc } from './doc.js'
import { edgeLines } from './documented.js'
import { restrictedCode } from './edge.js'
import { type Base, headingLines, plainBase } from './heading.js'
import { builderCode, type OperationView, operationView } from './operation.js'

/** What `request-builder.hbs` lays out: navigation, what can be expanded, casts, one entity, and a set of them. */
export interface RequestBuilderView {
  readonly blocks: readonly BuilderBlock[]
}

export interface BuilderBlock {
  readonly doc: DocView
  /** From `export interface` to the brace, as many lines as it takes; with the closing brace where the block is empty. */
  readonly heading: readonly Code[]
  readonly empty: boolean
  readonly key: Code | undefined
  readonly item: Code | undefined
  readonly members: readonly BuilderMember[]
  readonly operations: readonly OperationView[]
}

/** `parts` are the elements of a tuple that does not fit on one line. */
export interface BuilderMember {
  readonly doc: DocView
  readonly key: Code
  readonly type: Code
  readonly parts: readonly Code[]
}

/** Interfaces only: nothing of it is left at run time. */
export function requestBuilderView(type: EntityType, graph: Graph, scope: Scope): RequestBuilderView {
  const { name } = type
  const base = baseOf(type, graph)
  const entityBase = base?.kind === 'entity' ? base : undefined
  const casts = childrenOf(type, graph).length > 0 ? [scope.type(name, 'casts')] : []
  const own = scope.type(name)
  const nav = scope.type(name, 'nav')
  const castTo = (index: Code): readonly Base[] =>
    casts.map((map) => ({ name: scope.runtime('Casts', 'type'), arguments: [map, index] }))
  const inherited = (part: 'links' | 'nav') =>
    entityBase === undefined ? [] : [plainBase(scope.type(entityBase.name, part))]
  return {
    blocks: [
      block(code`Where ${own} leads.`, scope.type(name, 'links'), inherited('links'), {
        members: linkMembers(type, graph, scope),
        operations: itemOperations(type, graph, scope),
      }),
      block(code`What can be expanded in ${own}.`, nav, inherited('nav'), { members: navMembers(type, graph, scope) }),
      ...casts.map((map) => castsBlock(type, map, graph, scope)),
      block(code`One ${own}.`, scope.type(name, 'item'), [
        plainBase(scope.type(name, 'links')),
        {
          name: scope.runtime('Entity', 'type'),
          arguments: [own, nav, scope.type(name, 'update'), ...keyNames(type, graph)],
        },
        ...castTo(integerLiteral(1)),
      ]),
      block(
        code`A collection of ${own}.`,
        scope.type(name, 'set'),
        [
          {
            name: scope.runtime('EntitySet', 'type'),
            arguments: [own, nav, createPart(type, graph, scope), ...keyNames(type, graph)],
          },
          ...castTo(integerLiteral(0)),
        ],
        {
          key: keyCode(type, graph, scope),
          item: scope.type(name, 'item'),
          operations: setOperations(type, graph, scope),
        },
      ),
    ],
  }
}

/** Names of key members as a union, as one type argument; none where the key lies in a complex member. */
function keyNames(type: EntityType, graph: Graph): readonly Code[] {
  const names = graph
    .keyOf(type.name)
    .filter(({ path }) => !path.includes('/'))
    .map(({ path }) => stringLiteral(path))
  return names.length === 0 ? [] : [joinCode(names, ' | ')]
}

function createPart(type: EntityType, graph: Graph, scope: Scope): Code {
  return scope.type(type.name, graph.derivedOf(type.name).length > 0 ? 'createUnion' : 'create')
}

function block(
  text: Code,
  name: Code,
  bases: readonly Base[],
  content: Partial<Pick<BuilderBlock, 'key' | 'item' | 'members' | 'operations'>> = {},
): BuilderBlock {
  const { key, item, members = [], operations = [] } = content
  const empty = key === undefined && members.length === 0 && operations.length === 0
  return {
    doc: { single: text, lines: [] },
    heading: headingLines(name, bases, empty),
    empty,
    key,
    item: key === undefined ? undefined : item,
    members,
    operations,
  }
}

function linkMembers(type: EntityType, graph: Graph, scope: Scope): BuilderBlock['members'] {
  return [...(graph.addressed.has(type.name) ? [pathMember(type, scope)] : []), ...propertyMembers(type, graph, scope)]
}

/** Where the docs show that the service looks up text between colons (`root:/a/b:`). */
function pathMember(type: EntityType, scope: Scope): BuilderMember {
  return {
    doc: { single: code`What the service finds by a path from here.`, lines: [] },
    key: identifier('$path'),
    type: code`(path: string) => ${scope.type(type.name, 'item')}`,
    parts: [],
  }
}

function propertyMembers(type: EntityType, graph: Graph, scope: Scope): BuilderBlock['members'] {
  return ownProperties(type, graph).flatMap((property) => {
    if (isStream(property) && property.type.kind !== 'collection') {
      return [
        {
          doc: docView(property.doc, property.annotations, { width: 118 }),
          key: propertyKey(property.name),
          type: scope.runtime('Stream', 'type'),
          parts: [],
        },
      ]
    }
    if (property.kind !== 'navigation') return []
    const builder = builderCode(property.type, graph, scope)
    return builder === undefined ? [] : [linkMember(property, builder, type, graph, scope)]
  })
}

function linkMember(
  property: NavigationProperty,
  builder: Code,
  type: EntityType,
  graph: Graph,
  scope: Scope,
): BuilderBlock['members'][number] {
  return {
    doc: docView(property.doc, property.annotations, {
      more: edgeLines(type.name, property, graph, scope),
      width: 118,
    }),
    key: propertyKey(property.name),
    type: restrictedCode(builder, type.name, property, property.type.kind === 'collection', graph, scope),
    parts: [],
  }
}

function navMembers(type: EntityType, graph: Graph, scope: Scope): BuilderBlock['members'] {
  return ownProperties(type, graph).flatMap((property) => {
    const target = navigationTarget(property, graph)
    if (target === undefined) return []
    const many = identifier(String(property.type.kind === 'collection'))
    return [tupleMember(propertyKey(property.name), [scope.type(target), scope.type(target, 'nav'), many])]
  })
}

/** A tuple on one line, or an element a line where it does not fit. */
function tupleMember(key: Code, elements: readonly Code[]): BuilderMember {
  const type = code`readonly [${joinCode(elements, ', ')}]`
  return { doc: noDoc, key, type, parts: key.length + type.length + 4 <= 120 ? [] : elements }
}

function navigationTarget(property: Property, graph: Graph): string | undefined {
  if (property.kind !== 'navigation') return undefined
  const target = property.type.kind === 'collection' ? property.type.of : property.type
  return target.kind === 'named' && graph.typeOf(target.name)?.kind === 'entity' ? target.name : undefined
}

function castsBlock(type: EntityType, map: Code, graph: Graph, scope: Scope): BuilderBlock {
  const children = childrenOf(type, graph).filter(({ kind }) => kind === 'entity')
  const nested = children
    .filter((child) => childrenOf(child, graph).length > 0)
    .map((child) => plainBase(scope.type(child.name, 'casts')))
  return block(code`Types derived from ${scope.type(type.name)}, as set and as item.`, map, nested, {
    members: children.map((child) =>
      tupleMember(stringLiteral(child.name), [scope.type(child.name, 'set'), scope.type(child.name, 'item')]),
    ),
  })
}

/** The type of a single key, else an object of its parts; alternate keys are objects too. */
function keyCode(type: EntityType, graph: Graph, scope: Scope): Code | undefined {
  const key = graph.keyOf(type.name)
  const [only, second] = key
  if (only === undefined) return undefined
  const own = second === undefined ? partType(only, graph, scope) : partsCode(key, graph, scope)
  return unionCode([own, ...alternateKeysOf(type.name, graph).map((parts) => partsCode(parts, graph, scope))])
}

function partsCode(parts: readonly KeyPart[], graph: Graph, scope: Scope): Code {
  const members = parts.map((part) => code`${propertyKey(part.name)}: ${partType(part, graph, scope)}`)
  return code`{ ${joinCode(members, '; ')} }`
}

function partType({ property }: KeyPart, graph: Graph, scope: Scope): Code {
  return property === undefined ? identifier('string') : typeCode(property.type, graph, scope)
}

/** Own overloads with the inherited ones of the same name, so that the interface still extends its base. */
function itemOperations(type: EntityType, graph: Graph, scope: Scope): readonly OperationView[] {
  const bound = (name: string) => graph.operationsBoundTo({ kind: 'named', name })
  const names = new Set(bound(type.name).map(shortName))
  const inherited = graph
    .basesOf(type.name)
    .flatMap((base) => bound(base.name))
    .filter((operation) => names.has(shortName(operation)))
  return operationViews([...bound(type.name), ...inherited], graph.propertiesOf(type.name), graph, scope)
}

function setOperations(type: EntityType, graph: Graph, scope: Scope): readonly OperationView[] {
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
  return operations.map((operation) => operationView(operation, operationKey(operation, members), graph, scope))
}

function shortName({ name }: Operation): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
