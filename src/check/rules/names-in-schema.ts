import { inOrder } from '../../diagnostics/report.js'
import { isBefore4 } from '../../graph/version.js'
import { partOf } from '../../read/part-of.js'
import type { Origin } from '../../read/source.js'
import type { CheckContext } from '../rule.js'

/** Types, terms, containers and operations of a schema have different names; only overloads share one (OData CSDL XML 4.01 §5). */
export function namesInSchema({ graph, report }: CheckContext): void {
  const seen = new Map<string, { readonly kind: string; readonly origin: Origin }>()
  const mixed = new Set<string>()
  const look = (name: string, kind: string, origin: Origin): void => {
    const first = seen.get(name)
    if (first === undefined) seen.set(name, { kind, origin })
    else if (isOperation(first.kind) || isOperation(kind)) {
      if (first.kind !== kind && !mixed.has(name)) {
        const related = [{ ...first.origin, message: `\`${name}\` is first declared here` }]
        report.add('graph/operation-name', { name, kind, first: first.kind }, partOf(origin, 'Name'), { related })
        mixed.add(name)
      }
    } else if (first.kind !== kind || kind === 'container') {
      const related = [{ ...first.origin, message: `\`${name}\` is first declared here` }]
      report.add('graph/duplicate-name', { name, kind, first: first.kind }, partOf(origin, 'Name'), { related })
    }
  }
  const named = [
    ...[...graph.types.values()].map(({ name, origin }) => ({ name, origin, kind: 'type' })),
    ...[...graph.terms.values()].map(({ name, origin }) => ({ name, origin, kind: 'term' })),
    ...graph.containers.map(({ name, origin }) => ({ name, origin, kind: 'container' })),
    // Function imports of V2 and V3 are named in their container.
    ...(isBefore4(graph.version) ? [] : graph.operations).map(({ name, kind, origin }) => ({ name, origin, kind })),
  ]
  for (const { name, kind, origin } of named.toSorted((a, b) => inOrder(a.origin, b.origin))) look(name, kind, origin)
}

function isOperation(kind: string): boolean {
  return kind === 'action' || kind === 'function'
}
