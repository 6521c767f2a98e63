import { type Facts, literalTypeOf } from '../facts.js'
import { type Expression, safe } from '../filter.js'
import { literal } from './literal.js'

/** Text of `$filter` in V2; a function is called with operands that write down what is asked of them. */
export function filterText(filter: unknown, facts: Facts, place?: string): string {
  if (typeof filter !== 'function') return String(filter)
  const item = operand('', { facts, place, collections: new Map() })
  return (filter as (item: unknown, scope: unknown) => Expression)(item, item).$text
}

/** What a name means. */
interface Context {
  readonly facts: Facts
  /** What the items are called. */
  readonly place: string | undefined
  /** Collections by the variables that are taken, which stand for their items. */
  readonly collections: Map<string, string>
}

/** `text` is what stands in the URL; called, what follows its last slash is the operator. */
function operand(text: string, context: Context): unknown {
  return new Proxy(() => undefined, {
    get: (_, name: string) => {
      if (name === '$text') return text
      const below = (segment: string) => operand((text && `${text}/`) + safe(segment), context)
      return name === '$as' || name === '$property' ? below : below(name)
    },
    apply(_, __, values: readonly unknown[]) {
      const slash = text.lastIndexOf('/')
      const left = text.slice(0, Math.max(slash, 0))
      return operand(applied(left, text.slice(slash + 1), values, context), context)
    },
  })
}

const comparisons = /^([gl][et]|eq|ne)$/
const arithmetic = /^(add|sub|mul|div|mod)$/
const functions =
  /^(endsWith|startsWith|length|indexOf|substring|toLower|toUpper|trim|concat|year|month|day|hour|minute|second|round|floor|ceiling|isOf|cast)$/

/** The expression that `operator` makes of what stands left of it (OData Version 2.0, URI Conventions §4.5). */
function applied(left: string, operator: string, values: readonly unknown[], context: Context): string {
  const [value] = values
  const names = left.split('/').map((segment) => context.collections.get(segment) ?? segment)
  const type = literalTypeOf(context.facts, names.pop() ?? '', names.pop() ?? context.place)
  const written = (item: unknown, as?: string) =>
    typeof item === 'function' ? (item as unknown as Expression).$text : literal(item, as)
  if (operator === 'not') return `not (${left})`
  if (operator === 'and') return `${left} and ${written(value)}`
  if (operator === 'or') return `(${left} or ${written(value)})`
  if (operator === 'in') {
    const texts = (value as readonly unknown[]).map((item) => `${left} eq ${written(item, type)}`)
    return texts.length === 0 ? 'false' : `(${texts.join(' or ')})`
  }
  if (operator === 'contains') return `substringof(${written(value)},${left})`
  if (comparisons.test(operator)) return `${left} ${operator} ${written(value, type)}`
  if (arithmetic.test(operator)) return `(${left} ${operator} ${written(value, type)})`
  if (/^a(ny|ll)$/.test(operator)) {
    const variable = `x${context.collections.size || ''}`
    context.collections.set(variable, left.slice(left.lastIndexOf('/') + 1))
    const inner = (value as ((item: unknown) => Expression) | undefined)?.(operand(variable, context))
    context.collections.delete(variable)
    return `${left}/${operator}(${inner ? `${variable}:${inner.$text}` : ''})`
  }
  if (!functions.test(operator)) throw new TypeError(`\`${operator}\` is no operator of a filter in OData V2`)
  const given = values.map((item) => (/^(isOf|cast)$/.test(operator) ? `'${safe(item as string)}'` : written(item)))
  return `${operator.toLowerCase()}(${[...(left && [left]), ...given].join()})`
}
