import type { Expression, FilterOf, FilterScope } from './filter.js'
import type {
  CastPath,
  NavBelow,
  OnObjects,
  OrderBy,
  OrderPath,
  Selectable,
  SelectKey,
  SelectPath,
  TypeName,
} from './paths.js'
import type { RequestOptions } from './request.js'

/** What `expand` takes: true, or options for what is expanded. `X$Nav` has of each navigation property what it reaches, how that goes on, and whether it is many. */
export type ExpandOf<N> = {
  readonly [K in keyof N]?: Expandable<N[K]> | OnObjects<K>
}

type Expandable<Entry> =
  | true
  | (Entry extends readonly [infer T, infer M, boolean]
      ? CastOptions<T> | ComputingOptions<T, M> | ExpandOptions<T, M>
      : never)

/** The same, with what derived types have behind their names (`shop.bakery/ovens`), whose members are not known here. */
type ExpandInside<N> = ExpandOf<N> | (ExpandOf<N> & { readonly [K in CastPath]?: true | UntypedOptions })

/** What is inferred has nothing in excess to the compiler: here each name that cannot be expanded, and each that is no option, is told. */
type KnownExpand<T, N, E> = {
  readonly [K in keyof E]: string extends K
    ? unknown
    : K extends keyof N
      ? N[K] extends readonly [infer U, infer M, boolean]
        ? KnownOptions<U, M, E[K]>
        : NoNavigationProperty<K>
      : K extends `${infer H}/${infer P}`
        ? H extends `${string}.${string}`
          ? `#${H}` extends TypeName<T>
            ? N extends { readonly $as: unknown }
              ? KnownBelow<NavBelow<N, H>, P, E[K]>
              : true | UntypedOptions
            : NoDerivedType<H>
          : K extends CastPath
            ? true | UntypedOptions
            : NoNavigationProperty<K>
        : K extends '*'
          ? true | EveryOptions
          : NoNavigationProperty<K>
}

/** What is expanded with `*` takes no more than that (URL Conventions 4.01 §5.1.3). */
type EveryOptions =
  | { readonly as: '$ref'; readonly levels?: never }
  | { readonly as?: never; readonly levels: number | 'max' }

/** Behind the name of a derived type. */
type KnownBelow<N, P, O> = P extends keyof N
  ? Expandable<N[P]> & (N[P] extends readonly [infer U, infer M, boolean] ? KnownOptions<U, M, O> : unknown)
  : NoNavigationProperty<P>

type KnownOptions<T, N, O> = O extends true | { readonly as: `${string}.${string}` }
  ? O extends { readonly as: infer A }
    ? `#${A & string}` extends TypeName<T>
      ? unknown
      : { readonly as: NoDerivedType<A> }
    : unknown
  : O extends false | string | number
    ? never
    : {
        readonly [P in keyof O]: P extends 'expand'
          ? KnownExpand<T, N, O[P]>
          : P extends 'select' | 'orderby' | 'filter'
            ? O extends Computing
              ? unknown
              : ExpandOptions<T, N>[P]
            : P extends keyof ExpandOptions<T, N> | 'compute'
              ? unknown
              : NoOption<P>
      }

/** Beside it, any name may be selected and ordered by. */
interface Computing {
  readonly compute: unknown
}

declare const wrong: unique symbol

/** What has no value, and says in the message of the compiler what is wrong. */
interface NoNavigationProperty<Name> {
  readonly [wrong]: Name
}
interface NoDerivedType<Name> {
  readonly [wrong]: Name
}
interface NoOption<Name> {
  readonly [wrong]: Name
}

/** What `expand` takes of one navigation property (URL Conventions 4.01 §5.1.3). */
export interface ExpandOptions<T, N> extends ExpandedWindow {
  /** `$ref` for references alone, `$count` for how many; a derived type by its qualified name says more (`CastOptions`). */
  readonly as?: '$ref' | '$count'
  readonly select?: readonly (Selectable<T, N> | '*')[] | undefined
  readonly expand?: ExpandInside<N>
  readonly filter?: Filter<T> | undefined
  readonly orderby?: readonly OrderBy<T, N>[] | Order<T> | undefined
}

/** What is expanded only where it is of a derived type, by its qualified name, whose own members are not known here. */
export interface CastOptions<T> extends ExpandedWindow {
  readonly as: `${string}.${string}`
  readonly select?: readonly string[] | undefined
  readonly compute?: Computation<T>
  readonly expand?: Readonly<Record<string, true | object>>
  readonly filter?: Filter<T> | undefined
  readonly orderby?: readonly string[] | Order<T> | undefined
}

/** What is expanded where its members are not known here, as text. */
interface UntypedOptions extends ExpandedWindow {
  readonly as?: string
  readonly select?: readonly string[] | undefined
  readonly compute?: string
  readonly expand?: Readonly<Record<string, true | object>>
  readonly filter?: string | undefined
  readonly orderby?: readonly string[] | undefined
}

/** What is expanded with members that are computed: these may be selected and ordered by too, so that names are not checked. */
export interface ComputingOptions<T, N> extends ExpandedWindow {
  readonly compute: Computation<T>
  readonly select?: readonly string[] | undefined
  readonly expand?: ExpandInside<N>
  readonly filter?: Filter<T> | undefined
  readonly orderby?: readonly string[] | Order<T> | undefined
}

