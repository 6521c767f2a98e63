import type { CheckContext } from '../rule.js'
import { shortOf } from '../type-cells.js'

/** The type that a page says its type inherits from is a base of it. */
export function baseType({ graph, described, report }: CheckContext): void {
  for (const { page, type } of described) {
    const written = page.inheritsFrom
    if ((type?.kind !== 'entity' && type?.kind !== 'complex') || written === undefined) continue
    const linked = written.link?.replace(/^.*\//s, '').replace(/\.md$/i, '')
    const stated = new Set([written.name, linked ?? ''].map((text) => text.replaceAll(/\s/g, '').toLowerCase()))
    const matches = graph
      .basesOf(type.name)
      .some(({ name }) => stated.has(name.toLowerCase()) || stated.has(shortOf(name).toLowerCase()))
    if (matches) continue
    const suggestion = type.base === undefined ? undefined : shortOf(type.base)
    const related = [{ ...type.origin, message: `\`${type.name}\` is declared here` }]
    const data = { type: type.name, written: written.name, declared: type.base }
    report.add('docs/base-type', data, written.origin, { suggestion, related })
  }
}
