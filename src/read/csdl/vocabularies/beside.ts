import { createReport } from '../../../diagnostics/report.js'
import { oncePer } from '../../../once-per.js'
import type { Source } from '../../source.js'
import { readAliases } from '../aliases.js'
import { readJsonElements } from '../json.js'
import { type Element, readXml } from '../xml.js'
import type { DeclaringDocument } from './declared.js'

/** The schemas of a document whose terms others apply. It is read once, and tells its findings where it is read for itself. */
export const declaredBeside = oncePer((source: Source): DeclaringDocument => {
  const silent = createReport()
  const json = /^[\s\uFEFF]*[{[]/.test(source.text)
  const root = json ? readJsonElements(source, silent) : readXml(source, silent)
  const within = (holder: Element | undefined, name: string): readonly Element[] =>
    holder?.children.filter((child) => child.name === name) ?? []
  const schemas = within(root, 'DataServices').flatMap((services) => within(services, 'Schema'))
  return { schemas, aliases: readAliases(within(root, 'Reference'), schemas, false, silent) }
})
