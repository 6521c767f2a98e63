import type { Origin } from '../read/source.js'
import type { Doc, OperationDoc } from './doc-types.js'

/** A namespace-qualified name (`microsoft.graph.message`, `Edm.String`); aliases are resolved while reading. */
export type QualifiedName = string

/** A use of a type. `collection` never nests in CSDL. */
export type TypeRef =
  | { readonly kind: 'primitive'; readonly name: PrimitiveName }
  | { readonly kind: 'named'; readonly name: QualifiedName }
  | { readonly kind: 'collection'; readonly of: TypeRef }

/** The type itself, or that of a collection's items. */
export function itemOf(type: TypeRef): Exclude<TypeRef, { readonly kind: 'collection' }> {
  return type.kind === 'collection' ? itemOf(type.of) : type
}

/** Primitive and abstract built-in types (OData CSDL 4.01 §3.3, §4.2–4.5), written with `Edm.`. */
export type PrimitiveName = `Edm.${string}`

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

export interface Annotation {
  readonly term: QualifiedName
  readonly qualifier: string | undefined
  readonly value: AnnotationValue
  /** What annotates the annotation itself. */
  readonly annotations: readonly Annotation[]
  readonly origin: Origin
}

/** Facets (OData CSDL 4.01 §7.2); absent ones are undefined. `maxLength: 'max'` is written as undefined. */
export interface Facets {
  readonly maxLength: number | undefined
  readonly precision: number | undefined
  readonly scale: number | 'variable' | 'floating' | undefined
  readonly unicode: boolean | undefined
  readonly srid: string | undefined
}

export const noFacets: Facets = {
  maxLength: undefined,
  precision: undefined,
  scale: undefined,
  unicode: undefined,
  srid: undefined,
}

interface Annotated {
  readonly annotations: readonly Annotation[]
  readonly origin: Origin
}

export interface StructuralProperty extends Annotated {
  readonly kind: 'property'
  readonly name: string
  readonly type: TypeRef
  readonly nullable: boolean
  readonly facets: Facets
  readonly defaultValue: string | undefined
  readonly doc: Doc | undefined
  readonly sent?: Sent
}

export interface NavigationProperty extends Annotated {
  readonly kind: 'navigation'
  readonly name: string
  /** `named`, or a `collection` of `named`. */
  readonly type: TypeRef
  readonly nullable: boolean
  readonly partner: string | undefined
  readonly containsTarget: boolean
  readonly referentialConstraints: readonly ReferentialConstraint[]
  readonly onDelete: OnDelete | undefined
  readonly doc: Doc | undefined
  readonly sent?: Sent
}

/** `property` of the declaring type has the value of `referencedProperty` of the target (OData CSDL 4.01 §8.5). */
export interface ReferentialConstraint extends Annotated {
  readonly property: string
  readonly referencedProperty: string
}

/** What happens to related entities (OData CSDL 4.01 §8.6). */
export interface OnDelete extends Annotated {
  readonly action: string
}

export type Property = StructuralProperty | NavigationProperty

/** What a documented request does with a member, whatever is said of the member elsewhere; filled by `describe`. */
export interface Sent {
  readonly create: boolean
  readonly update: boolean
}

interface StructuredBase extends Annotated {
  readonly name: QualifiedName
  readonly base: QualifiedName | undefined
  readonly abstract: boolean
  readonly open: boolean
  /** What the type says in so many words that it is not (`OpenType="false"`, a `Key` that holds nothing). */
  readonly refused: readonly ('open' | 'stream' | 'key')[]
  readonly properties: readonly Property[]
  readonly doc: Doc | undefined
  /** Address of the page that documents the type, as the origin of its H1. */
  readonly page: Origin | undefined
  /** Members, own or inherited, that pages require of a request that makes it; filled by `describe`. */
  readonly required?: readonly string[]
  /** Names in `@odata.type` of documented requests where the type is declared: its own although it is abstract, or one that is not declared. */
  readonly shownAs?: readonly QualifiedName[]
  /** What its own page says of members that it inherits, sorted by name; filled by `describe`. */
  readonly inherited?: readonly { readonly name: string; readonly doc: Doc }[]
}

export interface EntityType extends StructuredBase {
  readonly kind: 'entity'
  /** Own key only; `keyOf` finds the inherited one. */
  readonly key: readonly PropertyRef[]
  readonly hasStream: boolean
}

