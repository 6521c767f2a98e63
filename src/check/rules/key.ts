import { nearest } from '../nearest.js'
import type { CheckContext } from '../rule.js'

/** Entity types that are not abstract have a key, and what a key names exists. */
export function key({ graph, report }: CheckContext): void {
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity') continue
    const bases = graph.basesOf(type.name)
    const chain = [type, ...bases]
    const open = chain.some(({ base }) => base !== undefined && graph.structuredOf(base)?.kind !== 'entity')
    const circular = chain.at(-1)?.base !== undefined
    if (!type.abstract && !open && !circular && graph.keyOf(type.name).length === 0)
      report.add('graph/no-key', { name: type.name }, type.origin)
    if (type.key.length === 0 || open || circular) continue
    for (const { path, property } of graph.keyOf(type.name)) {
      if (property !== undefined) continue
      const names = graph.propertiesOf(type.name).map(({ name }) => name)
      report.add('graph/key-property', { name: type.name, path }, type.origin, {
        suggestion: () => nearest(path, names),
      })
    }
  }
}
