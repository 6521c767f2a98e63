import type { Origin } from '../../read/source.js'
import { replaceWithin } from '../edits.js'
import { isSlip } from '../misspelt.js'
import type { CheckContext } from '../rule.js'

/** Words that tell the kinds of permissions apart. */
const words = ['delegated', 'application', 'personal', 'school', 'account', 'microsoft']

/** Kinds of permissions, and permissions that many pages name, are spelt right. */
export function permissionNames({ described, pages, report }: CheckContext): void {
  for (const { page } of described) {
    for (const { role, rows } of page.tables) {
      if (role !== 'permissions') continue
      for (const {
        cells: [first = ''],
        origin,
      } of rows) {
        for (const written of first.match(/[A-Za-z]{6,}/g) ?? []) {
          const meant = words.find((word) => isSlip(written, word) && !/s$/i.test(written))
          if (meant === undefined || meant === written.toLowerCase()) continue
          const text = written === written.toLowerCase() ? meant : meant.replace(/^./, (letter) => letter.toUpperCase())
          const fix = replaceWithin(written, origin, written, text)
          report.add('docs/permission-kind', { written, meant: text }, origin, { suggestion: text, fix })
        }
      }
    }
  }
  reportRare(pages, report)
}

interface Uses {
  readonly pages: Set<string>
  readonly places: Origin[]
}

/** A name on a page or two that a single slip parts from one on at least five, and on four times as many. */
function reportRare(pages: CheckContext['pages'], report: CheckContext['report']): void {
  const uses = new Map<string, Uses>()
  for (const { file, permissions } of pages) {
    for (const { names, origin } of permissions) {
      for (const name of names) {
        const { pages, places } = uses.get(name) ?? { pages: new Set(), places: [] }
        pages.add(file)
        places.push(origin)
        uses.set(name, { pages, places })
      }
    }
  }
  const common = [...uses].filter(([, { pages }]) => pages.size >= 5)
  for (const [written, { pages, places }] of uses) {
    if (pages.size > 2) continue
    const found = common.find(
      ([name, { pages: others }]) => name !== written && others.size >= 4 * pages.size && isSlip(written, name),
    )
    if (found === undefined) continue
    const [meant, { pages: others }] = found
    for (const origin of places)
      report.add('docs/permission-name', { written, meant, pages: others.size }, origin, {
        suggestion: meant,
        fix: replaceWithin(written, origin, written, meant),
      })
  }
}
