import type { Graph } from '../../graph/graph.js'
import { itemOf, type QualifiedName, type TypeRef } from '../../graph/types.js'

/** A segment that is not a property of the type that it stands at; `meant` differs from it by case alone. */
export interface Missing {
  readonly name: string
  readonly type: QualifiedName
  readonly meant: string | undefined
}

/** Follows a path from a type as kindly as services do: a property of a derived type needs no cast, and open types may have any. */
export function missingIn(segments: readonly string[], from: TypeRef, graph: Graph): Missing | undefined {
  let type: TypeRef | undefined = from
  for (const name of segments) {
    const item = itemOf(type)
    const holder = item.kind === 'named' ? graph.structuredOf(item.name) : undefined
    if (holder === undefined || /^\$|^@/.test(name)) return undefined
    if (name.includes('.')) {
      const cast = castTo(name, holder.name, graph)
      if (cast === undefined) return undefined
      type = { kind: 'named', name: cast }
      continue
    }
    const types = [holder, ...graph.derivedOf(holder.name)]
    const properties = graph.propertiesOf(holder.name)
    const found =
      graph.propertyOf(holder.name, name) ??
      types.flatMap((one) => one.properties).find((property) => property.name === name)
    if (found !== undefined) {
      type = found.type
      continue
    }
    const near = properties.find((property) => property.name.toLowerCase() === name.toLowerCase())
    const open = [...types, ...graph.basesOf(holder.name)].some((one) => one.open)
    if (near === undefined && (open || properties.length === 0)) return undefined
    return { name, type: holder.name, meant: near?.name }
  }
  return undefined
}

/** A type with the short name, that the other derives from or that derives from it. */
function castTo(written: string, from: QualifiedName, graph: Graph): QualifiedName | undefined {
  const short = written.slice(written.lastIndexOf('.')).toLowerCase()
  const related = [...graph.basesOf(from), ...graph.derivedOf(from)].map(({ name }) => name)
  return [from, ...related].find((name) => name.toLowerCase().endsWith(short))
}
