import { before } from '../before.js'
import { shortNameOf } from '../qualified-name.js'
import type { Declarations } from './declarations.js'
import {
  type Annotation,
  type ContainerMember,
  itemOf,
  type NavigationProperty,
  type Operation,
  type QualifiedName,
} from './types.js'

const core = 'Org.OData.Core.V1.'

type Edge = ContainerMember | NavigationProperty

/**
 * Where bound operations may be called: one with `RequiresExplicitBinding` only where the type, or the set, singleton or property that
 * holds it, names it in `ExplicitOperationBindings` (Org.OData.Core.V1).
 */
export interface ExplicitBindings {
  /** Whether there is a place at all. */
  isBound(operation: Operation): boolean
  /** Operations that what stands at an edge has elsewhere, but not there. */
  refusedAt(edge: Edge): readonly Operation[]
}

/** Reads what types and edges name. */
export function createExplicitBindings({ types, containers, operations }: Declarations): ExplicitBindings {
  const required = operations.filter(requiresBinding)
  if (required.length === 0) return { isBound: () => true, refusedAt: () => [] }
  const byType = new Map<QualifiedName, ReadonlySet<string>>()
  const edges: Edge[] = containers.flatMap(({ members }) => [...members])
  for (const type of types.values()) {
    byType.set(type.name, namesIn(type.annotations))
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const property of type.properties) if (property.kind === 'navigation') edges.push(property)
  }
  const byEdge = new Map(edges.map((edge) => [edge, namesIn(edge.annotations)]))

  /** The type and its bases, nearest first. */
  function chainOf(name: QualifiedName): readonly QualifiedName[] {
    const chain = new Set<QualifiedName>()
    for (let at: QualifiedName | undefined = name; at !== undefined && !chain.has(at); ) {
      chain.add(at)
      const type = types.get(at)
      at = type?.kind === 'entity' || type?.kind === 'complex' ? type.base : undefined
    }
    return [...chain]
  }

  const boundTypes = new Map(
    required.map((operation) => [operation, operation.binding && itemOf(operation.binding.type).name]),
  )
  const placed = new Set(
    required.filter((operation) => {
      const name = shortOf(operation.name)
      const bound = boundTypes.get(operation) ?? ''
      const mayHold = (type: QualifiedName) => chainOf(type).includes(bound) || chainOf(bound).includes(type)
      return (
        [...byType].some(([type, names]) => names.has(name) && mayHold(type)) ||
        [...byEdge].some(([edge, names]) => names.has(name) && mayHold(targetOf(edge) ?? ''))
      )
    }),
  )
  return {
    isBound: (operation) => !requiresBinding(operation) || placed.has(operation),
    refusedAt(edge) {
      const target = targetOf(edge)
      if (target === undefined) return []
      const chain = chainOf(target)
      const named = [byEdge.get(edge), ...chain.map((type) => byType.get(type))]
      return [...placed].filter(
        (operation) =>
          chain.includes(boundTypes.get(operation) ?? '') &&
          !named.some((names) => names?.has(shortOf(operation.name))),
      )
    },
  }
}

function requiresBinding({ annotations }: Operation): boolean {
  const value = annotations.find(({ term }) => term === `${core}RequiresExplicitBinding`)?.value
  return value?.kind === 'boolean' && value.value
}

function namesIn(annotations: readonly Annotation[]): ReadonlySet<string> {
  const value = annotations.find(({ term }) => term === `${core}ExplicitOperationBindings`)?.value
  const items = value?.kind === 'collection' ? value.items : []
  return new Set(items.flatMap((item) => (item.kind === 'string' ? [shortOf(item.value)] : [])))
}

/** Without the namespace, which texts of annotations may write as an alias; and without the overload. */
function shortOf(name: string): string {
  return shortNameOf(before(name, '('))
}

function targetOf(edge: Edge): QualifiedName | undefined {
  if (edge.kind === 'navigation') return itemOf(edge.type).name
  return edge.kind === 'entitySet' || edge.kind === 'singleton' ? edge.type : undefined
}
