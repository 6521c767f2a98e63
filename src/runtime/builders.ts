import type {
  ApplyOptions,
  ComplexListOptions,
  ComplexOptions,
  Computation,
  Filter,
  GetOptions,
  ListOptions,
  ReferenceListOptions,
  ValueListOptions,
} from './options.js'
import type { CastName, Item, Present, SelectKey } from './paths.js'
import type { Bind, EntityReference, entity, expandable, ItemOf, Reference } from './reference.js'
import type { LazyRequest, ListRequest, RequestOptions } from './request.js'
import type { Keyed, Result } from './result.js'
import type { ChangeOptions, Preference, Returned } from './returned.js'

/** What can be done with one entity, whatever it holds. */
export interface AnyEntity extends Reference {
  $delete(options?: RequestOptions): LazyRequest<void>
  /** The media stream of the entity. */
  $value(options?: RequestOptions): LazyRequest<Response>
  /** A stream is read whole before it is sent, so that it can be sent again; `upload` takes what is large in pieces. */
  $setValue(body: BodyInit, options?: RequestOptions & { readonly contentType?: string | undefined }): LazyRequest<void>
}

/** What one entity is reached by, as it is and not what it leads to. */
export interface SingleReference<T> {
  $get(options?: RequestOptions): LazyRequest<EntityReference>
  $set(target: Bind<T>, options?: RequestOptions): LazyRequest<void>
  $remove(options?: RequestOptions): LazyRequest<void>
}

/** What can be done with one entity. */
export interface Entity<T, N, U, K extends string = never> extends AnyEntity {
  readonly [entity]: T
  readonly $ref: SingleReference<T>
  $get(): LazyRequest<Keyed<T, K>>
  $get<
    const S extends string = never,
    const E extends object = object,
    const C extends Computation<T> = Computation<T>,
  >(options: GetOptions<T, N, S, E, C> | undefined): LazyRequest<Result<T, N, S, E, K, C>>
  /** PATCH: members that are absent stay as they are. With a key that is not there yet, it makes the entity, unless `ifMatch` is given. Gives null where the service answers without the entity (204). */
  $update(body: U): LazyRequest<Keyed<T, K> | null>
  $update<const P extends Preference = undefined>(
    body: U,
    options: ChangeOptions<P> | undefined,
  ): LazyRequest<Returned<Keyed<T, K>, P>>
  /** PUT: members that are absent get their defaults. Gives null where the service answers without the entity (204). */
  $replace(body: U): LazyRequest<Keyed<T, K> | null>
  $replace<const P extends Preference = undefined>(
    body: U,
    options: ChangeOptions<P> | undefined,
  ): LazyRequest<Returned<Keyed<T, K>, P>>
  /** A structural property by itself. */
  $property<P extends SelectKey<T, N>>(name: P): Property<NonNullable<Present<T[P]>>, Extract<T[P], null>>
  /** A dynamic property of an open type, or one of a derived type; streams of derived types are members behind `$as`. */
  $property<V = unknown>(name: string): Property<V>
}

/** A structural property, by what it holds, or null where it may (OData Protocol 4.01 §11.2.4, §11.4.9). */
export type Property<V, E = never> = PropertyVerbs<V, E> &
  ('@odata.type' extends keyof Item<V> ? DerivedValue<Item<V>, V, E> : unknown)

/** What is of a derived type (OData URL Conventions 4.01 §4.11): `$as<Derived>('Namespace.Derived')`. */
interface DerivedValue<I, V, E> {
  $as<D extends I = I>(type: CastName<D>): Property<V extends readonly unknown[] ? D[] : D, E>
}

