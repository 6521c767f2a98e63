import { shortNameOf } from '../qualified-name.js'
import type { Graph } from './graph.js'
import { chooseOverload, operationAt } from './overloads.js'
import { isPlaceholder, parseSegment, type Segment } from './segments.js'
import {
  type ContainerMember,
  itemOf,
  type NavigationProperty,
  type Operation,
  type Property,
  type QualifiedName,
  type TypeRef,
} from './types.js'

/** Where a walk through the metadata stands. */
export type Place =
  | { readonly kind: 'service' }
  | { readonly kind: 'resource'; readonly type: TypeRef; readonly edge: Edge | undefined; readonly byKey: boolean }
  | { readonly kind: 'operation'; readonly operation: Operation; readonly edge: Edge | undefined }
  | { readonly kind: 'ref' | 'value' | 'count'; readonly of: Place }

/** A set, singleton or navigation property that a path went through, with the type that declares it. */
export interface Edge {
  readonly owner: QualifiedName | undefined
  readonly member: ContainerMember | NavigationProperty
}

/** What was not as the metadata has it, but understood all the same. */
export interface Note {
  readonly kind: 'case' | 'cast-omitted' | 'no-slash' | 'trailing-slash' | 'parameters' | 'verb'
  readonly written: string
  readonly meant: string
}

/** What a segment stands for; `cast` is the derived type that the path leaves out. */
export type Link =
  | { readonly kind: 'root'; readonly root: ContainerMember }
  | { readonly kind: 'property'; readonly property: Property; readonly cast: QualifiedName | undefined }
  | { readonly kind: 'operation'; readonly operation: Operation; readonly cast: QualifiedName | undefined }
  | { readonly kind: 'cast'; readonly type: QualifiedName }
  | { readonly kind: 'key' | 'ref' | 'value' | 'count' }

/** Where a segment leads. */
export interface Step {
  readonly place: Place
  readonly by: Link
  /** How the request is written in its normal form. */
  readonly shown: string
}

/** One segment on; undefined where the metadata has nothing of that name. */
export function step(graph: Graph, place: Place, text: string, method: string, notes: Note[]): Step | undefined {
  const segment = parseSegment(text)
  if (place.kind === 'service') return stepFromService(graph, segment, notes)
  const type = typeAt(place)
  if (type === undefined) return undefined
  if (text === '$ref' || text === '$value' || text === '$count') {
    const kind = text.slice(1) as 'ref' | 'value' | 'count'
    return { place: { kind, of: place }, by: { kind }, shown: text }
  }
  const edge = place.kind === 'resource' || place.kind === 'operation' ? place.edge : undefined
  const many = type.kind === 'collection'
  const single = itemOf(type)
  const cast = castTo(graph, single, segment)
  if (cast !== undefined) {
    const target: TypeRef = { kind: 'named', name: cast }
    return {
      place: { kind: 'resource', type: many ? { kind: 'collection', of: target } : target, edge, byKey: false },
      by: { kind: 'cast', type: cast },
      shown: cast,
    }
  }
  const operation = operationAt(graph, type, segment, method, notes)
  if (many) {
    if (operation !== undefined) return stepToOperation(graph, operation, single, edge, text)
    if (segment.arguments !== undefined && !isPlaceholder(segment.name)) return undefined
    return { place: { kind: 'resource', type: single, edge, byKey: true }, by: { kind: 'key' }, shown: '{id}' }
  }
  const member = memberAt(graph, single, segment.name, notes)
  if (
    member !== undefined &&
    !(operation !== undefined && segment.arguments !== undefined && member.property.type.kind !== 'collection')
  ) {
    return stepToMember(member, segment, edge)
  }
  return operation === undefined ? undefined : stepToOperation(graph, operation, single, edge, text)
}

function stepToOperation(
  graph: Graph,
  operation: Operation,
  type: TypeRef,
  edge: Edge | undefined,
  shown: string,
): Step {
  const bound = operation.binding?.type.kind === 'collection' ? operation.binding.type.of : operation.binding?.type
  const derived = type.kind === 'named' ? graph.derivedOf(type.name) : []
  const cast = bound?.kind === 'named' && derived.some(({ name }) => name === bound.name) ? bound.name : undefined
  return { place: { kind: 'operation', operation, edge }, by: { kind: 'operation', operation, cast }, shown }
}