/** One part of a key; `path` leads through complex properties where it has slashes. */
export interface PropertyRef {
  readonly path: string
  readonly alias: string | undefined
  readonly origin: Origin
}

export interface ComplexType extends StructuredBase {
  readonly kind: 'complex'
  /** It declares nothing, and stands for JSON of any kind, as examples show. */
  readonly anyJson?: true
}

export type StructuredType = EntityType | ComplexType

export interface EnumMember extends Annotated {
  readonly name: string
  /** Decimal text, as Int64 may not fit a number; given or assigned (OData CSDL 4.01 §10.3). */
  readonly value: string
  readonly doc: Doc | undefined
  /** Only answered with `Prefer: include-unknown-enum-members`, as the docs say; filled by `describe`. */
  readonly newer?: true
}

export interface EnumType extends Annotated {
  readonly kind: 'enum'
  readonly name: QualifiedName
  readonly underlying: PrimitiveName
  readonly flags: boolean
  readonly members: readonly EnumMember[]
  readonly doc: Doc | undefined
  readonly page: Origin | undefined
  /** Members as documented requests write them, in another case than the declared one; sorted. */
  readonly spellings?: readonly string[]
}

export interface TypeDefinition extends Annotated {
  readonly kind: 'typeDefinition'
  readonly name: QualifiedName
  readonly underlying: PrimitiveName
  readonly facets: Facets
  readonly doc: Doc | undefined
}

export type TypeDecl = StructuredType | EnumType | TypeDefinition

export interface Parameter extends Annotated {
  readonly name: string
  readonly type: TypeRef
  readonly nullable: boolean
  /** `Core.OptionalParameter`, or `Nullable` trailing parameters are not optional: only the annotation counts. */
  readonly optional: boolean
  readonly facets: Facets
  readonly doc: Doc | undefined
}

export interface Operation extends Annotated {
  readonly kind: 'action' | 'function'
  readonly name: QualifiedName
  readonly bound: boolean
  /** The first parameter of a bound operation; not repeated in `parameters`. */
  readonly binding: Parameter | undefined
  readonly parameters: readonly Parameter[]
  readonly returns: ReturnType | undefined
  readonly composable: boolean
  readonly entitySetPath: string | undefined
  /** Filled by `describe` from the operation's page. */
  readonly doc: OperationDoc | undefined
}

export interface ReturnType extends Annotated {
  readonly type: TypeRef
  readonly nullable: boolean
  readonly facets: Facets
}

export interface Binding {
  readonly path: string
  readonly target: string
  readonly origin: Origin
}

export interface EntitySet extends Annotated {
  readonly kind: 'entitySet'
  readonly name: string
  readonly type: QualifiedName
  readonly includeInServiceDocument: boolean
  readonly bindings: readonly Binding[]
}

export interface Singleton extends Annotated {
  readonly kind: 'singleton'
  readonly name: string
  readonly type: QualifiedName
  readonly nullable: boolean
  readonly bindings: readonly Binding[]
}

export interface OperationImport extends Annotated {
  readonly kind: 'actionImport' | 'functionImport'
  readonly name: string
  readonly operation: QualifiedName
  readonly entitySet: string | undefined
  readonly includeInServiceDocument: boolean
}

export type ContainerMember = EntitySet | Singleton | OperationImport

export interface EntityContainer extends Annotated {
  readonly name: QualifiedName
  readonly extends: QualifiedName | undefined
  readonly members: readonly ContainerMember[]
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

export interface Include extends Annotated {
  readonly namespace: string
  readonly alias: string | undefined
}

export interface IncludedAnnotations {
  readonly termNamespace: string
  readonly qualifier: string | undefined
  readonly targetNamespace: string | undefined
  readonly origin: Origin
}

/** Annotations that stand apart from what they annotate (`<Annotations Target="…">`); aliases are resolved. */
export interface AnnotationTarget {
  readonly target: string
  readonly annotations: readonly Annotation[]
  readonly origin: Origin
}

/** A type as CSDL writes it: `Collection(microsoft.graph.recipient)`. */
export function typeText(type: TypeRef): string {
  return type.kind === 'collection' ? `Collection(${typeText(type.of)})` : type.name
}
