import type { Described } from './described.js'
import type { Graph } from './graph.js'
import { itemOf, type QualifiedName, type TypeRef } from './types.js'

/** Stands for members that older clients do not know; those declared after it are only answered where the header asks for them. */
const sentinel = 'unknownFutureValue'

/** By enumeration: the members that pages say to need `Prefer: include-unknown-enum-members`. */
export function newerMembers(described: Described, graph: Graph): ReadonlyMap<QualifiedName, ReadonlySet<string>> {
  const newer = new Map<QualifiedName, Set<string>>()
  for (const { type, tables } of described) {
    if (type?.kind !== 'entity' && type?.kind !== 'complex') continue
    for (const { table } of tables) {
      for (const { name, description } of table.rows) {
        if (description.newerValues.length === 0) continue
        const property = graph.propertyOf(type.name, name)
        const held = property === undefined ? undefined : enumName(property.type, graph)
        if (held === undefined) continue
        const members = newer.get(held) ?? new Set()
        newer.set(held, members)
        for (const value of [...description.newerValues, ...behindSentinel(description.possibleValues)])
          members.add(value)
      }
    }
  }
  return newer
}

function behindSentinel(values: readonly string[]): readonly string[] {
  const at = values.indexOf(sentinel)
  return at < 0 ? [] : values.slice(at + 1)
}

function enumName(type: TypeRef, graph: Graph): QualifiedName | undefined {
  const item = itemOf(type)
  return item.kind === 'named' && graph.typeOf(item.name)?.kind === 'enum' ? item.name : undefined
}
