import type { Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import type { Element } from './xml.js'

/**
 * What came with 4.01 and clients of 4.0 can live with, in a document of 4.0: many services write it, all over, so it is told once (OData CSDL XML 4.01 §3.4, §12.8,
 * §12.9).
 */
export function checkEdition(schemas: readonly Element[], report: Report): void {
  const uses: readonly [what: string, attribute: string, is: (element: Element) => boolean][] = [
    ['`Unicode` of parameters, results and terms', 'Unicode', isUnicode],
    ['`Edm.Untyped`', 'Type', isUntyped],
  ]
  for (const [what, attribute, is] of uses) {
    const found = schemas.flatMap(({ children }) => children.flatMap((child) => [child, ...child.children].filter(is)))
    const [first, second] = found
    if (first === undefined) continue
    const related =
      second === undefined ? [] : [{ ...partOf(second.origin, attribute), message: 'the next one is here' }]
    report.add('csdl/newer-edition', { what, count: found.length }, partOf(first.origin, attribute), { related })
  }
}

function isUnicode({ name, attributes }: Element): boolean {
  return attributes['Unicode'] !== undefined && /^(?:Parameter|ReturnType|Term)$/.test(name)
}

function isUntyped({ attributes: { Type: type = '' } }: Element): boolean {
  return /^\s*(?:Collection\(\s*)?Edm\.Untyped\b/.test(type)
}
