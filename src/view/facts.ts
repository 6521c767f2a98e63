import { alternateKeysOf } from '../graph/alternate-keys.js'
import { compare } from '../graph/declare.js'
import type { Graph } from '../graph/graph.js'
import { itemOf, type Property } from '../graph/types.js'
import { isBefore4 } from '../graph/version.js'
import { holdsMedia, isStream } from '../graph/writable.js'
import { addTo } from '../groups.js'
import { type Code, code, joinCode, propertyKey, stringLiteral } from '../plan/code.js'
import { namespaceOf, shortNameOf } from '../qualified-name.js'
import { allProperties, edgesOf, type NamedEdge } from './fact-edges.js'
import { literalNames, type NamesByType } from './fact-literals.js'
import { shortened } from './fact-patterns.js'
import { createPlaces } from './fact-places.js'
import { fitsBehind } from './layout.js'
import { givesStream, isMember } from './member.js'

/** A fact; on one line, or in lines of its own, where it is `flat`, else behind the line of its key. */
export interface FactView {
  readonly key: Code
  readonly value: Code
  readonly flat: boolean
}

/** The `Facts` of the runtime as members of an object literal: what a URL needs and JSON does not tell. */
export function factMembers(graph: Graph, qualifiedEnums: boolean): readonly FactView[] {
  const edges = edgesOf(graph)
  const { literals, exceptions } = literalNames(graph, edges, qualifiedEnums)
  const members: (readonly [string, Code | undefined])[] = [
    ['version', graph.version === '3.0' ? stringLiteral(graph.version) : undefined],
    ['services', servicesCode(graph)],
    ['keys', keysOf(graph) === 'segment' ? stringLiteral('segment') : undefined],
    ['operations', operationsOf(graph) === 'unqualified' ? stringLiteral('unqualified') : undefined],
    ['namespace', stringLiteral(graph.mainNamespace)],
    ['namespaces', namespacesCode(graph, edges)],
    [
      'imports',
      wordsCode(
        graph.roots.filter(({ kind }) => kind === 'actionImport' || kind === 'functionImport').map(({ name }) => name),
      ),
    ],
    ['named', wordsCode(namedSets(graph, edges))],
    ['literals', listsCode(literals)],
    ['exceptions', listsCode(exceptions)],
    ['streams', wordsCode(streamNames(graph, edges))],
    ['then', leadsToThen(graph) ? code`true` : undefined],
  ]
  return members.flatMap(([name, value]) => {
    if (value === undefined) return []
    const key = propertyKey(name)
    return [{ key, value, flat: value.startsWith('{') || fitsBehind(key, value, 2) }]
  })
}

/** Whether a builder has a member that would make it a promise. */
function leadsToThen(graph: Graph): boolean {
  const members = allProperties(graph).filter((property) => isMember(property, graph))
  return [...graph.roots, ...members, ...graph.operations].some(({ name }) => shortNameOf(name) === 'then')
}

/** The annotation says it, else what most documented requests show; parentheses always work. */
function keysOf(graph: Graph): 'segment' | 'parentheses' {
  if (graph.keyAsSegment) return 'segment'
  if (isBefore4(graph.version)) return 'parentheses'
  const count = (style: string) => graph.requests.filter(({ keys }) => keys === style).length
  return count('segment') > count('parentheses') ? 'segment' : 'parentheses'
}

/** Qualified names always work; short ones only where the docs show that the service takes them. */
function operationsOf(graph: Graph): 'qualified' | 'unqualified' {
  if (isBefore4(graph.version)) return 'unqualified'
  const count = (style: string) => graph.requests.filter(({ operations }) => operations === style).length
  return count('unqualified') > count('qualified') ? 'unqualified' : 'qualified'
}

function wordsCode(names: readonly string[]): Code | undefined {
  const unique = [...new Set(names)].sort(compare)
  return unique.length === 0 ? undefined : stringLiteral(unique.join('|').replaceAll('*|', ','))
}

/** Operations outside the main namespace; where a name stands in several, the segments after which each but the last does. */
function namespacesCode(graph: Graph, edges: readonly NamedEdge[]): Code | undefined {
  if (operationsOf(graph) === 'unqualified') return undefined
  const names = [...new Set(graph.operations.filter(({ bound }) => bound).map(({ name }) => name))]
  const placed = (name: string) =>
    segmentsBefore(name, graph, edges).map((segment) => `${shortNameOf(name)}@${segment}`)
  const words = new Map<string, string[]>()
  const unique = new Map<string, string[]>()
  for (const name of names) {
    const namespace = namespaceOf(name)
    if (namespace === graph.mainNamespace) continue
    const short = shortNameOf(name)
    const same = names.filter((other) => other !== name && other.endsWith(`.${short}`))
    const shared = same.some((other) => other === `${graph.mainNamespace}.${short}` || compare(other, name) > 0)
    const lists = shared ? words : unique
    const own = shared ? shortened(placed(name), [...names.map(shortNameOf), ...same.flatMap(placed)]) : [short]
    addTo(lists, namespace, ...own)
  }
  const namespaces = [...new Set([...words.keys(), ...unique.keys()])].sort(compare)
  if (namespaces.length === 0) return undefined
  const entries = namespaces.map((namespace) => {
    const own = unique.get(namespace) ?? []
    const others = names.map(shortNameOf).filter((name) => !own.includes(name))
    return [namespace, [...(words.get(namespace) ?? []), ...shortened(own, others)]] as const
  })
  return listsCode(entries)
}

