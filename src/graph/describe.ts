import type { DocRow, DocTable, Page } from '../read/docs/types.js'
import { correctedDoc } from './corrected-doc.js'
import type { Declarations, DocumentedRequest } from './declarations.js'
import { compare } from './declare.js'
import type { Described, DescribedPage } from './described.js'
import { plainDoc } from './doc.js'
import { createGraph, type Graph } from './graph.js'
import { withIncludes } from './include.js'
import { newerMembers } from './newer-members.js'
import { resolve } from './resolve.js'
import { createTableSubject } from './table-subject.js'
import type { Doc, EnumMember, Operation, OperationDoc, Property, QualifiedName, TypeDecl } from './types.js'

/** Joins pages to the declarations that they are about: descriptions of types, members, parameters and requests. */
export function describe(
  declarations: Declarations,
  pages: readonly Page[],
): { readonly declarations: Declarations; readonly described: Described } {
  const graph = createGraph(declarations)
  const byShortName = shortNames(declarations)
  const tableSubject = createTableSubject(graph)
  const described = withIncludes(pages)
    .toSorted((a, b) => compare(a.file, b.file))
    .map((page): DescribedPage => {
      const typeName = subjectOf(page, graph, byShortName)
      const type = typeName === undefined ? undefined : graph.typeOf(typeName)
      return {
        page,
        typeName,
        type,
        tables: page.tables.flatMap((table) => {
          const subject = tableSubject(table, page, type)
          return subject === undefined ? [] : [{ table, type: subject }]
        }),
        requests: page.requestLines.map((line) => ({ line, resolution: resolve(graph, line.method, line.path) })),
      }
    })
  const pageOf = new Map<QualifiedName, Page>()
  const tablesOf = new Map<QualifiedName, DocTable[]>()
  for (const { page, type, tables } of described) {
    if (type !== undefined && !pageOf.has(type.name)) pageOf.set(type.name, page)
    for (const { table, type: subject } of tables) {
      const same = tablesOf.get(subject.name)
      if (same === undefined) tablesOf.set(subject.name, [table])
      else same.push(table)
    }
  }
  const operationDocs = operationDocsOf(described)
  const required = requiredOnCreate(described)
  const newer = newerMembers(described, graph)
  return {
    described,
    declarations: {
      ...declarations,
      types: new Map(
        [...declarations.types].map(([name, type]) => [
          name,
          describeType(type, pageOf.get(name), tablesOf.get(name) ?? [], required, newer.get(name)),
        ]),
      ),
      operations: declarations.operations.map((operation) =>
        describeOperation(operation, operationDocs.get(operation)),
      ),
      requests: requestsOf(described),
    },
  }
}

function shortNames(declarations: Declarations): ReadonlyMap<string, readonly QualifiedName[]> {
  const names = new Map<string, QualifiedName[]>()
  for (const name of declarations.types.keys()) {
    const short = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
    names.set(short, [...(names.get(short) ?? []), name])
  }
  return names
}

