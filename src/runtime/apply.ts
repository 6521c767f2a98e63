import type { Expression, FilterOf, FilterScope } from './filter.js'
import type { Computed, Order, Ordering } from './options.js'
import type { Selected } from './result.js'

/** How values of several rows become one (OData Data Aggregation 4.0 §3.1.3). */
export type Method = 'sum' | 'min' | 'max' | 'average' | 'countdistinct'

/** New names, each with a member and a method, or `$count` for the number of rows. */
export type Aggregates<T> = Readonly<Record<string, Aggregate<T>>>

type Aggregate<T> =
  | '$count'
  | readonly [member: Numbers<T> | `${string}/${string}`, method: 'sum' | 'average']
  | readonly [member: Grouping<T>, method: 'min' | 'max' | 'countdistinct' | `custom.${string}`]

/** Members that hold numbers, or what is not known. */
type Numbers<T> = {
  [P in keyof T & string]-?: [T[P] & number] extends [never] ? never : P
}[keyof T & string]

/** Null where all values are, or where there are none: `Nothing` is null where there may be no rows (Data Aggregation 4.0 §3.1.3). */
type Aggregated<T, A, Nothing> = {
  readonly [N in keyof A]: A[N] extends readonly [infer K, infer M]
    ? M extends 'countdistinct'
      ? number
      : M extends Method
        ? K extends keyof T
          ? (M extends 'min' | 'max' ? NonNullable<T[K]> : number) | Extract<T[K], null> | Nothing
          : M extends 'min' | 'max'
            ? unknown
            : number | null
        : unknown
    : number
}

/** Null wherever something that it is made from may be. */
type Members<C> = {
  readonly [N in keyof C]: C[N] extends { readonly $value: infer V } ? Exclude<V, bigint | Date> | null : never
}

/** What rows are grouped by, and ordered: members and paths. */
type Grouping<T> = Exclude<keyof T & string, `${string}@${string}`> | `${keyof T & string}/${string}`

/** Steps that rows go through, one after the other; `$apply` takes them and gives rows of the last one's shape. */
export interface Transformations<T> {
  (item: FilterOf<never>): { readonly $text: string; readonly $row?: T }
  filter(predicate: string | ((item: FilterOf<T>, scope: FilterScope<T>) => Expression)): Transformations<T>
  groupBy<K extends Grouping<T>>(members: readonly K[]): Transformations<Selected<T, K>>
  groupBy<K extends Grouping<T>, const A extends Aggregates<T>>(
    members: readonly K[],
    aggregates: A,
  ): Transformations<Selected<T, K> & Aggregated<T, A, never>>
  aggregate<const A extends Aggregates<T>>(aggregates: A): Transformations<Aggregated<T, A, null>>
  /** Adds members: `compute((item) => ({ total: item.price.mul(item.amount) }))`. */
  compute<C extends Readonly<Record<string, { readonly $value: unknown }>>>(
    made: (item: FilterOf<T>, scope: FilterScope<T>) => C,
  ): Transformations<T & Members<C>>
  /** The same as text; `C` says what is added: `compute<{ total: number }>('price mul amount as total')`. */
  compute<C>(expression: string): Transformations<T & C>
  orderBy(...orders: readonly (string | Order<T>)[]): Transformations<T>
  top(count: number): Transformations<T>
  skip(count: number): Transformations<T>
  search(expression: string): Transformations<T>
}

type Step = (item: unknown) => string

/** Begins a chain of transformations of rows of that type (OData Data Aggregation 4.0 §3). One of nothing (`orderBy()`, `filter('')`) is left out. */
export function transform<T>(): Transformations<T> {
  return chain([]) as Transformations<T>
}

function chain(steps: readonly Step[]): unknown {
  const then = (name: string, inside: Step) =>
    chain([
      ...steps,
      (item) => {
        const text = inside(item)
        return text && `${name}(${text})`
      },
    ])
  const plain =
    (name: string) =>
    (...values: readonly unknown[]) =>
      then(name, () => values.join())
  const text = (item: unknown) => ({
    $text: joined(
      steps.map((step) => step(item)),
      '/',
    ),
  })
  return Object.assign(text, {
    filter: (predicate: Given) => then('filter', (item) => textOf(predicate, item)),
    groupBy: (members: readonly string[], aggregates: Aggregates<never> = {}) =>
      // Of no members, all rows are one group.
      members.length === 0
        ? then('aggregate', () => written(aggregates))
        : then('groupby', () => {
            const inside = written(aggregates)
            return `(${members.join()})${inside && `,aggregate(${inside})`}`
          }),
    aggregate: (aggregates: Aggregates<never>) => then('aggregate', () => written(aggregates)),
    compute: (made: string | ((item: unknown, scope: unknown) => Operands)) =>
      then('compute', (item) => (typeof made === 'string' ? made : computed(made(item, item)).$text)),
    orderBy: (...orders: readonly Given[]) =>
      then('orderby', (item) =>
        joined(
          orders.map((order) => textOf(order, item)),
          ',',
        ),
      ),
    top: plain('top'),
    skip: plain('skip'),
    search: plain('search'),
  })
}

function joined(texts: readonly string[], separator: string): string {
  return texts.filter(Boolean).join(separator)
}

type Given = string | ((item: unknown, scope: unknown) => Ordering)

function textOf(given: Given, item: unknown): string {
  return typeof given === 'string' ? given : given(item, item).$text
}

type Operands = Readonly<Record<string, { readonly $text: string }>>

/** Members for `compute`, each with the expression that it is made of: `compute: (item) => computed({ total: item.price.mul(item.amount) })` (URL Conventions 4.01 §5.1.10). */
export function computed<C extends Operands>(members: C): Computed<Members<C>>
/** The same as text, whose members the caller types: `compute: () => computed<{ total: number }>('price mul amount as total')`. */
export function computed<R>(text: string): Computed<R>
export function computed(made: string | Operands): Computed<unknown> {
  if (typeof made === 'string') return { $text: made, $row: undefined }
  const parts = Object.entries(made).map(([name, { $text }]) => `${$text} as ${name}`)
  return { $text: parts.join(), $row: undefined }
}

function written(aggregates: Aggregates<never>): string {
  return Object.entries(aggregates)
    .map(([name, how]) => (how === '$count' ? `$count as ${name}` : `${how[0]} with ${how[1]} as ${name}`))
    .join()
}
