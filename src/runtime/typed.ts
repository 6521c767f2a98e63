import { safe } from './filter.js'
import type { GeoJson } from './primitives.js'

/** A literal that says its type; filters take it as an operand, functions as a parameter, and sets as a key. */
export interface Typed<V> {
  /** Its type alone: nothing stands there. */
  readonly $value: V
}

/** `geography'SRID=4326;Point(12.5 41.9)'` of a shape in GeoJSON (OData URL Conventions 4.01 §5.1.1.14). */
export function geography(shape: GeoJson, srid = 4326): GeoJson & Typed<string> {
  return typed(`geography'SRID=${Number(srid)};${shapeText(shape)}'`, shape)
}

/** `geometry'SRID=0;Point(12.5 41.9)'` of a shape in the members of GeoJSON. */
export function geometry(shape: GeoJson, srid = 0): GeoJson & Typed<string> {
  return typed(`geometry'SRID=${Number(srid)};${shapeText(shape)}'`, shape)
}

/**
 * `shop.Color'Red'`: a member, or several with commas between, of an enumeration by its qualified name; OData 4.0 asks for the name, 4.01 does not. A key and a body
 * take it too: in JSON it is the members alone.
 */
export function enumMember<V extends string>(type: string, members: V): V & Typed<V> {
  return typed(`${safe(type)}'${members.replaceAll("'", "''")}'`, { toJSON: () => members })
}

/** `99999999999999.99` with all its digits, which a number of JavaScript may not have; in JSON it is text, as `ieee754Compatible` wants it. */
export function exactNumber(digits: string): number & Typed<number> {
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(digits)) throw new TypeError(`\`${digits}\` is no number`)
  return typed(digits, { toJSON: () => digits })
}

/** Without a prototype it is no structured value, which would go into an alias as JSON. */
function typed<T>(text: string, members: object): T {
  return Object.assign(Object.create(null), members, { toString: () => text })
}

const depths: Readonly<Record<string, number>> = {
  Point: 0,
  LineString: 1,
  MultiPoint: 2,
  Polygon: 2,
  MultiLineString: 2,
  MultiPolygon: 3,
}

function shapeText(shape: GeoJson): string {
  const { type, coordinates, geometries } = shape
  if (type === 'GeometryCollection' && Array.isArray(geometries))
    return `Collection(${geometries.map(shapeText).join()})`
  const depth = Object.hasOwn(depths, type) ? depths[type] : undefined
  if (depth === undefined) throw new TypeError(`\`${type}\` is no shape`)
  const given = type === 'MultiPoint' && Array.isArray(coordinates) ? coordinates.map((point) => [point]) : coordinates
  return `${type}(${positionsText(given, depth)})`
}

/** `1 2` of a position, `1 2,3 4` of a line, and lists of these in parentheses. */
function positionsText(value: unknown, depth: number): string {
  if (!Array.isArray(value)) throw new TypeError('A shape has coordinates')
  if (depth === 0) return value.map(Number).join(' ')
  return value.map((item) => (depth === 1 ? positionsText(item, 0) : `(${positionsText(item, depth - 1)})`)).join()
}
