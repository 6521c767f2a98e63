import type { Graph } from '../graph/graph.js'
import { mayLeadNowhere } from '../graph/leads-nowhere.js'
import { itemOf, type Property, type StructuredType } from '../graph/types.js'
import { isSince401 } from '../graph/version.js'
import { baseOf, creatable, isStream, requiredOnCreate, updatable } from '../graph/writable.js'
import { type Code, code, identifier, propertyKey, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { arrayCode, nullableParts, typeCode, typeParts, unionCode } from '../plan/typescript.js'
import { isBound, mustBeNamed } from './create-base.js'
import { type DocView, docView } from './doc.js'
import { layoutUnion, type UnionLayout } from './layout.js'
import { missingParts } from './missing.js'

/** As it is read, made or changed. */
export type Shape = 'self' | 'create' | 'update'

/** A member of an interface. */
export interface MemberView extends UnionLayout {
  readonly doc: DocView | undefined
  readonly key: Code
  /** One line without a comment, as most are: nothing else has to be asked. */
  readonly plain: boolean
  /** Around the alternatives of a collection: `(` and `)[]`. */
  readonly opening: Code | undefined
  readonly closing: Code | undefined
}

/** A dynamic property, where there are no others. */
export const anyMember: MemberView = memberView(undefined, code`[name: string]`, [identifier('unknown')])

/** `@odata.type`, and `@odata.etag` of what is read. */
export function controlMembers(type: StructuredType, part: Shape, graph: Graph): readonly MemberView[] {
  const key = stringLiteral('@odata.type')
  const modified =
    part === 'self' ? code`readonly ${key}?` : part === 'create' && mustBeNamed(type, graph) ? key : code`${key}?`
  const names = [type.name, ...graph.derivedOf(type.name).map(({ name }) => name)]
  const typeMember = memberView(undefined, modified, named(names))
  if (part !== 'self' || type.kind !== 'entity' || baseOf(type, graph) !== undefined) return [typeMember]
  return [memberView(undefined, code`readonly ${stringLiteral('@odata.etag')}?`, [identifier('string')]), typeMember]
}

/** What nearly all types derive from says nothing by their names, and each of them is compared with all. */
const MOST_NAMED = 64

function named(types: readonly string[]): readonly Code[] {
  return types.length > MOST_NAMED ? [identifier('string')] : types.map((name) => stringLiteral(`#${name}`))
}

/** A property as a member; one that refers to other entities, as two; none where the shape does not have it. */
export function membersOf(
  property: Property,
  type: StructuredType,
  part: Shape,
  graph: Graph,
  scope: Scope,
): readonly MemberView[] {
  const doc = docView(property.doc, property.annotations, {
    width: 118,
    readOnly: part === 'self' ? undefined : false,
    // What an update leaves out stays as it is.
    defaultValue: part !== 'update' && (property.kind === 'property' ? property.defaultValue : undefined),
  })
  if (part === 'self') {
    if (isStream(property))
      return [
        memberView(doc, code`readonly ${stringLiteral(`${property.name}@odata.mediaReadLink`)}?`, [
          identifier('string'),
        ]),
      ]
    return [propertyView(property, doc, code`${propertyKey(property.name)}?`, 'self', graph, scope)]
  }
  const sent = part === 'create' ? creatable(property, type, graph) : updatable(property, type, graph)
  const bound = isBound(property, part, type, graph)
  const required = part === 'create' && !bound && requiredOnCreate(property, type, graph)
  const key = required ? propertyKey(property.name) : code`${propertyKey(property.name)}?`
  // Related entities are changed along with one only since 4.01 (OData Protocol 4.01 §11.4.3.1).
  const inline = sent && (part === 'create' || property.kind === 'property' || isSince401(graph.version))
  return [
    ...(bound ? [bindMember(property, part, doc, graph, scope)] : []),
    ...(inline ? [propertyView(property, bound ? undefined : doc, key, 'create', graph, scope, bound)] : []),
  ]
}

/** `manager@odata.bind`: an entity that exists (OData JSON 4.01 §8.5). */
function bindMember(property: Property, part: Shape, doc: DocView | undefined, graph: Graph, scope: Scope): MemberView {
  const many = property.type.kind === 'collection'
  const bind = code`${scope.runtime('Bind', 'type')}<${typeCode(itemOf(property.type), graph, scope)}>`
  return memberView(
    doc,
    code`${stringLiteral(`${property.name}@odata.bind`)}?`,
    many ? [code`${bind}[]`] : nullableParts([bind], part === 'update' && mayLeadNowhere(property, graph)),
  )
}

function propertyView(
  property: Property,
  doc: DocView | undefined,
  key: Code,
  part: Shape,
  graph: Graph,
  scope: Scope,
  bound = false,
): MemberView {
  const nullable =
    property.kind === 'property'
      ? property.nullable
      : property.type.kind !== 'collection' && mayLeadNowhere(property, graph)
  const known = alternatives(property, part, graph, scope, bound)
  const values = known
    ? [...known, ...(nullable ? [identifier('null')] : [])]
    : nullableParts(typeParts(itemOf(property.type), graph, scope, part), nullable)
  const missing = key.endsWith('?') ? missingParts(property.name) : []
  if (property.type.kind !== 'collection') return memberView(doc, key, [...values, ...missing])
  const flat = memberView(doc, key, [arrayCode(values), ...missing])
  if (values.length === 1 || key.length + flat.type.length + 4 <= 120) return flat
  return { ...flat, flat: false, plain: false, alternatives: values, opening: code`(`, closing: code`)[]` }
}

/** What a value, or an item, may be besides null, where it is more than its type says. */
function alternatives(
  property: Property,
  part: Shape,
  graph: Graph,
  scope: Scope,
  bound: boolean,
): readonly Code[] | undefined {
  if (!(bound && isSince401(graph.version))) return scope.literalUnions ? closedValues(property) : undefined
  const item = itemOf(property.type)
  return [
    typeCode(item, graph, scope, part),
    code`${scope.runtime('BoundEntity', 'type')}<${typeCode(item, graph, scope)}>`,
  ]
}

/** The values of a string that the docs list as all there are, and any other that the service may add. */
function closedValues({ type, doc }: Property): readonly Code[] | undefined {
  const item = itemOf(type)
  if (item.kind !== 'primitive' || item.name !== 'Edm.String') return undefined
  if (doc === undefined || !doc.exhaustive || doc.possibleValues.length < 2) return undefined
  return [...doc.possibleValues.map(stringLiteral), code`(string & {})`]
}

function memberView(doc: DocView | undefined, key: Code, parts: readonly Code[]): MemberView {
  // Prettier never breaks `X | null`.
  const layout = layoutUnion(parts.length === 2 && parts[1] === 'null' ? [unionCode(parts)] : parts, key.length + 4, 4)
  return { doc, key, ...layout, plain: doc === undefined && layout.flat, opening: undefined, closing: undefined }
}
