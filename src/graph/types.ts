import type { Origin } from '../read/source.js'
import type { Annotated } from './annotation-types.js'
import type { Doc, OperationDoc } from './doc-types.js'

export type * from './annotation-types.js'

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

/** Whether what has the type may be null where nothing says so: one value may be, and of items nobody knows (OData CSDL 4.01 §7.2.1). */
export function nullableUnsaid({ kind }: TypeRef): true | undefined {
  return kind === 'collection' ? undefined : true
}

/** Primitive and abstract built-in types (OData CSDL 4.01 §3.3, §4.2–4.5), written with `Edm.`. */
export type PrimitiveName = `Edm.${string}`

/** Facets (OData CSDL 4.01 §7.2); absent ones are undefined. `maxLength: 'max'` is written as undefined. */
export interface Facets {
  readonly maxLength: number | undefined
  readonly precision: number | undefined
  readonly scale: number | 'variable' | 'floating' | undefined
  readonly unicode: boolean | undefined
  readonly srid: string | undefined
}

/** Of a type that limits nothing. */
export const noFacets: Facets = {
  maxLength: undefined,
  precision: undefined,
  scale: undefined,
  unicode: undefined,
  srid: undefined,
}

/** A property that holds a value (OData CSDL 4.01 §7). */
export interface StructuralProperty extends Annotated {
  readonly kind: 'property'
  readonly name: string
  readonly type: TypeRef
  /** Whether it may be null; of a collection, whether its items may, and undefined where that is not said. */
  readonly nullable: boolean | undefined
  readonly facets: Facets
  readonly defaultValue: string | undefined
  readonly doc: Doc | undefined
  readonly sent?: Sent
}

/** A property that leads to entities (OData CSDL 4.01 §8). */
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

/** A member of a structured type. */
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

/** Things with a key, which have an address (OData CSDL 4.01 §6). */
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

/** Values with members, and no key (OData CSDL 4.01 §9). */
export interface ComplexType extends StructuredBase {
  readonly kind: 'complex'
  /** It declares nothing, and stands for JSON of any kind, as examples show. */
  readonly anyJson?: true
}

/** A type with members. */
export type StructuredType = EntityType | ComplexType

/** A name for a value of an enumeration (OData CSDL 4.01 §10.3). */
export interface EnumMember extends Annotated {
  readonly name: string
  /** Decimal text, as Int64 may not fit a number; given or assigned (OData CSDL 4.01 §10.3). */
  readonly value: string
  readonly doc: Doc | undefined
  /** Only answered with `Prefer: include-unknown-enum-members`, as the docs say; filled by `describe`. */
  readonly newer?: true
}

/** An enumeration (OData CSDL 4.01 §10). */
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

/** A primitive type by another name, with facets of its own (OData CSDL 4.01 §11). */
export interface TypeDefinition extends Annotated {
  readonly kind: 'typeDefinition'
  readonly name: QualifiedName
  readonly underlying: PrimitiveName
  readonly facets: Facets
  readonly doc: Doc | undefined
}

/** A declaration of a type; `TypeRef` is a use of one. */
export type TypeDecl = StructuredType | EnumType | TypeDefinition

/** A parameter of an operation (OData CSDL 4.01 §12.9). */
export interface Parameter extends Annotated {
  readonly name: string
  readonly type: TypeRef
  /** As of a structural property. */
  readonly nullable: boolean | undefined
  /** `Core.OptionalParameter`, or `Nullable` trailing parameters are not optional: only the annotation counts. */
  readonly optional: boolean
  readonly facets: Facets
  readonly doc: Doc | undefined
}

/** An overload of an action or a function (OData CSDL 4.01 §12). */
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

/** What an operation answers with (OData CSDL 4.01 §12.8). */
export interface ReturnType extends Annotated {
  readonly type: TypeRef
  /** As of a structural property. */
  readonly nullable: boolean | undefined
  readonly facets: Facets
}

/** The set or singleton whose entities a navigation property leads to (OData CSDL 4.01 §13.4). */
export interface Binding {
  readonly path: string
  readonly target: string
  readonly origin: Origin
}

/** A collection of entities at the service root (OData CSDL 4.01 §13.2). */
export interface EntitySet extends Annotated {
  readonly kind: 'entitySet'
  readonly name: string
  readonly type: QualifiedName
  readonly includeInServiceDocument: boolean
  readonly bindings: readonly Binding[]
}

/** One entity at the service root (OData CSDL 4.01 §13.3). */
export interface Singleton extends Annotated {
  readonly kind: 'singleton'
  readonly name: string
  readonly type: QualifiedName
  readonly nullable: boolean
  readonly bindings: readonly Binding[]
}

/** An operation at the service root (OData CSDL 4.01 §13.5, §13.6). */
export interface OperationImport extends Annotated {
  readonly kind: 'actionImport' | 'functionImport'
  readonly name: string
  readonly operation: QualifiedName
  readonly entitySet: string | undefined
  readonly includeInServiceDocument: boolean
}

/** What stands at the service root. */
export type ContainerMember = EntitySet | Singleton | OperationImport

/** The service: its sets, singletons and imported operations (OData CSDL 4.01 §13). */
export interface EntityContainer extends Annotated {
  readonly name: QualifiedName
  readonly extends: QualifiedName | undefined
  readonly members: readonly ContainerMember[]
}

/** A type as CSDL writes it: `Collection(microsoft.graph.recipient)`. */
export function typeText(type: TypeRef): string {
  return type.kind === 'collection' ? `Collection(${typeText(type.of)})` : type.name
}
