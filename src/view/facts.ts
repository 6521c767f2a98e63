import { compare } from '../graph/declare.js'
import type { Graph } from '../graph/graph.js'
import type { TypeRef } from '../graph/types.js'
import { isStream } from '../graph/writable.js'
import { type Code, code, propertyKey, stringLiteral } from '../plan/code.js'
import { patternsOf } from './fact-patterns.js'

/** The `Facts` of the runtime as members of an object literal: what a URL needs and JSON does not tell. */
export function factMembers(graph: Graph): readonly { readonly key: Code; readonly value: Code }[] {
  const members: (readonly [string, Code | undefined])[] = [
    ['keys', stringLiteral(keysOf(graph))],
    ['operations', stringLiteral(operationsOf(graph))],
    ['namespace', stringLiteral(graph.mainNamespace)],
    ['namespaces', namespacesCode(graph)],
    [
      'imports',
      wordsCode(
        graph.roots.filter(({ kind }) => kind === 'actionImport' || kind === 'functionImport').map(({ name }) => name),
      ),
    ],
    ['named', wordsCode(namedSets(graph))],
    ['literals', literalsCode(graph)],
    [
      'streams',
      wordsCode(
        allProperties(graph)
          .filter(isStream)
          .map(({ name }) => name),
      ),
    ],
  ]
  return members.flatMap(([key, value]) => (value === undefined ? [] : [{ key: propertyKey(key), value }]))
}

/** The annotation says it, else what most documented requests show; parentheses always work. */
function keysOf(graph: Graph): 'segment' | 'parentheses' {
  if (graph.keyAsSegment) return 'segment'
  const count = (style: string) => graph.requests.filter(({ keys }) => keys === style).length
  return count('segment') > count('parentheses') ? 'segment' : 'parentheses'
}

/** Qualified names always work; short ones only where the docs show that the service takes them. */
function operationsOf(graph: Graph): 'qualified' | 'unqualified' {
  const count = (style: string) => graph.requests.filter(({ operations }) => operations === style).length
  return count('unqualified') > count('qualified') ? 'unqualified' : 'qualified'
}

function wordsCode(names: readonly string[]): Code | undefined {
  const unique = [...new Set(names)].sort(compare)
  return unique.length === 0 ? undefined : stringLiteral(unique.join(' '))
}

/** Operations outside the main namespace; where a name stands in several, the segments after which each does. */
function namespacesCode(graph: Graph): Code | undefined {
  if (operationsOf(graph) === 'unqualified') return undefined
  const spaces = new Map<string, Set<string>>()
  for (const { name, bound } of graph.operations) {
    if (!bound) continue
    const dot = name.lastIndexOf('.')
    const short = name.slice(dot + 1)
    spaces.set(short, (spaces.get(short) ?? new Set()).add(name.slice(0, dot)))
  }
  const entries = [...spaces]
    .filter(([, namespaces]) => namespaces.size > 1 || !namespaces.has(graph.mainNamespace))
    .toSorted(([a], [b]) => compare(a, b))
  if (entries.length === 0) return undefined
  return objectCode(
    entries.map(([short, namespaces]) => [
      short,
      listCode(
        [...namespaces]
          .filter((namespace) => namespace !== graph.mainNamespace)
          .sort(compare)
          .map((namespace) => {
            const after = namespaces.size > 1 ? segmentsBefore(`${namespace}.${short}`, graph) : undefined
            return listCode([stringLiteral(namespace), ...(after === undefined ? [] : [after])])
          }),
      ),
    ]),
  )
}

/** Names of sets, singletons and navigation that lead to what the operation is bound to. */
function segmentsBefore(operation: string, graph: Graph): Code {
  const bound = graph.operations
    .filter(({ name }) => name === operation)
    .flatMap(({ binding }) => (binding === undefined ? [] : [targetOf(binding.type)]))
  const types = new Set(bound.flatMap((name) => [name, ...graph.derivedOf(name).map((derived) => derived.name)]))
  const names = edgesOf(graph)
    .filter(({ target }) => types.has(target))
    .map(({ name }) => name)
  return wordsCode(names) ?? stringLiteral('')
}

function edgesOf(graph: Graph): readonly { readonly name: string; readonly target: string }[] {
  return [
    ...graph.roots.flatMap((root) =>
      root.kind === 'entitySet' || root.kind === 'singleton' ? [{ name: root.name, target: root.type }] : [],
    ),
    ...allProperties(graph).flatMap((property) =>
      property.kind === 'navigation' ? [{ name: property.name, target: targetOf(property.type) }] : [],
    ),
  ]
}

function namedSets(graph: Graph): readonly string[] {
  return edgesOf(graph)
    .filter(({ target }) => graph.keyOf(target).length > 1)
    .map(({ name }) => name)
}

const told = new Set(['Guid', 'Date', 'DateTimeOffset', 'Duration', 'TimeOfDay', 'Binary'])

/** Names that are mostly of a type which JSON writes as a string; sets stand for the key of what they hold. */
function literalsCode(graph: Graph): Code | undefined {
  const uses = [
    ...allProperties(graph).map(({ name, type }) => ({ name, type })),
    ...graph.operations
      .filter(({ kind }) => kind === 'function')
      .flatMap(({ parameters }) => parameters.map(({ name, type }) => ({ name, type }))),
    ...edgesOf(graph).flatMap(({ name, target }) => {
      const key = graph.keyOf(target)
      const type = key.length === 1 ? key[0]?.property?.type : undefined
      return type === undefined ? [] : [{ name, type }]
    }),
  ]
  const counts = new Map<string, Map<string, number>>()
  for (const { name, type } of uses) {
    if (type.kind !== 'primitive') continue
    const count = counts.get(name) ?? new Map<string, number>()
    counts.set(name, count.set(type.name, (count.get(type.name) ?? 0) + 1))
  }
  const types = new Map(
    [...counts].map(([name, count]) => {
      const [most] = [...count].toSorted(([a, m], [b, n]) => n - m || compare(a, b))
      return [name, most?.[0].slice('Edm.'.length) ?? ''] as const
    }),
  )
  const entries = [...patternsOf(types, told)].toSorted(([a], [b]) => compare(a, b))
  return entries.length === 0
    ? undefined
    : objectCode(entries.map(([type, list]) => [type, wordsCode(list) ?? stringLiteral('')]))
}

function targetOf(type: TypeRef): string {
  return type.kind === 'collection' ? targetOf(type.of) : type.name
}

function allProperties(graph: Graph) {
  return [...graph.types.values()].flatMap((type) =>
    type.kind === 'entity' || type.kind === 'complex' ? type.properties : [],
  )
}

/** Expanded, as Prettier keeps it where a line breaks behind the brace. */
function objectCode(entries: readonly (readonly [string, Code])[]): Code {
  const lines = entries.map(([key, value]) => code`    ${propertyKey(key)}: ${value},\n`)
  return code`{\n${lines.reduce((text, line) => code`${text}${line}`)}  }`
}

function listCode(items: readonly Code[]): Code {
  return code`[${items.reduce((text, item) => code`${text}, ${item}`)}]`
}
