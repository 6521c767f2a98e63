import type { Expression, FilterOf, FilterScope } from './filter.js'
import type { AnyPath, OrderBy, OrderPath, Selectable, SelectKey, SelectPath } from './paths.js'
import type { LazyRequest, ListRequest, RequestOptions } from './request.js'

/** One navigation property in `X$Nav`: what it reaches, how that goes on, and whether it is many. */
export type NavigationEntry = readonly [target: unknown, navigation: unknown, many: boolean]

/** What `expand` takes: true, or options for what is expanded. */
export type ExpandOf<N> = {
  readonly [K in keyof N]?:
    | true
    | (N[K] extends readonly [infer T, infer M, boolean] ? CastOptions<T> | ExpandOptions<T, M> : never)
}

export interface ExpandOptions<T, N> extends ExpandedWindow {
  /** `$ref` for references alone, `$count` for how many; a derived type by its qualified name says more (`CastOptions`). */
  readonly as?: '$ref' | '$count'
  readonly select?: readonly Selectable<T, N>[]
  readonly expand?: ExpandOf<N>
  readonly filter?: Filter<T>
  readonly orderby?: readonly OrderBy<T, N>[]
}

/** What is expanded only where it is of a derived type, by its qualified name, whose own members are not known here. */
export interface CastOptions<T> extends ExpandedWindow {
  readonly as: `${string}.${string}`
  readonly select?: readonly string[]
  readonly expand?: Readonly<Record<string, true | object>>
  readonly filter?: Filter<T>
  readonly orderby?: readonly string[]
}

interface ExpandedWindow {
  readonly top?: number
  readonly skip?: number
  readonly count?: boolean
  readonly search?: string
  readonly compute?: string
  /** How deep a recursive navigation goes. */
  readonly levels?: number | 'max'
}

/** Raw text, or a function of the item. */
export type Filter<T> = string | ((item: FilterOf<T>, scope: FilterScope<T>) => Expression)

export interface GetOptions<T, N, S extends string, E, C = string> extends RequestOptions {
  readonly select?: readonly SelectPath<T, SelectKey<T, N> | ComputedName<C>, S>[]
  readonly expand?: E & ExpandOf<N>
  /** `price mul amount as total`; the names that it gives can be used in the other options. */
  readonly compute?: C
  /** Options of the service itself; system options have members of their own. */
  readonly query?: Readonly<Record<string, string>>
}

export interface ListOptions<T, N, S extends string, E, O extends string = OrderBy<T, N>, C = string>
  extends GetOptions<T, N, S, E, C> {
  /** A `nextLink` or `deltaLink` to go on from, instead of the path. */
  readonly link?: string | undefined
  readonly filter?: Filter<T>
  readonly orderby?: readonly OrderPath<T, N, O>[]
  readonly top?: number
  readonly skip?: number
  readonly count?: boolean
  readonly search?: string
}

/** What `$apply` takes beside the transformations. */
export interface ApplyOptions extends RequestOptions {
  readonly filter?: string
  readonly orderby?: readonly string[]
  readonly top?: number
  readonly skip?: number
  readonly count?: boolean
  readonly query?: Readonly<Record<string, string>>
}

/** The members that were selected, present; and what was expanded. */
export type Result<T, N, S extends string, E, K extends string = never, C = never> = ([S] extends [never]
  ? Keyed<T, K>
  : Selected<T, S>) &
  ([keyof E] extends [never] ? unknown : ExpandedMembers<T, N, E>) &
  ([C] extends [never] ? unknown : { readonly [P in ComputedName<C>]: unknown })

/** The names that are computed: `total` of `price mul amount as total`. */
type ComputedName<C> = C extends `${string} as ${infer R}`
  ? R extends `${infer P},${infer M}`
    ? P | ComputedName<M>
    : R
  : never

type ExpandedMembers<T, N, E> = [keyof E & AnyPath] extends [never]
  ? { [P in keyof E & keyof N as E[P] extends CountOnly ? never : P]: Expanded<N[P], E[P]> } & {
      [P in keyof E & keyof N as E[P] extends CountOnly | Counted ? `${P & string}@odata.count` : never]: number
    }
  : { [P in Exclude<keyof E & keyof N, AnyPath>]: Expanded<N[P], E[P]> } & {
      [H in Head<keyof E & AnyPath> & keyof T]?: Like<T[H], ExpandedInside<N, E, H>> | null
    }

interface CountOnly {
  readonly as: '$count'
}

interface Counted {
  readonly count: true
}

/** What is expanded in one complex member (`quota/owner`). */
type ExpandedInside<N, E, H extends PropertyKey> = {
  [P in keyof E & keyof N as P extends `${H & string}/${infer R}` ? R : never]: Expanded<N[P], E[P]>
}

