import type { Report } from '../../../diagnostics/report.js'
import { partOf } from '../../part-of.js'
import { type Attributes, createAttributes } from '../attributes.js'
import { ruleFor } from '../grammar.js'
import { meantBy } from '../meant.js'
import type { Element } from '../xml.js'
import { type RuleBefore4, ruleBefore4 } from './grammar.js'

/** The element, and what is below, with names that can only be slips as they were meant, and without empty ones; the same one, and no finding, where there are none. */
export function withMeantNames(given: Element, report: Report, around = ''): Element {
  const rule = ruleBefore4(given.name, around)
  if (rule === undefined) return given
  const element = withoutEmpty(withMeantAttributes(given, rule, report))
  let children: Element[] | undefined
  for (const [index, child] of element.children.entries()) {
    const meant = withMeantNames(meantChild(child, element.name, rule, report), report, element.name)
    if (meant === child) continue
    children ??= [...element.children]
    children[index] = meant
  }
  return children === undefined ? element : { ...element, children }
}

/** A name, or a reference, that is empty is none. */
function withoutEmpty(element: Element): Element {
  const empty = referring.filter((attribute) => element.attributes[attribute] === '')
  if (empty.length === 0) return element
  const attributes = Object.assign(createAttributes(), element.attributes)
  for (const attribute of empty) delete attributes[attribute]
  return { ...element, attributes }
}

const referring = [
  'Name',
  'Role',
  'Type',
  'EntityType',
  'EntitySet',
  'Relationship',
  'FromRole',
  'ToRole',
  'Association',
]

function withMeantAttributes(element: Element, rule: RuleBefore4, report: Report): Element {
  let attributes: Attributes | undefined
  for (const [attribute, value] of Object.entries(element.attributes)) {
    if (attribute.includes(':') || attribute === 'xmlns' || rule.attributes.includes(attribute)) continue
    const known = attributes ?? element.attributes
    const meant = meantBy(
      attribute,
      rule.attributes.filter((each) => known[each] === undefined),
    )
    if (meant === undefined) continue
    const place = partOf(element.origin, attribute)
    if (rule.required.includes(meant)) {
      const data = { element: element.name, attribute: meant, written: attribute }
      report.add('csdl/missing-attribute', data, place, { suggestion: meant })
    } else {
      const data = { element: element.name, attribute, meant }
      report.add('csdl/unknown-attribute', data, place, { suggestion: meant })
    }
    attributes ??= Object.assign(createAttributes(), element.attributes)
    attributes[meant] = value
    delete attributes[attribute]
  }
  return attributes === undefined ? element : { ...element, attributes }
}

/** What lacks something that it needs is not what it looks like. */
function meantChild(child: Element, parent: string, { children }: RuleBefore4, report: Report): Element {
  if (children.includes(child.name) || ruleFor(child.name) !== undefined) return child
  const meant = meantBy(child.name, children)
  const needed = meant === undefined ? undefined : ruleBefore4(meant, parent)?.required
  if (meant === undefined || needed?.every((attribute) => child.attributes[attribute] !== undefined) !== true)
    return child
  const data = { element: child.name, parent, meant }
  report.add('csdl/misspelt-element', data, child.origin, { suggestion: meant })
  return { ...child, name: meant }
}
