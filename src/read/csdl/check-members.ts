import type { Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import { isSimpleIdentifier } from './names.js'
import type { Element } from './xml.js'

/** Either all members have a value or none has; flags have one each (OData CSDL XML 4.01 §10.3). */
export function checkMembers(element: Element, report: Report): void {
  const members = element.children.filter(({ name }) => name === 'Member')
  const name = element.attributes['Name'] ?? ''
  const flags = /^(?:true|1)$/.test(element.attributes['IsFlags'] ?? '')
  if (members.length === 0 && isSimpleIdentifier(name)) report.add('csdl/no-members', { name }, element.origin)
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
