import type { AnnotationTarget, EntityContainer, Operation, Reference, Term, TypeDecl } from '../../graph/types.js'
import type { Origin } from '../source.js'

/** A schema with every name qualified and every alias resolved. */
export interface Schema {
  readonly namespace: string
  readonly alias: string | undefined
  readonly types: readonly TypeDecl[]
  readonly operations: readonly Operation[]
  readonly containers: readonly EntityContainer[]
  readonly annotationTargets: readonly AnnotationTarget[]
  readonly terms: readonly Term[]
  readonly origin: Origin
}

/** A namespace that a document uses, but neither declares nor includes, and where it first does. */
export interface Outside {
  readonly namespace: string
  readonly origin: Origin
}

/** One CSDL document (`edmx:Edmx`). */
export interface CsdlDocument {
  readonly file: string
  /** `2.0`, `3.0`, `4.0`, `4.01` or `4.02`. */
  readonly version: string
  readonly schemas: readonly Schema[]
  readonly references: readonly Reference[]
  readonly outside: readonly Outside[]
  /** Qualified names, and paths of members, of what could not be read; `*` stands for any. */
  readonly lost: readonly string[]
}
