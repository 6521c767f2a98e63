import type { PrimitiveName, TypeDecl } from './types.js'
import { isBefore4 } from './version.js'

const spatial = ['Geography', 'Geometry'].flatMap((kind) =>
  ['Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon', 'Collection'].map(
    (shape) => `Edm.${kind}${shape}`,
  ),
)

/** Types that a key may have (OData CSDL 4.01 §6.5). */
export const keyTypes: ReadonlySet<string> = new Set(
  ['Boolean', 'Byte', 'Date', 'DateTimeOffset', 'Decimal', 'Duration', 'Guid', 'Int16', 'Int32', 'Int64', 'SByte']
    .concat('String', 'TimeOfDay')
    .map((name) => `Edm.${name}`),
)

/** Primitive types (OData CSDL 4.01 §3.3). */
export const primitiveTypes: ReadonlySet<string> = new Set([
  ...keyTypes,
  ...['Binary', 'Double', 'Single', 'Stream', 'Geography', 'Geometry'].map((name) => `Edm.${name}`),
  ...spatial,
])

/** Types that V2 and V3 have besides; there, every primitive type can be a key's. */
const typesBefore4: ReadonlySet<string> = new Set(['Edm.DateTime', 'Edm.Time'])

/** Whether `Edm` has a type of that name in a version. */
export function isBuiltIn(name: string, version: string): boolean {
  return builtInTypes.has(name) || (isBefore4(version) && typesBefore4.has(name))
}

/** Types that only terms, and complex types of terms, may have (OData CSDL 4.01 §3.5). */
export const pathTypes: ReadonlySet<string> = new Set(
  ['AnnotationPath', 'PropertyPath', 'NavigationPropertyPath', 'AnyPropertyPath', 'ModelElementPath'].map(
    (name) => `Edm.${name}`,
  ),
)

/** Abstract types that stand for a kind of type (OData CSDL 4.01 §3.4). */
export const abstractTypes: ReadonlySet<string> = new Set(
  ['PrimitiveType', 'ComplexType', 'EntityType', 'Untyped'].map((name) => `Edm.${name}`),
)

/** Every name in `Edm` that CSDL declares. */
export const builtInTypes: ReadonlySet<string> = new Set([...primitiveTypes, ...pathTypes, ...abstractTypes])

/** The primitive type behind a name: itself, or what its type definition rests on; undefined of any other type. */
export function primitiveOf(name: string, typeOf: (name: string) => TypeDecl | undefined): PrimitiveName | undefined {
  if (name.startsWith('Edm.')) return name as PrimitiveName
  const type = typeOf(name)
  return type?.kind === 'typeDefinition' ? type.underlying : undefined
}
