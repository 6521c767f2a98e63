import type { Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import type { Element } from './xml.js'

const reserved = new Set(['Edm', 'odata', 'System', 'Transient'])

/** Namespaces by alias, for the whole document; a finding for each that is reserved or taken (OData CSDL XML 4.01 §4.2, §5.1). */
export function readAliases(
  references: readonly Element[],
  schemas: readonly Element[],
  report: Report,
): ReadonlyMap<string, string> {
  const different = withoutRepeated(references)
  checkOnce(different, 'Uri', report)
  const includes = different.flatMap(({ children }) => children.filter(({ name }) => name === 'Include'))
  checkOnce(includes, 'Namespace', report)
  checkOnce(schemas, 'Namespace', report)
  for (const { attributes, origin } of schemas) {
    const namespace = attributes['Namespace'] ?? ''
    if (reserved.has(namespace)) report.add('csdl/reserved-name', { name: namespace }, partOf(origin, 'Namespace'))
  }

  const all = [...includes, ...schemas]
  const namespaces = new Set(all.map(({ attributes }) => attributes['Namespace']))
  const aliases = new Map<string, string>()
  for (const { attributes, origin } of all) {
    const { Alias: alias, Namespace: namespace = '' } = attributes
    if (alias === undefined || alias === '') continue
    if (reserved.has(alias)) report.add('csdl/reserved-name', { name: alias }, partOf(origin, 'Alias'))
    else if (aliases.has(alias) || namespaces.has(alias))
      report.add('csdl/duplicate-alias', { alias }, partOf(origin, 'Alias'))
    else aliases.set(alias, namespace)
  }
  return aliases
}

/** A reference that is written twice to the letter says nothing new; OASIS's own vocabularies hold some. */
function withoutRepeated(references: readonly Element[]): readonly Element[] {
  const seen = new Set<string>()
  return references.filter(({ attributes, children }) => {
    const text = JSON.stringify([attributes, children.map(({ name, attributes }) => [name, attributes])])
    return !seen.has(text) && seen.add(text)
  })
}

function checkOnce(elements: readonly Element[], attribute: 'Uri' | 'Namespace', report: Report): void {
  const seen = new Set<string>()
  for (const { attributes, origin } of elements) {
    const namespace = attributes[attribute] ?? ''
    if (namespace !== '' && seen.has(namespace))
      report.add('csdl/duplicate-namespace', { namespace }, partOf(origin, attribute))
    seen.add(namespace)
  }
}
