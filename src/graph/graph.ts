import { addTo, groupBy } from '../groups.js'
import { namespaceOf, shortNameOf } from '../qualified-name.js'
import { createEdgeCapabilities, type EdgeCapabilities } from './capability-edges.js'
import type { Declarations, DocumentedRequest } from './declarations.js'
import { compare } from './declare.js'
import { createExplicitBindings } from './explicit-bindings.js'
import { extendingFirst } from './extended-containers.js'
import { createLeadsOn } from './leads-on.js'
import {
  type ContainerMember,
  type EntityContainer,
  itemOf,
  type NavigationProperty,
  type Operation,
  type Property,
  type QualifiedName,
  type StructuredType,
  type TypeDecl,
  type TypeRef,
  typeText,
} from './types.js'
import { createWriteRestrictions, type WriteRestrictions } from './write-restrictions.js'

/** The type graph: immutable declarations that refer to each other by qualified name, and the questions one asks of them. */
export interface Graph extends Declarations, EdgeCapabilities {
  /** Members of all containers: what a request path may begin with. */
  readonly roots: readonly ContainerMember[]
  /** The namespace whose names stand in the SDK's index: the container's, and without one that with the most types. */
  readonly mainNamespace: string
  typeOf(name: QualifiedName): TypeDecl | undefined
  structuredOf(name: QualifiedName): StructuredType | undefined
  /** Nearest first; ends where a base is unknown or a cycle closes. */
  basesOf(name: QualifiedName): readonly StructuredType[]
  /** All levels, sorted by name. */
  derivedOf(name: QualifiedName): readonly StructuredType[]
  /** Inherited first, then own, each as declared. A redeclared name counts once, at its own declaration. */
  propertiesOf(name: QualifiedName): readonly Property[]
  propertyOf(name: QualifiedName, property: string): Property | undefined
  /** The key, inherited or own (OData CSDL 4.01 §6.5). */
  keyOf(name: QualifiedName): readonly KeyPart[]
  /** Operations whose binding parameter has that very type, not a base of it. */
  operationsBoundTo(type: TypeRef): readonly Operation[]
  /** Whether a request can go on from a complex value of the type, or from a collection of such values. */
  leadsOn(type: TypeRef): boolean
  /** Bound operations that what stands at an edge has elsewhere, but not there. */
  operationsRefusedAt(edge: ContainerMember | NavigationProperty): readonly Operation[]
  /** Operations by what stands behind the last dot of their name, in any case. */
  operationsNamed(shortName: string): readonly Operation[]
  /** Documented requests that end at a set, a singleton (no owner) or a navigation property. */
  requestsAt(owner: QualifiedName | undefined, member: string): readonly DocumentedRequest[]
  /** Keys that documented paths write by name, by type; each list of names once. */
  readonly namedKeys: ReadonlyMap<QualifiedName, readonly (readonly string[])[]>
  /** Types from which documented paths go on by text between colons (`root:/a/b:`). */
  readonly addressed: ReadonlySet<QualifiedName>
  /** Types that some set, singleton or property is declared to hold. */
  readonly expected: ReadonlySet<QualifiedName>
  /** Members that inserts and updates require or refuse, wherever the type is written. */
  writeRestrictionsOf(name: QualifiedName): WriteRestrictions
  /** Whether keys are path segments (`/users/{id}`), from `KeyAsSegmentSupported`. */
  readonly keyAsSegment: boolean
}

/** One of the values that a key is made of. */
export interface KeyPart {
  readonly path: string
  /** What the key is called in a URL: the alias, or the path's last segment. */
  readonly name: string
  readonly property: Property | undefined
}

