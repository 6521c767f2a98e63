import { oncePerPair } from '../once-per.js'
import { compare } from './declare.js'
import type { Graph } from './graph.js'
import { itemOf, type Property, type QualifiedName, type StructuredType } from './types.js'

const core = 'Org.OData.Core.V1.'
const permissionsTerm = `${core}Permissions`

/** True where a tagging term is given and not set to false. */
export function tagged({ annotations }: Property, term: string): boolean {
  if (annotations.length === 0) return false
  const annotation = annotations.find((annotation) => annotation.term === core + term)
  return annotation !== undefined && !(annotation.value.kind === 'boolean' && !annotation.value.value)
}

/** What the metadata alone says: `Core.Computed`, or `Core.Permissions` without write. */
function computed(property: Property): boolean {
  if (property.annotations.length === 0) return false
  if (tagged(property, 'Computed')) return true
  const permissions = property.annotations.find(({ term }) => term === permissionsTerm)?.value
  return (
    permissions?.kind === 'enum' && !permissions.members.some((member) => member === 'Write' || member === 'ReadWrite')
  )
}

/** Streams are written on their own, not as part of an entity. */
export function isStream({ type }: Property): boolean {
  const item = itemOf(type)
  return item.kind === 'primitive' && item.name === 'Edm.Stream'
}

/** Whether each entity has a stream of its own, with which it is made, by its type or a base (OData CSDL 4.01 §6.4). */
export function holdsMedia(name: QualifiedName, graph: Graph): boolean {
  const own = graph.structuredOf(name)
  return [...(own ? [own] : []), ...graph.basesOf(name)].some((each) => each.kind === 'entity' && each.hasStream)
}

/**
 * May stand in the body that makes one: neither computed nor read-only by metadata, docs or `InsertRestrictions`; but whatever a documented
 * request sends.
 */
export function creatable(property: Property, type: StructuredType, graph: Graph): boolean {
  if (isStream(property)) return false
  if (property.sent?.create === true) return true
  const refused = isKept(property, type, graph) || property.doc?.readOnly === true
  return !refused && !graph.writeRestrictionsOf(type.name).nonInsertable.has(property.name)
}

/** Whether the service alone gives it. A key that can be read alone may be given once: TripPin says so of `UserName`, which makes a person. */
function isKept(property: Property, type: StructuredType, graph: Graph): boolean {
  if (!computed(property) || tagged(property, 'Computed')) return computed(property)
  return !graph.keyOf(type.name).some(({ path }) => path === property.name)
}

/**
 * May stand in the body that changes one: no key, nor computed, read-only or immutable by metadata, docs or `UpdateRestrictions`; but what only
 * words of the docs refuse, and a documented request sends.
 */
export function updatable(property: Property, type: StructuredType, graph: Graph): boolean {
  if (isStream(property) || computed(property) || tagged(property, 'Immutable')) return false
  if (graph.keyOf(type.name).some(({ path }) => path === property.name)) return false
  if (property.sent?.update === true) return true
  const refused = property.doc?.readOnly === true || property.doc?.immutable === true
  return !refused && !graph.writeRestrictionsOf(type.name).nonUpdatable.has(property.name)
}

/**
 * Must stand in the body that makes an entity, as body tables, property tables or `InsertRestrictions` say; not what a documented request leaves
 * out. `Nullable="false"` says nothing of it: the service may have a default. Parts of an entity may be left as they are.
 */
export function requiredOnCreate(property: Property, type: StructuredType, graph: Graph): boolean {
  return type.kind === 'entity' && isSaidToBeRequired(property, type, graph) && creatable(property, type, graph)
}

function isSaidToBeRequired({ name, doc }: Property, type: StructuredType, graph: Graph): boolean {
  if (doc?.required === true || type.required?.includes(name) === true) return true
  return (
    graph.basesOf(type.name).some(({ required }) => required?.includes(name)) ||
    graph.writeRestrictionsOf(type.name).required.has(name)
  )
}

/** Whether a complex value is sent with the very members that it is read with. */
export const sentWhole = oncePerPair(
  (type: StructuredType, graph: Graph): boolean =>
    type.kind === 'complex' &&
    !holdsDerived(type, graph) &&
    graph.propertiesOf(type.name).every((property) => property.kind === 'property' && creatable(property, type, graph)),
)

/** Whether there is a complex value in it, however deep, that may be of a derived type: what is sent of that has members of its own. */
function holdsDerived(type: StructuredType, graph: Graph, seen = new Set<StructuredType>()): boolean {
  return graph.propertiesOf(type.name).some((property) => {
    const item = itemOf(property.type)
    const held = item.kind === 'named' ? graph.structuredOf(item.name) : undefined
    if (held === undefined || held.kind !== 'complex' || seen.has(held)) return false
    seen.add(held)
    return graph.derivedOf(held.name).length > 0 || holdsDerived(held, graph, seen)
  })
}

/** Inherited members with which requests do something else than with those of the base: its key is a key only here, or only here it is required. */
export const changedMembers = oncePerPair((type: StructuredType, graph: Graph): readonly Property[] => {
  const base = baseOf(type, graph)
  if (base === undefined || sameRules(type, base, graph)) return []
  return graph
    .propertiesOf(base.name)
    .filter((property) =>
      [creatable, updatable, requiredOnCreate].some((may) => may(property, type, graph) !== may(property, base, graph)),
    )
})

/** Nothing is said of the one that is not said of the other, as of most types: their members need no look. */
function sameRules(type: StructuredType, base: StructuredType, graph: Graph): boolean {
  const hasKey = type.kind === 'entity' && type.key.length > 0
  return !hasKey && (type.required ?? []).length === 0 && !isRestricted(type, graph) && !isRestricted(base, graph)
}

function isRestricted({ name }: StructuredType, graph: Graph): boolean {
  const { nonInsertable, nonUpdatable, required } = graph.writeRestrictionsOf(name)
  return nonInsertable.size + nonUpdatable.size + required.size > 0
}

/** The base to extend; none where it is unknown or where following it comes back to the type. */
export function baseOf(type: StructuredType, graph: Graph): StructuredType | undefined {
  const base = type.base === undefined ? undefined : graph.structuredOf(type.base)
  if (base === undefined || base.name === type.name) return undefined
  return graph.basesOf(base.name).some(({ name }) => name === type.name) ? undefined : base
}

/** Own members that no base has, sorted as declared. */
export const ownProperties = oncePerPair((type: StructuredType, graph: Graph): readonly Property[] => {
  const base = baseOf(type, graph)
  const names = new Set<string>()
  return type.properties.filter(({ name }) => {
    if (names.has(name)) return false
    names.add(name)
    return base === undefined || graph.propertyOf(base.name, name) === undefined
  })
})

/** Types directly derived from one. */
export const childrenOf = oncePerPair((type: StructuredType, graph: Graph): readonly StructuredType[] =>
  graph
    .derivedOf(type.name)
    .filter((derived) => baseOf(derived, graph)?.name === type.name)
    .toSorted((a, b) => compare(a.name, b.name)),
)
