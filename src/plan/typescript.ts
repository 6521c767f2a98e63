import type { Graph } from '../graph/graph.js'
import type { PrimitiveName, QualifiedName, TypeRef } from '../graph/types.js'
import { isBefore4 } from '../graph/version.js'
import { sentWhole } from '../graph/writable.js'
import { type Code, code, identifier, joinCode, stringLiteral } from './code.js'
import type { Part, Scope } from './types.js'

/** What JSON has on the wire; a name that is no keyword is an alias of `edmwright/runtime`. */
const primitives: Readonly<Record<string, string>> = {
  'Edm.Boolean': 'boolean',
  'Edm.Byte': 'number',
  'Edm.SByte': 'number',
  'Edm.Int16': 'number',
  'Edm.Int32': 'number',
  'Edm.Single': 'number',
  'Edm.Double': 'number',
  'Edm.String': 'string',
  'Edm.Int64': 'Int64',
  'Edm.Decimal': 'Decimal',
  'Edm.Guid': 'Guid',
  'Edm.Date': 'DateOnly',
  'Edm.DateTimeOffset': 'DateTimeOffset',
  'Edm.Duration': 'Duration',
  'Edm.TimeOfDay': 'TimeOfDay',
  'Edm.Binary': 'Binary',
  'Edm.Stream': 'Binary',
  'Edm.DateTime': 'DateTime',
  'Edm.Time': 'Time',
}

const keywords = new Set(['boolean', 'number', 'string', 'unknown'])

/** TypeScript type of a primitive. */
export function primitiveCode(name: PrimitiveName, scope: Scope, version = '4.0'): Code {
  if (isBefore4(version) && (name === 'Edm.Double' || name === 'Edm.Single')) return scope.runtime('Double', 'type')
  const known = primitives[name] ?? (/^Edm\.(Geography|Geometry)/.test(name) ? 'GeoJson' : 'unknown')
  return keywords.has(known) ? identifier(known) : scope.runtime(known, 'type')
}

/** What a use takes of a structured type: one of its shapes; or, of what is given to an operation, what was read or is made. */
type Use = Part | 'given'

/** TypeScript type of a use; `part` says which shape of a structured type, and unknown names are `unknown`. */
export function typeCode(ref: TypeRef, graph: Graph, scope: Scope, part: Use = 'self'): Code {
  if (ref.kind === 'collection') return arrayCode(typeParts(ref.of, graph, scope, part))
  return unionCode(typeParts(ref, graph, scope, part))
}

/** The same as the alternatives that it is made of. */
export function typeParts(ref: TypeRef, graph: Graph, scope: Scope, part: Use = 'self'): readonly Code[] {
  if (ref.kind === 'primitive') return [primitiveCode(ref.name, scope, graph.version)]
  if (ref.kind === 'collection') return [typeCode(ref, graph, scope, part)]
  return partsFor(ref.name, part, graph).map((one) => scope.type(ref.name, one))
}

/** Enums and type definitions have one shape. A base is read as itself; what is sent may be of any type derived from it. */
function partsFor(name: QualifiedName, part: Use, graph: Graph): readonly Part[] {
  const type = graph.structuredOf(name)
  if (type === undefined) return ['self']
  if (part !== 'create' && part !== 'given') return [part]
  const made: Part = graph.derivedOf(name).length > 0 ? 'createUnion' : 'create'
  // An entity that was read is there already; a complex value has no identity, and may be sent back.
  if (part === 'create' && type.kind === 'entity') return [made]
  return made === 'create' && sentWhole(type, graph) ? ['self'] : ['self', made]
}

/** What a value may be, with `null` where it may be null. */
export function nullableParts(types: readonly Code[], nullable: boolean | undefined): readonly Code[] {
  return nullable && types[0] !== 'unknown' ? [...types, identifier('null')] : types
}

/** An array of items that are any of these. */
export function arrayCode(items: readonly Code[]): Code {
  const item = unionCode(items)
  return items.length === 1 ? code`${item}[]` : code`(${item})[]`
}

/** Alternatives on one line. */
export function unionCode(parts: readonly Code[]): Code {
  return joinCode(parts, ' | ')
}

/** A type without some of its members. */
export function without(type: Code, members: readonly { readonly name: string }[], scope: Scope): Code {
  if (members.length === 0) return type
  const names = joinCode(
    members.map(({ name }) => stringLiteral(name)),
    ' | ',
  )
  return code`${scope.runtime('Except', 'type')}<${type}, ${names}>`
}
