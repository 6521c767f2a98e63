import { alternateKeysOf } from '../graph/alternate-keys.js'
import { primitiveOf } from '../graph/built-in.js'
import type { Graph, KeyPart } from '../graph/graph.js'
import type { EntityType, TypeRef } from '../graph/types.js'
import { isBefore4 } from '../graph/version.js'
import { type Code, code, identifier, joinCode, propertyKey } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { typeCode, unionCode } from '../plan/typescript.js'

/** The type of a single key, else an object of its parts; alternate keys are objects too. */
export function keyCode(type: EntityType, graph: Graph, scope: Scope): Code | undefined {
  const key = graph.keyOf(type.name)
  const [only, second] = key
  if (only === undefined) return undefined
  const own = second === undefined ? partType(only, graph, scope) : partsCode(key, graph, scope)
  return unionCode([own, ...alternateKeysOf(type.name, graph).map((parts) => partsCode(parts, graph, scope))])
}

function partsCode(parts: readonly KeyPart[], graph: Graph, scope: Scope): Code {
  const members = parts.map((part) => code`${propertyKey(part.name)}: ${partType(part, graph, scope)}`)
  return code`{ ${joinCode(members, '; ')} }`
}

function partType({ property }: KeyPart, graph: Graph, scope: Scope): Code {
  if (property === undefined) return identifier('string')
  return unionCode([typeCode(property.type, graph, scope), ...exactParts(property.type, graph)])
}

/** What holds every value of a number in a URL, beside what JSON has for it. */
export function exactParts(type: TypeRef, graph: Graph): readonly Code[] {
  const name = type.kind === 'collection' || isBefore4(graph.version) ? undefined : primitiveOf(type.name, graph.typeOf)
  if (name === 'Edm.Int64') return [identifier('bigint'), identifier('string')]
  return name === 'Edm.Decimal' ? [identifier('string')] : []
}
