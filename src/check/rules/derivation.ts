import type { Report } from '../../diagnostics/report.js'
import type { Graph } from '../../graph/graph.js'
import type { StructuredType } from '../../graph/types.js'
import { isSince401 } from '../../graph/version.js'
import { addTo } from '../../groups.js'
import { partOf } from '../../read/part-of.js'
import { declaredHere } from '../declared-here.js'
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
    const related = base === undefined ? [] : [declaredHere(base)]
    const add = (problem: Problem, isSilent = false) =>
      report.add(
        'graph/derivation',
        { name: type.name, base: type.base ?? '', problem, isSilent },
        partOf(type.origin, attributes[problem]),
        { related },
      )
    if (type.kind === 'entity' && type.abstract && base?.kind === 'entity' && !base.abstract)
      addTo(abstract, base, type)
    if (type.refused.includes('open') && bases.some(({ open }) => open)) add('open')
    if (type.refused.includes('stream') && bases.some((each) => each.kind === 'entity' && each.hasStream)) add('stream')
    for (const problem of silentOf(type, base, graph)) add(problem, true)
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
    { related: beside.map(({ name, origin }) => declaredHere({ name, origin })) },
  )
}

type Problem = 'open' | 'stream'

/** Since 4.01 what derives says so once more; what derives from that has not to be told, too. */
function silentOf(type: StructuredType, base: StructuredType | undefined, graph: Graph): readonly Problem[] {
  if (!isSince401(graph.version) || base === undefined) return []
  const says = (problem: Problem, { kind, open, ...each }: StructuredType) =>
    problem === 'open' ? open : kind === 'entity' && 'hasStream' in each && each.hasStream
  return (['open', 'stream'] as const).filter(
    (problem) => says(problem, base) && !says(problem, type) && !type.refused.includes(problem),
  )
}

const attributes = { open: 'OpenType', stream: 'HasStream' } as const

function isCircle(type: StructuredType, graph: Graph): boolean {
  const bases = graph.basesOf(type.name)
  const last = bases.at(-1)?.base
  return last !== undefined && (last === type.name || bases.some(({ name }) => name === last))
}