/** The same without casts. */
export type PropertyVerbs<V, E = never> = Reference & {
  /** Sets it to null. */
  $delete(options?: RequestOptions): LazyRequest<void>
  $value(options?: RequestOptions): LazyRequest<Response>
} & ([V] extends [readonly (infer I)[]]
    ? Values<I> & {
        /** An item of an ordered collection, by its position; negative ones count from the end. */
        (index: number): Property<NonNullable<I>, Extract<I, null>>
        $create(item: I, options?: RequestOptions): LazyRequest<I>
        $replace(items: { readonly value: readonly I[] }, options?: RequestOptions): LazyRequest<void>
      }
    : [V] extends [object]
      ? {
          $get(): LazyRequest<V | E>
          $get<const S extends string = never, const X extends SelectKey<V, object> = never>(
            options: ComplexOptions<V, S, X> | undefined,
          ): LazyRequest<Complex<V, S, X> | E>
          $update<const P extends Preference = undefined>(
            members: Partial<V>,
            options?: ChangeOptions<P>,
          ): LazyRequest<Returned<V, P>>
          $replace<const P extends Preference = undefined>(
            value: V,
            options?: ChangeOptions<P>,
          ): LazyRequest<Returned<V, P>>
          $property<P extends SelectKey<V, object>>(name: P): Property<NonNullable<Present<V[P]>>, Extract<V[P], null>>
          /** A dynamic property of an open type, or one of a derived type. */
          $property<D = unknown>(name: string): Property<D>
        }
      : {
          $get(options?: RequestOptions): LazyRequest<V | E>
          $replace(value: { readonly value: V | E }, options?: RequestOptions): LazyRequest<void>
        })

/** A complex value with what was selected and expanded. What of it is navigation is not known here, so that nothing is sure to be there with `*`. */
type Complex<V, S extends string, X extends keyof V> = Result<V, object, '*' extends S ? never : S, object> & Pick<V, X>

/** The same of what may be null, or primitive, or of a type that is not known. */
type Selection<V, S extends string, X extends keyof NonNullable<V>> = unknown extends V
  ? V
  : [NonNullable<V>] extends [object]
    ? Complex<NonNullable<V>, S, X> | Extract<V, null>
    : V

/** What can be done with a collection of entities, whatever they hold. */
export interface AnyEntitySet extends Reference {
  /** Aggregated rows (OData Data Aggregation 4.0); made with `transform`, or raw text. */
  $apply<R = Readonly<Record<string, unknown>>>(
    transformations: string | ((item: never) => { readonly $text: string; readonly $row?: R }),
    options?: ApplyOptions,
  ): ListRequest<R>
}

/** The references of a collection. */
export interface References<T, N> {
  readonly [expandable]: N
  $list(options?: ReferenceListOptions<T, N>): ListRequest<EntityReference>
  $add(target: Bind<T>, options?: RequestOptions): LazyRequest<void>
  /** `$ref?$id=…`, as services of 4.0 may want it (Protocol 4.01 §11.4.6.2); `members(key).$ref.$remove()` is the other way. */
  $remove(target: Bind<T>, options?: RequestOptions): LazyRequest<void>
}

/** What can be done with a collection of entities. */
export interface EntitySet<T, N, C, K extends string = never> extends AnyEntitySet {
  readonly $ref: References<T, N>
  $list(): ListRequest<Keyed<T, K>>
  $list<
    const S extends string = never,
    const E extends object = object,
    const O extends string = never,
    const C extends Computation<T> = Computation<T>,
  >(options: ListOptions<T, N, S, E, O, C> | undefined): ListRequest<Result<T, N, S, E, K, C>>
  /** Gives the entity with what the service adds, or null with the preference `return=minimal`. */
  $create(body: C): LazyRequest<Keyed<T, K>>
  $create<const P extends Preference = undefined>(
    body: C,
    options: ChangeOptions<P> | undefined,
  ): LazyRequest<Returned<Keyed<T, K>, P, Keyed<T, K>>>
  $count(
    options?: RequestOptions & { readonly filter?: Filter<T> | undefined; readonly search?: string | undefined },
  ): LazyRequest<number>
}

