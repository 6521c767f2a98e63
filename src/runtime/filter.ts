import { type Facts, literalTypeOf } from './facts.js'
import { literal } from './literal.js'
import type { EntityAt } from './reference.js'

/** A Boolean expression of `$filter`. */
export interface Expression {
  readonly $text: string
  and(other: Expression): Expression
  or(other: Expression): Expression
  not(): Expression
}

/** A value of the type, or an operand that gives one. */
type Given<V> = V | null | { readonly $value: V }

/** Beyond 2^53 only a `bigint` is exact. */
type Numeric = number | bigint

interface Comparable<V> {
  /** Its type alone: nothing stands there. */
  readonly $value: V
  readonly $text: string
  eq(value: Given<V>): Expression
  ne(value: Given<V>): Expression
  /** One of these, or an item of a collection that stands elsewhere (4.01). */
  in(values: readonly V[] | { readonly $items: V }): Expression
  /** `isof(member,type)`, the type by its qualified name. */
  isOf(type: string): Expression
  /** `cast(member,type)`; what it gives is typed by the caller. */
  cast<T = unknown>(type: string): AnyOperand<T>
}

interface Ordered<V> extends Comparable<V> {
  gt(value: Given<V>): Expression
  ge(value: Given<V>): Expression
  lt(value: Given<V>): Expression
  le(value: Given<V>): Expression
}

interface Arithmetic<V> extends Ordered<V> {
  /** `-member`. */
  neg(): Arithmetic<V>
  add(value: Given<V>): Arithmetic<V>
  sub(value: Given<V>): Arithmetic<V>
  mul(value: Given<V>): Arithmetic<V>
  div(value: Given<V>): Arithmetic<V>
  divby(value: Given<V>): Arithmetic<V>
  mod(value: Given<V>): Arithmetic<V>
  round(): Arithmetic<V>
  floor(): Arithmetic<V>
  ceiling(): Arithmetic<V>
}

/** Decimals of seconds may have a fraction. */
type Count = Arithmetic<Numeric>

/** JSON has text for strings, dates, durations, enumerations and more, so that the functions of all of them are offered. */
interface Text<V> extends Arithmetic<V | Date> {
  readonly $value: V
  neg(): Text<V>
  /** Dates and durations; the difference of two dates is a duration (URL Conventions 4.01 §5.1.1.2). */
  add(value: Given<V | Date>): Text<V>
  sub(value: Given<V | Date>): Text<V>
  /** Durations by numbers. */
  mul(value: Given<V | Date | Numeric>): Text<V>
  div(value: Given<V | Date | Numeric>): Text<V>
  divby(value: Given<V | Date | Numeric>): Text<V>
  has(value: Given<V>): Expression
  contains(text: Given<string>): Expression
  startsWith(text: Given<string>): Expression
  endsWith(text: Given<string>): Expression
  matchesPattern(pattern: string): Expression
  concat(text: Given<string>): Text<string>
  indexOf(text: Given<string>): Count
  substring(start: Given<Numeric>, length?: Given<Numeric>): Text<string>
  toLower(): Text<string>
  toUpper(): Text<string>
  trim(): Text<string>
  length(): Count
  year(): Count
  month(): Count
  day(): Count
  hour(): Count
  minute(): Count
  second(): Count
  fractionalSeconds(): Count
  totalSeconds(): Count
  totalOffsetMinutes(): Count
  date(): Text<string>
  time(): Text<string>
}

interface Many<V> {
  /** Their type alone: nothing stands there. */
  readonly $items: V
  any(predicate?: (item: AnyOperand<V>) => Expression): Expression
  all(predicate: (item: AnyOperand<V>) => Expression): Expression
  /** `$count` of the collection, or of those of its items (4.01). */
  count(predicate?: string | ((item: AnyOperand<V>) => Expression)): Count
  hasSubset(values: readonly V[]): Expression
  hasSubsequence(values: readonly V[]): Expression
}

interface Structure {
  /** The members of a derived type, by its qualified name; typed by the caller. */
  $as<D>(type: string): FilterOf<D>
  /** A dynamic property of an open type, typed by the caller. */
  $property<V = unknown>(name: string): AnyOperand<V>
}

/** What a member offers in a filter, by its type. */
export type Operand<V> = [V] extends [string]
  ? `${number}` extends Extract<V, `${number}`>
    ? Text<V | Numeric>
    : Text<V>
  : [V] extends [Numeric | string]
    ? Arithmetic<V | bigint>
    : [V] extends [boolean]
      ? Comparable<V> & Expression
      : V extends readonly (infer I)[]
        ? Many<I>
        : Structured<V>

/** Named, so that messages of the compiler say `Structured<Category>` and not what is in it. */
type Structured<V> = FilterOf<V> & Pick<Comparable<never>, 'eq' | 'ne' | 'isOf'> & Geo

interface Geo {
  geoDistance(point: Given<string>): Count
  geoIntersects(polygon: Given<string>): Expression
  geoLength(): Count
}

/** The same where what it holds may not be known, as of what is dynamic or untyped: all operators are offered. A function stands for what is missing (`constructor`). */
type AnyOperand<V> = unknown extends V ? Text<unknown> : Operand<Exclude<V, null | undefined | object['constructor']>>

