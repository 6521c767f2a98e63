import { addTo } from '../groups.js'
import type { Declarations } from './declarations.js'
import { itemOf, type Property, type QualifiedName, type StructuredType, type TypeRef } from './types.js'
import { isStream } from './writable.js'

/**
 * Whether a request can go on from a complex value, or from a collection of them: to navigation, streams and operations, its own, inherited or those
 * of a derived type, or to a complex property from which one can (OData URL Conventions 4.01 §4). From a collection, through an item at its position.
 */
export function createLeadsOn(
  { types }: Pick<Declarations, 'types'>,
  boundTo: (type: TypeRef) => readonly unknown[],
): (type: TypeRef) => boolean {
  let known: ReadonlySet<QualifiedName> | undefined
  let knownCollections: ReadonlySet<QualifiedName> | undefined
  let knownHeld: ReadonlySet<QualifiedName> | undefined
  const collections = () => {
    knownCollections ??= boundCollections(types, boundTo)
    return knownCollections
  }
  const leading = () => {
    known ??= leadingTypes(types, boundTo, collections())
    return known
  }
  const held = () => {
    knownHeld ??= heldInCollections(types)
    return knownHeld
  }
  return (type) => {
    const item = itemOf(type)
    if (item.kind !== 'named' || types.get(item.name)?.kind !== 'complex') return false
    if (type.kind !== 'collection') return leading().has(item.name)
    return collections().has(item.name) || (leading().has(item.name) && held().has(item.name))
  }
}

/** Complex types that have operations for collections of them, or a base of which does. */
function boundCollections(
  types: Declarations['types'],
  boundTo: (type: TypeRef) => readonly unknown[],
): ReadonlySet<QualifiedName> {
  const found = complexTypes(types).flatMap(({ name }) =>
    boundTo({ kind: 'collection', of: { kind: 'named', name } }).length === 0 ? [] : [name],
  )
  return spread(found, relatives(types).derived)
}

/** Complex types of which a property holds many. */
function heldInCollections(types: Declarations['types']): ReadonlySet<QualifiedName> {
  const properties = [...types.values()].flatMap((type) => ('properties' in type ? type.properties : []))
  const items = properties.flatMap(({ type }) =>
    type.kind === 'collection' && type.of.kind === 'named' ? [type.of.name] : [],
  )
  return spread(items, relatives(types).derived)
}

function leadingTypes(
  types: Declarations['types'],
  boundTo: (type: TypeRef) => readonly unknown[],
  collections: ReadonlySet<QualifiedName>,
): ReadonlySet<QualifiedName> {
  const direct = (property: Property) =>
    property.kind === 'navigation' ||
    isStream(property) ||
    (property.type.kind === 'collection' && property.type.of.kind === 'named' && collections.has(property.type.of.name))
  const found = complexTypes(types).flatMap(({ name, properties }) =>
    properties.some(direct) || boundTo({ kind: 'named', name }).length > 0 ? [name] : [],
  )
  const { derived, bases, holders } = relatives(types)
  return spread(found, derived, bases, holders)
}

type Relatives = ReadonlyMap<QualifiedName, readonly QualifiedName[]>

/** Complex types by those that they derive from, that derive from them, and that have a property of them. */
function relatives(types: Declarations['types']): Readonly<Record<'derived' | 'bases' | 'holders', Relatives>> {
  const derived = new Map<QualifiedName, QualifiedName[]>()
  const bases = new Map<QualifiedName, QualifiedName[]>()
  const holders = new Map<QualifiedName, QualifiedName[]>()
  for (const { name, base, properties } of complexTypes(types)) {
    if (base !== undefined) {
      addTo(derived, base, name)
      addTo(bases, name, base)
    }
    for (const { type } of properties) {
      const item = itemOf(type)
      if (item.kind === 'named') addTo(holders, item.name, name)
    }
  }
  return { derived, bases, holders }
}

function spread(found: readonly QualifiedName[], ...ways: readonly Relatives[]): ReadonlySet<QualifiedName> {
  const reached = new Set(found)
  // A set that grows is walked to its end.
  for (const name of reached) for (const way of ways) for (const next of way.get(name) ?? []) reached.add(next)
  return reached
}

function complexTypes(types: Declarations['types']): readonly StructuredType[] {
  return [...types.values()].filter((type) => type.kind === 'complex')
}