type Like<V, M> = NonNullable<V> extends readonly unknown[] ? M[] : M

type Selected<T, S extends string> = {
  readonly [P in '@odata.type' | '@odata.etag' as P & keyof T]?: T[P & keyof T]
} & { readonly [P in CastMember<S>]?: unknown } & {
  [P in Head<S> & keyof T]-?: P extends S
    ? Exclude<T[P], undefined>
    : SelectedPart<Exclude<T[P], undefined>, Tails<S, P & string>>
}

/** Members of derived types: what they hold is not known here. */
type CastMember<S extends string> = S extends `${infer H}/${infer R}`
  ? H extends `${string}.${string}`
    ? Head<R>
    : never
  : never

type Head<S extends string> = S extends `${infer H}/${string}` ? H : S

type Tails<S extends string, H extends string> = S extends `${H}/${infer R}` ? R : never

type SelectedPart<V, S extends string> = V extends readonly (infer I)[]
  ? SelectedPart<I, S>[]
  : V extends object
    ? Selected<V, S>
    : V

/** An entity as the service gives it: with its key. */
export type Keyed<T, K extends string> = [K] extends [never]
  ? T
  : T & { [P in K & keyof T]-?: Exclude<T[P], undefined> }

type Expanded<Entry, E> = Entry extends readonly [infer T, infer N, infer Many]
  ? Many extends true
    ? readonly ExpandedItem<T, N, E>[]
    : ExpandedItem<T, N, E> | null
  : never

type ExpandedItem<T, N, E> = E extends true
  ? T
  : E extends { readonly as: infer A }
    ? A extends '$ref'
      ? EntityReference
      : T & { readonly [member: string]: unknown }
    : Result<
        T,
        N,
        E extends { readonly select: readonly (infer S extends string)[] } ? S : never,
        E extends { readonly expand: infer M } ? M : object
      >

/** A reference to an entity that exists. */
export interface Reference {
  /** Its address; `$ref` and `@odata.bind` take it. */
  readonly $url: string
}

/** What can be done with one entity, whatever it holds. */
export interface AnyEntity extends Reference {
  $delete(options?: RequestOptions): LazyRequest<void>
  /** The media stream of the entity. */
  $value(options?: RequestOptions): LazyRequest<Response>
  /** A stream is read whole before it is sent, so that it can be sent again; `upload` takes what is large in pieces. */
  $setValue(body: BodyInit, options?: RequestOptions & { readonly contentType?: string }): LazyRequest<void>
  readonly $ref: {
    $get(options?: RequestOptions): LazyRequest<EntityReference>
    $set(target: Reference, options?: RequestOptions): LazyRequest<void>
    $remove(options?: RequestOptions): LazyRequest<void>
  }
}

/** What can be done with one entity. */
export interface Entity<T, N, U, K extends string = never> extends AnyEntity {
  $get(): LazyRequest<Keyed<T, K>>
  $get<const S extends string = never, const E extends ExpandOf<N> = object, const C extends string = never>(
    options: GetOptions<T, N, S, E, C> | undefined,
  ): LazyRequest<Result<T, N, S, E, K, C>>
  /** PATCH: members that are absent stay as they are. With a key that is not there yet, it makes the entity, unless `ifMatch` is given. */
  $update(body: U, options?: RequestOptions): LazyRequest<Keyed<T, K>>
  /** PUT: members that are absent get their defaults. */
  $replace(body: U, options?: RequestOptions): LazyRequest<Keyed<T, K>>
  /** A structural property by itself. */
  $property<P extends SelectKey<T, N>>(name: P): Property<NonNullable<T[P]>>
  /** A dynamic property of an open type, or one of a derived type. */
  $property<V = unknown>(name: string): Property<V>
}

/** What `$ref` gives. */
export interface EntityReference {
  readonly '@odata.id': string
}

/** A structural property, by what it holds (OData Protocol 4.01 §11.2.4, §11.4.9). */
export type Property<V> = Reference & {
  /** Sets it to null. */
  $delete(options?: RequestOptions): LazyRequest<void>
  $value(options?: RequestOptions): LazyRequest<Response>
} & ([V] extends [readonly (infer I)[]]
    ? {
        /** An item of an ordered collection, by its position; negative ones count from the end. */
        (index: number): Property<NonNullable<I>>
        $list(options?: ListOptions<I, object, never, object>): ListRequest<I>
        $count(options?: RequestOptions & { readonly filter?: Filter<I> }): LazyRequest<number>
        $create(item: I, options?: RequestOptions): LazyRequest<I>
        $replace(items: { readonly value: readonly I[] }, options?: RequestOptions): LazyRequest<void>
      }
    : [V] extends [object]
      ? {
          $get(options?: RequestOptions & { readonly select?: readonly (keyof V & string)[] }): LazyRequest<V>
          $update(members: Partial<V>, options?: RequestOptions): LazyRequest<V>
          $replace(value: V, options?: RequestOptions): LazyRequest<V>
          $property<P extends keyof V & string>(name: P): Property<NonNullable<V[P]>>
        }
      : {
          $get(options?: RequestOptions): LazyRequest<V>
          $replace(value: { readonly value: V }, options?: RequestOptions): LazyRequest<void>
        })

