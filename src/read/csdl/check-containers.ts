import type { Report } from '../../diagnostics/report.js'
import type { Element } from './xml.js'

/** A container of XML holds something, unless it extends one that does (OData CSDL XML 4.01 §13.1). */
export function checkContainers(schemas: readonly Element[], report: Report): void {
  const containers = schemas.flatMap(({ children }) => children.filter(({ name }) => name === 'EntityContainer'))
  const [container, ...others] = containers
  // Where there are several, or where something else has its name, that is the mistake.
  if (container === undefined || others.length > 0 || container.attributes['Extends'] !== undefined) return
  if (container.children.some(({ name }) => name !== 'Annotation')) return
  const { Name: name } = container.attributes
  if (schemas.some(({ children }) => children.some((each) => each !== container && each.attributes['Name'] === name)))
    return
  report.add('csdl/empty-element', { element: container.name, child: 'EntitySet' }, container.origin)
}
