import type { Graph } from '../graph/graph.js'
import type { Stuck } from '../graph/resolve.js'
import { parseSegment } from '../graph/segments.js'
import { typeAt } from '../graph/step.js'
import { itemOf, type Operation, type TypeRef } from '../graph/types.js'
import { shortNameOf } from '../qualified-name.js'
import { nearest } from './nearest.js'

/** What may help with a segment that is not there. */
export interface Hint {
  /** The name that was most likely meant. */
  readonly suggestion: string | undefined
  /** Why the very name is not there, where an operation has it one step away. */
  readonly because: string | undefined
}

/** Looks around the place where a walk ended for what the segment could have meant. */
export function hintAt({ place, written }: Stuck, graph: Graph): Hint {
  const { name } = parseSegment(written)
  if (/^[{<$]/.test(name)) return { suggestion: undefined, because: undefined }
  const type = typeAt(place)
  if (type === undefined)
    return {
      suggestion: nearest(
        name,
        graph.roots.map((root) => root.name),
      ),
      because: undefined,
    }
  const called = shortNameOf(name)
  const because = boundTo(opposite(type), graph).some((operation) => shortNameOf(operation.name) === called)
    ? type.kind === 'collection'
      ? 'it is called on one of them, behind a key'
      : 'it is called on a collection of them'
    : undefined
  const properties = type.kind === 'named' ? graph.propertiesOf(type.name).map((property) => property.name) : []
  return {
    suggestion: nearest(called, [...properties, ...boundTo(type, graph).map(({ name }) => shortNameOf(name))]),
    because,
  }
}

function opposite(type: TypeRef): TypeRef {
  return type.kind === 'collection' ? type.of : { kind: 'collection', of: type }
}

/** Operations bound to the type, or to a base of it. */
function boundTo(type: TypeRef, graph: Graph): readonly Operation[] {
  const item = itemOf(type)
  if (item.kind !== 'named') return []
  return [item.name, ...graph.basesOf(item.name).map(({ name }) => name)].flatMap((name) => {
    const single: TypeRef = { kind: 'named', name }
    return graph.operationsBoundTo(type.kind === 'collection' ? { kind: 'collection', of: single } : single)
  })
}
