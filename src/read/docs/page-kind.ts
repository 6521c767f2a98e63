import type { BlockAnnotation, DocTable, PageKind, RequestLine } from './types.js'

/** The H1 and the annotations say it best, then the folder; `doc_type` is wrong too often. */
export function kindOf(
  file: string,
  title: string,
  annotations: readonly BlockAnnotation[],
  requests: readonly RequestLine[],
  tables: readonly DocTable[],
): PageKind {
  if (/(^|\/)includes\//.test(file)) return 'conceptual'
  if (/\b(enum type|enumeration)\b|\bvalues$/i.test(title)) return 'enum'
  if (
    /\b(resource type|resource|complex type|entity type|facet|resource type \(deprecated\))\b/i.test(title) &&
    requests.length === 0
  )
    return 'resource'
  if (requests.length > 0 || /(^|\/)api\//.test(file)) return 'operation'
  if (annotations.some(({ blockType }) => blockType === 'resource')) return 'resource'
  if (/^[\w.]+( (entity|object|type|structure))?$/i.test(title)) {
    if (tables.some(({ role }) => role === 'properties' || role === 'relationships')) return 'resource'
    if (tables.some(({ role }) => role === 'members')) return 'enum'
  }
  return 'conceptual'
}
