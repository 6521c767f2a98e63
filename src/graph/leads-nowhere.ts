import { oncePer } from '../once-per.js'
import type { Graph } from './graph.js'
import { itemOf, type NavigationProperty, type Property } from './types.js'

/**
 * Whether a navigation property may have null, whatever it says: a key that it depends on may be null. Dataverse has `Nullable="false"` at each lookup
 * (OData CSDL XML 4.01 §8.5).
 */
export function mayLeadNowhere(property: Property, graph: Graph): boolean {
  return property.kind === 'navigation' && (property.nullable || leadingNowhere(graph).has(property))
}

const leadingNowhere = oncePer((graph: Graph): ReadonlySet<NavigationProperty> => {
  const found = new Set<NavigationProperty>()
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const property of type.properties) {
      if (property.kind !== 'navigation' || property.nullable || property.type.kind === 'collection') continue
      const target = itemOf(property.type).name
      const keys = new Set(graph.keyOf(target).map(({ path }) => path))
      const nowhere = property.referentialConstraints.some(
        ({ property: dependent, referencedProperty }) =>
          keys.has(referencedProperty) && graph.propertyOf(type.name, dependent)?.nullable === true,
      )
      if (nowhere) found.add(property)
    }
  }
  return found
})