/** What can be done with a collection of entities, whatever they hold. */
export interface AnyEntitySet extends Reference {
  /** Aggregated rows (OData Data Aggregation 4.0); made with `transform`, or raw text. */
  $apply<R = Readonly<Record<string, unknown>>>(
    transformations: string | ((item: never) => { readonly $text: string; readonly $row?: R }),
    options?: ApplyOptions,
  ): ListRequest<R>
  readonly $ref: {
    $list(options?: RequestOptions): ListRequest<EntityReference>
    $add(target: Reference, options?: RequestOptions): LazyRequest<void>
  }
}

/** What can be done with a collection of entities. */
export interface EntitySet<T, N, C, K extends string = never> extends AnyEntitySet {
  $list(): ListRequest<Keyed<T, K>>
  $list<
    const S extends string = never,
    const E extends ExpandOf<N> = object,
    const O extends string = never,
    const C extends string = never,
  >(options: ListOptions<T, N, S, E, O, C> | undefined): ListRequest<Result<T, N, S, E, K, C>>
  $create(body: C, options?: RequestOptions): LazyRequest<Keyed<T, K>>
  $count(options?: RequestOptions & { readonly filter?: Filter<T>; readonly search?: string }): LazyRequest<number>
}

/** A collection of which each entity is reached by its key. */
export interface KeyedSet<T, N, C, K extends string, Key, I> extends EntitySet<T, N, C, K> {
  (key: Key): I
}

/** What can be done with a collection of media entities: one is made from its stream too (OData Protocol 4.01 §11.4.7.1). */
export interface MediaSet<T, N, C, K extends string, Key, I> extends KeyedSet<T, N, C, K, Key, I> {
  $create(body: C, options?: RequestOptions): LazyRequest<Keyed<T, K>>
  $create(stream: BodyInit, options: RequestOptions & { readonly contentType: string }): LazyRequest<Keyed<T, K>>
}

/** A function's result that is no entity. */
export interface Value<T> {
  $get(options?: RequestOptions): LazyRequest<T>
}

/** A function's result that is a collection, but not of entities. */
export interface Values<T> {
  $list(
    options?: RequestOptions & { readonly top?: number; readonly skip?: number; readonly count?: boolean },
  ): ListRequest<T>
}

/** A function's result that is a stream. */
export interface StreamResult {
  $value(options?: RequestOptions): LazyRequest<Response>
}

/** A stream property. */
export interface Stream extends StreamResult {
  $delete(options?: RequestOptions): LazyRequest<void>
  /** A stream is read whole before it is sent, so that it can be sent again; `upload` takes what is large in pieces. */
  $setValue(body: BodyInit, options?: RequestOptions & { readonly contentType?: string }): LazyRequest<void>
}

/** Derived types by qualified name; `C` gives each as set and as item, and `I` says which of them. */
export interface Casts<C, I extends 0 | 1> {
  $as<K extends keyof C>(type: K): C[K] extends readonly unknown[] ? C[K][I] : never
}

/** A builder without the verbs that the service refuses there, on its items too. */
export type Without<B, V extends string> = Omit<B, V> &
  (B extends (key: infer K) => infer I ? (key: K) => Omit<I, V> : unknown)

/** A builder whose navigation properties refuse verbs that they have elsewhere: each with those verbs, and what is narrowed behind it. */
export type Narrow<B, N> = Omit<B, keyof N> & {
  readonly [P in keyof N & keyof B]: N[P] extends readonly [infer V extends string, infer M]
    ? Narrow<Without<B[P], V>, M>
    : B[P]
} & (B extends (key: infer K) => infer I ? (key: K) => Narrow<I, N> : unknown)

/** What the client itself has. */
export interface ClientBase {
  /** Sends several requests as one, and gives their results in order; the first failure rejects. */
  $batch<const R extends readonly LazyRequest<unknown>[]>(
    calls: R,
    options?: RequestOptions,
  ): Promise<{ -readonly [I in keyof R]: Awaited<R[I]> }>
}

/** What of a base is not declared anew. */
export type Except<T, K extends PropertyKey> = Omit<T, K>
