import { before } from '../../before.js'
import { replaceWithin } from '../edits.js'
import { rareNames, type Use } from '../rare.js'
import type { CheckContext } from '../rule.js'

/** Request headers are spelt as on other pages; their case tells nothing apart (RFC 9110 §5.1). */
export function headerNames({ pages, report }: CheckContext): void {
  for (const { written, meant, pages: count, places } of rareNames(usesIn(pages))) {
    if (written.toLowerCase() === meant.toLowerCase()) continue
    for (const origin of places)
      report.add('docs/header-name', { written, meant, pages: count }, origin, {
        suggestion: meant,
        fix: replaceWithin(written, origin, written, meant),
      })
  }
}

function* usesIn(pages: CheckContext['pages']): Iterable<Use> {
  for (const { file, tables } of pages) {
    for (const { role, rows } of tables) {
      if (role !== 'headers') continue
      for (const { name, nameOrigin } of rows) yield { name: before(name, ':').trimEnd(), file, origin: nameOrigin }
    }
  }
}
