import type { Graph } from './graph.js'
import { parseSegment, type Segment, splitPath } from './segments.js'
import { type Link, type Note, type Place, step, typeAt } from './step.js'
import type { Operation, QualifiedName } from './types.js'

/** Where a documented request leads, or why it leads nowhere. */
export type Resolution =
  | {
      readonly resolved: true
      readonly place: Place
      readonly notes: readonly Note[]
      readonly steps: readonly WalkedStep[]
      /** Its normal form: `GET /users/{id}`. */
      readonly request: string
      /** The type of what a POST to a collection makes. */
      readonly made: QualifiedName | undefined
    }
  | {
      readonly resolved: false
      readonly reason: string
      readonly code: 'path' | 'verb' | 'placeholder'
      /** Where the walk ended, if it did. */
      readonly stuck?: Stuck
    }

/** A segment that leads nowhere from a place. */
export interface Stuck {
  readonly place: Place
  readonly written: string
}

/** One segment of the path, and where it led; `path` is text between colons, which the service looks up (`root:/a/b:`). */
export type WalkedStep =
  | { readonly kind: 'segment'; readonly segment: Segment; readonly place: Place; readonly by: Link }
  | { readonly kind: 'path'; readonly text: string }

/** Walks the metadata along a documented request; as many steps as the path has segments. */
export function resolve(graph: Graph, method: string, path: string): Resolution {
  if (/\*\*|not found/.test(path))
    return { resolved: false, code: 'placeholder', reason: 'the path is still a placeholder' }
  const notes: Note[] = []
  if (!path.startsWith('/')) notes.push({ kind: 'no-slash', written: path, meant: `/${path}` })
  if (path.length > 1 && path.endsWith('/'))
    notes.push({ kind: 'trailing-slash', written: path, meant: path.slice(0, -1) })
  const shown: string[] = []
  const steps: WalkedStep[] = []
  let place: Place = { kind: 'service' }
  let addressing = false
  for (const text of splitPath(path)) {
    if (addressing) {
      shown.push(text)
      steps.push({ kind: 'path', text: text.replace(/:$/, '') })
      addressing = !text.endsWith(':')
      continue
    }
    if (text === '...' && shown.length > 0) continue
    const opens = text.endsWith(':') && text.length > 1 && !text.startsWith(':')
    const written = opens ? text.slice(0, -1) : text.replace(/:$/, '')
    const next = step(graph, place, written, method, notes)
    if (next === undefined)
      return {
        resolved: false,
        code: 'path',
        reason: `\`${written}\` is not known at ${placeText(place)}`,
        stuck: { place, written },
      }
    if (opens) addressing = true
    shown.push(next.shown + (opens ? ':' : ''))
    place = next.place
    steps.push({ kind: 'segment', segment: parseSegment(written), place, by: next.by })
  }
  if (place.kind === 'service') return { resolved: false, code: 'path', reason: 'the path is empty' }
  if (place.kind === 'operation') {
    const meant = place.operation.kind === 'action' ? 'POST' : 'GET'
    if (meant !== method && !changesResult(method, place.operation))
      notes.push({ kind: 'verb', written: method, meant })
  }
  const misfit = misfitOf(method, place)
  if (misfit !== undefined) return { resolved: false, code: 'verb', reason: misfit }
  const made =
    method === 'POST' && place.kind === 'resource' && place.type.kind === 'collection' ? place.type.of : undefined
  return {
    resolved: true,
    place,
    notes,
    steps,
    request: `${method} /${shown.join('/')}`,
    made: made?.kind === 'named' ? made.name : undefined,
  }
}

const verbs: ReadonlySet<string> = new Set(['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'MERGE'])

/** Why nothing that was reached takes the verb (OData Protocol 4.01 §11). */
function misfitOf(method: string, place: Place): string | undefined {
  if (!verbs.has(method)) return verbs.has(method.toUpperCase()) ? 'verbs are in capitals' : 'HTTP has no such verb'
  if (place.kind === 'count' && method !== 'GET') return 'a count is only read'
  if (place.kind === 'value' && place.of.kind === 'resource' && place.of.type.kind === 'collection')
    return 'a collection has no `$value`; add a key'
  if (place.kind !== 'resource') return undefined
  const many = place.type.kind === 'collection'
  if (method === 'POST' && !many) return 'POST creates in a collection or calls an action, and this is neither'
  if (method === 'DELETE' && many) return 'DELETE removes one entity, and this is a collection; add its key'
  return undefined
}

/** The result of a composable function is a resource, which may be changed (OData Protocol 4.01 §11.5.4). */
function changesResult(method: string, { composable, returns }: Operation): boolean {
  return composable && returns?.type.kind === 'named' && (method === 'PATCH' || method === 'PUT')
}

function placeText(place: Place): string {
  const type = typeAt(place)
  if (type === undefined) return 'the service root'
  return `\`${type.kind === 'collection' ? `Collection(${type.of.kind === 'collection' ? '' : type.of.name})` : type.name}\``
}