/** The annotation says it, or the namespace line with the H1; where neither is declared, the only type with that short name. */
function subjectOf(
  page: Page,
  graph: Graph,
  byShortName: ReadonlyMap<string, readonly QualifiedName[]>,
): QualifiedName | undefined {
  if (page.kind !== 'resource' && page.kind !== 'enum') return undefined
  const annotated = page.annotations.find(({ blockType }) => blockType === 'resource')?.value?.['@odata.type']
  const fromAnnotation = typeof annotated === 'string' ? annotated.replace(/^#/, '').trim() : undefined
  const [word = ''] = page.title.split(/\s/)
  const namespace = page.namespace?.name ?? graph.mainNamespace
  const claimed = word.includes('.') ? word : `${namespace}.${word}`
  const candidates = [fromAnnotation, claimed].filter((name) => name !== undefined)
  const exact = candidates.find((name) => graph.typeOf(name) !== undefined)
  if (exact !== undefined) return exact
  for (const name of candidates) {
    const same = byShortName.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? []
    const near = same.filter((candidate) => candidate.toLowerCase() === name.toLowerCase())
    const only = near.length > 0 ? near : same
    if (only.length === 1) return only[0]
  }
  return fromAnnotation ?? (word === '' ? undefined : claimed)
}

function describeType(
  type: TypeDecl,
  page: Page | undefined,
  tables: readonly DocTable[],
  required: ReadonlySet<Property>,
  newer: ReadonlySet<string> | undefined,
): TypeDecl {
  const doc = correctedDoc(type.doc, page === undefined ? undefined : docOfPage(page))
  switch (type.kind) {
    case 'entity':
    case 'complex': {
      const rows = rowsOf(tables)
      return {
        ...type,
        doc,
        page: page?.titleOrigin,
        properties: type.properties.map((property) => {
          const row = rows.get(property.name) ?? rows.get(property.name.toLowerCase())
          const own = correctedDoc(property.doc, row === undefined ? undefined : docOfRow(row))
          const doc = required.has(property) ? { ...(own ?? plainDoc('', property.origin)), required: true } : own
          return { ...property, doc }
        }),
      }
    }
    case 'enum': {
      const rows = rowsOf(tables)
      return {
        ...type,
        doc,
        page: page?.titleOrigin,
        members: type.members.map((declared): EnumMember => {
          const member: EnumMember = newer?.has(declared.name) ? { ...declared, newer: true } : declared
          const row = rows.get(member.name) ?? rows.get(member.name.toLowerCase())
          return row === undefined ? member : { ...member, doc: correctedDoc(member.doc, docOfRow(row)) }
        }),
      }
    }
    case 'typeDefinition':
      return { ...type, doc }
  }
}

/** Rows by name, and by name without case for what is not there exactly. */
function rowsOf(tables: readonly DocTable[]): ReadonlyMap<string, DocRow> {
  const rows = new Map<string, DocRow>()
  for (const table of tables) {
    for (const row of table.rows) {
      if (!rows.has(row.name)) rows.set(row.name, row)
      if (!rows.has(row.name.toLowerCase())) rows.set(row.name.toLowerCase(), row)
    }
  }
  return rows
}

function docOfRow({ description, origin }: DocRow): Doc {
  const { inheritedFrom: _, ...doc } = description
  return { ...doc, origin }
}

function docOfPage(page: Page): Doc {
  return plainDoc(page.summary, page.titleOrigin, /\(deprecated\)/i.test(page.title) ? page.summary : undefined)
}

/** Own properties of the type that a page's POST makes, where a row of its body table says "Required". */
function requiredOnCreate(described: Described): ReadonlySet<Property> {
  const required = new Set<Property>()
  for (const { page, requests } of described) {
    const rows = page.tables
      .filter(({ role }) => role === 'body')
      .flatMap((table) => table.rows)
      .filter(({ description }) => description.required)
    if (rows.length === 0) continue
    for (const { line, resolution } of requests) {
      if (line.method !== 'POST' || !resolution.resolved || resolution.place.kind !== 'resource') continue
      for (const property of resolution.made)
        if (rows.some(({ name }) => name === property.name)) required.add(property)
    }
  }
  return required
}

function operationDocsOf(
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
    permissions: page.permissions.map(({ origin: _, ...permission }) => permission),
    deprecated: /\(deprecated\)/i.test(page.title) ? page.summary : undefined,
    headers: page.headers,
    queryOptions: page.queryOptions,
    statuses: page.statuses,
  }
}

function describeOperation(
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
function requestsOf(described: Described): readonly DocumentedRequest[] {
  const requests = new Map<string, DocumentedRequest>()
  for (const { page, requests: lines } of described) {
    for (const { resolution, line } of lines) {
      if (!resolution.resolved || requests.has(resolution.request)) continue
      const { place } = resolution
      const edge = place.kind === 'resource' ? place.edge : undefined
      requests.set(resolution.request, {
        request: resolution.request,
        method: line.method,
        permissions: page.permissions.map(({ origin: _, ...permission }) => permission),
        edge:
          edge === undefined || place.kind !== 'resource'
            ? undefined
            : { owner: edge.owner, member: edge.member.name, many: place.type.kind === 'collection' },
        doc: operationDoc(page),
        keys: /\/[{<]/.test(line.path) ? 'segment' : /\w\('?[{<]/.test(line.path) ? 'parentheses' : undefined,
        operations:
          place.kind !== 'operation' || !place.operation.bound
            ? undefined
            : line.path.includes(place.operation.name)
              ? 'qualified'
              : 'unqualified',
      })
    }
  }
  return [...requests.values()].toSorted((a, b) => compare(a.request, b.request))
}
