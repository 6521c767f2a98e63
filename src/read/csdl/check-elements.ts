import { createReport, type Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import { type Attributes, createAttributes } from './attributes.js'
import { checkMembers } from './check-members.js'
import { constants, type ElementRule, expressionNames, ruleFor } from './grammar.js'
import { createLosses, type Losses } from './losses.js'
import { meantBy } from './meant.js'
import { isSimpleIdentifier } from './names.js'
import { expectedInstead, type ValueKind } from './values.js'
import type { Element } from './xml.js'

/** Where findings go, and what is lost by them. */
interface Check {
  readonly report: Report
  readonly losses: Losses
}

/**
 * A finding for whatever in an element, and below, CSDL does not have at that place, and for what is missing. Gives the element with
 * misspelt names as they were meant; the same one where there are none.
 */
export function checkElements(given: Element, check: Check, around?: Element): Element {
  const rule = ruleFor(given.name)
  if (rule === undefined) return given
  const { report } = check
  const named = checkAttributes(given, rule, check)
  if (around !== undefined && rule.required.includes('Name')) checkName(named, around, check.losses)
  const strange = given.children.some((child) => !allows(rule, child.name))
  const element = strange ? withMeantChildren(named, rule, check) : named
  checkChildren(element, rule, around?.name ?? '', strange, report)
  const value = rule.text === undefined || element.children.length > 0 ? undefined : element.text
  if (value !== undefined && rule.text !== undefined)
    checkValue(element.name, trimmed(rule.text, value), rule.text, element, check)
  if (element.textOrigin !== undefined && value === undefined)
    report.add('csdl/stray-text', { parent: element.name }, element.textOrigin)
  let children: Element[] | undefined
  let index = 0
  for (const child of element.children) {
    const checked = !strange || allows(rule, child.name) ? checkElements(child, check, element) : child
    if (checked !== child) {
      children ??= [...element.children]
      children[index] = checked
    }
    index += 1
  }
  return children === undefined ? element : { ...element, children }
}

/** Gives the element with misspelt attributes as they were meant. */
function checkAttributes(given: Element, rule: ElementRule, check: Check): Element {
  let strange = false
  for (const attribute in given.attributes) {
    const kind = kindOf(rule, attribute)
    const value = given.attributes[attribute] ?? ''
    if (kind === undefined) strange = true
    else if (value !== '' || !rule.required.includes(attribute)) checkValue(attribute, value, kind, given, check)
  }
  const element = strange ? withMeantAttributes(given, rule, check) : given
  for (const attribute of rule.required) {
    const written = element.attributes[attribute]
    if ((written !== undefined && written !== '') || element.unread?.has(attribute) === true) continue
    check.report.add('csdl/missing-attribute', { element: element.name, attribute }, partOf(element.origin, attribute))
  }
  return element
}

/** With a finding for each attribute that there is not; one that is near to what there is, is that. */
function withMeantAttributes(element: Element, rule: ElementRule, check: Check): Element {
  let attributes: Attributes | undefined
  for (const attribute in element.attributes) {
    // Attributes of other namespaces extend an element at will.
    if (kindOf(rule, attribute) !== undefined || attribute.includes(':') || attribute === 'xmlns') continue
    const known = attributes ?? element.attributes
    const absent = Object.keys(rule.attributes).filter((each) => known[each] === undefined)
    const needed = absent.filter((each) => rule.required.includes(each))
    const meant =
      meantBy(attribute, absent) ?? needed.find((each) => each.endsWith(attribute) || attribute.endsWith(each))
    // What is left out for want of an attribute has that finding.
    if (meant === undefined && needed.length > 0) continue
    const place = partOf(element.origin, attribute)
    if (meant !== undefined && needed.includes(meant)) {
      const data = { element: element.name, attribute: meant, written: attribute }
      check.report.add('csdl/missing-attribute', data, place, { suggestion: meant })
    } else
      check.report.add('csdl/unknown-attribute', { element: element.name, attribute, meant }, place, {
        suggestion: meant,
      })
    if (meant === undefined) continue
    attributes ??= Object.assign(createAttributes(), element.attributes)
    const value = element.attributes[attribute] ?? ''
    attributes[meant] = value
    checkValue(meant, value, rule.attributes[meant] ?? 'text', element, check)
  }
  return attributes === undefined ? element : { ...element, attributes }
}

/** What has no name, or none that can be read, is left out of what it stands in. */
function checkName({ attributes: { Name: name }, unread }: Element, { origin }: Element, losses: Losses): void {
  if (name === undefined || unread?.has('Name') === true) losses.lose(undefined, origin)
  else if (!isSimpleIdentifier(name)) losses.lose(name, origin)
}

/** With a finding for each child that there is not; one that is near to what there is, is that. */
function withMeantChildren(element: Element, rule: ElementRule, { report, losses }: Check): Element {
  let children: Element[] | undefined
  for (const [index, child] of element.children.entries()) {
    if (allows(rule, child.name)) continue
    const near = ruleFor(child.name) === undefined ? meantBy(child.name, allowedIn(rule)) : undefined
    const meant = near !== undefined && isWhole({ ...child, name: near }, element) ? near : undefined
    const data = { element: child.name, parent: element.name, meant }
    report.add('csdl/unknown-element', data, child.origin, { suggestion: meant })
    if (meant === undefined) {
      if (child.attributes['Name'] !== undefined) losses.lose(child.attributes['Name'], element.origin)
      continue
    }
    children ??= [...element.children]
    children[index] = { ...child, name: meant }
  }
  return children === undefined ? element : { ...element, children }
}

/** True of an element that has nothing wrong inside: then it is what it was meant to be. */
function isWhole(element: Element, around: Element): boolean {
  const [report, losses] = [createReport(), createLosses()]
  checkElements(element, { report, losses }, around)
  losses.release(report)
  return report.diagnostics.length === 0
}

function allowedIn({ children, annotated, operands }: ElementRule): readonly string[] {
  const expressions = operands[1] > 0 ? [...expressionNames] : []
  return [...Object.keys(children), ...(annotated ? ['Annotation'] : []), ...expressions]
}

function kindOf(rule: ElementRule, attribute: string): ValueKind | undefined {
  if (Object.hasOwn(rule.attributes, attribute)) return rule.attributes[attribute]
  return rule.inline && Object.hasOwn(constants, attribute) ? constants[attribute] : undefined
}

function checkValue(
  attribute: string,
  value: string,
  kind: ValueKind,
  element: Element,
  { report, losses }: Check,
): void {
  const expected = expectedInstead(kind, value)
  if (expected === undefined) return
  const origin = partOf(element.origin, attribute)
  if (kind === 'maxLength' && value === '0') {
    const { Name: user = element.name, Type: type = '' } = element.attributes
    report.add('graph/facet', { user, facet: attribute, type, problem: 'zero' }, origin)
  } else if (
    kind === 'target' ||
    element.name === 'PropertyValue' ||
    element.name === 'Annotation' ||
    expressionNames.has(element.name) ||
    Object.hasOwn(constants, attribute)
  )
    report.add('csdl/annotation-value', { attribute, value, expected }, origin)
  else if (kind === 'name' || kind === 'namespace') {
    losses.lose(value, element.origin)
    report.add('csdl/bad-name', { name: value }, origin)
  } else if (referring.has(kind))
    losses.refer(value, (report) => report.add('csdl/bad-value', { attribute, value, expected }, origin))
  else report.add('csdl/bad-value', { attribute, value, expected }, origin)
}

const referring: ReadonlySet<ValueKind> = new Set(['path', 'qualifiedName', 'type'])

const none = new Map<string, number>()

function checkChildren(element: Element, rule: ElementRule, around: string, strange: boolean, report: Report): void {
  const { needed } = rule
  const counts = element.children.length > 0 || needed.length > 0 ? new Map<string, number>() : none
  let others = false
  for (const child of element.children) {
    if (strange && !allows(rule, child.name)) {
      others = true
      continue
    }
    const count = (counts.get(child.name) ?? 0) + 1
    counts.set(child.name, count)
    const occurrence = rule.children[child.name]
    if (count === 2 && (occurrence === 'once' || occurrence === 'atMostOnce'))
      report.add('csdl/repeated-element', { element: child.name, parent: element.name }, child.origin)
  }
  for (const name of needed) {
    // What is there instead has its finding.
    if (counts.has(name) || others || element.attributes[name] !== undefined) continue
    if (element.name === 'Annotations')
      report.add('csdl/empty-element', { element: element.name, child: name }, element.origin)
    else report.add('csdl/missing-element', { element: name, parent: element.name }, element.origin)
  }
  if (element.name === 'Reference' && !counts.has('Include') && !counts.has('IncludeAnnotations'))
    report.add('csdl/empty-element', { element: element.name, child: 'Include' }, element.origin)
  if (element.name === 'Record') checkValues(element, report)
  if (element.name === 'EnumType') checkMembers(element, report)
  if (element.name === 'Annotations' && element.attributes['Qualifier'] !== undefined) checkQualifiers(element, report)
  const { Name: name = '', Type: type = '', Nullable: nullable } = element.attributes
  const many = nullable !== undefined && element.name === 'NavigationProperty' && type.startsWith('Collection(')
  if (many && expectedInstead('boolean', nullable) === undefined)
    report.add('csdl/nullable-collection', { name }, partOf(element.origin, 'Nullable'))
  checkOperands(element, rule, around, report)
}

/** A record has one value for a property (OData CSDL XML 4.01 §14.4.12). */
function checkValues(record: Element, report: Report): void {
  const seen = new Set<string>()
  for (const { name, attributes, origin } of record.children) {
    const property = name === 'PropertyValue' ? attributes['Property'] : undefined
    if (property === undefined) continue
    if (seen.has(property))
      report.add(
        'csdl/annotation-value',
        { attribute: 'Property', value: property, expected: 'one that the record does not have yet' },
        partOf(origin, 'Property'),
      )
    seen.add(property)
  }
}

/** Only the group or its annotations have a qualifier (OData CSDL XML 4.01 §14.2.1). */
function checkQualifiers(element: Element, report: Report): void {
  for (const { attributes, origin } of element.children)
    if (attributes['Qualifier'] !== undefined)
      report.add(
        'csdl/unknown-attribute',
        { element: 'Annotation', attribute: 'Qualifier' },
        partOf(origin, 'Qualifier'),
      )
}

/** Operands of the functions of OData, at least and at most (OData CSDL XML 4.01 §14.4.3). */
const applied: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'odata.concat': [2, Number.POSITIVE_INFINITY],
  'odata.fillUriTemplate': [1, Number.POSITIVE_INFINITY],
  'odata.matchesPattern': [2, 2],
  'odata.uriEncode': [1, 1],
}

