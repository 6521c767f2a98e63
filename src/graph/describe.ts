import type { DocRow, DocTable, Page } from '../read/docs/types.js'
import { correctedDoc } from './corrected-doc.js'
import type { Declarations } from './declarations.js'
import { compare } from './declare.js'
import type { Described, DescribedPage } from './described.js'
import { plainDoc } from './doc.js'
import { docOfRow, inheritedDoc, rowsOf } from './doc-rows.js'
import type { Doc } from './doc-types.js'
import { describeOperation, operationDocsOf, requestsOf, requiredOnCreate } from './documented-requests.js'
import { createGraph, type Graph } from './graph.js'
import { withIncludes } from './include.js'
import { newerMembers } from './newer-members.js'
import { resolve } from './resolve.js'
import { createTableSubject } from './table-subject.js'
import type { EnumMember, Property, QualifiedName, TypeDecl } from './types.js'

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
  const rows = new Map([...tablesOf].map(([name, tables]) => [name, rowsOf(tables)]))
  const rowsOfType = (name: QualifiedName) => rows.get(name) ?? noRows
  const inherited = (property: Property, holder: QualifiedName) => inheritedDoc(property, holder, graph, rowsOfType)
  return {
    described,
    declarations: {
      ...declarations,
      types: new Map(
        [...declarations.types].map(([name, type]) => [
          name,
          describeType(type, pageOf.get(name), rowsOfType(name), { required, inherited, newer: newer.get(name) }),
        ]),
      ),
      operations: declarations.operations.map((operation) =>
        describeOperation(operation, operationDocs.get(operation)),
      ),
      requests: requestsOf(described, graph),
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

/** What other pages than a type's own say of it. */
interface Told {
  readonly required: ReadonlySet<Property>
  readonly inherited: (property: Property, holder: QualifiedName) => Doc | undefined
  readonly newer: ReadonlySet<string> | undefined
}

const noRows: ReadonlyMap<string, DocRow> = new Map()

function describeType(
  type: TypeDecl,
  page: Page | undefined,
  rows: ReadonlyMap<string, DocRow>,
  { required, inherited, newer }: Told,
): TypeDecl {
  const doc = correctedDoc(type.doc, page === undefined ? undefined : docOfPage(page))
  switch (type.kind) {
    case 'entity':
    case 'complex': {
      return {
        ...type,
        doc,
        page: page?.titleOrigin,
        properties: type.properties.map((property) => {
          const row = rows.get(property.name) ?? rows.get(property.name.toLowerCase())
          const own = correctedDoc(property.doc, row === undefined ? inherited(property, type.name) : docOfRow(row))
          const doc = required.has(property) ? { ...(own ?? plainDoc('', property.origin)), required: true } : own
          return { ...property, doc }
        }),
      }
    }
    case 'enum': {
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

function docOfPage(page: Page): Doc {
  return plainDoc(page.summary, page.titleOrigin, /\(deprecated\)/i.test(page.title) ? page.summary : undefined)
}
