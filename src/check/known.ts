import type { Described, DescribedPage } from '../graph/described.js'
import type { Permission } from '../graph/doc-types.js'
import type { Graph } from '../graph/graph.js'
import { permissionText } from '../graph/permission-text.js'
import type { Annotation, AnnotationValue, QualifiedName, StructuredType } from '../graph/types.js'
import { groupBy } from '../groups.js'
import type { DocRow, Page } from '../read/docs/types.js'

import { rowAt, subjectOf } from './subject.js'

/** What a member is, as its type's page or `Core.Description` says. */
export function descriptionOf(
  row: DocRow | undefined,
  subject: StructuredType | undefined,
  graph: Graph,
): string | undefined {
  if (row === undefined || subject === undefined) return undefined
  const property = graph.propertyOf(subject.name, row.name)
  if (property?.doc !== undefined && property.doc.text !== '') return property.doc.text
  const description = property && textOf('Org.OData.Core.V1.Description', property.annotations)
  return description ?? (property && textOf('Org.OData.Core.V1.LongDescription', property.annotations))
}

/** The front matter field on a line. */
export function fieldAt(page: Page, line: number): string | undefined {
  return page.frontMatter.find(({ origin }) => origin.line === line)?.key
}

/** Pages by the type that they are about, or that their requests make, change or give. */
export type PagesOfTypes = ReadonlyMap<QualifiedName, readonly DescribedPage[]>

/** Sorts pages to their types. */
export function pagesOfTypes(described: Described, graph: Graph): PagesOfTypes {
  return groupBy(described, (page) => subjectOf(page, graph)?.name)
}

/** What the page of the type itself gives for the front matter field on a line. */
export function fieldOf(
  page: Page,
  line: number,
  subject: StructuredType | undefined,
  pages: PagesOfTypes,
): string | undefined {
  const key = fieldAt(page, line)
  if (key === undefined || subject === undefined) return undefined
  return pages
    .get(subject.name)
    ?.filter((other) => other.page !== page && other.type !== undefined)
    .flatMap((other) => other.page.frontMatter)
    .find((field) => field.key === key && field.value !== '' && !/TODO/.test(field.value))?.value
}

/** Permissions that annotations name for such a request, and without them those that another page of the type, or of a base, lists. */
export function permissionsOf(
  { page }: DescribedPage,
  line: number,
  subject: StructuredType | undefined,
  pages: PagesOfTypes,
  graph: Graph,
): string | undefined {
  if (subject === undefined) return undefined
  const names = [subject.name, ...graph.basesOf(subject.name).map(({ name }) => name)]
  const stated = statedScopes(verbOf(page), names, graph)
  if (stated.length > 0) return stated.join(', ')
  const scheme = schemeOf(rowAt(page, line)?.cells[0] ?? '')
  const listed = names
    .flatMap((name) => pages.get(name) ?? [])
    .filter((other) => other.page.kind === 'operation' && other.page !== page && reads(other.page) === reads(page))
    .map((other) => other.page.permissions.filter(({ names }) => names.some((name) => !/TODO/.test(name))))
    .find((permissions) => permissions.length > 0)
  if (listed === undefined) return undefined
  const found = listed.find((permission) => permission.scheme === scheme)
  return found === undefined ? 'Not supported.' : permissionText(found)
}

function reads(page: Page): boolean {
  const method = page.requestLines[0]?.method
  return method === undefined ? !(verbOf(page) in terms) : method === 'GET'
}

function schemeOf(text: string): Permission['scheme'] {
  if (/application/i.test(text)) return 'application'
  return /personal/i.test(text) ? 'delegatedPersonal' : 'delegatedWork'
}

function statedScopes(verb: string, names: readonly QualifiedName[], graph: Graph): readonly string[] {
  const term = `Org.OData.Capabilities.V1.${terms[verb] ?? 'ReadRestrictions'}`
  const root = graph.roots.find(
    (root) => (root.kind === 'entitySet' || root.kind === 'singleton') && names.includes(root.type),
  )
  const value = root?.annotations.find((annotation) => annotation.term === term)?.value
  return value === undefined ? [] : [...new Set(scopesIn(value))]
}

function verbOf(page: Page): string {
  return /^\w+/.exec(page.title)?.[0].toLowerCase() ?? ''
}

const terms: Readonly<Record<string, string | undefined>> = {
  create: 'InsertRestrictions',
  add: 'InsertRestrictions',
  update: 'UpdateRestrictions',
  delete: 'DeleteRestrictions',
  remove: 'DeleteRestrictions',
}

function scopesIn(value: AnnotationValue): readonly string[] {
  switch (value.kind) {
    case 'collection':
      return value.items.flatMap(scopesIn)
    case 'record':
      return Object.entries(value.properties).flatMap(([name, part]) =>
        name === 'Scope' && part.kind === 'string' ? [part.value] : scopesIn(part),
      )
    case 'apply':
      return value.operands.flatMap(scopesIn)
    case 'string':
    case 'boolean':
    case 'number':
    case 'literal':
    case 'enum':
    case 'path':
    case 'null':
      return []
  }
}

function textOf(term: string, annotations: readonly Annotation[]): string | undefined {
  const value = annotations.find((annotation) => annotation.term === term)?.value
  return value?.kind === 'string' ? value.value : undefined
}
