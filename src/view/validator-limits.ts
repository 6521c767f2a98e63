import { type Literal, limitsOf, type ValueLimits } from '../graph/limits.js'
import type { Annotation, Property } from '../graph/types.js'
import { type Code, code, integerLiteral, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { compilePattern } from '../runtime/validate/pattern.js'
import { call, type Expression } from './validator-expression.js'

/** A value that also keeps to what annotations state of it. */
export function limitedValue(of: Expression, annotations: readonly Annotation[], scope: Scope): Expression {
  const limits = limitsOf(annotations)
  const { pattern, minimum, maximum, multipleOf, allowed } = limits
  let value = of
  const add = (name: string, ...rest: readonly Code[]) => {
    value = call(scope.runtime(name, 'value'), value, ...rest)
  }
  // What cannot be matched in time that is known is left out, and reported by a rule.
  if (pattern !== undefined && compilePattern(pattern) !== undefined) add('pattern', stringLiteral(pattern))
  if (minimum !== undefined) add('minimum', constant(minimum.value), ...(minimum.exclusive ? [code`true`] : []))
  if (maximum !== undefined) add('maximum', constant(maximum.value), ...(maximum.exclusive ? [code`true`] : []))
  if (multipleOf !== undefined) add('multipleOf', constant(multipleOf))
  if (allowed !== undefined) add('allowed', ...allowed.map(constant))
  return value
}

/** Whether annotations state anything of a value. */
export function isLimited(annotations: readonly Annotation[]): boolean {
  const { pattern, minimum, maximum, multipleOf, allowed } = limitsOf(annotations)
  return [pattern, minimum, maximum, multipleOf, allowed].some((limit) => limit !== undefined)
}

/** A collection that also keeps to the count that annotations state. */
export function limitedItems(of: Expression, annotations: readonly Annotation[], scope: Scope): Expression {
  const { minItems, maxItems }: ValueLimits = limitsOf(annotations)
  if (minItems === undefined && maxItems === undefined) return of
  const rest = [integerLiteral(minItems ?? 0), ...(maxItems === undefined ? [] : [integerLiteral(maxItems)])]
  return call(scope.runtime('items', 'value'), of, ...rest)
}

/** What is written also keeps to what the docs state; what is read may be older than that. */
export function documentedLimits(of: Expression, property: Property, collection: boolean, scope: Scope): Expression {
  const limits = property.doc?.limits
  if (limits === undefined) return of
  let value = of
  const add = (name: string, ...rest: readonly Code[]) => {
    value = call(scope.runtime(name, 'value'), value, ...rest)
  }
  if (collection) {
    if (limits.maxItems !== undefined) add('items', integerLiteral(0), integerLiteral(limits.maxItems))
  } else if (isText(property)) {
    const { maxLength } = limits
    if (maxLength !== undefined && maxLength < (maxLengthOf(property) ?? Number.MAX_SAFE_INTEGER))
      add('maxLength', integerLiteral(maxLength))
  } else if (isNumber(property)) {
    if (limits.minimum !== undefined) add('minimum', integerLiteral(limits.minimum))
    if (limits.maximum !== undefined) add('maximum', integerLiteral(limits.maximum))
  }
  return value === of ? of : call(scope.runtime('written', 'value'), of, value)
}

function isText({ kind, type }: Property): boolean {
  return kind === 'property' && type.kind === 'primitive' && type.name === 'Edm.String'
}

function isNumber({ kind, type }: Property): boolean {
  return (
    kind === 'property' &&
    type.kind === 'primitive' &&
    /^Edm\.(?:S?Byte|Int16|Int32|Int64|Single|Double|Decimal)$/.test(type.name)
  )
}

function maxLengthOf(property: Property): number | undefined {
  return property.kind === 'property' ? property.facets.maxLength : undefined
}

/** Numbers that JavaScript cannot hold exactly are written as text. */
function constant(value: Literal): Code {
  if (value === null) return code`null`
  if (typeof value === 'boolean') return value ? code`true` : code`false`
  return typeof value === 'number' && Number.isSafeInteger(value) ? integerLiteral(value) : stringLiteral(String(value))
}
