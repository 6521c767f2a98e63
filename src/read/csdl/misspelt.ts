import type { Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import { type Attributes, createAttributes } from './attributes.js'
import { type ElementRule, ruleFor } from './grammar.js'
import type { Losses } from './losses.js'
import { meantBy } from './meant.js'
import type { Element } from './xml.js'

/** With a finding for each attribute that there is not; one that is near to what there is, is that. */
export function withMeantAttributes(element: Element, rule: ElementRule, report: Report): Element {
  let attributes: Attributes | undefined
  for (const attribute in element.attributes) {
    // Attributes of other namespaces extend an element at will.
    if (rule.kinds.has(attribute) || attribute.includes(':') || attribute === 'xmlns') continue
    const known = attributes ?? element.attributes
    const absent = [...rule.kinds.keys()].filter((each) => known[each] === undefined)
    const needed = absent.filter((each) => rule.required.includes(each))
    const meant =
      meantBy(attribute, absent) ?? needed.find((each) => each.endsWith(attribute) || attribute.endsWith(each))
    // What is left out for want of an attribute has that finding.
    if (meant === undefined && needed.length > 0) continue
    const place = partOf(element.origin, attribute)
    if (meant !== undefined && needed.includes(meant)) {
      const data = { element: element.name, attribute: meant, written: attribute }
      report.add('csdl/missing-attribute', data, place, { suggestion: meant })
    } else {
      const data = { element: element.name, attribute, meant }
      report.add('csdl/unknown-attribute', data, place, { suggestion: meant })
    }
    if (meant === undefined) continue
    attributes ??= Object.assign(createAttributes(), element.attributes)
    attributes[meant] = element.attributes[attribute] ?? ''
  }
  return attributes === undefined ? element : { ...element, attributes }
}

/** With a finding for each child that there is not; one that is near to what there is, and `isWhole` as that, is that. */
export function withMeantChildren(
  element: Element,
  rule: ElementRule,
  { report, losses }: { readonly report: Report; readonly losses: Losses },
  isWhole: (child: Element, around: Element) => boolean,
): Element {
  let children: Element[] | undefined
  for (const [index, child] of element.children.entries()) {
    if (rule.allowed.has(child.name)) continue
    const near = ruleFor(child.name) === undefined ? meantBy(child.name, [...rule.allowed]) : undefined
    if (near === undefined || !isWhole({ ...child, name: near }, element)) {
      report.add('csdl/unknown-element', { element: child.name, parent: element.name }, child.origin)
      const { Name: name } = child.attributes
      if (isOperation(element)) losses.lose(undefined, element.origin)
      else if (name !== undefined) losses.lose(name, element.origin)
      // It may have been meant to include any namespace.
      if (element.name === 'Reference') losses.loseNamespace()
      continue
    }
    const data = { element: child.name, parent: element.name, meant: near }
    report.add('csdl/misspelt-element', data, child.origin, { suggestion: near })
    children ??= [...element.children]
    children[index] = { ...child, name: near }
  }
  return children === undefined ? element : { ...element, children }
}

/** What it returns has no name. */
function isOperation({ name }: Element): boolean {
  return name === 'Action' || name === 'Function'
}