function stepFromService(graph: Graph, segment: Segment, notes: Note[]): Step | undefined {
  const exact = graph.roots.find(({ name }) => name === segment.name)
  const root = exact ?? graph.roots.find(({ name }) => name.toLowerCase() === segment.name.toLowerCase())
  if (root === undefined) return undefined
  if (exact === undefined) notes.push({ kind: 'case', written: segment.name, meant: root.name })
  const edge: Edge = { owner: undefined, member: root }
  const by: Link = { kind: 'root', root }
  switch (root.kind) {
    case 'entitySet': {
      const item: TypeRef = { kind: 'named', name: root.type }
      if (segment.arguments !== undefined && segment.arguments !== '')
        return { place: { kind: 'resource', type: item, edge, byKey: true }, by, shown: `${root.name}/{id}` }
      return {
        place: { kind: 'resource', type: { kind: 'collection', of: item }, edge, byKey: false },
        by,
        shown: root.name,
      }
    }
    case 'singleton':
      return {
        place: { kind: 'resource', type: { kind: 'named', name: root.type }, edge, byKey: false },
        by,
        shown: root.name,
      }
    case 'actionImport':
    case 'functionImport': {
      const operation = chooseOverload(
        graph.operations.filter(({ name, bound }) => name === root.operation && !bound),
        segment,
        notes,
      )
      return operation === undefined
        ? undefined
        : { place: { kind: 'operation', operation, edge: undefined }, by, shown: root.name }
    }
  }
}

function stepToMember({ property, owner, cast }: Member, segment: Segment, before: Edge | undefined): Step {
  const edge = property.kind === 'navigation' ? { owner, member: property } : before
  const keyed = property.type.kind === 'collection' && segment.arguments !== undefined && segment.arguments !== ''
  const type = keyed ? itemOf(property.type) : property.type
  return {
    place: { kind: 'resource', type, edge, byKey: keyed },
    by: { kind: 'property', property, cast },
    shown: keyed ? `${property.name}/{id}` : property.name,
  }
}

/** What stands at a place; undefined at the service, and at what has no more segments. */
export function typeAt(place: Place): TypeRef | undefined {
  switch (place.kind) {
    case 'resource':
      return place.type
    case 'operation':
      return place.operation.returns?.type
    case 'service':
    case 'ref':
    case 'value':
    case 'count':
      return undefined
  }
}

/** A derived type, by its qualified name, or with the last part of the namespace for an alias. */
function castTo(graph: Graph, type: TypeRef, { name }: Segment): QualifiedName | undefined {
  if (!name.includes('.') || type.kind !== 'named' || isPlaceholder(name)) return undefined
  const short = shortNameOf(name).toLowerCase()
  const found = [
    type.name,
    ...graph.derivedOf(type.name).map((derived) => derived.name),
    ...graph.basesOf(type.name).map((base) => base.name),
  ]
  return (
    found.find((candidate) => candidate === name) ??
    found.find((candidate) => shortNameOf(candidate).toLowerCase() === short)
  )
}

interface Member {
  readonly property: Property
  readonly owner: QualifiedName
  readonly cast: QualifiedName | undefined
}

function memberAt(graph: Graph, type: TypeRef, name: string, notes: Note[]): Member | undefined {
  if (type.kind !== 'named') return undefined
  const exact = graph.propertyOf(type.name, name)
  const loose =
    exact ?? graph.propertiesOf(type.name).find((property) => property.name.toLowerCase() === name.toLowerCase())
  if (loose !== undefined) {
    if (exact === undefined) notes.push({ kind: 'case', written: name, meant: loose.name })
    return { property: loose, owner: ownerOf(graph, type.name, loose), cast: undefined }
  }
  for (const derived of graph.derivedOf(type.name)) {
    const property = graph.propertyOf(derived.name, name)
    if (property === undefined) continue
    notes.push({ kind: 'cast-omitted', written: name, meant: `${derived.name}/${name}` })
    return { property, owner: ownerOf(graph, derived.name, property), cast: derived.name }
  }
  return undefined
}

function ownerOf(graph: Graph, name: QualifiedName, property: Property): QualifiedName {
  return (
    [graph.structuredOf(name), ...graph.basesOf(name)].find((type) => type?.properties.includes(property))?.name ?? name
  )
}
