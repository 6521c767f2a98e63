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

/** `Edm.String` of `Collection(Edm.String)`; undefined of what is no collection. */
export function collectedType(text: string): string | undefined {
  return /^Collection\((.*)\)$/s.exec(text.trim())?.[1]?.trim()
}

/** A type with the namespace that it can only be missing: `Collection(Edm.String)` for `Collection(String)`. */
export function withEdm(text: string): string {
  if (text.includes('.')) return text
  return text.replace(/(?<!\w)\w+(?=\s*(?:\)\s*)?$)/, (name) =>
    builtInTypes.has(`Edm.${name}`) ? `Edm.${name}` : name,
  )
}
