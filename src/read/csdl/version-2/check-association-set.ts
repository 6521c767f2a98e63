import type { Report } from '../../../diagnostics/report.js'
import { partOf } from '../../part-of.js'
import type { Element } from '../xml.js'
import { required } from './associations.js'
import { childrenOf } from './element.js'

/** An association set has a name of its own, and two ends with a role and a set each, or none ([MC-CSDL] §2.1.17, §2.1.18). */
export function checkAssociationSet(set: Element, seen: Set<string>, report: Report): void {
  const { Name: name } = set.attributes
  if (name !== undefined && seen.has(name))
    report.add('csdl/repeated-element', { element: name, parent: 'EntityContainer' }, partOf(set.origin, 'Name'))
  if (name !== undefined) seen.add(name)
  const ends = childrenOf(set, 'End')
  const [first, second, third] = ends
  if (first !== undefined && second === undefined)
    report.add('csdl/missing-element', { element: 'End', parent: set.name }, set.origin)
  if (third !== undefined) report.add('csdl/repeated-element', { element: 'End', parent: set.name }, third.origin)
  else if (second !== undefined && first?.attributes['Role'] === second.attributes['Role'] && second.attributes['Role'])
    report.add(
      'csdl/repeated-element',
      { element: second.attributes['Role'], parent: set.name },
      partOf(second.origin, 'Role'),
    )
  for (const end of ends) required(end, 'EntitySet', report)
}
