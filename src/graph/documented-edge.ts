import type { DocumentedEdge } from './declarations.js'
import type { Graph } from './graph.js'
import type { Resolution, WalkedStep } from './resolve.js'
import { isStream } from './writable.js'

/** Where a documented request ends: the last set, singleton or navigation property on its way, and what follows; undefined where that is an operation. */
export function documentedEdge(
  { steps, place }: Extract<Resolution, { resolved: true }>,
  graph: Graph,
): DocumentedEdge | undefined {
  const held = place.kind === 'resource' || place.kind === 'operation' || place.kind === 'service' ? place : place.of
  if (held.kind !== 'resource' || held.edge === undefined) return undefined
  const last = steps.findLastIndex(leads)
  const behind = last < 0 ? undefined : behindOf(steps.slice(last + 1), graph)
  if (behind === undefined) return undefined
  return {
    owner: held.edge.owner,
    member: held.edge.member.name,
    many: held.type.kind === 'collection',
    behind,
    part: place.kind === 'ref' || place.kind === 'value' || place.kind === 'count' ? place.kind : undefined,
  }
}

function leads(step: WalkedStep): boolean {
  if (step.kind !== 'segment') return false
  return step.by.kind === 'root' || (step.by.kind === 'property' && step.by.property.kind === 'navigation')
}

/** Undefined where an operation stands on the way, or text that the service looks up. */
function behindOf(steps: readonly WalkedStep[], graph: Graph): DocumentedEdge['behind'] | undefined {
  const behind: DocumentedEdge['behind'][number][] = []
  for (const step of steps) {
    if (step.kind === 'path') return undefined
    const { by } = step
    if (by.kind === 'operation') return undefined
    if (by.kind === 'cast') behind.push({ kind: 'cast', name: by.type })
    if (by.kind !== 'property') continue
    if (by.cast !== undefined) behind.push({ kind: 'cast', name: by.cast })
    const kind = isStream(by.property) ? 'stream' : graph.leadsOn(by.property.type) ? 'member' : 'property'
    behind.push({ kind, name: by.property.name })
  }
  return behind
}
