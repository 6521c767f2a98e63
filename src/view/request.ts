import type { Graph } from '../graph/graph.js'
import type { EntityType, QualifiedName, StructuredType } from '../graph/types.js'
import { holdsMedia } from '../graph/writable.js'
import { type Code, code, identifier, joinCode, propertyKey, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { type BuilderBlock, type BuilderMember, block, combined, tupleMember } from './builder-block.js'
import { castBases, castsBlocks } from './builder-casts.js'
import { linksBlock, setOperations } from './builder-links.js'
import { addsPart, basePartCode, leadsToCasts, navCode, ownExpandable, partCode } from './builder-part.js'
import { complexBlocks } from './complex-builder.js'
import { type Base, plainBase } from './heading.js'
import { keyCode } from './key.js'

/** What `request-builder.hbs` lays out: navigation, what can be expanded, casts, one entity, and a set of them. */
export interface RequestBuilderView {
  readonly blocks: readonly BuilderBlock[]
}

/** Interfaces only: nothing of it is left at run time. */
export function requestBuilderView(type: StructuredType, graph: Graph, scope: Scope): RequestBuilderView {
  return { blocks: type.kind === 'entity' ? entityBlocks(type, graph, scope) : complexBlocks(type, graph, scope) }
}

function entityBlocks(type: EntityType, graph: Graph, scope: Scope): readonly BuilderBlock[] {
  const { name } = type
  const own = scope.type(name)
  const links = partCode(name, 'links', graph, scope)
  return [
    ...(addsPart(type, 'links', graph) ? [linksBlock(type, graph, scope)] : []),
    ...(addsPart(type, 'nav', graph) ? [navBlock(type, graph, scope)] : []),
    ...castsBlocks(type, graph, scope, ({ name }) => castMember(name, graph, scope)),
    combined(code`One ${own}.`, scope.type(name, 'item'), [
      ...(links ? [plainBase(links)] : []),
      {
        name: scope.runtime('Entity', 'type'),
        arguments: [own, navCode(name, graph, scope), scope.type(name, 'update'), ...keyNames(type, graph)],
      },
      ...castBases(type, 1, graph, scope),
    ]),
    combined(
      code`A collection of ${own}.`,
      scope.type(name, 'set'),
      [setBase(type, graph, scope), ...castBases(type, 0, graph, scope)],
      { operations: setOperations(type, graph, scope) },
    ),
  ]
}

function navBlock(type: EntityType, graph: Graph, scope: Scope): BuilderBlock {
  const base = basePartCode(type, 'nav', graph, scope)
  return block(
    code`What can be expanded in ${scope.type(type.name)}.`,
    scope.type(type.name, 'nav'),
    base ? [plainBase(base)] : [],
    {
      members: [...castsNavMembers(type, graph, scope), ...navMembers(type, graph, scope)],
    },
  )
}

/** The set, of which a key gives the item; both where there is no key. */
function castMember(name: QualifiedName, graph: Graph, scope: Scope): BuilderMember {
  const key = stringLiteral(name)
  const set = scope.type(name, 'set')
  return graph.keyOf(name).length === 0
    ? tupleMember(key, [set, scope.type(name, 'item')])
    : { doc: undefined, key, type: set, parts: [] }
}

/** The verbs of a collection; with a key, its items too. */
function setBase(type: EntityType, graph: Graph, scope: Scope): Base {
  const { name } = type
  const verbs = [scope.type(name), navCode(name, graph, scope), createPart(type, graph, scope)]
  const key = keyCode(type, graph, scope)
  if (key === undefined) return { name: scope.runtime('EntitySet', 'type'), arguments: verbs }
  const [names = identifier('never')] = keyNames(type, graph)
  return {
    name: scope.runtime(holdsMedia(name, graph) ? 'MediaSet' : 'KeyedSet', 'type'),
    arguments: [...verbs, names, key, scope.type(name, 'item')],
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

/** What can be expanded in derived types, by way of their sets. */
function castsNavMembers(type: EntityType, graph: Graph, scope: Scope): BuilderBlock['members'] {
  if (!leadsToCasts(type, graph)) return []
  return [{ doc: undefined, key: identifier('$as'), type: scope.type(type.name, 'casts'), parts: [] }]
}

function navMembers(type: EntityType, graph: Graph, scope: Scope): BuilderBlock['members'] {
  return ownExpandable(type, graph).map(({ path, target, many }) =>
    tupleMember(propertyKey(path), [scope.type(target), navCode(target, graph, scope), identifier(String(many))]),
  )
}
