import type { Graph } from '../graph/graph.js'
import type { Annotation, AnnotationValue, Permission, StructuredType } from '../graph/types.js'
import type { DocRow, Page } from '../read/docs/types.js'
import type { CheckContext, DescribedPage } from './rule.js'
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

/** What the page of the type itself gives for the front matter field on a line. */
export function fieldOf(
  page: Page,
  line: number,
  subject: StructuredType | undefined,
  { described }: CheckContext,
): string | undefined {
  const key = fieldAt(page, line)
  if (key === undefined || subject === undefined) return undefined
  return described
    .filter((other) => other.page !== page && other.type?.name === subject.name)
    .flatMap((other) => other.page.frontMatter)
    .find((field) => field.key === key && field.value !== '' && !/TODO/.test(field.value))?.value
}

/** Permissions that annotations name for such a request, and without them those that another page of the type lists. */
export function permissionsOf(
  described: DescribedPage,
  line: number,
  subject: StructuredType | undefined,
  context: CheckContext,
): string | undefined {
  if (subject === undefined) return undefined
  const stated = statedScopes(verbOf(described.page), subject, context.graph)
  if (stated.length > 0) return stated.join(', ')
  const scheme = schemeOf(rowAt(described.page, line)?.cells[0] ?? '')
  const reading = (page: Page) => !(verbOf(page) in terms)
  const listed = context.described
    .filter(({ page }) => page.kind === 'operation' && page !== described.page)
    .filter((other) => reading(other.page) === reading(described.page))
    .filter((other) => subjectOf(other, context.graph)?.name === subject.name)
    .map(({ page }) => page.permissions.filter(({ names }) => names.some((name) => !/TODO/.test(name))))
    .find((permissions) => permissions.length > 0)
  if (listed === undefined) return undefined
  return listed.find((permission) => permission.scheme === scheme)?.names.join(', ') ?? 'Not supported.'
}

function schemeOf(text: string): Permission['scheme'] {
  if (/application/i.test(text)) return 'application'
  return /personal/i.test(text) ? 'delegatedPersonal' : 'delegatedWork'
}

function statedScopes(verb: string, subject: StructuredType, graph: Graph): readonly string[] {
  const term = `Org.OData.Capabilities.V1.${terms[verb] ?? 'ReadRestrictions'}`
  const names = [subject.name, ...graph.basesOf(subject.name).map(({ name }) => name)]
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
