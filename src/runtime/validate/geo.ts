import { createValidator, refuse } from './engine.js'
import { isPlainObject } from './plain-object.js'
import type { Validator } from './types.js'

/** How deep coordinates nest, and how many positions the innermost array needs at least (RFC 7946 §3.1). */
const NESTING: Readonly<Record<string, readonly [depth: number, positions: number]>> = {
  Point: [0, 0],
  MultiPoint: [1, 0],
  LineString: [1, 2],
  MultiLineString: [2, 2],
  Polygon: [2, 4],
  MultiPolygon: [3, 4],
}
const MAX_NESTED_COLLECTIONS = 32

/** GeoJSON (RFC 7946) of one type, or of any. */
export function geo(type: string | undefined): Validator {
  const name = type === undefined ? 'GeoJSON' : `a GeoJSON ${type}`
  return createValidator(name, undefined, undefined, undefined, (value, walk) =>
    isPlainObject(value)
      ? isGeometry(value, type, 0) || refuse(walk, 'format', name, value)
      : refuse(walk, 'type', name, value),
  )
}

function isGeometry(value: object, type: string | undefined, level: number): boolean {
  const found: Partial<Record<'type' | 'coordinates' | 'geometries' | 'bbox' | 'crs', unknown>> = value
  const shape = found.type
  if (typeof shape !== 'string' || (type !== undefined && shape !== type)) return false
  if (!isBox(found.bbox) || !isReferenceSystem(found.crs)) return false
  if (shape === 'GeometryCollection') {
    const { geometries } = found
    return (
      level < MAX_NESTED_COLLECTIONS &&
      isArrayOf(geometries, (item) => isPlainObject(item) && isGeometry(item, undefined, level + 1))
    )
  }
  if (!Object.hasOwn(NESTING, shape)) return false
  const [depth, positions] = NESTING[shape] ?? [0, 0]
  return areCoordinates(found.coordinates, depth, positions)
}

/** As many numbers as two positions have (RFC 7946 §5). */
function isBox(value: unknown): boolean {
  if (value === undefined) return true
  return isArrayOf(value, Number.isFinite) && value.length > 3 && value.length % 2 === 0
}

/** A reference system by the legacy name that EPSG has for it: `{ "type": "name", "properties": { "name": "EPSG:4326" } }` (OData JSON Format 4.01 §7.1). */
function isReferenceSystem(value: unknown): boolean {
  if (value === undefined) return true
  if (!isPlainObject(value)) return false
  const { type, properties }: { readonly type?: unknown; readonly properties?: unknown } = value
  return type === 'name' && isPlainObject(properties) && /^EPSG:\d+$/.test(String(Reflect.get(properties, 'name')))
}

function areCoordinates(value: unknown, depth: number, positions: number): boolean {
  if (depth === 0) return isArrayOf(value, Number.isFinite) && value.length > 1
  if (!isArrayOf(value, (item) => areCoordinates(item, depth - 1, positions))) return false
  if (depth > 1) return true
  // A ring ends where it begins.
  return value.length >= positions && (positions < 4 || String(value[0]) === String(value.at(-1)))
}

/** Whether all items are as they should be, of which none may be missing. */
function isArrayOf(value: unknown, keeps: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && !value.includes(undefined) && value.every((item) => keeps(item))
}
