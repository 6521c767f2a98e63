import type { expandable } from './reference.js'

/** What every object has of that name, where options leave it out: without it, `{}` would not have the type. */
export type OnObjects<K> = K extends keyof typeof Object.prototype ? (typeof Object.prototype)[K] : never

/** A member that is there: neither missing, nor what every object has of its name (`constructor`). */
export type Present<V> = Exclude<V, undefined | object['constructor']>

/** Names that `select` takes: no navigation, no control information. */
export type SelectKey<T, N> = Exclude<keyof T & string, keyof N | `${string}@${string}`>

/** What `select` takes where it is not inferred: names, and paths, of which three steps are checked (`address/city/name`). */
export type Selectable<T, N> = SelectKey<T, N> | { [P in SelectKey<T, N>]: `${P}/${Inside<T[P]>}` }[SelectKey<T, N>]

/** One step into a complex value, or two; what comes behind these is not checked. */
type Inside<V> =
  Item<V> extends infer I extends object
    ? { [P in SelectKey<I, object>]: P | `${P}/${Keys<I[P]> | `${Nested<I[P]>}/${string}`}` }[SelectKey<I, object>]
    : never

/** Members that hold complex values. */
type Nested<V> = {
  [P in Keys<V>]: P extends keyof Item<V> ? (Item<Item<V>[P]> extends object ? P : never) : never
}[Keys<V>]

/** Any number of names. */
export type AnyPath = `${string}/${string}`

/** What a derived type has, behind its qualified name. */
export type CastPath = `${string}.${string}/${string}`

/** What can be expanded in a derived type, by its qualified name, where `X$Nav` has the sets of these. */
export type NavBelow<N, Name> = N extends { readonly $as: infer C }
  ? Name extends keyof C
    ? (C[Name] extends readonly [infer S, unknown] ? S : C[Name]) extends {
        readonly $ref: { readonly [expandable]: infer M }
      }
      ? M
      : never
    : never
  : never

/** The path itself where it is one, else what could stand there. Behind the name of a derived type, anything may stand. */
export type SelectPath<T, K extends string, S> = S extends `${infer H}/${infer R}`
  ? H extends K & keyof T
    ? `${H}/${Below<T[H], R>}`
    : `#${H}` extends TypeName<T>
      ? S
      : K
  : S extends K | '*'
    ? S
    : K

/** Members of a complex value, or of the items of a collection of them. */
type Keys<V> = Item<V> extends object ? SelectKey<Item<V>, object> : never

/** A value without null, or an item of a collection. */
export type Item<V> = NonNullable<V> extends readonly (infer I)[] ? NonNullable<I> : NonNullable<V>

type Below<V, R extends string> = R extends `${infer H}/${infer Rest}`
  ? H extends keyof Item<V>
    ? `${H}/${Below<Item<V>[H], Rest>}`
    : `#${H}` extends TypeName<Item<V>>
      ? R
      : Keys<V>
  : R extends Keys<V>
    ? R
    : Keys<V>

/** `#` and the qualified name of the type, or of one derived from it. */
export type TypeName<T> = '@odata.type' extends keyof T ? NonNullable<T['@odata.type']> : never

/** The same without `#`, as it stands in a path. */
export type CastName<T, N = TypeName<T>> = N extends `#${infer Name}` ? Name : N

/** What `orderby` takes where it is not inferred: a member, a path, or the size of a collection (`messages/$count`); not checked behind the second step along navigation. */
export type OrderBy<T, N> = Sortable<T, N> | `${Sortable<T, N>} ${'asc' | 'desc'}`

type Sortable<T, N> =
  | SelectKey<T, N>
  | { [P in SelectKey<T, N>]: `${P}/${SortedBelow<T[P]>}` }[SelectKey<T, N>]
  | { [P in keyof N & string]: `${P}/${SortedAlong<N[P]>}` }[keyof N & string]

type SortedBelow<V> = NonNullable<V> extends readonly unknown[] ? '$count' : Inside<V>

type SortedAlong<Entry> = Entry extends readonly [infer T, infer N, infer Many]
  ? Many extends true
    ? '$count'
    : SelectKey<T, N> | `${SelectKey<T, N> | (keyof N & string)}/${string}`
  : never

/** What is ordered by, itself where it is a path of any length into complex members and along navigation to one entity, else what could stand there. */
export type OrderPath<T, N, O> = O extends Ordered<T, N, O> ? O : Ordered<T, N, O>

type Ordered<T, N, O> = O extends `${infer P} ${infer D}`
  ? `${Sorted<T, N, P>} ${D extends 'asc' | 'desc' ? D : 'asc' | 'desc'}`
  : Sorted<T, N, O>

type Sorted<T, N, P> = P extends `${infer H}/${infer R}`
  ? H extends keyof N & string
    ? `${H}/${Along<N[H], R>}`
    : H extends SelectKey<T, N> & keyof T
      ? `${H}/${NonNullable<T[H]> extends readonly unknown[] ? '$count' : Below<T[H], R>}`
      : `#${H}` extends TypeName<T>
        ? P
        : SelectKey<T, N>
  : P extends SelectKey<T, N>
    ? P
    : SelectKey<T, N>

type Along<Entry, R> = Entry extends readonly [infer T, infer N, infer Many]
  ? Many extends true
    ? '$count'
    : Sorted<T, N, R> & string
  : never
