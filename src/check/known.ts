import type { Graph } from '../graph/graph.js'
import type { Annotation, AnnotationValue, StructuredType } from '../graph/types.js'
import type { DocRow } from '../read/docs/types.js'
import type { DescribedPage } from './rule.js'

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

/** Scopes that `Permissions` of capabilities annotations on the edges that reach the type name, least privileged first as they stand. */
export function permissionsOf(
  { page }: DescribedPage,
  subject: StructuredType | undefined,
  graph: Graph,
): string | undefined {
  if (subject === undefined) return undefined
  const verb = /^\w+/.exec(page.title)?.[0].toLowerCase() ?? ''
  const term = `Org.OData.Capabilities.V1.${terms[verb] ?? 'ReadRestrictions'}`
  const names = [subject.name, ...graph.basesOf(subject.name).map(({ name }) => name)]
  const root = graph.roots.find(
    (root) => (root.kind === 'entitySet' || root.kind === 'singleton') && names.includes(root.type),
  )
  const value = root?.annotations.find((annotation) => annotation.term === term)?.value
  const scopes = value === undefined ? [] : [...new Set(scopesIn(value))]
  return scopes.length === 0 ? undefined : scopes.join(', ')
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
