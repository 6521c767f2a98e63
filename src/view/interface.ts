import type { Graph } from '../graph/graph.js'
import type { Property, StructuredType } from '../graph/types.js'
import { isSince401 } from '../graph/version.js'
import {
  baseOf,
  changedMembers,
  childrenOf,
  creatable,
  isStream,
  ownProperties,
  requiredOnCreate,
  sentWhole,
  updatable,
} from '../graph/writable.js'
import { type Code, code, identifier, propertyKey, stringLiteral } from '../plan/code.js'
import type { Part, Scope } from '../plan/types.js'
import { nullableParts, typeCode, unionCode, without } from '../plan/typescript.js'
import { type DocView, docView } from './doc.js'
import { pageTag } from './documented.js'
import { layoutUnion, type UnionLayout } from './layout.js'

/** What `interface.hbs` lays out: the type as it is read, made and changed, and the unions of what derives from it. */
export interface InterfaceView {
  readonly shapes: readonly ShapeView[]
  readonly unions: readonly UnionView[]
}

export interface ShapeView {
  readonly doc: DocView | undefined
  readonly heading: Code
  /** The `extends` clause when it has to stand on a line of its own. */
  readonly extendsLine: Code | undefined
  readonly members: readonly MemberView[]
}

export interface MemberView extends UnionLayout {
  readonly doc: DocView | undefined
  readonly key: Code
  /** One line without a comment, as most are: nothing else has to be asked. */
  readonly plain: boolean
  /** Around the alternatives of a collection: `(` and `)[]`. */
  readonly opening: Code | undefined
  readonly closing: Code | undefined
}

export interface UnionView extends UnionLayout {
  readonly doc: DocView | undefined
  readonly name: Code
}

/** The interface, its create and update shapes, and unions where types derive from it. */
export function interfaceView(type: StructuredType, graph: Graph, scope: Scope): InterfaceView {
  const derived = graph.derivedOf(type.name).length > 0
  const create = shapeOf(type, 'create', graph, scope)
  return {
    shapes: [
      shapeOf(type, 'self', graph, scope),
      create,
      ...(type.kind === 'entity' ? [shapeOf(type, 'update', graph, scope)] : []),
    ],
    unions: derived ? [readUnion(type, graph, scope), createUnion(type, graph, scope)] : [],
  }
}

function shapeOf(type: StructuredType, part: 'self' | 'create' | 'update', graph: Graph, scope: Scope): ShapeView {
  const name = scope.type(type.name, part)
  const base = baseOf(type, graph)
  const { omitted, added } = differences(type, base, part, graph)
  const whole = part === 'create' && sentWhole(type, graph)
  const extended = whole
    ? scope.type(type.name)
    : base &&
      without(scope.type(base.name, base.kind === 'complex' && part === 'update' ? 'self' : part), omitted, scope)
  const flat =
    extended === undefined ? code`export interface ${name}` : code`export interface ${name} extends ${extended}`
  const broken = extended !== undefined && flat.length + 2 > 120
  return {
    doc:
      part === 'self'
        ? docView(type.doc, type.annotations, { see: pageTag(type.page?.file, scope) })
        : { single: purposes[part](name), lines: [] },
    heading: broken ? code`export interface ${name}` : flat,
    extendsLine: broken && extended !== undefined ? code`extends ${extended}` : undefined,
    members: [
      ...controlMembers(type, base, part, graph),
      ...(whole ? [] : [...added, ...ownProperties(type, graph)]).flatMap((property) =>
        membersOf(property, type, part, graph, scope),
      ),
    ],
  }
}

/** Inherited members that requests with the type may not have, although those with its base do; and that they may, or have to, only here. */
function differences(type: StructuredType, base: StructuredType | undefined, part: Part, graph: Graph) {
  if (base === undefined || part === 'self') return { omitted: [], added: [] }
  const may = part === 'create' ? creatable : updatable
  const changed = changedMembers(type, graph)
  return {
    omitted: changed.filter((property) => may(property, base, graph) && !may(property, type, graph)),
    added: changed.filter(
      (property) =>
        may(property, type, graph) &&
        (!may(property, base, graph) || (part === 'create' && requiredOnCreate(property, type, graph))),
    ),
  }
}

const purposes = {
  create: (name: Code) =>
    code`What is sent to make one: ${name} has no computed members, keys that the service assigns, or streams.`,
  update: (name: Code) => code`What may be changed afterwards: ${name} has no keys, computed or immutable members.`,
}

function controlMembers(
  type: StructuredType,
  base: StructuredType | undefined,
  part: Part,
  graph: Graph,
): readonly MemberView[] {
  const names = [type.name, ...graph.derivedOf(type.name).map(({ name }) => name)]
  const own = part === 'create' ? [type.name] : names
  const required = part === 'create' && mustBeNamed(type, graph)
  const types = part === 'create' && type.abstract ? names : own
  const literals = named(types)
  const key = stringLiteral('@odata.type')
  const annotation = required ? key : part === 'self' ? code`readonly ${key}?` : code`${key}?`
  const typeMember = memberView(
    undefined,
    annotation,
    part === 'create' && graph.derivedOf(type.name).length > 0 ? named(names) : literals,
  )
  if (part !== 'self' || type.kind !== 'entity' || base !== undefined) return [typeMember]
  return [memberView(undefined, code`readonly ${stringLiteral('@odata.etag')}?`, [identifier('string')]), typeMember]
}

/** What nearly all types derive from says nothing by their names, and each of them is compared with all. */
const MOST_NAMED = 64

