import type { Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import type { Origin } from '../source.js'
import type { Element } from './xml.js'

const reserved = new Set(['Edm', 'odata', 'Transient'])

/**
 * Namespaces by alias, for the whole document; a finding for each that is reserved or taken (OData CSDL XML 4.01 §4.2, §5.1).
 * Before V4 a namespace could have several schemas.
 */
export function readAliases(
  references: readonly Element[],
  schemas: readonly Element[],
  before4: boolean,
  report: Report,
): ReadonlyMap<string, string> {
  const different = withoutRepeated(references)
  const once = checkOnce(different, 'Uri', 'csdl/duplicate-reference', report)
  const includes = once.flatMap(({ children }) => children.filter(({ name }) => name === 'Include'))
  checkOnce(includes, 'Namespace', 'csdl/duplicate-reference', report)
  if (!before4) checkOnce(schemas, 'Namespace', 'csdl/duplicate-namespace', report)
  for (const { attributes, origin } of schemas)
    checkReserved(attributes['Namespace'], partOf(origin, 'Namespace'), report)

  const all = [...different.flatMap(({ children }) => children.filter(({ name }) => name === 'Include')), ...schemas]
  const namespaces = new Set(all.map(({ attributes }) => attributes['Namespace']))
  const aliases = new Map<string, string>()
  for (const { attributes, origin } of all) {
    const { Alias: alias, Namespace: namespace = '' } = attributes
    if (alias === undefined || alias === '' || aliases.get(alias) === namespace) continue
    const place = partOf(origin, 'Alias')
    if (alias === namespace) report.add('csdl/needless-alias', { alias }, place)
    else if (checkReserved(alias, place, report)) continue
    else if (aliases.has(alias) || namespaces.has(alias)) report.add('csdl/duplicate-alias', { alias }, place)
    else aliases.set(alias, namespace)
  }
  return aliases
}

/** True of what means something else already, with a finding. */
function checkReserved(name: string | undefined, place: Origin, report: Report): boolean {
  if (name === 'System') report.add('csdl/system-namespace', {}, place)
  if (name === undefined || !reserved.has(name)) return false
  report.add('csdl/reserved-name', { name }, place)
  return true
}

/** A reference that is written twice to the letter says nothing new; OASIS's own vocabularies hold some. */
function withoutRepeated(references: readonly Element[]): readonly Element[] {
  const seen = new Set<string>()
  return references.filter(({ attributes, children }) => {
    const text = JSON.stringify([attributes, children.map(({ name, attributes }) => [name, attributes])])
    return !seen.has(text) && seen.add(text)
  })
}

/** The elements that are the first of their name. */
function checkOnce(
  elements: readonly Element[],
  attribute: 'Uri' | 'Namespace',
  code: 'csdl/duplicate-reference' | 'csdl/duplicate-namespace',
  report: Report,
): readonly Element[] {
  const seen = new Set<string>()
  return elements.filter(({ attributes, origin }) => {
    const name = attributes[attribute] ?? ''
    const first = name === '' || !seen.has(name)
    if (!first) report.add(code, { name }, partOf(origin, attribute))
    seen.add(name)
    return first
  })
}
