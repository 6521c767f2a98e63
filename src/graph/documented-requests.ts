import { oncePer } from '../once-per.js'
import type { Page } from '../read/docs/types.js'
import { correctedDoc } from './corrected-doc.js'
import type { DocumentedRequest } from './declarations.js'
import { compare } from './declare.js'
import type { Described, DescribedPage } from './described.js'
import { docOfRow, rowsOf } from './doc-rows.js'
import type { OperationDoc } from './doc-types.js'
import { documentedEdge } from './documented-edge.js'
import type { Graph } from './graph.js'
import { mainPages } from './main-pages.js'
import type { WalkedStep } from './resolve.js'
import { argumentNames } from './segments.js'
import { itemOf, type Operation, type QualifiedName } from './types.js'

/** By type: members that a body table says to be required, on a page whose POST makes the type. */
export function requiredOnCreate(described: Described): ReadonlyMap<QualifiedName, ReadonlySet<string>> {
  const required = new Map<QualifiedName, Set<string>>()
  for (const { page, requests, examples } of described) {
    const names = page.tables
      .filter(({ role }) => role === 'body')
      .flatMap((table) => table.rows)
      .flatMap(({ name, description }) => (description.required ? [name] : []))
    if (names.length === 0) continue
    for (const { line, resolution } of requests) {
      if (line.method !== 'POST' || !resolution.resolved || resolution.made === undefined) continue
      for (const made of typesShown(examples, resolution.request) ?? [resolution.made])
        required.set(made, new Set([...(required.get(made) ?? []), ...names]))
    }
  }
  return required
}

/** A page about a derived type makes that, whatever the collection holds. */
function typesShown(examples: DescribedPage['examples'], request: string): readonly QualifiedName[] | undefined {
  const names = examples.flatMap(({ example, subject, request: of }) => {
    if (example.kind !== 'request' || of !== request || subject.kind !== 'value') return []
    return subject.type.kind === 'named' ? [subject.type.name] : []
  })
  return names.length === 0 ? undefined : [...new Set(names)]
}

/** What the page that is most about an operation says of it. */
export function operationDocsOf(
  described: Described,
  graph: Graph,
): ReadonlyMap<Operation, { readonly page: Page; readonly doc: OperationDoc }> {
  const pages = mainPages(described)
  const best = new Map<Operation, ToldRequest>()
  for (const told of described.flatMap(requestsIn(graph))) {
    if (told.operation === undefined) continue
    const known = best.get(told.operation)
    if (known === undefined || isMoreAbout(told, known, pages)) best.set(told.operation, told)
  }
  return new Map([...best].map(([operation, { page, request }]) => [operation, { page, doc: request.doc }]))
}

function operationDoc(page: Page): OperationDoc {
  return {
    text: page.summary,
    origin: page.titleOrigin,
    page: page.file,
    permissions: page.permissions.map(({ origin: _, ...permission }) => permission),
    deprecated: page.deprecated?.text,
    headers: page.headers,
    queryOptions: page.queryOptions,
    statuses: page.statuses,
  }
}

/** The operation with the words of its page. */
export function describeOperation(
  operation: Operation,
  found: { readonly page: Page; readonly doc: OperationDoc } | undefined,
): Operation {
  if (found === undefined) return operation
  const rows = rowsOf(found.page.tables.filter(({ role }) => role === 'parameters' || role === 'body'))
  return {
    ...operation,
    doc: operation.doc === undefined ? found.doc : { ...found.doc, text: operation.doc.text },
    parameters: operation.parameters.map((parameter) => {
      const row = rows.get(parameter.name) ?? rows.get(parameter.name.toLowerCase())
      return row === undefined ? parameter : { ...parameter, doc: correctedDoc(parameter.doc, docOfRow(row)) }
    }),
  }
}

/** Each request once, by the page that is most about it; sorted. */
export function requestsOf(described: Described, graph: Graph): readonly DocumentedRequest[] {
  const requests = new Map<string, ToldRequest>()
  const pages = mainPages(described)
  for (const told of described.flatMap(requestsIn(graph))) {
    const known = requests.get(told.request.request)
    if (known === undefined) {
      requests.set(told.request.request, told)
      continue
    }
    const alternateKeys = [...known.request.alternateKeys, ...told.request.alternateKeys]
    const best = isMoreAbout(told, known, pages) ? told : known
    requests.set(told.request.request, { ...best, request: { ...best.request, alternateKeys } })
  }
  return [...requests.values()].map(({ request }) => request).toSorted((a, b) => compare(a.request, b.request))
}

