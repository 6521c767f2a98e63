import type { Facets, QualifiedName } from '../../graph/types.js'

export type Facet = keyof Facets

/** The attribute of each facet. */
export const facetNames: Readonly<Record<Facet, string>> = {
  maxLength: 'MaxLength',
  precision: 'Precision',
  scale: 'Scale',
  unicode: 'Unicode',
  srid: 'SRID',
}

/** Those that are given. */
export function facetsIn(given: Facets): readonly Facet[] {
  return (Object.keys(facetNames) as Facet[]).filter((facet) => given[facet] !== undefined)
}

/** Whether a facet says something of a primitive type (OData CSDL XML 4.01 §7.2). */
export function suitsFacet(facet: Facet, type: QualifiedName): boolean {
  if (general.has(type)) return true
  switch (facet) {
    case 'maxLength':
      return type === 'Edm.String' || type === 'Edm.Binary' || type === 'Edm.Stream'
    case 'precision':
      return timed.has(type)
    case 'scale':
      return type === 'Edm.Decimal'
    case 'unicode':
      return type === 'Edm.String'
    case 'srid':
      return type.startsWith('Edm.Geo')
  }
}

/** Decimals, and times whose seconds have a fraction; `DateTime` and `Time` are of V2 and V3. */
const timed = new Set(
  ['Decimal', 'DateTimeOffset', 'Duration', 'TimeOfDay', 'DateTime', 'Time'].map((name) => `Edm.${name}`),
)

/** Types that more than one facet suits, because they stand for others. */
const general = new Set(['Edm.PrimitiveType', 'Edm.Untyped'])
