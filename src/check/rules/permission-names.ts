import { misspeltIn } from '../../read/docs/permissions.js'
import { replaceWithin } from '../edits.js'
import { rareNames, type Use } from '../rare.js'
import type { CheckContext } from '../rule.js'

/** Kinds of permissions, and permissions that many pages name, are spelt right. */
export function permissionNames({ described, pages, report }: CheckContext): void {
  for (const { page } of described) {
    for (const { role, rows } of page.tables) {
      if (role !== 'permissions') continue
      for (const { cells, origin } of rows) {
        for (const { written, meant } of misspeltIn(cells[0] ?? '')) {
          const fix = replaceWithin(written, origin, written, meant)
          report.add('docs/permission-kind', { written, meant }, origin, { suggestion: meant, fix })
        }
      }
    }
  }
  for (const { written, meant, pages: count, places } of rareNames(usesIn(pages))) {
    for (const origin of places)
      report.add('docs/permission-name', { written, meant, pages: count }, origin, {
        suggestion: meant,
        fix: replaceWithin(written, origin, written, meant),
      })
  }
}

function* usesIn(pages: CheckContext['pages']): Iterable<Use> {
  for (const { file, permissions } of pages)
    for (const { names, origin } of permissions) for (const name of names) yield { name, file, origin }
}