/** Names of sets, singletons and properties that lead to what the operation is bound to. */
function segmentsBefore(operation: string, graph: Graph, edges: readonly NamedEdge[]): readonly string[] {
  const bound = graph.operations
    .filter(({ name }) => name === operation)
    .flatMap(({ binding }) => (binding === undefined ? [] : [itemOf(binding.type).name]))
  const types = new Set(bound.flatMap((name) => [name, ...graph.derivedOf(name).map((derived) => derived.name)]))
  const leading = edges.filter(({ target }) => types.has(target))
  const values = allProperties(graph).filter(({ type }) => types.has(itemOf(type).name))
  return [...new Set([...leading, ...values].map(({ name }) => name))].sort(compare)
}

/** Imports of V2, and service operations of V3, take their parameters in the query, whatever their HTTP method. */
function servicesCode(graph: Graph): Code | undefined {
  if (!isBefore4(graph.version)) return undefined
  const names = new Map<string, string[]>()
  for (const root of graph.roots) {
    if (root.kind !== 'actionImport' && root.kind !== 'functionImport') continue
    const operation = graph.operations.find(({ name, bound }) => name === root.operation && !bound)
    const given = operation?.annotations.find(({ term }) => term === 'm.HttpMethod')?.value
    const method = given?.kind === 'string' ? given.value : graph.version === '2.0' ? 'GET' : undefined
    if (method !== undefined) addTo(names, method, root.name)
  }
  const sorted = [...names].toSorted(([a], [b]) => compare(a, b))
  return sorted.length === 0
    ? undefined
    : objectCode(sorted.map(([method, list]) => [method, wordsCode(list) ?? stringLiteral('')]))
}

/** Streams, and actions that answer with one, by name; one that is called like what leads to a media entity, whose stream is its `$value`, by the names before it. */
function streamNames(graph: Graph, edges: readonly NamedEdge[]): readonly string[] {
  const media = new Set(edges.filter(({ target }) => holdsMedia(target, graph)).map(({ name }) => name))
  const actions = graph.operations.filter((operation) => operation.kind === 'action' && givesStream(operation))
  const streams = new Set([
    ...streamsOf(graph).map(({ name }) => name),
    ...actions.map(({ name }) => shortNameOf(name)),
  ])
  // A function is called, and what is called ends with a parenthesis.
  const others = [
    ...allProperties(graph),
    ...graph.roots,
    ...graph.operations
      .filter(({ kind }) => kind === 'action' || isBefore4(graph.version))
      .map((one) => ({ name: shortNameOf(one.name) })),
  ]
  return [
    ...shortened(
      [...streams].filter((name) => !media.has(name)),
      others.map(({ name }) => name).filter((name) => !streams.has(name)),
    ),
    ...(isBefore4(graph.version) ? [] : placedStreams(media, graph, edges)),
  ]
}

/** Streams with one of these names, behind what leads to their owners alone. */
function placedStreams(names: ReadonlySet<string>, graph: Graph, edges: readonly NamedEdge[]): readonly string[] {
  const places = createPlaces(graph, edges)
  const owners = [...graph.types.keys()].flatMap((type) => graph.structuredOf(type) ?? [])
  const placesWith = (name: string, stream: boolean) =>
    owners
      .filter(({ properties }) => properties.some((own) => own.name === name && isStream(own) === stream))
      // What leads to a base may lead to the owner by a cast.
      .flatMap((owner) => (stream ? [owner] : [owner, ...graph.basesOf(owner.name)]))
      .flatMap((owner) => places(owner.name))
  return [...names].flatMap((name) => {
    const others = placesWith(name, false)
    const own = placesWith(name, true).filter((place) => !others.includes(place))
    return shortened(
      own.map((place) => `${name}@${place}`),
      ['', ...others].map((place) => `${name}@${place}`),
    )
  })
}

/** Collections of streams have no builder. */
function streamsOf(graph: Graph): readonly Property[] {
  return allProperties(graph).filter((property) => isStream(property) && property.type.kind !== 'collection')
}

/** What tells a key by name from a function: `appId=`, a part of an alternate key that no function takes, else the name of the set. */
function namedSets(graph: Graph, edges: readonly NamedEdge[]): readonly string[] {
  const functions = graph.operations.filter(({ kind }) => kind === 'function')
  const taken = new Set(functions.flatMap(({ parameters }) => parameters.map(({ name }) => name)))
  const parts = new Map<string, readonly (string | undefined)[]>()
  const names = edges.flatMap(({ name, target, many }) => {
    if (!many) return []
    if (graph.keyOf(target).length > 1) return [name]
    const own =
      parts.get(target) ??
      alternateKeysOf(target, graph).map((key) => key.map((part) => part.name).find((part) => !taken.has(part)))
    parts.set(target, own)
    return own.map((part) => (part === undefined ? name : `${part}=`))
  })
  return shortened(
    names,
    [...functions.map(({ name }) => shortNameOf(name)), ...[...taken].map((part) => `${part}=`)].filter(
      (name) => !names.includes(name),
    ),
  )
}

function listsCode(lists: NamesByType): Code | undefined {
  const entries = lists.flatMap(([key, list]) => {
    const words = wordsCode(list)
    return words === undefined ? [] : [[key, words] as const]
  })
  return entries.length === 0 ? undefined : objectCode(entries)
}

/** Expanded, as Prettier keeps it where a line breaks behind the brace. */
function objectCode(entries: readonly (readonly [string, Code])[]): Code {
  const lines = entries.map(([name, value]) => {
    const key = propertyKey(name)
    return fitsBehind(key, value, 4) ? code`    ${key}: ${value},` : code`    ${key}:\n      ${value},`
  })
  return code`{\n${joinCode(lines, '\n')}\n  }`
}
