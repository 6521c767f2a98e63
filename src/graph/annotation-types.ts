import type { Origin } from '../read/source.js'
import type { Facets, PrimitiveName, QualifiedName, TypeRef } from './types.js'

/** A value of an annotation (OData CSDL 4.01 §14.3–14.4). Dynamic expressions keep their name and operands. */
export type AnnotationValue =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  /** Int64, Decimal, Date, DateTimeOffset, Duration, Guid, Binary, TimeOfDay as on the wire. */
  | { readonly kind: 'literal'; readonly type: PrimitiveName; readonly value: string }
  | { readonly kind: 'enum'; readonly members: readonly string[] }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'null' }
  | { readonly kind: 'collection'; readonly items: readonly AnnotationValue[] }
  | {
      readonly kind: 'record'
      readonly type: QualifiedName | undefined
      readonly properties: Readonly<Record<string, AnnotationValue>>
    }
  | { readonly kind: 'apply'; readonly function: string; readonly operands: readonly AnnotationValue[] }

/** A term that is applied, with the value it has there (OData CSDL 4.01 §14.2). */
export interface Annotation {
  readonly term: QualifiedName
  readonly qualifier: string | undefined
  readonly value: AnnotationValue
  /** What annotates the annotation itself. */
  readonly annotations: readonly Annotation[]
  readonly origin: Origin
}

/** What can be annotated, and stands somewhere. */
export interface Annotated {
  readonly annotations: readonly Annotation[]
  readonly origin: Origin
}

/** Annotations that stand apart from what they annotate (`<Annotations Target="…">`); aliases are resolved. */
export interface AnnotationTarget {
  readonly target: string
  readonly annotations: readonly Annotation[]
  readonly origin: Origin
}

/** A term of a vocabulary (OData CSDL 4.01 §14.1). */
export interface Term extends Annotated {
  readonly name: QualifiedName
  readonly type: TypeRef
  readonly base: QualifiedName | undefined
  readonly nullable: boolean
  readonly facets: Facets
  readonly defaultValue: string | undefined
  /** Kinds of model elements; none means all. */
  readonly appliesTo: readonly string[]
}

/** A document that another refers to, and what of it comes into scope (OData CSDL 4.01 §4.1–4.3). */
export interface Reference extends Annotated {
  readonly uri: string
  readonly includes: readonly Include[]
  readonly includedAnnotations: readonly IncludedAnnotations[]
}

/** A namespace of the other document that is used here, and its other name (OData CSDL 4.01 §4.2). */
export interface Include extends Annotated {
  readonly namespace: string
  readonly alias: string | undefined
}

/** Annotations of the other document that count here, by term, qualifier and target (OData CSDL 4.01 §4.3). */
export interface IncludedAnnotations {
  readonly termNamespace: string
  readonly qualifier: string | undefined
  readonly targetNamespace: string | undefined
  readonly origin: Origin
}
