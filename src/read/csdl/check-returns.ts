import type { Report } from '../../diagnostics/report.js'
import { typeText } from '../../graph/types.js'
import { partOf } from '../part-of.js'
import type { Context } from './context.js'
import type { Element } from './xml.js'

/** An operation that gives many entities says nothing about null (OData CSDL XML 4.01 §12.8). */
export function checkReturns(
  schemas: readonly Element[],
  contextOf: (schema: Element) => Context,
  report: Report,
): void {
  const entities = new Set(['Edm.EntityType'])
  for (const { attributes, children } of schemas)
    for (const child of children)
      if (child.name === 'EntityType') entities.add(`${attributes['Namespace']}.${child.attributes['Name']}`)
  for (const schema of schemas) {
    const context = contextOf(schema)
    for (const operation of schema.children) {
      if (operation.name !== 'Action' && operation.name !== 'Function') continue
      for (const { name, attributes, origin, implied } of operation.children) {
        const isSaid = attributes['Nullable'] !== undefined && implied?.has('Nullable') !== true
        if (name !== 'ReturnType' || !isSaid) continue
        const type = context.typeRef(attributes['Type'])
        if (type.kind === 'collection' && entities.has(typeText(type.of)))
          report.add(
            'csdl/nullable-collection',
            { name: operation.attributes['Name'] ?? '' },
            partOf(origin, 'Nullable'),
          )
      }
    }
  }
}
