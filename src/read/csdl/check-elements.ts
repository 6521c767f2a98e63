import { createReport, type Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import { checkChildren } from './check-children.js'
import { withEdm } from './edm.js'
import { type ElementRule, expressionNames, ruleFor } from './grammar.js'
import { createLosses, type Losses } from './losses.js'
import { withMeantAttributes, withMeantChildren } from './misspelt.js'
import { expectedInstead, type ValueKind } from './values.js'
import type { Element } from './xml.js'

/** Where findings go, what is lost by them, and the expressions that there are. */
export interface Check {
  readonly version: string
  readonly json: boolean
  readonly report: Report
  readonly losses: Losses
  /** Names of the expressions and of the attributes for them: what none has needs no look of its own. */
  readonly sighted: Set<string>
}

/**
 * A finding for whatever in an element, and below, CSDL does not have at that place, and for what is missing. Gives the element with
 * misspelt names as they were meant; the same one where there are none.
 */
export function checkElements(given: Element, check: Check, around?: Element): Element {
  const rule = ruleFor(given.name)
  if (rule === undefined) return given
  const { report } = check
  const named = checkAttributes(given, rule, check, around)
  let strange = false
  for (const child of given.children) if (!rule.allowed.has(child.name)) strange = true
  const element = strange ? withMeantChildren(named, rule, check, isWhole) : named
  const value = rule.text === undefined || element.children.length > 0 ? undefined : element.text
  if (value !== undefined && rule.text !== undefined)
    checkValue(element.name, trimmed(rule.text, value), rule.text, element, check)
  if (rule.text !== undefined || rule.inline) check.sighted.add(element.name)
  if (element.textOrigin !== undefined && value === undefined)
    report.add('csdl/stray-text', { parent: element.name }, element.textOrigin)
  let children: Element[] | undefined
  let index = 0
  for (const child of element.children) {
    const checked = !strange || rule.allowed.has(child.name) ? checkElements(child, check, element) : child
    if (checked !== child) {
      children ??= [...element.children]
      children[index] = checked
    }
    index += 1
  }
  const whole = children === undefined ? element : { ...element, children }
  checkChildren(whole, rule, around?.name ?? '', strange, check)
  return whole
}

/** True of an element that has nothing wrong inside: then it is what it was meant to be. */
function isWhole(element: Element, around: Element): boolean {
  const [report, losses] = [createReport(), createLosses()]
  checkElements(element, { version: '', json: false, report, losses, sighted: new Set() }, around)
  losses.release(report)
  return report.diagnostics.length === 0
}

/** Gives the element with misspelt attributes as they were meant. */
function checkAttributes(given: Element, rule: ElementRule, check: Check, around: Element | undefined): Element {
  let strange = false
  for (const attribute in given.attributes) {
    const kind = rule.kinds.get(attribute)
    const value = given.attributes[attribute] ?? ''
    if (kind === undefined) strange = true
    else if (value !== '' || !rule.required.includes(attribute))
      checkValue(attribute, value, kind, given, check, around)
    if (rule.inline) check.sighted.add(attribute)
    // OData CSDL XML 4.01 §13.3
    if (attribute === 'Nullable' && given.name === 'Singleton' && check.version === '4.0')
      check.report.add(
        'csdl/unknown-attribute',
        { element: given.name, attribute, since: '4.01' },
        partOf(given.origin, attribute),
      )
  }
  const element = strange ? withMeantAttributes(given, rule, check.report) : given
  if (element !== given)
    for (const [attribute, value] of Object.entries(element.attributes))
      if (given.attributes[attribute] === undefined)
        checkValue(attribute, value, rule.kinds.get(attribute) ?? 'text', given, check, around)
  if (given.unread?.has('Alias') === true) check.losses.loseAlias()
  if (given.unread?.has('Reference') === true || given.unread?.has('Include') === true) check.losses.loseNamespace()
  for (const name of given.lost ?? []) check.losses.lose(name, given.origin)
  // What it returns, or of what kind it is, may be anything.
  if (given.unread?.has('ReturnType') === true) check.losses.lose(undefined, given.origin)
  if (given.unread?.has('Kind') === true && around !== undefined)
    check.losses.lose(given.attributes['Name'], around.origin)
  for (const attribute of rule.required) {
    const written = element.attributes[attribute]
    const unread = element.unread?.has(attribute) === true
    // What has no name, or none that can be read, is left out of what it stands in.
    if (attribute === 'Name' && around !== undefined && (unread || !written))
      check.losses.lose(undefined, around.origin)
    if (element.name === 'Include' && attribute === 'Namespace' && (unread || !written)) check.losses.loseNamespace()
    if (written || unread) continue
    check.report.add('csdl/missing-attribute', { element: element.name, attribute }, partOf(element.origin, attribute))
  }
  return element
}

function checkValue(
  attribute: string,
  value: string,
  kind: ValueKind,
  element: Element,
  { version, report, losses }: Check,
  around?: Element,
): void {
  const expected = expectedInstead(kind, value)
  // Only 4.0 may leave the length to the service (OData CSDL XML 4.01 §7.2.2).
  const isSymbol = kind === 'maxLength' && expected === undefined && /^4\.0[12]$/.test(version) && /^max$/i.test(value)
  if (expected === undefined && !isSymbol) return
  const origin = partOf(element.origin, attribute)
  if (expected === undefined || (kind === 'maxLength' && value === '0')) {
    const { Name: user = element.name, Type: type = '' } = element.attributes
    report.add('graph/facet', { user, facet: attribute, type, problem: isSymbol ? 'version' : 'zero' }, origin)
  } else if (
    kind === 'target' ||
    element.name === 'PropertyValue' ||
    element.name === 'Annotation' ||
    expressionNames.has(element.name)
  )
    losses.refer(value, (report) => report.add('csdl/annotation-value', { attribute, value, expected }, origin))
  else if (kind === 'name' || kind === 'namespace') {
    losses.lose(value, element.origin)
    if (attribute === 'Alias') losses.loseAlias()
    if (element.name === 'Include' && attribute === 'Namespace') losses.loseNamespace()
    // It may have been meant to be any name.
    if (attribute === 'Name' && around !== undefined) losses.lose(undefined, around.origin)
    report.add('csdl/bad-name', { name: value }, origin)
  } else if (referring.has(kind)) {
    const meant = withEdm(value)
    const suggestion = meant === value ? undefined : meant
    losses.refer(value, (report) =>
      report.add('csdl/bad-value', { attribute, value, expected }, origin, { suggestion }),
    )
  } else report.add('csdl/bad-value', { attribute, value, expected }, origin)
}

const referring: ReadonlySet<ValueKind> = new Set(['path', 'qualifiedName', 'type'])

/** White space around a constant means nothing, but in a string. */
function trimmed(kind: ValueKind, text: string): string {
  return kind === 'text' ? text : text.trim()
}
