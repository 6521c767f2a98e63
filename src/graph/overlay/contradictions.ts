import type { Report } from '../../diagnostics/report.js'
import type { Origin } from '../../read/source.js'
import type { Correction } from './schema.js'

/** Watches corrections as they are applied: two of the same target that want different things contradict each other. A pattern and a name do not: one is the exception of the other. */
export function createContradictions(report: Report): {
  look(correction: Correction, target: string, origin: Origin): void
} {
  const seen = new Map<string, { readonly facts: Map<string, string>; readonly origin: Origin }>()
  return {
    look(correction, target, origin) {
      const key = `${'root' in correction ? 'root' : ''} ${target}`
      const before = seen.get(key)
      const facts = factsOf(correction)
      if (before === undefined) {
        seen.set(key, { facts: new Map(facts), origin })
        return
      }
      const removed = 'remove' in correction && correction.remove === true
      const other = facts.find(([name, value]) => (before.facts.get(name) ?? value) !== value)
      if (removed || other !== undefined)
        report.add('overlay/overruled', { target, fact: other?.[0] }, origin, {
          related: [{ ...before.origin, message: 'the earlier one is here' }],
        })
      for (const [name, value] of facts) before.facts.set(name, value)
    },
  }
}

/** Each fact that a correction changes with its value; those of annotations and capabilities one by one. */
function factsOf(correction: Correction): readonly (readonly [string, string])[] {
  if (!('change' in correction) || correction.change === undefined) return []
  const { annotations = {}, capabilities = {}, ...facts } = correction.change
  return [annotations, capabilities, facts].flatMap((told) =>
    Object.entries(told).map(([name, value]) => [name, JSON.stringify(value)] as const),
  )
}
