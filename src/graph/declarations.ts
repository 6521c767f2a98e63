import type { EntityContainer, Operation, QualifiedName, TypeDecl } from './types.js'

/** All documents merged: every name declared once, external annotations joined to what they annotate. */
export interface Declarations {
  /** By qualified name, sorted. */
  readonly types: ReadonlyMap<QualifiedName, TypeDecl>
  /** Sorted by qualified name, then by overload as declared. */
  readonly operations: readonly Operation[]
  readonly containers: readonly EntityContainer[]
  /** Namespaces of the schemas, sorted. */
  readonly namespaces: readonly string[]
}
