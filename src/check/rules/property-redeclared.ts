import type { CheckContext } from '../rule.js'

/** A name is declared once in a type and its bases, and is not that of the type. */
export function propertyRedeclared({ graph, report }: CheckContext): void {
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    const seen = new Map(
      graph
        .basesOf(type.name)
        .toReversed()
        .flatMap((base) => base.properties.map(({ name, origin }) => [name, { holder: base.name, origin }] as const)),
    )
    for (const { name, origin } of type.properties) {
      if (type.name.endsWith(`.${name}`)) report.add('graph/property-name', { name: type.name, property: name }, origin)
      const first = seen.get(name)
      if (first === undefined) seen.set(name, { holder: type.name, origin })
      else {
        const data = { property: name, name: type.name, holder: first.holder }
        const related = [{ ...first.origin, message: `\`${name}\` is first declared here` }]
        report.add('graph/property-redeclared', data, origin, { related })
      }
    }
  }
}
