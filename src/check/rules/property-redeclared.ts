import type { Graph } from '../../graph/graph.js'
import { itemOf, type Property } from '../../graph/types.js'
import { isSince401 } from '../../graph/version.js'
import { partOf } from '../../read/part-of.js'
import { isA } from '../in-scope.js'
import type { CheckContext } from '../rule.js'

/** A name is declared once in a type and its bases, unless to narrow its type (4.01), and is not that of the type. */
export function propertyRedeclared({ graph, report }: CheckContext): void {
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    const seen = new Map<string, { readonly holder: string; readonly before: Property }>()
    for (const base of graph.basesOf(type.name).toReversed())
      for (const before of base.properties) seen.set(before.name, { holder: base.name, before })
    for (const property of type.properties) {
      const { name, origin } = property
      if (type.name.endsWith(`.${name}`))
        report.add('graph/property-name', { name: type.name, property: name }, partOf(origin, 'Name'))
      const first = seen.get(name)
      if (first === undefined) seen.set(name, { holder: type.name, before: property })
      else if (first.holder === type.name || !narrows(property, first.before, graph)) {
        const data = { property: name, name: type.name, holder: first.holder }
        const related = [{ ...first.before.origin, message: `\`${name}\` is first declared here` }]
        if (first.holder === type.name)
          report.add('graph/duplicate-property', data, partOf(origin, 'Name'), { related })
        else report.add('graph/property-redeclared', data, partOf(origin, 'Name'), { related })
      }
    }
  }
}

function narrows(property: Property, before: Property, graph: Graph): boolean {
  const [name, base] = [itemOf(property.type).name, itemOf(before.type).name]
  return (
    isSince401(graph.version) &&
    property.kind === before.kind &&
    property.type.kind === before.type.kind &&
    name !== base &&
    (isA(name, base, graph) || base === 'Edm.Untyped' || base === 'Edm.PrimitiveType' || base === 'Edm.ComplexType')
  )
}