interface ExpandedWindow {
  readonly top?: number | undefined
  readonly skip?: number | undefined
  readonly count?: boolean | undefined
  readonly search?: string | undefined
  /** How deep a recursive navigation goes. */
  readonly levels?: number | 'max' | undefined
}

/** Raw text, or a function of the item. */
export type Filter<T> = string | ((item: FilterOf<T>, scope: FilterScope<T>) => Expression)

/** What is ordered by. */
export interface Ordering {
  readonly $text: string
}

/** A function of the item that gives what is ordered by: an operand, or what `ordered` makes of several and of those that descend. */
export type Order<T> = (item: FilterOf<T>, scope: FilterScope<T>) => Ordering

/** What `$get` takes of an entity. */
export interface GetOptions<T, N, S extends string, E, C = string> extends RequestOptions {
  /** Names, paths into complex members, or `*` for all that the type declares. */
  readonly select?: readonly SelectPath<T, SelectKey<T, N> | ComputedName<C>, S>[] | undefined
  /** By names of navigation properties; `{ '*': true }` for all of them. */
  readonly expand?: E & ExpandOf<N> & KnownExpand<T, N, E>
  /**
   * `price mul amount as total`, whose members are `unknown`; `() => computed<{ total: number }>('price mul amount as total')`; or
   * `(item: FilterOf<Sale>) => computed({ total: … })`: where nothing that it names is selected, the type of `item` is known.
   */
  readonly compute?: C
}

/** What `$list` takes of a collection. */
export interface ListOptions<T, N, S extends string, E, O extends string = OrderBy<T, N>, C = string>
  extends GetOptions<T, N, S, E, C> {
  /** A `nextLink` or `deltaLink` to go on from, instead of the path. */
  readonly link?: string | undefined
  readonly filter?: Filter<T> | undefined
  readonly orderby?: readonly (OrderPath<T, N, O> | ComputedOrder<C>)[] | Order<T> | undefined
  readonly top?: number | undefined
  readonly skip?: number | undefined
  readonly count?: boolean | undefined
  readonly search?: string | undefined
}

interface ListWindow<T> {
  /** A `nextLink` to go on from, instead of the path. */
  readonly link?: string | undefined
  readonly filter?: Filter<T> | undefined
  readonly top?: number | undefined
  readonly skip?: number | undefined
  readonly count?: boolean | undefined
  readonly search?: string | undefined
}

/** What a complex value takes; what its expanded members have is not known here. */
export interface ComplexOptions<V, S extends string, X extends string> extends RequestOptions {
  readonly select?: readonly SelectPath<V, SelectKey<V, object>, S>[] | undefined
  readonly expand?: Readonly<Record<X, true | UntypedOptions>>
  readonly compute?: string
}

/** What a collection of complex values takes. */
export interface ComplexListOptions<V, S extends string, X extends string>
  extends ComplexOptions<V, S, X>,
    ListWindow<V> {
  readonly orderby?: readonly OrderBy<V, object>[] | Order<V> | undefined
}

/** What a collection of primitive values takes: these have no members, and are ordered by themselves. */
export interface ValueListOptions<V> extends RequestOptions, ListWindow<V> {
  readonly orderby?: readonly (`$${'it' | 'this'}` | `$${'it' | 'this'} ${'asc' | 'desc'}`)[] | Order<V> | undefined
}

/** What references of a collection are chosen by (OData Protocol 4.01 §11.2.8). */
export interface ReferenceListOptions<T, N> extends RequestOptions, ListWindow<T> {
  readonly orderby?: readonly OrderBy<T, N>[] | Order<T> | undefined
}

/** What `$apply` takes beside the transformations. */
export interface ApplyOptions extends RequestOptions {
  readonly filter?: string | undefined
  readonly orderby?: readonly string[] | undefined
  readonly top?: number | undefined
  readonly skip?: number | undefined
  readonly count?: boolean | undefined
}

/** Members that are computed: raw text, or a function of the item. */
export type Computation<T> = string | ((item: FilterOf<T>, scope: FilterScope<T>) => Computed<unknown>)

/** What `computed` makes: the text of `$compute`, and the type of the members that it adds. */
export interface Computed<R> {
  readonly $text: string
  /** Its type alone: nothing stands there. An operand alone has none, and no name that it could be read by. */
  readonly $row: R | undefined
}

/** The members that are computed; none where nothing is known of them. */
export type ComputedRow<C> = C extends (...given: never) => Computed<infer R>
  ? R
  : { readonly [P in TextName<C>]: unknown }

/** The names that are computed. */
export type ComputedName<C> = string extends C ? never : keyof ComputedRow<C> & string

/** `total` of `price mul amount as total`. */
type TextName<C> = C extends `${string} as ${infer R}`
  ? R extends `${infer P},${infer M}`
    ? P | TextName<M>
    : R
  : never

type ComputedOrder<C> = string extends C ? never : ComputedName<C> | `${ComputedName<C>} ${'asc' | 'desc'}`