/** Members of an item as operands. */
export type FilterOf<T> = {
  readonly [K in keyof T as Exclude<K, `${string}@${string}`>]-?: AnyOperand<T[K]>
} & Structure

/** Functions that need no member, and the places that every expression can name (URL Conventions 4.01 §5.1.1). */
export interface FilterScope<T> {
  readonly $it: FilterOf<T>
  /** The item itself where it has no members: `$this.endsWith('.com')` of a collection of text (4.01). */
  readonly $this: AnyOperand<T>
  /** What another place holds: `$root(client.users('1')).displayName`. */
  $root<R>(entity: EntityAt<R>): FilterOf<R>
  now(): Text<string>
  minDateTime(): Text<string>
  maxDateTime(): Text<string>
  /** `isof(type)`: of the item itself. */
  isOf(type: string): Expression
  /** `cast(type)`: of the item itself; what it gives is typed by the caller. */
  cast<C = unknown>(type: string): AnyOperand<C>
  /** `case(condition:value,…)`. */
  case<V>(...branches: readonly (readonly [Expression | boolean, Given<V>])[]): Operand<V>
}

type Predicate = (item: unknown, scope?: unknown) => Expression

/** Names that lead somewhere, the last one first; what an operator gives has none. */
type Names = readonly string[]

/** Text of a query option; a function is called with operands that write down what is asked of them. */
export function filterText(filter: unknown, facts: Facts & { readonly baseUrl?: string }, place = ''): string {
  if (typeof filter !== 'function') return String(filter ?? '')
  /** How many variables are taken where something is written down, and 100 for each count that it stands in. */
  let depth = 0
  // Without a value, it gives empty text.
  const item = operand(String, [place])
  return (filter as Predicate)(item, item).$text

  /** `text` gives what stands in the URL, where it is asked for it; called, the last name is an operator of what stands left of it. */
  function operand(text: () => string, names: Names, left = text): unknown {
    return new Proxy(() => undefined, {
      get: (_, name: string) => {
        const below = (segment: string) => operand(() => before(text()) + safe(segment), [segment, ...names], text)
        if (name === '$text') return text()
        if (/^\$[it]/.test(name)) return operand(() => name, names)
        return /^\$[ap]/.test(name) ? below : below(name)
      },
      apply: (_, __, values: readonly unknown[]) => operand(() => applied(left(), names, values), []),
    })
  }

  /** In a count, `$this` is what is counted, and its members stand alone. */
  function before(text: string): string {
    return text ? (text === '$this' ? '' : `${text}/`) : depth > 99 ? '$it/' : ''
  }

  /** The expression that an operator makes of what stands left of it. */
  function applied(left: string, [operator = '', ...names]: Names, values: readonly unknown[]): string {
    const [value] = values
    if (operator === 'not') return `not (${left})`
    if (operator === 'neg') return `-${left}`
    if (operator === '$root') return `$root${decodeURIComponent(`${value}`.slice(facts.baseUrl?.length))}`
    // No value is in an empty list, which the grammar does not have.
    if (operator === 'in' && !(value as readonly unknown[]).length) return 'false'
    if (/^(or|add|sub|mul|div(by)?|mod|and|[gl][et]|eq|ne|has|in)$/.test(operator)) {
      const known = names as unknown as readonly [name: string, previous?: string]
      const type = /^(date|time|now|m..datetime|)\(|,Edm\.[DGT]/.test(left) ? 'Bare' : literalTypeOf(facts, ...known)
      const both = `${left} ${operator} ${written(value, type)}`
      return /^(or|add|sub|mul|div|mod)/.test(operator) ? `(${both})` : both
    }
    if (/^a|count/.test(operator)) {
      const step = operator === 'count' ? 100 : 1
      const variable = step > 1 ? '$this' : `x${depth % 100 || ''}`
      depth += step
      const inner = typeof value === 'function' ? (value as Predicate)(operand(() => variable, names)).$text : value
      depth -= step
      if (step > 1) return `${left}/$count${inner ? `($filter=${inner})` : ''}`
      return `${left}/${operator}(${inner ? `${variable}:${inner}` : ''})`
    }
    const given = values.map((item) => {
      if (/sOf|cast/.test(operator)) return safe(item as string)
      if (!Array.isArray(item)) return written(item)
      return operator === 'case' ? item.map((part) => written(part)).join(':') : JSON.stringify(item)
    })
    const name = operator === 'matchesPattern' ? operator : operator.toLowerCase().replace('geo', 'geo.')
    return `${name}(${[...(left && [left]), ...given]})`
  }
}

function written(item: unknown, type?: string): string {
  if (typeof item === 'function') return (item as unknown as Expression).$text
  return Array.isArray(item) ? `(${item.map((one) => written(one, type))})` : literal(item, type)
}

/** A name, if no sign in it could end it; `Collection(Edm.String)` is one of a type. */
export function safe(name: string): string {
  if (/^[\p{IDC}\p{Cf}.$@-]+(\([\p{IDC}\p{Cf}.$@-]*\))?$/u.test(name)) return name
  throw new TypeError(`\`${name}\` is no name`)
}
