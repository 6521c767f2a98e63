import type { Report } from '../../../diagnostics/report.js'
import { partOf } from '../../part-of.js'
import type { Element } from '../xml.js'
import { required, requiredName } from './association.js'
import { childrenOf } from './element.js'
import { ruleBefore4 } from './grammar.js'

/**
 * An association set has a name of its own, and two ends with a role and a set each, or none ([MC-CSDL] §2.1.17, §2.1.18). True
 * of one whose ends are clear.
 */
export function checkAssociationSet(set: Element, seen: Set<string>, report: Report): boolean {
  const name = requiredName(set, report)
  if (name !== undefined && seen.has(name))
    report.add('csdl/repeated-element', { element: name, parent: 'EntityContainer' }, partOf(set.origin, 'Name'))
  if (name !== undefined) seen.add(name)
  const ends = childrenOf(set, 'End')
  const [first, second, third] = ends
  // What is there instead has its finding.
  const strange = set.children.some(({ name }) => !ruleBefore4('AssociationSet', '')?.children.includes(name))
  if (first !== undefined && second === undefined && !strange)
    report.add('csdl/missing-element', { element: 'End', parent: set.name, more: true }, set.origin)
  const roles = ends.map(({ attributes }) => attributes['Role'])
  const again = ends.find(({ attributes: { Role: role } }, index) => role !== undefined && roles.indexOf(role) < index)
  if (again !== undefined) {
    const data = { element: again.attributes['Role'] ?? '', parent: set.name }
    report.add('csdl/repeated-element', data, partOf(again.origin, 'Role'))
  } else if (third !== undefined)
    report.add('csdl/repeated-element', { element: 'End', parent: set.name, many: true }, third.origin)
  const sets = ends.map((end) => required(end, 'EntitySet', report))
  return third === undefined && again === undefined && sets.every((each) => each !== undefined)
}
