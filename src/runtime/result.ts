import type { ComputedRow } from './options.js'
import type { AnyPath, NavBelow, Present } from './paths.js'
import type { EntityReference } from './reference.js'

/** The members that were selected, present; and what was expanded. */
export type Result<T, N, S extends string, E, K extends string = never, C = string> = ([Known<S>] extends [never]
  ? [keyof E & (keyof T | AnyPath | '*')] extends [never]
    ? Keyed<T, K>
    : Keyed<Unexpanded<T, ByName<N, E>>, K>
  : Chosen<[keyof E & AnyPath] extends [never] ? T : Unexpanded<T, E>, N, S>) &
  ([keyof E] extends [never] ? unknown : ExpandedMembers<T, N, ByName<N, E>>) &
  (string extends C
    ? unknown
    : [S] extends [never]
      ? ComputedRow<C>
      : Pick<ComputedRow<C>, ('*' extends S ? unknown : S) & keyof ComputedRow<C>>)

/** Of any text nothing is known: `ReturnType` asks for the answer of a call with any options. */
type Known<S> = S extends string ? (string extends S ? never : S) : never

type Chosen<T, N, S extends string> = Selected<T, S> & ('*' extends S ? Declared<T, N> : unknown)

/** What `*` selects: all but navigation. */
type Declared<T, N> = { [P in keyof T as P extends keyof N | `${string}@${string}` ? never : P]-?: Present<T[P]> }

/** What is expanded, each by its name; what is named beside `*` goes its own way. */
type ByName<N, E> = '*' extends keyof E
  ? E & { [P in Exclude<keyof N, keyof E | AnyPath | '$as'>]: E['*' & keyof E] }
  : E

/** What is expanded has a type of its own, in complex members too. */
type Unexpanded<T, E> = {
  [P in keyof T as P extends keyof E ? never : P]: P extends Head<keyof E & AnyPath>
    ? UnexpandedInside<T[P], E, P>
    : T[P]
}

type UnexpandedInside<V, E, H extends string> = V extends readonly (infer I)[]
  ? UnexpandedInside<I, E, H>[]
  : V extends object
    ? Unexpanded<V, { [P in keyof E as P extends `${H}/${infer R}` ? R : never]: E[P] }>
    : V

type ExpandedMembers<T, N, E> = {
  [P in keyof E & keyof N as E[P] extends CountOnly ? never : Exclude<P, AnyPath>]:
    | Expanded<N[P], Exclude<E[P], undefined>, P>
    | Extract<E[P], undefined>
} & {
  [P in keyof E & keyof N as E[P] extends CountOnly | Counted
    ? `${Exclude<P, AnyPath> & string}@odata.count`
    : never]: number
} & {
  readonly [P in keyof E & keyof N as More<N[P], E[P], Exclude<P, AnyPath>>]?: string
} & ([keyof E & AnyPath] extends [never]
    ? unknown
    : {
        [H in Head<keyof E & AnyPath> & keyof T]?: Like<T[H], ExpandedInside<N, E, H>> | null
      } & { readonly [P in keyof E & AnyPath as CastMember<P>]?: ExpandedBelow<N, E[P], P> })

/** Where a service answers with a part of a collection, what to go on from. */
type More<Entry, E, P> = E extends CountOnly
  ? never
  : Entry extends readonly [unknown, unknown, true]
    ? `${P & string}@odata.nextLink`
    : never

interface CountOnly {
  readonly as: '$count'
}

interface Counted {
  readonly count: true
}

/** What is expanded behind the name of a derived type. */
type ExpandedBelow<N, E, P> = N extends { readonly $as: unknown }
  ? P extends `${infer H}/${infer R}`
    ? Expanded<NavBelow<N, H>[R & keyof NavBelow<N, H>], E>
    : never
  : unknown

/** What is expanded in one complex member (`quota/owner`). */
type ExpandedInside<N, E, H extends PropertyKey> = {
  [P in keyof E & keyof N as P extends `${H & string}/${infer R}` ? R : never]: Expanded<N[P], E[P]>
}

type Like<V, M> = NonNullable<V> extends readonly unknown[] ? M[] : M

/** Members, and of complex ones those that paths name. */
export type Selected<T, S extends string> = {
  readonly [P in '@odata.type' | '@odata.etag' as P & keyof T]?: T[P & keyof T]
} & { readonly [P in CastMember<S>]?: unknown } & {
  [P in Head<S> & keyof T]-?: P extends S ? Present<T[P]> : SelectedPart<Present<T[P]>, Tails<S, P & string>>
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
export type Keyed<T, K extends string> = [K] extends [never] ? T : T & { [P in K & keyof T]-?: Present<T[P]> }

type Expanded<Entry, E, P extends PropertyKey = never> = Entry extends readonly [infer T, infer N, infer Many]
  ? Many extends true
    ? (ExpandedItem<T, N, E> & NextLevel<Entry, E, P>)[]
    : (ExpandedItem<T, N, E> & NextLevel<Entry, E, P>) | null
  : never

/** With levels, what is selected is followed by the same once more (URL Conventions 4.01 §5.1.3.1). */
type NextLevel<Entry, E, P extends PropertyKey> = E extends { readonly levels: unknown; readonly select: unknown }
  ? { [Q in P]?: Expanded<Entry, E, P> }
  : unknown

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
        E extends { readonly expand: infer M } ? M : object,
        never,
        E extends { readonly compute: infer C } ? C : string
      >
