import type { EntityContainer, Operation, OperationDoc, Permission, QualifiedName, TypeDecl } from './types.js'

/** All documents merged: every name declared once, external annotations joined to what they annotate. */
export interface Declarations {
  /** Of the protocol: `2.0`, `3.0`, `4.0` or `4.01`. */
  readonly version: string
  /** By qualified name, sorted. */
  readonly types: ReadonlyMap<QualifiedName, TypeDecl>
  /** Sorted by qualified name, then by overload as declared. */
  readonly operations: readonly Operation[]
  readonly containers: readonly EntityContainer[]
  /** Namespaces of the schemas, sorted. */
  readonly namespaces: readonly string[]
  /** Requests that pages document, in their normal form (`GET /users/{id}`); sorted. */
  readonly requests: readonly DocumentedRequest[]
}

/** A documented request and what it needs. */
export interface DocumentedRequest {
  readonly request: string
  readonly method: string
  readonly permissions: readonly Permission[]
  /** The last set, singleton or navigation property on the way, where the request ends at a resource. */
  readonly edge:
    | { readonly owner: QualifiedName | undefined; readonly member: string; readonly many: boolean }
    | undefined
  readonly doc: OperationDoc
  /** How the page writes keys and bound operations; undefined where it has none. */
  readonly keys: 'segment' | 'parentheses' | undefined
  readonly operations: 'qualified' | 'unqualified' | undefined
}