/** A collection of which each entity is reached by its key. */
export interface KeyedSet<T, N, C, K extends string, Key, I> extends EntitySet<T, N, C, K> {
  (key: Key): I
}

/** What can be done with a collection of media entities: one is made from its stream too (OData Protocol 4.01 §11.4.7.1). */
export type MediaSet<T, N, C, K extends string, Key, I> = KeyedSet<T, N, C, K, Key, I> & {
  $create(stream: BodyInit, options: RequestOptions & { readonly contentType: string }): LazyRequest<Keyed<T, K>>
}

/** A function's result that is no entity. */
export interface Value<V> {
  $get(): LazyRequest<V>
  $get<const S extends string = never, const X extends SelectKey<NonNullable<V>, object> = never>(
    options: ([NonNullable<V>] extends [object] ? ComplexOptions<NonNullable<V>, S, X> : RequestOptions) | undefined,
  ): LazyRequest<Selection<V, S, X>>
}

/** A collection that is none of entities: a property, or a function's result. */
export interface Values<I> {
  $list(): ListRequest<I>
  $list<const S extends string = never, const X extends SelectKey<NonNullable<I>, object> = never>(
    options:
      | ([NonNullable<I>] extends [object] ? ComplexListOptions<NonNullable<I>, S, X> : ValueListOptions<I>)
      | undefined,
  ): ListRequest<Selection<I, S, X>>
  $count(
    options?: RequestOptions & { readonly filter?: Filter<I> | undefined; readonly search?: string | undefined },
  ): LazyRequest<number>
}

/** A function's result that is a stream. */
export interface StreamResult {
  $value(options?: RequestOptions): LazyRequest<Response>
}

/** A stream property. */
export interface Stream extends StreamResult {
  $delete(options?: RequestOptions): LazyRequest<void>
  /** A stream is read whole before it is sent, so that it can be sent again; `upload` takes what is large in pieces. */
  $setValue(body: BodyInit, options?: RequestOptions & { readonly contentType?: string | undefined }): LazyRequest<void>
}

/** Derived types by qualified name; `C` gives each as a set, of which a key gives the item, or as `[set, item]`, and `I` says which of them. */
export interface Casts<C, I extends 0 | 1> {
  $as<K extends keyof C>(type: K): C[K] extends readonly unknown[] ? C[K][I] : I extends 0 ? C[K] : ItemOf<C[K]>
}

/** A builder without the verbs that the service refuses there, on its items too; `()` is the key that leads to these. */
export type Without<B, V extends string> = Omit<B, V> &
  ('()' extends V ? unknown : B extends (key: infer K) => infer I ? (key: K) => Omit<I, V> : unknown)

/** A builder whose navigation properties refuse verbs that they have elsewhere: each with those verbs, and what is narrowed behind it. */
export type Narrow<B, N> = Omit<B, keyof N> & {
  readonly [P in keyof N & keyof B]: N[P] extends readonly [infer V extends string, infer M]
    ? Narrow<Without<B[P], V>, M>
    : B[P]
} & (B extends (key: infer K) => infer I ? (key: K) => Narrow<I, N> : unknown)

/** What the client itself has. */
export interface ClientBase {
  /**
   * Sends several requests as one, and gives their results in order; the first failure rejects. Bytes (`$value`) come as the base64 that JSON has in their place, while `batch` of
   * `edmwright/runtime` gives the bytes, and how each request ended.
   */
  $batch<const R extends readonly LazyRequest<unknown>[]>(
    calls: R,
    options?: Omit<RequestOptions, 'query'>,
  ): Promise<{ -readonly [I in keyof R]: Awaited<R[I]> }>
}

/** What of a base is not declared anew. */
export type Except<T, K extends PropertyKey> = Omit<T, K>

/** What is made where an abstract type is expected: it says what it is (OData JSON 4.01 §4.6.3). */
export type Named<T> = T & { readonly '@odata.type': string }
