import type { Report } from '../../diagnostics/report.js'
import type { Graph } from '../../graph/graph.js'
import type { StructuredType } from '../../graph/types.js'
import { partOf } from '../../read/part-of.js'
import type { CheckContext } from '../rule.js'

/** What a type says of itself fits what its bases say (OData CSDL XML 4.01 §6.2–6.4, §9.2–9.4). */
export function derivation({ graph, report }: CheckContext): void {
  const abstract = new Map<StructuredType, StructuredType[]>()
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    if (type.base?.startsWith('Edm.'))
      report.add('graph/base-built-in', { name: type.name, base: type.base }, partOf(type.origin, 'BaseType'))
    if (type.base === undefined || isCircle(type, graph)) continue
    const bases = graph.basesOf(type.name)
    const [base] = bases
    const related = base === undefined ? [] : [{ ...base.origin, message: `\`${base.name}\` is declared here` }]
    const add = (problem: 'open' | 'stream') =>
      report.add(
        'graph/derivation',
        { name: type.name, base: type.base ?? '', problem },
        partOf(type.origin, attributes[problem]),
        { related },
      )
    if (type.kind === 'entity' && type.abstract && base?.kind === 'entity' && !base.abstract)
      abstract.set(base, [...(abstract.get(base) ?? []), type])
    if (type.refused.includes('open') && bases.some(({ open }) => open)) add('open')
    if (type.refused.includes('stream') && bases.some((each) => each.kind === 'entity' && each.hasStream)) add('stream')
  }
  for (const [base, derived] of abstract) checkAbstract(base, derived, report)
}

/** Where several abstract types derive from one that is not, it is that one which is told. */
function checkAbstract(base: StructuredType, derived: readonly StructuredType[], report: Report): void {
  const [only, ...others] = derived
  if (only === undefined) return
  const several = others.length > 0
  const [told, beside] = several ? [base, derived] : [only, [base]]
  report.add(
    'graph/derivation',
    { name: only.name, base: base.name, problem: several ? 'base' : 'abstract' },
    partOf(told.origin, 'Abstract'),
    { related: beside.map(({ name, origin }) => ({ ...origin, message: `\`${name}\` is declared here` })) },
  )
}

const attributes = { open: 'OpenType', stream: 'HasStream' } as const

function isCircle(type: StructuredType, graph: Graph): boolean {
  const bases = graph.basesOf(type.name)
  const last = bases.at(-1)?.base
  return last !== undefined && (last === type.name || bases.some(({ name }) => name === last))
}