/** Answers are found once and remembered. */
export function createGraph(declarations: Declarations): Graph {
  const { types, operations, containers } = declarations
  const structuredOf = (name: QualifiedName): StructuredType | undefined => {
    const type = types.get(name)
    return type?.kind === 'entity' || type?.kind === 'complex' ? type : undefined
  }

  const basesOf = remembered((name: QualifiedName): readonly StructuredType[] => {
    const bases: StructuredType[] = []
    const seen = new Set([name])
    for (let base = structuredOf(name)?.base; base !== undefined && !seen.has(base); ) {
      const type = structuredOf(base)
      if (type === undefined) break
      seen.add(base)
      bases.push(type)
      base = type.base
    }
    return bases
  })

  const derived = new Map<QualifiedName, StructuredType[]>()
  for (const type of types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const { name } of basesOf(type.name)) {
      addTo(derived, name, type)
    }
  }

  const membersOf = remembered((name: QualifiedName): ReadonlyMap<string, Property> => {
    const type = structuredOf(name)
    const chain = type === undefined ? [] : [...basesOf(name).toReversed(), type]
    const members = new Map<string, Property>()
    for (const { properties } of chain) for (const property of properties) members.set(property.name, property)
    return members
  })

  const explicit = createExplicitBindings(declarations)
  const bound = groupBy(operations.filter(explicit.isBound), bindingText)
  const named = groupBy(operations, ({ name }) => shortNameOf(name).toLowerCase())
  const ended = groupBy(declarations.requests, ({ edge }) =>
    edge === undefined ? '' : `${edge.owner ?? ''}/${edge.member}`,
  )
  const operationsBoundTo = (type: TypeRef) => bound.get(typeText(type)) ?? []
  const roots = rootsOf(containers)

  const edges = createEdgeCapabilities(declarations)
  const restrictionsOf = createWriteRestrictions(edges.statedPlaces)

  return {
    ...declarations,
    ...edges,
    writeRestrictionsOf: remembered((name: QualifiedName) =>
      restrictionsOf([name, ...basesOf(name).map((base) => base.name)]),
    ),
    roots,
    mainNamespace: mainNamespaceOf(declarations),
    typeOf: (name) => types.get(name),
    structuredOf,
    basesOf,
    derivedOf: (name) => derived.get(name) ?? [],
    propertiesOf: remembered((name: QualifiedName) => [...membersOf(name).values()]),
    propertyOf: (name, property) => membersOf(name).get(property),
    keyOf: remembered((name: QualifiedName) => {
      const type = structuredOf(name)
      const holder = [...(type ? [type] : []), ...basesOf(name)].find(
        (type) => type.kind === 'entity' && type.key.length > 0,
      )
      return holder?.kind !== 'entity'
        ? []
        : holder.key.map(({ path, alias }) => ({
            path,
            name: alias ?? path.slice(path.lastIndexOf('/') + 1),
            property: propertyAt(name, path.split('/')),
          }))
    }),
    operationsBoundTo,
    operationsRefusedAt: explicit.refusedAt,
    leadsOn: createLeadsOn(declarations, operationsBoundTo),
    operationsNamed: (shortName) => named.get(shortName.toLowerCase()) ?? [],
    requestsAt: (owner, member) => ended.get(`${owner ?? ''}/${member}`) ?? [],
    namedKeys: namedKeysOf(declarations.requests),
    addressed: new Set(declarations.requests.flatMap(({ addressed }) => addressed)),
    expected: expectedTypes(declarations, roots),
    keyAsSegment: containers.some((container) =>
      container.annotations.some(
        ({ term, value }) =>
          term === 'Org.OData.Capabilities.V1.KeyAsSegmentSupported' && value.kind === 'boolean' && value.value,
      ),
    ),
  }

  function propertyAt(name: QualifiedName, path: readonly string[]): Property | undefined {
    const [first = '', ...rest] = path
    const property = membersOf(name).get(first)
    return rest.length === 0 || property?.type.kind !== 'named' ? property : propertyAt(property.type.name, rest)
  }
}

function namedKeysOf(requests: Declarations['requests']): Graph['namedKeys'] {
  const keys = new Map<QualifiedName, Map<string, readonly string[]>>()
  for (const { type, names } of requests.flatMap(({ alternateKeys }) => alternateKeys)) {
    const known = keys.get(type) ?? new Map<string, readonly string[]>()
    keys.set(type, known.set(names.toSorted().join(), names))
  }
  return new Map([...keys].map(([type, known]) => [type, [...known.values()]]))
}

function expectedTypes({ types }: Declarations, roots: readonly ContainerMember[]): ReadonlySet<QualifiedName> {
  const names = new Set<QualifiedName>()
  for (const root of roots) if (root.kind === 'entitySet' || root.kind === 'singleton') names.add(root.type)
  for (const type of types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const { type: held } of type.properties) {
      const item = itemOf(held)
      if (item.kind === 'named') names.add(item.name)
    }
  }
  return names
}

function bindingText({ binding }: Operation): string {
  return binding === undefined ? '' : typeText(binding.type)
}

/** Members of extending containers come before those that they narrow (OData CSDL 4.01 §13.1). */
function rootsOf(containers: readonly EntityContainer[]): readonly ContainerMember[] {
  const members = new Map<string, ContainerMember>()
  for (const member of extendingFirst(containers).flatMap(({ members }) => members))
    if (!members.has(member.name)) members.set(member.name, member)
  return [...members.values()].toSorted((a, b) => compare(a.name, b.name))
}

function mainNamespaceOf({ containers, types, namespaces }: Declarations): string {
  const counts = new Map<string, number>(namespaces.map((namespace) => [namespace, 0]))
  for (const name of types.keys()) {
    const namespace = namespaceOf(name)
    counts.set(namespace, (counts.get(namespace) ?? 0) + 1)
  }
  const holder = containers[0]?.name
  const own = holder && namespaceOf(holder)
  if (own !== undefined && (counts.get(own) ?? 0) > 0) return own
  return namespaces.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compare(a, b))[0] ?? ''
}

function remembered<T>(answer: (name: QualifiedName) => T): (name: QualifiedName) => T {
  const known = new Map<QualifiedName, T>()
  return (name) => {
    const found = known.get(name)
    if (found !== undefined) return found
    const value = answer(name)
    known.set(name, value)
    return value
  }
}
