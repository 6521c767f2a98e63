import { readRequestLine } from '../../read/docs/requests.js'
import type { Example, Page, RequestLine } from '../../read/docs/types.js'
import type { Graph } from '../graph.js'
import { type Resolution, resolve } from '../resolve.js'
import { itemOf, type Operation, type QualifiedName, type TypeDecl, type TypeRef } from '../types.js'

/** What the body of an example holds. */
export type Subject =
  | { readonly kind: 'value'; readonly type: TypeRef }
  | { readonly kind: 'parameters'; readonly operation: Operation }

/** An example with a body, what that should hold, and the request that it is of. */
export interface ExampleOfSubject {
  readonly example: Example
  readonly subject: Subject
  /** The request in its normal form; undefined where only the annotation tells the type. */
  readonly request: string | undefined
}

/** A request of an example that names its address, and where it leads. */
export interface ExampleRequest {
  readonly example: Example
  readonly line: RequestLine
  readonly resolution: Resolution
}

/** Requests that examples show. */
export function exampleRequests({ examples }: Page, graph: Graph): readonly ExampleRequest[] {
  return examples.flatMap((example) => {
    const { kind, method, url, origin } = example
    if (kind !== 'request' || method === undefined || url === undefined) return []
    const place = (column: number) => ({ ...origin, column: origin.column + column })
    const line = readRequestLine(`${method} ${url}`, place)
    return line === undefined ? [] : [{ example, line, resolution: resolve(graph, line.method, line.path) }]
  })
}

/** The examples of a page whose subject is known: an answer belongs to the request above it, a representation shows the type of the page, or the one that its annotation names. */
export function exampleSubjects(
  { examples }: Page,
  type: TypeDecl | undefined,
  resolutions: readonly Resolution[],
  shown: readonly ExampleRequest[],
  graph: Graph,
): readonly ExampleOfSubject[] {
  const resolved = resolutions.find((resolution) => resolution.resolved)
  const leads = new Map(shown.map(({ example, resolution }) => [example, resolution]))
  let latest: Resolution | undefined
  let opaque = false
  return examples.flatMap((example) => {
    if (example.kind === 'request') {
      latest = leads.get(example)
      opaque = (example.method !== undefined && example.url === undefined) || leavesService(latest)
    }
    const resolution = latest?.resolved === true ? latest : opaque ? undefined : resolved
    if (example.body === undefined || example.kind === 'snippet') return []
    if (example.kind === 'resource') {
      const name =
        annotatedType(example, graph) ?? (type?.kind === 'entity' || type?.kind === 'complex' ? type.name : undefined)
      return name === undefined
        ? []
        : [{ example, subject: { kind: 'value', type: { kind: 'named', name } }, request: undefined }]
    }
    const request = resolution?.resolved === true ? resolution.request : undefined
    const named = resolution === undefined ? undefined : subjectOf(resolution, example.kind)
    const subject = refined(named, example, graph)
    return subject === undefined ? [] : [{ example, subject, request }]
  })
}

/** Nothing of the service begins so: it may be called by the service, or be given out by it. */
function leavesService(resolution: Resolution | undefined): boolean {
  return resolution?.resolved === false && resolution.stuck?.place.kind === 'service'
}

/** `nothing` where the resolution says that no JSON of the model is sent or answered. */
function subjectOf(resolution: Resolution, kind: 'request' | 'response'): Subject | 'nothing' | undefined {
  if (!resolution.resolved) return undefined
  const { place, request } = resolution
  if (place.kind === 'operation') {
    const { operation } = place
    if (kind === 'request') return operation.kind === 'action' ? { kind: 'parameters', operation } : undefined
    return operation.returns === undefined ? 'nothing' : { kind: 'value', type: operation.returns.type }
  }
  if (place.kind !== 'resource') return 'nothing'
  const makes = request.startsWith('POST ')
  const { type } = place
  return { kind: 'value', type: makes ? itemOf(type) : type }
}

/** The annotation names a derived type, or the only type that is known. */
function refined(subject: Subject | 'nothing' | undefined, example: Example, graph: Graph): Subject | undefined {
  if (subject === 'nothing' || subject?.kind === 'parameters') return subject === 'nothing' ? undefined : subject
  const annotated = annotatedType(example, graph)
  if (subject === undefined) {
    if (annotated === undefined) return undefined
    const item: TypeRef = { kind: 'named', name: annotated }
    return { kind: 'value', type: example.isCollection ? { kind: 'collection', of: item } : item }
  }
  const item = itemOf(subject.type)
  if (annotated === undefined || item.kind !== 'named') return subject
  if (!graph.derivedOf(item.name).some(({ name }) => name === annotated)) return subject
  const narrowed: TypeRef = { kind: 'named', name: annotated }
  return { kind: 'value', type: subject.type.kind === 'collection' ? { kind: 'collection', of: narrowed } : narrowed }
}

function annotatedType({ odataType }: Example, graph: Graph): QualifiedName | undefined {
  const name = odataType?.replace(/^collection\((.*)\)$/i, '$1').trim()
  return name !== undefined && graph.structuredOf(name) !== undefined ? name : undefined
}
