import type { Graph } from '../graph/graph.js'
import { derivedTypeConstraint, isWithin } from '../graph/limits.js'
import type { Facets, PrimitiveName, Property, StructuralProperty, StructuredType, TypeRef } from '../graph/types.js'
import { computed, readOnly, tagged } from '../graph/writable.js'
import { type Code, code, integerLiteral, joinCode, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import type { Expression } from './validator-expression.js'
import { documentedLimits, limitedItems, limitedValue } from './validator-limits.js'

/** The validator of a property, as an expression. */
export function memberExpression(property: Property, type: StructuredType, graph: Graph, scope: Scope): Expression {
  const call = (name: string, argument: Expression): Expression => ({
    kind: 'call',
    name: scope.runtime(name, 'value'),
    argument,
    rest: [],
  })
  const collection = property.type.kind === 'collection'
  const of = property.type.kind === 'collection' ? property.type.of : property.type
  const item =
    property.kind === 'navigation'
      ? atom(scope.runtime('anyObject', 'value'))
      : limitedValue(reference(of, property, graph, scope), property.annotations, scope)
  const itemOrNull =
    property.nullable && !(collection && property.kind === 'navigation') ? call('nullable', item) : item
  const held = collection ? limitedItems(call('collection', itemOrNull), property.annotations, scope) : itemOrNull
  const whole = documentedLimits(held, property, collection, scope)
  if (computed(property)) return call('readOnly', whole)
  // Documented requests do send what the docs call read-only when they make something; nothing changes it afterwards.
  const settled =
    readOnly(property) ||
    tagged(property, 'Immutable') ||
    property.doc?.immutable === true ||
    isKey(property, type, graph)
  const kept = settled ? call('immutable', whole) : whole
  // What is required of a part is said of the part alone, not of the requests that may leave it as it is.
  return property.doc?.required === true && type.kind === 'entity' && !readOnly(property)
    ? call('required', kept)
    : kept
}

function isKey(property: Property, type: StructuredType, graph: Graph): boolean {
  return graph.keyOf(type.name).some(({ path }) => path === property.name)
}

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
  if (declared === undefined) return atom(scope.runtime('untyped', 'value'))
  const schema = scope.value(type.name, 'schema')
  if (declared.kind === 'typeDefinition' && facets.maxLength !== undefined) {
    return withFacet('maxLength', atom(schema), integerLiteral(facets.maxLength), scope)
  }
  const only = derivedTypeConstraint(property.annotations, graph.aliases)
  const isAllowed = (one: StructuredType) => only === undefined || isWithin(one, graph.basesOf(one.name), only)
  const concrete = graph.derivedOf(type.name).filter(({ abstract }) => !abstract)
  const derived = concrete.filter(isAllowed)
  const rest = derived.map(({ name }) => scope.value(name, 'schema'))
  const held: Expression =
    declared.kind !== 'complex' || derived.length === 0
      ? atom(schema)
      : { kind: 'list', name: scope.runtime('anyOf', 'value'), first: schema, rest }
  const refused = declared.kind === 'complex' ? [declared, ...concrete].filter((one) => !isAllowed(one)) : []
  return refused.length === 0
    ? held
    : {
        kind: 'call',
        name: scope.runtime('except', 'value'),
        argument: held,
        rest: refused.map(({ name }) => stringLiteral(name)),
      }
}

function withFacet(name: string, argument: Expression, rest: Code, scope: Scope): Expression {
  return { kind: 'call', name: scope.runtime(name, 'value'), argument, rest: [rest] }
}

function atom(code: Code): Expression {
  return { kind: 'atom', code }
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
