import type { Report } from '../../../diagnostics/report.js'
import { namespaceOf } from '../../../qualified-name.js'
import { partOf } from '../../part-of.js'
import { createContext } from '../context.js'
import { createPathEnds, type PathEnds, type Start } from '../path-ends.js'
import { expectedInstead } from '../values.js'
import type { Element } from '../xml.js'
import { childrenOf } from './element.js'
import type { Names } from './names.js'

/** Attributes of a property, or of navigation, that name another one of the type, or lead to it (SAP Annotations for OData Version 2.0). */
const named: readonly string[] = ['unit', 'text', 'field-control', 'attribute-for', 'super-ordinate']
  .concat(['lower-boundary', 'upper-boundary', 'hierarchy-node-for', 'hierarchy-node-external-key-for'])
  .concat(['hierarchy-level-for', 'hierarchy-parent-node-for', 'hierarchy-drill-state-for'])
  .concat(['hierarchy-node-descendant-count-for', 'hierarchy-preorder-rank-for', 'hierarchy-sibling-rank-for'])

/** Those that lead to what says yes or no. */
const truths: readonly string[] = ['creatable-path', 'updatable-path', 'deletable-path', 'applicable-path']

/** A finding for each of them that leads to nothing; `converted` are the schemas as V4 has them. */
export function checkSapPaths(
  schemas: readonly (readonly [Element, Names])[],
  converted: readonly Element[],
  report: Report,
): void {
  const starts = new Map<string, Start>()
  for (const schema of converted) {
    const context = createContext(schema.attributes['Namespace'] ?? '', new Map())
    for (const element of [...childrenOf(schema, 'EntityType'), ...childrenOf(schema, 'ComplexType')])
      starts.set(`${context.namespace}.${element.attributes['Name']}`, { element, context })
  }
  const ends = createPathEnds(starts, { declares: () => false, has: () => false })
  const namespaces = new Set(schemas.map(([, { namespace }]) => namespace))
  for (const [schema, names] of schemas) {
    for (const type of [...childrenOf(schema, 'EntityType'), ...childrenOf(schema, 'ComplexType')])
      for (const property of type.children)
        checkHolder(property, `${names.namespace}.${type.attributes['Name']}`, ends, report)
    for (const container of childrenOf(schema, 'EntityContainer'))
      for (const member of container.children) {
        const { EntityType: held, 'sap:action-for': bound, Name: user = '' } = member.attributes
        const type = names.qualified(held ?? bound ?? '')
        checkHolder(member, type, ends, report)
        if (bound !== undefined && !ends.has(type) && namespaces.has(namespaceOf(type)))
          report.add('graph/unknown-type', { name: type, user }, partOf(member.origin, 'sap:action-for'))
      }
  }
}

function checkHolder(holder: Element, type: string, ends: PathEnds, report: Report): void {
  if (!ends.has(type)) return
  for (const attribute in holder.attributes) {
    if (!attribute.startsWith('sap:')) continue
    const path = holder.attributes[attribute] ?? ''
    const isTruth = truths.includes(attribute.slice('sap:'.length))
    if ((!isTruth && !named.includes(attribute.slice('sap:'.length))) || path === '') continue
    const end = expectedInstead('path', path) === undefined ? ends.endOf(path, type, false) : 'missing'
    if (typeof end === 'object' ? !isTruth || end.attributes['Type'] === 'Edm.Boolean' : end === 'unknown') continue
    report.add('csdl/sap-path', { attribute, path, type, isTruth }, partOf(holder.origin, attribute))
  }
}
