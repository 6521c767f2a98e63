import { alternateKeysOf } from '../graph/alternate-keys.js'
import { primitiveOf } from '../graph/built-in.js'
import { compare } from '../graph/declare.js'
import type { Graph } from '../graph/graph.js'
import { itemOf, type QualifiedName, type TypeRef } from '../graph/types.js'
import { isBefore4 } from '../graph/version.js'
import { addTo } from '../groups.js'
import { shortNameOf } from '../qualified-name.js'
import type { NamedEdge } from './fact-edges.js'
import { patternsOf } from './fact-patterns.js'
import { placedNames } from './fact-places.js'

/** How the runtime writes what is a string in JSON; the shape of a value tells the types that are `Bare` from each other. */
const told: Readonly<Record<string, string>> = {
  'Edm.Guid': 'Bare',
  'Edm.DateTimeOffset': 'Bare',
  'Edm.TimeOfDay': 'Bare',
  'Edm.Duration': 'Bare',
  'Edm.Date': 'Date',
  'Edm.Binary': `binary'`,
  'Edm.String': 'String',
}
/** The same of what may be text where numbers are not exact. */
const toldExact: Readonly<Record<string, string>> = { ...told, 'Edm.Int64': 'Bare', 'Edm.Decimal': 'Bare' }
const wanted = ['Bare', 'Date']

/** V2 writes most types with a mark of their own, and some of their values as text. */
const marked = ['Guid', 'DateTime', 'DateTimeOffset', 'Time', 'Int64', 'Decimal', 'Double', 'Single', 'Binary']
const toldBefore4: Readonly<Record<string, string>> = {
  ...Object.fromEntries(marked.map((name) => [`Edm.${name}`, name])),
  ...Object.fromEntries(
    ['String', 'Boolean', 'Byte', 'SByte', 'Int16', 'Int32'].map((name) => [`Edm.${name}`, 'Plain']),
  ),
}

/**
 * Names by literal type, for members that are mostly of a type which JSON writes as a string; sets stand for the key of what they hold.
 * Enums count where their literals are to be qualified.
 */
export function literalNames(
  graph: Graph,
  edges: readonly NamedEdge[],
  qualifiedEnums: boolean,
): { readonly literals: NamesByType; readonly exceptions: NamesByType } {
  const before4 = isBefore4(graph.version)
  const table = before4 ? toldBefore4 : told
  const writtenOf = (name: QualifiedName, exact = false) => {
    if (qualifiedEnums && graph.typeOf(name)?.kind === 'enum') return `${name}'`
    const item = primitiveOf(name, graph.typeOf)
    return item && (exact && !before4 ? toldExact : table)[item]
  }
  const uses: readonly Use[] = [
    ...comparedProperties(graph),
    ...graph.operations
      .filter(({ kind }) => before4 || kind === 'function')
      .flatMap((operation) =>
        operation.parameters.map(({ name, type }) => ({ name, type, owner: operation.name, exact: true })),
      ),
    ...edges.flatMap(({ name, target }) => keyUses(name, target, graph)),
    ...resultsOf(graph),
  ]
  const owners = new Map<string, Map<string, string[]>>()
  for (const { name, type, owner, exact } of uses) {
    const written = writtenOf(itemOf(type).name, exact)
    if (written === undefined) continue
    const own = owners.get(name) ?? new Map<string, string[]>()
    owners.set(name, own)
    addTo(own, written, owner)
  }
  const most = new Map(
    [...owners].map(([name, own]) => {
      const [first] = [...own].toSorted(([a, m], [b, n]) => n.length - m.length || compare(a, b))
      return [name, first?.[0] ?? ''] as const
    }),
  )
  const prefixes = [...most.values()].filter((type) => type.endsWith("'"))
  const { lists, exceptions } = patternsOf(most, new Set([...(before4 ? marked : wanted), ...prefixes]))
  const placed = placedNames(owners, most, graph, edges)
  const everywhere = new Set([...exceptions.values()].flat())
  const types = [...new Set([...lists.keys(), ...placed.keys()])].sort(compare)
  return {
    literals: types.map((type) => [type, lists.get(type) ?? []]),
    exceptions: types.map((type) => {
      const told = (placed.get(type) ?? []).filter((word) => !everywhere.has(word.slice(0, word.indexOf('@'))))
      return [type, [...(exceptions.get(type) ?? []), ...told]]
    }),
  }
}

/** Types, each with the names that have it. */
export type NamesByType = readonly (readonly [type: string, names: readonly string[]])[]

/** Functions that give entities, whose items have a key. */
function resultsOf(graph: Graph): readonly Use[] {
  return graph.operations.flatMap(({ kind, name, returns }) => {
    if (kind !== 'function' || returns?.type.kind !== 'collection') return []
    return keyUses(shortNameOf(name), itemOf(returns.type).name, graph)
  })
}

/** A key stands behind the name that leads to it, and where it has parts, behind theirs. */
function keyUses(name: string, target: string, graph: Graph): readonly Use[] {
  const key = graph.keyOf(target)
  const parts = [...(key.length === 1 ? [] : key), ...alternateKeysOf(target, graph).flat()]
  return [
    ...(key.length === 1 ? key : []).map((only) => ({ ...only, name, owner: '' })),
    ...parts.map((part) => ({ ...part, owner: target })),
  ].flatMap(({ name, owner, property }) =>
    property === undefined ? [] : [{ name, owner, type: property.type, exact: true }],
  )
}

/** A member or a parameter, and the type or the operation that has it. */
interface Use {
  readonly name: string
  readonly type: TypeRef
  readonly owner: string
  /** It may be text where numbers are not exact: keys, and parameters of functions. */
  readonly exact?: boolean
}

/** Members that a filter can compare: those of entities, and of the complex values inside them. */
function comparedProperties(graph: Graph): readonly Use[] {
  const seen = new Set<string>()
  const queue = [...graph.types.values()].flatMap(({ kind, name }) => (kind === 'entity' ? [name] : []))
  const found: Use[] = []
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const type = graph.structuredOf(name)
    if (type === undefined || seen.has(name)) continue
    seen.add(name)
    found.push(...type.properties.map((property) => ({ name: property.name, type: property.type, owner: type.name })))
    queue.push(
      ...type.properties.map((property) => itemOf(property.type).name),
      ...graph.derivedOf(name).map((derived) => derived.name),
    )
  }
  return found
}
