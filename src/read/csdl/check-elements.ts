import type { Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import { constants, type ElementRule, expressionNames, ruleFor } from './grammar.js'
import { expectedInstead, type ValueKind } from './values.js'
import type { Element } from './xml.js'

/** A finding for whatever in an element, and below, CSDL does not have at that place, and for what is missing. */
export function checkElements(element: Element, report: Report, around = ''): void {
  const rule = ruleFor(element.name)
  if (rule === undefined) return
  checkAttributes(element, rule, report)
  checkChildren(element, rule, around, report)
  const value = rule.text === undefined || element.children.length > 0 ? undefined : element.text
  if (value !== undefined && rule.text !== undefined)
    checkValue(element.name, trimmed(rule.text, value), rule.text, element, report)
  if (element.textOrigin !== undefined && value === undefined)
    report.add('csdl/stray-text', { parent: element.name }, element.textOrigin)
  for (const child of element.children) if (allows(rule, child.name)) checkElements(child, report, element.name)
}

function checkAttributes(element: Element, rule: ElementRule, report: Report): void {
  let misspelt: Set<string> | undefined
  for (const attribute of rule.required) {
    const given = element.attributes[attribute]
    if ((given !== undefined && given !== '') || element.unread?.has(attribute) === true) continue
    const instead = given === undefined ? misspeltAs(element, attribute, rule) : undefined
    if (instead !== undefined) misspelt = (misspelt ?? new Set()).add(instead)
    const origin = partOf(element.origin, instead ?? attribute)
    report.add('csdl/missing-attribute', { element: element.name, attribute }, origin)
  }
  for (const attribute in element.attributes) {
    // Attributes of other namespaces extend an element at will.
    if (attribute.includes(':') || attribute === 'xmlns' || misspelt?.has(attribute) === true) continue
    const value = element.attributes[attribute] ?? ''
    const kind = kindOf(rule, attribute)
    if (kind === undefined)
      report.add('csdl/unknown-attribute', { element: element.name, attribute }, partOf(element.origin, attribute))
    else if (value !== '' || !rule.required.includes(attribute)) checkValue(attribute, value, kind, element, report)
  }
}

/** `name` or `Nam` where `Name` belongs: an attribute that there is not, and that begins alike. */
function misspeltAs({ attributes }: Element, name: string, rule: ElementRule): string | undefined {
  const start = name.slice(0, 2).toLowerCase()
  return Object.keys(attributes).find(
    (each) => each.toLowerCase().startsWith(start) && !each.includes(':') && kindOf(rule, each) === undefined,
  )
}

function kindOf(rule: ElementRule, attribute: string): ValueKind | undefined {
  if (Object.hasOwn(rule.attributes, attribute)) return rule.attributes[attribute]
  return rule.inline && Object.hasOwn(constants, attribute) ? constants[attribute] : undefined
}

function checkValue(attribute: string, value: string, kind: ValueKind, element: Element, report: Report): void {
  const expected = expectedInstead(kind, value)
  if (expected === undefined) return
  const origin = partOf(element.origin, attribute)
  if (
    element.name === 'PropertyValue' ||
    element.name === 'Annotation' ||
    expressionNames.has(element.name) ||
    Object.hasOwn(constants, attribute)
  )
    report.add('csdl/annotation-value', { attribute, value, expected }, origin)
  else if (kind === 'name' || kind === 'namespace') report.add('csdl/bad-name', { name: value }, origin)
  else report.add('csdl/bad-value', { attribute, value, expected }, origin)
}

const none = new Map<string, number>()

function checkChildren(element: Element, rule: ElementRule, around: string, report: Report): void {
  const { needed } = rule
  const counts = element.children.length > 0 || needed.length > 0 ? new Map<string, number>() : none
  for (const child of element.children) {
    if (!allows(rule, child.name)) {
      report.add('csdl/unknown-element', { element: child.name, parent: element.name }, child.origin)
      continue
    }
    const count = (counts.get(child.name) ?? 0) + 1
    counts.set(child.name, count)
    const occurrence = rule.children[child.name]
    if (count === 2 && (occurrence === 'once' || occurrence === 'atMostOnce'))
      report.add('csdl/repeated-element', { element: child.name, parent: element.name }, child.origin)
  }
  for (const name of needed) {
    if (!counts.has(name)) report.add('csdl/missing-element', { element: name, parent: element.name }, element.origin)
  }
  if (element.name === 'Reference' && !counts.has('Include') && !counts.has('IncludeAnnotations'))
    report.add('csdl/missing-element', { element: 'Include', parent: element.name }, element.origin)
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
      report.add('csdl/repeated-element', { element: property, parent: 'Record' }, partOf(origin, 'Property'))
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

/** Either all members have a value or none has; flags have one each (OData CSDL XML 4.01 §10.3). */
function checkMembers(element: Element, report: Report): void {
  const members = element.children.filter(({ name }) => name === 'Member')
  const name = element.attributes['Name'] ?? ''
  const flags = /^(?:true|1)$/.test(element.attributes['IsFlags'] ?? '')
  if (members.length === 0) report.add('csdl/no-members', { name }, element.origin)
  const without = members.find(({ attributes }) => attributes['Value'] === undefined)
  if (without !== undefined && (flags || members.some(({ attributes }) => attributes['Value'] !== undefined)))
    report.add('csdl/member-values', { name, member: without.attributes['Name'] ?? '', flags }, without.origin)
  const negative = flags && members.find(({ attributes }) => /^-0*[1-9]/.test(attributes['Value'] ?? ''))
  if (negative)
    report.add(
      'csdl/bad-value',
      { attribute: 'Value', value: negative.attributes['Value'] ?? '', expected: 'zero or more in an enum of flags' },
      partOf(negative.origin, 'Value'),
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