function operandsOf({ name, attributes }: Element, { operands }: ElementRule, around: string): ElementRule['operands'] {
  // Only an item of a collection may be left out, where its condition does not hold (OData CSDL XML 4.01 §14.4.8).
  if (name === 'If') return around === 'Collection' || around === 'If' ? operands : [3, 3]
  return (name === 'Apply' ? applied[attributes['Function'] ?? ''] : undefined) ?? operands
}

function checkOperands(element: Element, rule: ElementRule, around: string, report: Report): void {
  const { inline } = rule
  const [least, most] = operandsOf(element, rule, around)
  if (most === 0) return
  const written = inline ? Object.keys(element.attributes).filter((name) => Object.hasOwn(constants, name)) : []
  const count = written.length + element.children.filter(({ name }) => expressionNames.has(name)).length
  if (count < least || count > most)
    report.add('csdl/operands', { element: element.name, count, least, most }, element.origin)
}

function allows(rule: ElementRule, child: string): boolean {
  if (child === 'Annotation' && rule.annotated) return true
  return Object.hasOwn(rule.children, child) || (rule.operands[1] > 0 && expressionNames.has(child))
}

/** White space around a constant means nothing, but in a string. */
function trimmed(kind: ValueKind, text: string): string {
  return kind === 'text' ? text : text.trim()
}
