import type { AnnotationTarget, EntityContainer, Operation, TypeDecl } from '../../graph/types.js'
import type { Origin } from '../source.js'

/** A schema with every name qualified and every alias resolved. */
export interface Schema {
  readonly namespace: string
  readonly alias: string | undefined
  readonly types: readonly TypeDecl[]
  readonly operations: readonly Operation[]
  readonly containers: readonly EntityContainer[]
  readonly annotationTargets: readonly AnnotationTarget[]
  /** Declared terms, by qualified name; kept so that a vocabulary reads without loss. */
  readonly terms: readonly { readonly name: string; readonly type: string; readonly origin: Origin }[]
  readonly origin: Origin
}

/** One CSDL document (`edmx:Edmx`). */
export interface CsdlDocument {
  readonly file: string
  /** `2.0`, `3.0`, `4.0` or `4.01`. */
  readonly version: string
  readonly schemas: readonly Schema[]
  readonly references: readonly {
    readonly uri: string
    readonly includes: readonly { readonly namespace: string; readonly alias: string | undefined }[]
    readonly origin: Origin
  }[]
}
