import type { Report } from '../../../diagnostics/report.js'
import { namespaceOf } from '../../../qualified-name.js'
import { isSimpleIdentifier } from '../names.js'
import type { Element } from '../xml.js'
import type { Associations } from './associations.js'
import { childrenOf } from './element.js'
import type { Names } from './names.js'

/**
 * A finding for each end of an association whose type is not there, and for each property of a constraint that its type does not have,
 * unless a navigation property leads along it and has that finding.
 */
export function checkEnds(
  schemas: readonly (readonly [Element, Names])[],
  associations: Associations,
  types: ReadonlyMap<string, Element>,
  report: Report,
): void {
  const namespaces = new Set([...types.keys()].map(namespaceOf))
  for (const [, { namespace }] of schemas) namespaces.add(namespace)
  // A type whose name cannot be read may be any of its namespace.
  const unnamed = new Set(
    schemas.flatMap(([schema, { namespace }]) => {
      const types = childrenOf(schema, 'EntityType')
      return types.every(({ attributes }) => isSimpleIdentifier(attributes['Name'] ?? '')) ? [] : [namespace]
    }),
  )
  for (const [schema, names] of schemas) {
    for (const association of childrenOf(schema, 'Association')) {
      const name = `${names.namespace}.${association.attributes['Name']}`
      const ends = childrenOf(association, 'End')
      for (const [index, { attributes, origin }] of ends.entries()) {
        const type = names.qualified(attributes['Type'] ?? '')
        const start = ends[1 - index]?.attributes['Role'] ?? ''
        if (types.has(type) || !namespaces.has(namespaceOf(type)) || unnamed.has(namespaceOf(type))) continue
        if (associations.startingAt(name, start).length === 0)
          report.add('graph/unknown-type', { name: type, user: name }, origin)
      }
      const declared = associations.get(name)
      const roles = [declared?.principal, declared?.dependent].filter((role) => role !== undefined)
      if (declared === undefined || associations.startingAt(name, declared.dependent?.role ?? '').length > 0) continue
      for (const { role, properties } of roles) {
        const holder = declared.ends.get(role)?.type ?? ''
        const known = namesOfProperties(holder, types)
        for (const { name: path, origin } of properties)
          if (known !== undefined && path !== '' && !known.has(path))
            report.add('graph/constraint-property', { property: name, path, holder }, origin)
      }
    }
  }
}

/** Own and inherited; undefined where a base is not there, or a name. */
function namesOfProperties(type: string, types: ReadonlyMap<string, Element>): ReadonlySet<string> | undefined {
  const names = new Set<string>()
  const seen = new Set<string>()
  for (let name: string | undefined = type; name !== undefined; ) {
    const element = types.get(name)
    if (element === undefined || seen.has(name)) return undefined
    seen.add(name)
    for (const { attributes } of childrenOf(element, 'Property')) {
      // One whose name cannot be read may be it.
      if (!isSimpleIdentifier(attributes['Name'] ?? '')) return undefined
      names.add(attributes['Name'] ?? '')
    }
    name = element.attributes['BaseType']
  }
  return names
}
