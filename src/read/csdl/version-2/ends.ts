import type { Report } from '../../../diagnostics/report.js'
import type { Element } from '../xml.js'
import type { Associations } from './associations.js'
import { childrenOf } from './element.js'
import type { Names } from './names.js'

/** A finding for each end of an association whose type is not there, unless a navigation property leads to it and has that finding. */
export function checkEnds(
  schemas: readonly (readonly [Element, Names])[],
  associations: Associations,
  types: ReadonlyMap<string, Element>,
  report: Report,
): void {
  const namespaces = new Set([...types.keys()].map(namespaceOf))
  for (const [, { namespace }] of schemas) namespaces.add(namespace)
  for (const [schema, names] of schemas) {
    for (const association of childrenOf(schema, 'Association')) {
      const name = `${names.namespace}.${association.attributes['Name']}`
      const ends = childrenOf(association, 'End')
      for (const [index, { attributes, origin }] of ends.entries()) {
        const type = names.qualified(attributes['Type'] ?? '')
        const start = ends[1 - index]?.attributes['Role'] ?? ''
        if (types.has(type) || !namespaces.has(namespaceOf(type))) continue
        if (associations.startingAt(name, start).length === 0)
          report.add('graph/unknown-type', { name: type, user: name }, origin)
      }
    }
  }
}

function namespaceOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')))
}
