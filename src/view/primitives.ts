import type { Graph } from '../graph/graph.js'
import type { Property, QualifiedName, TypeDecl, TypeRef } from '../graph/types.js'
import { baseOf, isStream, ownProperties } from '../graph/writable.js'
import { addTo } from '../groups.js'
import { type Code, code, propertyKey, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import type { DocView } from './doc.js'

/** What `primitives.hbs` lays out: where a structured type holds primitives that codecs may decode. */
export interface PrimitivesView {
  readonly doc: DocView | undefined
  readonly heading: Code
  /** The `extends` clause when it has to stand on a line of its own. */
  readonly extendsLine: Code | undefined
  readonly members: readonly { readonly key: Code; readonly type: Code }[]
}

/** What the JSON of these does not tell by itself; `Codec` of the runtime takes no others. */
const decoded: ReadonlySet<string> = new Set(
  ['Binary', 'Date', 'DateTime', 'DateTimeOffset', 'Decimal', 'Duration', 'Guid', 'Int64', 'Time', 'TimeOfDay'].map(
    (name) => `Edm.${name}`,
  ),
)

/** Structured types that hold such primitives: themselves, through a base, or in a part. */
export function decodableTypes(graph: Graph): ReadonlySet<QualifiedName> {
  const found = new Set<QualifiedName>()
  const usedBy = new Map<QualifiedName, QualifiedName[]>()
  const open: QualifiedName[] = []
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    const uses = [
      ...ownProperties(type, graph)
        .filter(isHeld)
        .map(({ type }) => typeIn(type, graph)),
      baseOf(type, graph)?.name,
    ]
    if (uses.some((name) => name !== undefined && decoded.has(name))) open.push(type.name)
    for (const name of uses) {
      if (name === undefined) continue
      addTo(usedBy, name, type.name)
    }
  }
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue
    found.add(name)
    open.push(...(usedBy.get(name) ?? []))
  }
  return found
}

/** Members that are decodable, by the name of a primitive type or the same of their own type. */
export function primitivesView(type: TypeDecl, graph: Graph, scope: Scope): PrimitivesView {
  const name = scope.type(type.name, 'primitives')
  const structured = graph.structuredOf(type.name)
  const base = structured && baseOf(structured, graph)
  const extended =
    base !== undefined && scope.decodable?.has(base.name) ? scope.type(base.name, 'primitives') : undefined
  const members = (structured ? ownProperties(structured, graph) : []).filter(isHeld).flatMap((property) => {
    const held = typeIn(property.type, graph)
    const key = propertyKey(property.name)
    if (held !== undefined && decoded.has(held)) return [{ key, type: stringLiteral(held) }]
    return held !== undefined && scope.decodable?.has(held) ? [{ key, type: scope.type(held, 'primitives') }] : []
  })
  const flat =
    extended === undefined ? code`export interface ${name}` : code`export interface ${name} extends ${extended}`
  // Prettier leaves an empty one on its line.
  const broken = members.length > 0 && flat.length + 2 > 120
  return {
    doc: { single: code`Where codecs find primitives in ${scope.type(type.name)}.`, lines: [] },
    heading: broken ? code`export interface ${name}` : flat,
    extendsLine: broken && extended !== undefined ? code`extends ${extended}` : undefined,
    members,
  }
}

function isHeld(property: Property): boolean {
  return property.kind === 'property' && !isStream(property)
}

/** The type of a value or of an item; that behind a type definition. */
function typeIn(type: TypeRef, graph: Graph): string | undefined {
  switch (type.kind) {
    case 'primitive':
      return type.name
    case 'collection':
      return typeIn(type.of, graph)
    case 'named': {
      const declared = graph.typeOf(type.name)
      return declared?.kind === 'typeDefinition' ? declared.underlying : type.name
    }
  }
}
