import { type Facts, literalTypeOf } from './facts.js'
import { literal } from './literal.js'

/** A Boolean expression of `$filter`. */
export interface Expression {
  readonly $text: string
  and(other: Expression): Expression
  or(other: Expression): Expression
  not(): Expression
}

interface Comparable<V> {
  eq(value: V | null): Expression
  ne(value: V | null): Expression
  in(values: readonly V[]): Expression
}

interface Ordered<V> extends Comparable<V> {
  gt(value: V): Expression
  ge(value: V): Expression
  lt(value: V): Expression
  le(value: V): Expression
}

interface Text<V> extends Ordered<V | Date> {
  has(value: V): Expression
  contains(text: string): Expression
  startsWith(text: string): Expression
  endsWith(text: string): Expression
  toLower(): Text<string>
  toUpper(): Text<string>
  trim(): Text<string>
  length(): Ordered<number>
  year(): Ordered<number>
  month(): Ordered<number>
  day(): Ordered<number>
}

interface Many<V> {
  any(predicate?: (item: Operand<V>) => Expression): Expression
  all(predicate: (item: Operand<V>) => Expression): Expression
  count(): Ordered<number>
}

/** What a member offers in a filter, by its type. */
export type Operand<V> = [V] extends [string]
  ? Text<V>
  : [V] extends [number]
    ? Ordered<V>
    : [V] extends [boolean]
      ? Comparable<V>
      : V extends readonly (infer I)[]
        ? Many<I>
        : FilterOf<V> & Pick<Comparable<never>, 'eq' | 'ne'>

/** Members of an item as operands. */
export type FilterOf<T> = { readonly [K in keyof T as Exclude<K, `${string}@${string}`>]-?: Operand<NonNullable<T[K]>> }

/** Text of `$filter`; a function is called with operands that write down what is asked of them. */
export function filterText(filter: unknown, facts: Facts): string {
  if (typeof filter !== 'function') return String(filter)
  return (filter as (item: unknown) => Expression)(operand('', facts, 0)).$text
}

const compared = /^([gl][et]|eq|ne|has)$/
const asked = /^(contains|startsWith|endsWith)$/
const applied = /^(toLower|toUpper|trim|length|year|month|day|hour|minute|second|date|time)$/

/** `path` is what stands in the URL; called, its last segment is the operator. */
function operand(path: string, facts: Facts, depth: number): unknown {
  return new Proxy(() => undefined, {
    get: (_, name) =>
      typeof name === 'symbol' ? undefined : operand(path === '' ? name : `${path}/${name}`, facts, depth),
    apply(_, __, values: readonly unknown[]) {
      const slash = path.lastIndexOf('/')
      const left = path.slice(0, Math.max(slash, 0))
      return operate(left, path.slice(slash + 1), values, facts, depth)
    },
  })
}

function operate(left: string, operator: string, values: readonly unknown[], facts: Facts, depth: number): unknown {
  const [value] = values
  const type = literalTypeOf(facts, left.slice(left.lastIndexOf('/') + 1))
  if (compared.test(operator)) return expression(`${left} ${operator} ${literal(value, type)}`)
  if (operator === 'in')
    return expression(`${left} in (${(value as readonly unknown[]).map((item) => literal(item, type)).join()})`)
  if (asked.test(operator)) return expression(`${operator.toLowerCase()}(${left},${literal(String(value))})`)
  if (applied.test(operator)) return operand(`${operator.toLowerCase()}(${left})`, facts, depth)
  if (operator === 'count') return operand(`${left}/$count`, facts, depth)
  if (operator === 'any' || operator === 'all') {
    if (typeof value !== 'function') return expression(`${left}/any()`)
    const variable = `x${depth || ''}`
    const inner = (value as (item: unknown) => Expression)(operand(variable, facts, depth + 1))
    return expression(`${left}/${operator}(${variable}:${inner.$text})`)
  }
  throw new TypeError(`\`${operator}\` is no operator of a filter`)
}

function expression(text: string): Expression {
  return {
    $text: text,
    and: (other) => expression(`${grouped(text)} and ${grouped(other.$text)}`),
    or: (other) => expression(`(${text} or ${other.$text})`),
    not: () => expression(`not (${text})`),
  }
}

function grouped(text: string): string {
  return / or /.test(text) && !(text.startsWith('(') && text.endsWith(')')) ? `(${text})` : text
}
