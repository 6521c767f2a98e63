import type { Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import type { Check } from './check-elements.js'
import { checkMembers } from './check-members.js'
import { constants, type ElementRule, expressionNames } from './grammar.js'
import { expectedInstead } from './values.js'
import type { Element } from './xml.js'

/** A finding for each child that stands there too often, and for each that is needed; those that are strange have their own. */
export function checkChildren(
  element: Element,
  rule: ElementRule,
  around: string,
  strange: boolean,
  { json, report }: Pick<Check, 'json' | 'report'>,
): void {
  if (rule.limited.size > 0) checkCounts(element, rule, strange, report)
  // In JSON a reference may include nothing (OData CSDL JSON 4.01 §4.1).
  if (
    element.name === 'Reference' &&
    !json &&
    !strange &&
    element.unread === undefined &&
    !element.children.some(({ name }) => name.startsWith('Include'))
  )
    report.add('csdl/empty-element', { element: element.name, child: 'Include' }, element.origin)
  if (element.name === 'Record') checkValues(element, report)
  if (element.name === 'NavigationProperty' && element.children.length > 1) checkConstraints(element, report)
  if (element.name === 'EnumType') checkMembers(element, report)
  if (element.name === 'Annotations' && element.attributes['Qualifier'] !== undefined) checkQualifiers(element, report)
  const { Name: name = '', Type: type = '', Nullable: nullable } = element.attributes
  const many = nullable !== undefined && element.name === 'NavigationProperty' && type.startsWith('Collection(')
  if (many && expectedInstead('boolean', nullable) === undefined && expectedInstead('type', type) === undefined)
    report.add('csdl/nullable-collection', { name }, partOf(element.origin, 'Nullable'))
  checkOperands(element, rule, around, report)
}

function checkCounts(element: Element, rule: ElementRule, strange: boolean, report: Report): void {
  const counts = new Map<string, number>()
  for (const { name, origin } of element.children) {
    if (!rule.limited.has(name)) continue
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    if (count === 2 && rule.children[name] !== 'some')
      report.add('csdl/repeated-element', { element: name, parent: element.name }, origin)
  }
  for (const name of rule.needed) {
    if (counts.has(name) || element.attributes[name] !== undefined) continue
    // What is there instead has its finding.
    if (strange && element.children.some((child) => !rule.allowed.has(child.name))) continue
    if (element.name === 'Annotations')
      report.add('csdl/empty-element', { element: element.name, child: name }, element.origin)
    else report.add('csdl/missing-element', { element: name, parent: element.name }, element.origin)
  }
}

/** One pair of properties is constrained once. */
function checkConstraints(navigation: Element, report: Report): void {
  const seen = new Set<string>()
  for (const { name, attributes, origin } of navigation.children) {
    if (name !== 'ReferentialConstraint') continue
    const pair = `${attributes['Property']} ${attributes['ReferencedProperty']}`
    if (seen.has(pair)) report.add('csdl/repeated-element', { element: name, parent: navigation.name }, origin)
    seen.add(pair)
  }
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
