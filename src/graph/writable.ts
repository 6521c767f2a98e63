import { compare } from './declare.js'
import type { Graph } from './graph.js'
import type { Property, StructuredType } from './types.js'

const core = 'Org.OData.Core.V1.'

/** True where a tagging term is given and not set to false. */
export function tagged(property: Property, term: string): boolean {
  const annotation = property.annotations.find((annotation) => annotation.term === core + term)
  return annotation !== undefined && !(annotation.value.kind === 'boolean' && !annotation.value.value)
}

/** `Core.Immutable`, or "cannot be changed" in the docs. */
export function immutable(property: Property): boolean {
  return tagged(property, 'Immutable') || property.doc?.immutable === true
}

/** `Core.Computed`, `Core.Permissions` without write, or "Read-only" in the docs. */
export function readOnly(property: Property): boolean {
  return computed(property) || property.doc?.readOnly === true
}

/** What the metadata alone says: `Core.Computed`, or `Core.Permissions` without write. */
export function computed(property: Property): boolean {
  if (tagged(property, 'Computed')) return true
  const permissions = property.annotations.find(({ term }) => term === `${core}Permissions`)?.value
  return (
    permissions?.kind === 'enum' && !permissions.members.some((member) => member === 'Write' || member === 'ReadWrite')
  )
}

/** Streams are written on their own, not as part of an entity. */
export function isStream({ type }: Property): boolean {
  const item = type.kind === 'collection' ? type.of : type
  return item.kind === 'primitive' && item.name === 'Edm.Stream'
}

/** May stand in the body that creates an entity; navigation only where it is contained (deep insert). */
export function creatable(property: Property): boolean {
  return !readOnly(property) && !isStream(property) && (property.kind === 'property' || property.containsTarget)
}

/** May stand in the body that changes an entity: what is creatable, without keys, immutable members and navigation. */
export function updatable(property: Property, type: StructuredType, graph: Graph): boolean {
  const isKey = graph.keyOf(type.name).some(({ path }) => path === property.name)
  return property.kind === 'property' && creatable(property) && !isKey && !immutable(property)
}

/** The base to extend; none where it is unknown or where following it comes back to the type. */
export function baseOf(type: StructuredType, graph: Graph): StructuredType | undefined {
  const base = type.base === undefined ? undefined : graph.structuredOf(type.base)
  if (base === undefined || base.name === type.name) return undefined
  return graph.basesOf(base.name).some(({ name }) => name === type.name) ? undefined : base
}

/** Own members that no base has, sorted as declared. */
export function ownProperties(type: StructuredType, graph: Graph): readonly Property[] {
  const base = baseOf(type, graph)
  const names = new Set<string>()
  return type.properties.filter(({ name }) => {
    if (names.has(name)) return false
    names.add(name)
    return base === undefined || graph.propertyOf(base.name, name) === undefined
  })
}

/** Types directly derived from one. */
export function childrenOf(type: StructuredType, graph: Graph): readonly StructuredType[] {
  return graph
    .derivedOf(type.name)
    .filter((derived) => baseOf(derived, graph)?.name === type.name)
    .toSorted((a, b) => compare(a.name, b.name))
}
