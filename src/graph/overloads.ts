import { shortNameOf } from '../qualified-name.js'
import type { Graph } from './graph.js'
import { argumentNames, isPlaceholder, type Segment } from './segments.js'
import type { Note } from './step.js'
import { itemOf, type Operation, type TypeRef } from './types.js'

/** Bound to the type, a base of it or, with the cast left out, a type derived from it. */
export function operationAt(
  graph: Graph,
  type: TypeRef,
  segment: Segment,
  method: string,
  notes: Note[],
): Operation | undefined {
  const wanted = shortNameOf(segment.name)
  if (wanted === '' || isPlaceholder(segment.name)) return undefined
  const candidates = graph.operationsNamed(wanted)
  const single = itemOf(type)
  if (candidates.length === 0 || single.kind !== 'named') return undefined
  const names = [single.name, ...graph.basesOf(single.name).map(({ name }) => name)]
  const derived = graph.derivedOf(single.name).map(({ name }) => name)
  for (const [group, omitted] of [
    [names, false],
    [derived, true],
  ] as const) {
    const place = (operation: Operation) => group.indexOf(boundTypeOf(operation, type.kind === 'collection') ?? '')
    const bound = candidates.filter((operation) => place(operation) >= 0).toSorted((a, b) => place(a) - place(b))
    const exact = bound.filter(({ name }) => shortNameOf(name) === wanted)
    const loose = exact.length > 0 ? exact : bound
    const fitting = loose.filter(({ kind }) => (kind === 'action') === (method === 'POST'))
    const operation = chooseOverload(fitting.length > 0 ? fitting : loose, segment, notes)
    if (operation === undefined) continue
    const meant = shortNameOf(operation.name)
    if (exact.length === 0) notes.push({ kind: 'case', written: wanted, meant })
    if (omitted)
      notes.push({
        kind: 'cast-omitted',
        written: wanted,
        meant: `${operation.binding?.type.kind === 'named' ? operation.binding.type.name : ''}/${meant}`,
      })
    return operation
  }
  return undefined
}

/** Name of the type, or of the items, that the operation is bound to; undefined where it is bound to something else. */
function boundTypeOf({ binding }: Operation, many: boolean): string | undefined {
  const type = many ? binding?.type.kind === 'collection' && binding.type.of : binding?.type
  return type && type.kind === 'named' ? type.name : undefined
}

/** The overload whose parameters are those written, else the nearest by count. */
export function chooseOverload(
  overloads: readonly Operation[],
  segment: Segment,
  notes: Note[],
): Operation | undefined {
  const written = argumentNames(segment.arguments ?? '')
  const positional = written.length === 0 && (segment.arguments ?? '') !== ''
  const count = positional ? 1 : written.length
  const distance = (operation: Operation) => {
    const names = operation.parameters.map(({ name }) => name.toLowerCase())
    const unknown = written.filter((name) => !names.includes(name.toLowerCase())).length
    return unknown * 100 + Math.abs(names.length - count)
  }
  const best = overloads.toSorted((a, b) => distance(a) - distance(b))[0]
  if (best?.kind !== 'function') return best
  const unknown = written.length > 0 && distance(best) >= 100
  const lacking = best.parameters.some(({ name, optional }) => !optional && !mentions(written, name))
  if (unknown || (lacking && !positional))
    notes.push({ kind: 'parameters', written: segment.text, meant: callText(best, segment) })
  return best
}

function mentions(written: readonly string[], name: string): boolean {
  return written.some((one) => one.toLowerCase() === name.toLowerCase())
}

/** The call as a path has it: `range(address='{address}')`. */
function callText({ parameters }: Operation, { name }: Segment): string {
  if (parameters.length === 0) return `${name}()`
  const written = parameters.map(({ name, type }) =>
    type.kind === 'primitive' && type.name === 'Edm.String' ? `${name}='{${name}}'` : `${name}={${name}}`,
  )
  return `${name}(${written.join(',')})`
}
