import type { Report } from '../diagnostics/report.js'
import type { DocFacts } from '../graph/doc-types.js'
import type { Graph } from '../graph/graph.js'
import type { Origin } from '../read/source.js'

/** Looks at one service after the other, and reports where a page states of a member what a page of an earlier service does not. */
export type VersionComparison = (service: string, graph: Graph, report: Report) => void

interface Told {
  readonly service: string
  readonly facts: ReadonlyMap<Fact, string>
  readonly origin: Origin
}

type Fact = 'read-only' | 'required' | 'immutable' | 'nullable' | 'default' | 'minimum' | 'maximum' | 'length' | 'count'

/** Remembers what each service's pages say, by qualified name. Prose may differ between versions; facts that both pages state are compared. */
export function createVersionComparison(): VersionComparison {
  const told = new Map<string, Told[]>()
  return (service, graph, report) => {
    for (const type of graph.types.values()) {
      if (type.kind !== 'entity' && type.kind !== 'complex') continue
      for (const { name, doc } of type.properties) {
        if (doc === undefined) continue
        const member = `${type.name}/${name}`
        const own: Told = { service, facts: factsOf(doc), origin: doc.origin }
        const others = told.get(member) ?? []
        const conflict = others.map((other) => conflictOf(own, other)).find((found) => found !== undefined)
        if (conflict !== undefined) {
          const { other, fact, here, there } = conflict
          const related = [{ ...other.origin, message: `\`${other.service}\` says so here` }]
          report.add('docs/version-conflict', { member, fact, here, there, service: other.service }, own.origin, {
            related,
          })
        }
        told.set(member, [...others, own])
      }
    }
  }
}

function conflictOf(own: Told, other: Told) {
  for (const [fact, here] of own.facts) {
    const there = other.facts.get(fact)
    if (there !== undefined && there !== here) return { other, fact, here, there }
  }
  return undefined
}

/** What a description decides; what it says nothing of has no entry, unless silence means no. */
function factsOf({
  readOnly,
  required,
  immutable,
  nullable,
  defaultValue,
  limits,
}: DocFacts): ReadonlyMap<Fact, string> {
  const facts: readonly (readonly [Fact, string | number | boolean | undefined])[] = [
    ['read-only', readOnly],
    ['required', required],
    ['immutable', immutable],
    ['nullable', nullable],
    ['default', defaultValue],
    ['minimum', limits.minimum],
    ['maximum', limits.maximum],
    ['length', limits.maxLength],
    ['count', limits.maxItems],
  ]
  return new Map(facts.flatMap(([fact, value]) => (value === undefined ? [] : [[fact, String(value)] as const])))
}
