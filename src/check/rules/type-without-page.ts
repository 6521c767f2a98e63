import type { CheckContext } from '../rule.js'

/** Where types have pages, each entity type and complex type has one; enumerations are often described where they are used. */
export function typeWithoutPage({ graph, described, report }: CheckContext): void {
  const documented = new Set(described.flatMap(({ type }) => (type === undefined ? [] : [type.name])))
  if (documented.size === 0) return
  for (const { name, kind, origin } of graph.types.values()) {
    if ((kind !== 'entity' && kind !== 'complex') || documented.has(name)) continue
    report.add('docs/type-without-page', { name, kind: `${kind} type` }, origin)
  }
}
