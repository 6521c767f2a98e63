import type { Origin } from '../../read/source.js'
import { replaceWithin } from '../edits.js'
import { isSlip } from '../misspelt.js'
import type { CheckContext } from '../rule.js'

/** Kinds of permissions, and permissions that many pages name, are spelt right. */
export function permissionNames({ described, pages, report }: CheckContext): void {
  const known = new Map<string, readonly Misspelt[]>()
  const misspeltIn = (cell: string) => {
    const found = known.get(cell) ?? findMisspelt(cell)
    known.set(cell, found)
    return found
  }
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
  reportRare(pages, report)
}

interface Misspelt {
  readonly written: string
  readonly meant: string
}

/** Words that tell the kinds of permissions apart. */
const words = ['delegated', 'application', 'personal', 'school', 'account', 'microsoft']

/** Words of a cell that are slips of those; in the plural they are none. */
function findMisspelt(cell: string): readonly Misspelt[] {
  return (cell.match(/[A-Za-z]{6,}/g) ?? []).flatMap((written) => {
    const lower = written.toLowerCase()
    const meant = lower.endsWith('s') ? undefined : words.find((word) => isSlip(lower, word))
    if (meant === undefined || meant === lower) return []
    return [{ written, meant: written === lower ? meant : meant.replace(/^./, (letter) => letter.toUpperCase()) }]
  })
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
        const known = uses.get(name)
        if (known === undefined) uses.set(name, { pages: new Set([file]), places: [origin] })
        else {
          known.pages.add(file)
          known.places.push(origin)
        }
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
