import type { Report } from '../../diagnostics/report.js'
import type { Expected } from './annotation-types.js'
import type { Element } from './xml.js'

/** What a dynamic expression gives, where that is sure (OData CSDL XML 4.01 §14.4; OData URL 4.01 §5.1.1). */
type Result = 'Boolean' | 'number' | 'String'

/** True of an expression that is calculated, and gives what cannot be expected. */
export function isOtherResult(expression: Element, expected: Expected, isMany: boolean): boolean {
  const result = resultOf(expression)
  // Texts and collections are joined, and cut, by the same functions.
  if (result === undefined || (isMany && result === 'String')) return false
  if (isMany || expected.kind === 'record' || expected.kind === 'enum') return true
  if (expected.kind === 'unknown') return false
  const name = expected.name.slice('Edm.'.length)
  if (result === 'number') return !/^(?:S?Byte|Int\d+|Decimal|Double|Single)$/.test(name)
  return name !== result
}

/** A finding for each operand with which nothing can be calculated, and for what fills a template without the label that it has there (OData CSDL XML 4.01 §14.4.3, §14.4.4.2). */
export function checkOperandKinds({ name, attributes, children }: Element, report: Report): void {
  const isTemplate = name === 'Apply' && attributes['Function']?.toLowerCase() === 'odata.filluritemplate'
  if (!isTemplate && !arithmetic.has(name)) return
  const operands = children.filter((child) => child.name !== 'Annotation')
  const strange = isTemplate
    ? operands.slice(1).filter((operand) => operand.name !== 'LabeledElement')
    : operands.filter(isNoNumber)
  for (const { name: found, origin } of strange)
    report.add(
      'csdl/annotation-type',
      { found: `\`${found}\``, type: isTemplate ? 'LabeledElement' : 'Edm.Decimal' },
      origin,
    )
}

function resultOf({ name, attributes, children }: Element): Result | undefined {
  if (conditions.has(name)) return 'Boolean'
  if (name === 'Apply') return functions.get((attributes['Function'] ?? '').toLowerCase())
  if (name === 'DivBy' || name === 'Mod') return 'number'
  // Times are added and subtracted, too, and multiplied with numbers.
  const sums = name === 'Add' || name === 'Sub' || name === 'Neg'
  return (sums ? children.some(isNumber) : arithmetic.has(name) && children.every(isNumber)) ? 'number' : undefined
}

/** Comparisons, and what joins them. */
const conditions: ReadonlySet<string> = new Set(
  ['And', 'Or', 'Not', 'Eq', 'Ne', 'Gt', 'Ge', 'Lt', 'Le', 'Has', 'In'].concat('IsOf'),
)

/** Expressions that calculate with numbers, or times. */
export const arithmetic: ReadonlySet<string> = new Set(['Add', 'Sub', 'Neg', 'Mul', 'Div', 'DivBy', 'Mod'])

const functions: ReadonlyMap<string, Result> = new Map([
  ...['concat', 'substring', 'tolower', 'toupper', 'trim', 'filluritemplate', 'uriencode'].map(
    (name) => [`odata.${name}`, 'String'] as const,
  ),
  ...['contains', 'endswith', 'startswith', 'hassubset', 'hassubsequence', 'matchespattern'].map(
    (name) => [`odata.${name}`, 'Boolean'] as const,
  ),
  ...['length', 'indexof', 'year', 'month', 'day', 'hour', 'minute', 'second', 'round', 'floor', 'ceiling'].map(
    (name) => [`odata.${name}`, 'number'] as const,
  ),
])

function isNumber(operand: Element): boolean {
  return /^(?:Int|Float|Decimal)$/.test(operand.name) || resultOf(operand) === 'number'
}

function isNoNumber(operand: Element): boolean {
  if (/^(?:String|Bool|Binary|Guid|EnumMember|Record|Collection)$/.test(operand.name)) return true
  const result = resultOf(operand)
  return result === 'Boolean' || result === 'String'
}