function named(types: readonly string[]): readonly Code[] {
  return types.length > MOST_NAMED ? [identifier('string')] : types.map((name) => stringLiteral(`#${name}`))
}

function membersOf(
  property: Property,
  type: StructuredType,
  part: 'self' | 'create' | 'update',
  graph: Graph,
  scope: Scope,
): readonly MemberView[] {
  const doc = docView(property.doc, property.annotations, { width: 118 })
  if (part === 'self') {
    if (isStream(property))
      return [
        memberView(doc, code`readonly ${stringLiteral(`${property.name}@odata.mediaReadLink`)}?`, [
          identifier('string'),
        ]),
      ]
    return [propertyView(property, doc, code`${propertyKey(property.name)}?`, 'self', graph, scope)]
  }
  if (part === 'create' ? !creatable(property, type, graph) : !updatable(property, type, graph)) return []
  const bound = property.kind === 'navigation' && !property.containsTarget
  const required = part === 'create' && !bound && requiredOnCreate(property, type, graph)
  const key = required ? propertyKey(property.name) : code`${propertyKey(property.name)}?`
  // Related entities are changed along with one only since 4.01 (OData Protocol 4.01 §11.4.3.1).
  const inline = part === 'create' || property.kind === 'property' || isSince401(graph.version)
  return [
    ...(bound ? [bindMember(property, part, doc)] : []),
    ...(inline ? [propertyView(property, bound ? undefined : doc, key, 'create', graph, scope)] : []),
  ]
}

/** True where nothing is declared to hold that very type or one derived from it: it is only made where a base is expected. */
function mustBeNamed(type: StructuredType, graph: Graph): boolean {
  const names = [type.name, ...graph.derivedOf(type.name).map(({ name }) => name)]
  return graph.basesOf(type.name).length > 0 && !names.some((name) => graph.expected.has(name))
}

/** `manager@odata.bind`: the address of an entity that exists (OData JSON 4.01 §8.5). */
function bindMember(property: Property, part: Part, doc: DocView | undefined): MemberView {
  const many = property.type.kind === 'collection'
  const one =
    part === 'update' && property.nullable ? [identifier('string'), identifier('null')] : [identifier('string')]
  return memberView(
    doc,
    code`${stringLiteral(`${property.name}@odata.bind`)}?`,
    many ? [code`${identifier('string')}[]`] : one,
  )
}

function propertyView(
  property: Property,
  doc: DocView | undefined,
  key: Code,
  part: Part,
  graph: Graph,
  scope: Scope,
): MemberView {
  const collection = property.type.kind === 'collection'
  const nullable = property.nullable && !collection
  const values = scope.literalUnions ? closedValues(property) : undefined
  if (values === undefined)
    return memberView(doc, key, nullableParts(typeCode(property.type, graph, scope, part), nullable))
  if (!collection) return memberView(doc, key, nullable ? [...values, identifier('null')] : values)
  const flat = memberView(doc, key, [code`(${unionCode(values)})[]`])
  if (key.length + flat.type.length + 4 <= 120) return flat
  return { ...flat, flat: false, plain: false, alternatives: values, opening: code`(`, closing: code`)[]` }
}

/** The values of a string that the docs list as all there are, and any other that the service may add. */
function closedValues({ type, doc }: Property): readonly Code[] | undefined {
  const item = type.kind === 'collection' ? type.of : type
  if (item.kind !== 'primitive' || item.name !== 'Edm.String') return undefined
  if (doc === undefined || !doc.exhaustive || doc.possibleValues.length < 2) return undefined
  return [...doc.possibleValues.map(stringLiteral), code`(string & {})`]
}

function memberView(doc: DocView | undefined, key: Code, parts: readonly Code[]): MemberView {
  const layout = layoutUnion(parts, key.length + 4, 4)
  return { doc, key, ...layout, plain: doc === undefined && layout.flat, opening: undefined, closing: undefined }
}

/** A concrete base is narrowed by its own `@odata.type`, so that the union can be switched on. */
function readUnion(type: StructuredType, graph: Graph, scope: Scope): UnionView {
  const own = scope.type(type.name, 'self')
  const narrow = code`readonly ${stringLiteral('@odata.type')}?: ${stringLiteral(`#${type.name}`)}`
  const flat = code`(${own} & { ${narrow} })`
  const itself = flat.length + 4 <= 120 ? flat : code`(${own} & {\n      ${narrow}\n    })`
  const doc = {
    single: code`${own} and what derives from it, to narrow by ${stringLiteral('@odata.type')}.`,
    lines: [],
  }
  return unionView(doc, scope.type(type.name, 'union'), [
    ...(type.abstract ? [] : [itself]),
    ...children(type, 'self', 'union', graph, scope),
  ])
}

function createUnion(type: StructuredType, graph: Graph, scope: Scope): UnionView {
  const own = scope.type(type.name, 'create')
  const doc = { single: code`Whatever can be made where ${scope.type(type.name, 'self')} is expected.`, lines: [] }
  return unionView(doc, scope.type(type.name, 'createUnion'), [
    ...(type.abstract ? [] : [own]),
    ...children(type, 'create', 'createUnion', graph, scope),
  ])
}

function children(type: StructuredType, own: Part, union: Part, graph: Graph, scope: Scope): readonly Code[] {
  return childrenOf(type, graph).map((child) =>
    scope.type(child.name, graph.derivedOf(child.name).length > 0 ? union : own),
  )
}

function unionView(doc: DocView | undefined, name: Code, parts: readonly Code[]): UnionView {
  return { doc, name, ...layoutUnion(parts.length === 0 ? [identifier('never')] : parts, name.length + 15, 2) }
}
