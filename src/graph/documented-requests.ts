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
import type { WalkedStep } from './resolve.js'
import { argumentNames } from './segments.js'
import type { Operation, QualifiedName } from './types.js'

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

/** What the first page about an operation says of it. */
export function operationDocsOf(
  described: Described,
): ReadonlyMap<Operation, { readonly page: Page; readonly doc: OperationDoc }> {
  const docs = new Map<Operation, { readonly page: Page; readonly doc: OperationDoc }>()
  for (const { page, requests } of described) {
    for (const { resolution } of requests) {
      if (!resolution.resolved || resolution.place.kind !== 'operation') continue
      if (!docs.has(resolution.place.operation)) docs.set(resolution.place.operation, { page, doc: operationDoc(page) })
    }
  }
  return docs
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

/** Each request once, by the first page that documents it; sorted. */
export function requestsOf(described: Described, graph: Graph): readonly DocumentedRequest[] {
  const requests = new Map<string, DocumentedRequest>()
  for (const request of described.flatMap(requestsIn(graph))) {
    const known = requests.get(request.request)
    if (known === undefined) requests.set(request.request, request)
    else if (request.alternateKeys.length > 0)
      requests.set(request.request, {
        ...known,
        alternateKeys: [...known.alternateKeys, ...request.alternateKeys],
      })
  }
  return [...requests.values()].toSorted((a, b) => compare(a.request, b.request))
}

/** What a page documents, with the words of the page. */
const requestsIn = oncePer((graph: Graph) =>
  oncePer(({ page, requests }: DescribedPage): readonly DocumentedRequest[] => {
    const doc = operationDoc(page)
    return requests.flatMap(({ resolution, line }) => {
      if (!resolution.resolved) return []
      const { place } = resolution
      return {
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
    })
  }),
)

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