/**
 * It shows the very type that the request reaches; then more pages of types on the way link to it, in proportion to the requests that it documents, since a
 * page about extensions of any type is about none of them; then it documents fewer.
 */
function isMoreAbout(one: ToldRequest, other: ToldRequest, pages: ReadonlyMap<QualifiedName, DescribedPage>): boolean {
  if (one.shown !== other.shown) return one.shown
  const linked = ({ passed, page: { file }, beside }: ToldRequest) =>
    passed.filter((type) => {
      const about = pages.get(type)?.page
      return about !== undefined && linkedFiles(about).has(fileName(file))
    }).length / beside
  const more = linked(one) - linked(other)
  return more === 0 ? one.beside < other.beside : more > 0
}

/** The names of the files that a page links to. */
const linkedFiles = oncePer((page: Page) => new Set(page.links.map(({ target }) => fileName(target))))

function fileName(path: string): string {
  const [file = ''] = path.split(/[#?]/, 1)
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).toLowerCase()
}

/** What a page documents, and how much the page is about it. */
interface ToldRequest {
  readonly request: DocumentedRequest
  readonly page: Page
  /** What the request ends at, where that is an operation. */
  readonly operation: Operation | undefined
  /** The types of what the request passes and reaches. */
  readonly passed: readonly QualifiedName[]
  /** The page has an example of the very type that the request reaches, which a page about a derived or related type has not. */
  readonly shown: boolean
  /** How many requests the page documents. */
  readonly beside: number
}

/** What a page documents, with the words of the page. */
const requestsIn = oncePer((graph: Graph) =>
  oncePer(({ page, requests, examples }: DescribedPage): readonly ToldRequest[] => {
    const doc = operationDoc(page)
    const shown = new Set(
      examples.flatMap(({ example, subject }) =>
        subject.kind === 'value' && example.kind !== 'resource' ? itemOf(subject.type).name : [],
      ),
    )
    return requests.flatMap(({ resolution, line }) => {
      if (!resolution.resolved) return []
      const { place } = resolution
      const request: DocumentedRequest = {
        request: resolution.request,
        method: line.method,
        permissions: doc.permissions,
        edge: documentedEdge(resolution, graph),
        doc,
        keys: /\/[{<]/.test(line.path) ? 'segment' : /\w\('?[{<]/.test(line.path) ? 'parentheses' : undefined,
        operations:
          place.kind !== 'operation' || !place.operation.bound
            ? undefined
            : line.path.includes(place.operation.name)
              ? 'qualified'
              : 'unqualified',
        addressed: addressedTypes(resolution.steps),
        alternateKeys: namedKeys(resolution.steps),
      }
      return {
        request,
        page,
        operation: place.kind === 'operation' ? place.operation : undefined,
        passed: typesOf(resolution.steps),
        shown: place.kind === 'resource' && shown.has(itemOf(place.type).name),
        beside: requests.length,
      }
    })
  }),
)

function typesOf(steps: readonly WalkedStep[]): readonly QualifiedName[] {
  const types = steps.flatMap((step) =>
    step.kind === 'segment' && step.place.kind === 'resource' ? itemOf(step.place.type).name : [],
  )
  return [...new Set(types)]
}

/** `directoryRoles(roleTemplateId={id})`: what stands by name where a key is expected. */
function namedKeys(steps: readonly WalkedStep[]): DocumentedRequest['alternateKeys'] {
  return steps.flatMap((step) => {
    if (step.kind !== 'segment' || step.place.kind !== 'resource' || !step.place.byKey) return []
    const { type } = step.place
    const names = argumentNames(step.segment.arguments ?? step.segment.text)
    return type.kind === 'named' && names.length > 0 ? [{ type: type.name, names }] : []
  })
}

function addressedTypes(steps: readonly WalkedStep[]): readonly QualifiedName[] {
  return steps.flatMap((step, index) => {
    const before = steps[index - 1]
    if (step.kind !== 'path' || before?.kind !== 'segment' || before.place.kind !== 'resource') return []
    return before.place.type.kind === 'named' ? [before.place.type.name] : []
  })
}
