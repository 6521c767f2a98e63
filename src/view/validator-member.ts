import type { Graph } from '../graph/graph.js'
import { mayLeadNowhere } from '../graph/leads-nowhere.js'
import { derivedTypeConstraint, isWithin } from '../graph/limits.js'
import {
  type Facets,
  itemOf,
  type PrimitiveName,
  type Property,
  type StructuralProperty,
  type StructuredType,
  type TypeRef,
} from '../graph/types.js'
import { creatable, requiredOnCreate, updatable } from '../graph/writable.js'
import { type Code, code, integerLiteral, joinCode, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { aliasedName } from './aliased-name.js'
import { atom, call, type Expression } from './validator-expression.js'
import { documentedLimits, isLimited, limitedItems, limitedValue } from './validator-limits.js'

/** The validator of a property, as an expression. */
export function memberExpression(property: Property, type: StructuredType, graph: Graph, scope: Scope): Expression {
  const wrap = (name: string, argument: Expression) => call(scope.runtime(name, 'value'), argument)
  const collection = property.type.kind === 'collection'
  const item = () => itemExpression(property, graph, scope)
  const many = () =>
    property.kind === 'navigation' ? atom(scope.runtime('anyObjects', 'value')) : wrap('collection', item())
  const held = collection ? limitedItems(many(), property.annotations, scope) : item()
  const whole = documentedLimits(held, property, collection, scope)
  const refusedBy = refusals[`${creatable(property, type, graph)} ${updatable(property, type, graph)}`]
  const kept = refusedBy === undefined ? whole : wrap(refusedBy, whole)
  return requiredOnCreate(property, type, graph) ? wrap('required', kept) : kept
}

/** What stands at the property, or in its array; `null` where that may be. */
function itemExpression(property: Property, graph: Graph, scope: Scope): Expression {
  const of = itemOf(property.type)
  const bare = bareName(property, of)
  const nullable = property.nullable !== false || mayLeadNowhere(property, graph)
  if (bare !== undefined && nullable && orNull.has(bare)) return atom(scope.runtime(`${bare}OrNull`, 'value'))
  const item =
    property.kind === 'navigation'
      ? atom(scope.runtime('anyObject', 'value'))
      : limitedValue(reference(of, property, graph, scope), property.annotations, scope)
  return nullable ? call(scope.runtime('nullable', 'value'), item) : item
}

/** The validator of a related entity, and of a primitive type without facets and limits. */
function bareName(property: Property, of: TypeRef): string | undefined {
  if (property.kind === 'navigation') return 'anyObject'
  const { maxLength, precision, scale } = property.facets
  const said = [maxLength, precision, scale].some((facet) => facet !== undefined) || isLimited(property.annotations)
  return of.kind === 'primitive' && !said ? validators[of.name] : undefined
}

/** What the runtime has a constant of that takes `null` as well. */
const orNull: ReadonlySet<string> = new Set([
  ...['anyObject', 'binary', 'boolean', 'byte', 'date', 'dateTime', 'dateTimeOffset', 'decimal', 'double', 'duration'],
  ...['guid', 'int16', 'int32', 'int64', 'sbyte', 'single', 'string', 'time', 'timeOfDay'],
])

/** By what may stand in the body that makes one, and in one that changes it. */
const refusals = {
  'true true': undefined,
  'true false': 'immutable',
  'false true': 'nonInsertable',
  'false false': 'readOnly',
} as const

/** The validator of a primitive type with facets. */
export function primitiveExpression(name: PrimitiveName, facets: Facets, scope: Scope): Expression {
  const of = primitive(name, facets, scope)
  if (facets.maxLength !== undefined && (name === 'Edm.String' || name === 'Edm.Binary')) {
    return withFacet('maxLength', of, integerLiteral(facets.maxLength), scope)
  }
  if (
    facets.precision !== undefined &&
    (name === 'Edm.DateTimeOffset' || name === 'Edm.TimeOfDay' || name === 'Edm.Duration')
  ) {
    // Twelve digits is what the literal allows anyway.
    return facets.precision < 12 ? withFacet('precision', of, integerLiteral(facets.precision), scope) : of
  }
  return of
}

function reference(type: TypeRef, property: StructuralProperty, graph: Graph, scope: Scope): Expression {
  const { facets } = property
  if (type.kind === 'collection') return atom(scope.runtime('untyped', 'value'))
  if (type.kind === 'primitive') return primitiveExpression(type.name, facets, scope)
  const declared = graph.typeOf(type.name)
  if (declared === undefined || (declared.kind === 'complex' && declared.anyJson === true))
    return atom(scope.runtime('untyped', 'value'))
  const schema = scope.value(type.name, 'schema')
  if (declared.kind === 'typeDefinition' && facets.maxLength !== undefined) {
    return withFacet('maxLength', atom(schema), integerLiteral(facets.maxLength), scope)
  }
  const only = derivedTypeConstraint(property.annotations, graph.aliases)
  const isAllowed = (one: StructuredType) => only === undefined || isWithin(one, graph.basesOf(one.name), only)
  const concrete = graph.derivedOf(type.name).filter(({ abstract }) => !abstract)
  const derived = concrete.filter(isAllowed)
  const alone = declared.kind !== 'complex'
  const shown = alone ? [] : (declared.shownAs ?? []).filter((name) => name !== declared.name)
  const rest = [
    ...derived.map(({ name }) => atom(scope.value(name, 'schema'))),
    ...shown.map((name) => call(scope.runtime('undeclared', 'value'), stringLiteral(aliasedName(name, graph)), schema)),
  ]
  const held = alone || rest.length === 0 ? atom(schema) : call(scope.runtime('anyOf', 'value'), schema, ...rest)
  const refused = alone ? [] : [declared, ...concrete].filter((one) => !isAllowed(one))
  return refused.length === 0
    ? held
    : call(
        scope.runtime('except', 'value'),
        held,
        ...refused.map(({ name }) => stringLiteral(aliasedName(name, graph))),
      )
}

function withFacet(name: string, argument: Expression, rest: Code, scope: Scope): Expression {
  return call(scope.runtime(name, 'value'), argument, rest)
}

function primitive(name: PrimitiveName, facets: Facets, scope: Scope): Expression {
  if (name === 'Edm.Decimal' && (facets.precision !== undefined || facets.scale !== undefined)) {
    const digits = facets.precision === undefined ? code`undefined` : integerLiteral(facets.precision)
    const scale = facets.scale ?? 0
    const places = typeof scale === 'number' ? integerLiteral(scale) : stringLiteral(scale)
    return atom(code`${scope.runtime('decimalOf', 'value')}(${joinCode([digits, places], ', ')})`)
  }
  const shape = /^Edm\.(?:Geography|Geometry)(.*)$/.exec(name)
  if (shape !== null) {
    const type = shapes[shape[1] ?? '']
    return atom(code`${scope.runtime('geo', 'value')}(${type === undefined ? code`undefined` : stringLiteral(type)})`)
  }
  return atom(scope.runtime(validators[name] ?? 'untyped', 'value'))
}

const shapes: Readonly<Record<string, string>> = {
  Point: 'Point',
  LineString: 'LineString',
  Polygon: 'Polygon',
  MultiPoint: 'MultiPoint',
  MultiLineString: 'MultiLineString',
  MultiPolygon: 'MultiPolygon',
  Collection: 'GeometryCollection',
}

const validators: Readonly<Record<string, string>> = {
  'Edm.Binary': 'binary',
  'Edm.Boolean': 'boolean',
  'Edm.Byte': 'byte',
  'Edm.ComplexType': 'anyObject',
  'Edm.Date': 'date',
  'Edm.DateTimeOffset': 'dateTimeOffset',
  'Edm.DateTime': 'dateTime',
  'Edm.Decimal': 'decimal',
  'Edm.Double': 'double',
  'Edm.Duration': 'duration',
  'Edm.EntityType': 'anyObject',
  'Edm.Guid': 'guid',
  'Edm.Int16': 'int16',
  'Edm.Int32': 'int32',
  'Edm.Int64': 'int64',
  'Edm.PrimitiveType': 'anyPrimitive',
  'Edm.SByte': 'sbyte',
  'Edm.Single': 'single',
  'Edm.Stream': 'stream',
  'Edm.String': 'string',
  'Edm.Time': 'time',
  'Edm.TimeOfDay': 'timeOfDay',
  'Edm.Untyped': 'untyped',
}
