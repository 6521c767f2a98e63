import { compare } from '../graph/declare.js'
import type { Graph } from '../graph/graph.js'
import type { Property } from '../graph/types.js'
import { isBefore4 } from '../graph/version.js'
import { type NamedEdge, targetOf } from './fact-edges.js'
import { patternsOf } from './fact-patterns.js'

/** How the runtime writes what is a string in JSON; the shape of a value tells the types that are `Bare` from each other. */
const told: Readonly<Record<string, string>> = {
  'Edm.Guid': 'Bare',
  'Edm.DateTimeOffset': 'Bare',
  'Edm.TimeOfDay': 'Bare',
  'Edm.Duration': 'Bare',
  'Edm.Date': 'Date',
  'Edm.Binary': 'Binary',
  'Edm.String': 'String',
}
const wanted = new Set(['Bare', 'Date', 'Binary'])

/** V2 writes most types with a mark of their own, and some of their values as text. */
const marked = ['Guid', 'DateTime', 'DateTimeOffset', 'Time', 'Int64', 'Decimal', 'Double', 'Single', 'Binary']
const toldBefore4: Readonly<Record<string, string>> = {
  ...Object.fromEntries(marked.map((name) => [`Edm.${name}`, name])),
  ...Object.fromEntries(
    ['String', 'Boolean', 'Byte', 'SByte', 'Int16', 'Int32'].map((name) => [`Edm.${name}`, 'Plain']),
  ),
}

/** Names by literal type, for members that are mostly of a type which JSON writes as a string; sets stand for the key of what they hold. */
export function literalNames(
  graph: Graph,
  edges: readonly NamedEdge[],
): readonly (readonly [type: string, names: readonly string[]])[] {
  const before4 = isBefore4(graph.version)
  const table = before4 ? toldBefore4 : told
  const uses = [
    ...comparedProperties(graph).map(({ name, type }) => ({ name, type })),
    ...graph.operations
      .filter(({ kind }) => before4 || kind === 'function')
      .flatMap(({ parameters }) => parameters.map(({ name, type }) => ({ name, type }))),
    ...edges.flatMap(({ name, target }) => {
      const key = graph.keyOf(target)
      const type = key.length === 1 ? key[0]?.property?.type : undefined
      return type === undefined ? [] : [{ name, type }]
    }),
  ]
  const counts = new Map<string, Map<string, number>>()
  for (const { name, type } of uses) {
    const item = before4 && type.kind === 'collection' ? type.of : type
    const written = item.kind === 'primitive' ? table[item.name] : undefined
    if (written === undefined) continue
    const count = counts.get(name) ?? new Map<string, number>()
    counts.set(name, count.set(written, (count.get(written) ?? 0) + 1))
  }
  const types = new Map(
    [...counts].map(([name, count]) => {
      const [most] = [...count].toSorted(([a, m], [b, n]) => n - m || compare(a, b))
      return [name, most?.[0] ?? ''] as const
    }),
  )
  return [...patternsOf(types, before4 ? new Set(marked) : wanted)].toSorted(([a], [b]) => compare(a, b))
}

/** Members that a filter can compare: those of entities, and of the complex values inside them. */
function comparedProperties(graph: Graph): readonly Property[] {
  const seen = new Set<string>()
  const queue = [...graph.types.values()].flatMap(({ kind, name }) => (kind === 'entity' ? [name] : []))
  const found: Property[] = []
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const type = graph.structuredOf(name)
    if (type === undefined || seen.has(name)) continue
    seen.add(name)
    found.push(...type.properties)
    queue.push(
      ...type.properties.map((property) => targetOf(property.type)),
      ...graph.derivedOf(name).map((derived) => derived.name),
    )
  }
  return found
}
