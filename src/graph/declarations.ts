import type { Origin } from '../read/source.js'
import type { OperationDoc, Permission } from './doc-types.js'
import type { AnnotationTarget, EntityContainer, Operation, QualifiedName, Reference, Term, TypeDecl } from './types.js'

/** All documents merged: every name declared once, external annotations joined to what they annotate. */
export interface Declarations {
  /** Of the protocol: `2.0`, `3.0`, `4.0`, `4.01` or `4.02`. */
  readonly version: string
  /** By qualified name, sorted. */
  readonly types: ReadonlyMap<QualifiedName, TypeDecl>
  /** Sorted by qualified name, then by overload as declared. */
  readonly operations: readonly Operation[]
  readonly containers: readonly EntityContainer[]
  /** By qualified name, sorted. */
  readonly terms: ReadonlyMap<QualifiedName, Term>
  /** Namespaces of the schemas, sorted. */
  readonly namespaces: readonly string[]
  /** Namespaces that the documents include, but none of them declares. */
  readonly elsewhere: ReadonlySet<string>
  /** Qualified names, and paths of members, that documents declare in a way that could not be read; `*` stands for any. */
  readonly lost: ReadonlySet<string>
  /** What the documents refer to, in the order of their files. */
  readonly references: readonly Reference[]
  /** Annotations as they stand apart; each is joined to what it annotates as well. */
  readonly annotationTargets: readonly AnnotationTarget[]
  /** Aliases of namespaces, as payloads may have them too. */
  readonly aliases: ReadonlyMap<string, string>
  /** Where corrections stand that change or remove a type, `type/member`, an operation or a root in more than words. */
  readonly corrected: ReadonlyMap<string, Origin>
  /** Requests that pages document, in their normal form (`GET /users/{id}`); sorted. */
  readonly requests: readonly DocumentedRequest[]
}

/** A documented request and what it needs. */
export interface DocumentedRequest {
  readonly request: string
  readonly method: string
  readonly permissions: readonly Permission[]
  /** Where the request ends, if not at an operation. */
  readonly edge: DocumentedEdge | undefined
  readonly doc: OperationDoc
  /** How the page writes keys and bound operations; undefined where it has none. */
  readonly keys: 'segment' | 'parentheses' | undefined
  readonly operations: 'qualified' | 'unqualified' | undefined
  /** Types of the places where the path goes on by text between colons (`root:/a/b:`). */
  readonly addressed: readonly QualifiedName[]
  /** Keys that the path writes by name, with the type that has them. */
  readonly alternateKeys: readonly { readonly type: QualifiedName; readonly names: readonly string[] }[]
}

/** The last set, singleton or navigation property on the way of a request, and what of it the request is about. */
export interface DocumentedEdge {
  readonly owner: QualifiedName | undefined
  readonly member: string
  /** The request ends at a collection. */
  readonly many: boolean
  /** Casts and structural properties that follow; a builder has members for streams and for complex values that lead on. */
  readonly behind: readonly { readonly kind: 'cast' | 'property' | 'member' | 'stream'; readonly name: string }[]
  /** The request is about the reference, the media or the count, not about the thing itself. */
  readonly part: 'ref' | 'value' | 'count' | undefined
}
