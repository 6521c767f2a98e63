import type { Report } from '../../../diagnostics/report.js'
import { partOf } from '../../part-of.js'
import type { Element } from '../xml.js'

/** Attributes in the namespace of SAP that say yes or no (SAP Annotations for OData Version 2.0). */
const flags: ReadonlySet<string> = new Set(
  ['addressable', 'countable', 'creatable', 'deletable', 'filterable', 'pageable', 'required-in-filter']
    .concat(['requires-filter', 'searchable', 'sortable', 'topable', 'updatable', 'visible'])
    .map((name) => `sap:${name}`),
)

/** A finding for each of them that is neither `true` nor `false`, in an element and below. */
export function checkFlags({ attributes, children, origin }: Element, report: Report): void {
  for (const attribute in attributes) {
    const value = attributes[attribute] ?? ''
    if (!flags.has(attribute) || value === 'true' || value === 'false') continue
    const data = { attribute, value, expected: '`true` or `false`' }
    report.add('csdl/bad-value', data, partOf(origin, attribute))
  }
  for (const child of children) checkFlags(child, report)
}
