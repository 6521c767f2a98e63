import type { Page } from '../../read/docs/types.js'
import type { Origin } from '../../read/source.js'
import { replaceWithin } from '../edits.js'
import type { CheckContext } from '../rule.js'

/** Each row of a permission table says something: which permissions, or that there are none; and a section about permissions names some. */
export function permissionCells({ described, report }: CheckContext): void {
  for (const { page } of described) {
    const section = page.sections.find(
      ({ depth, title }) => depth === 2 && /^permissions\b|^prerequisites$/i.test(title.trim()),
    )
    if (section !== undefined && page.kind === 'operation' && namesNone(page))
      report.add('docs/unlisted-permissions', { section: section.title }, section.origin)
    for (const { role, rows } of page.tables) {
      if (role !== 'permissions') continue
      for (const { cells, origin } of rows) {
        // A row of one cell, or one that begins a group in bold, is a heading inside the table.
        if (cells.length < 2 || /\*\*/.test(cells[0] ?? '')) continue
        if (cells.slice(1).every((cell) => /^(\s|&nbsp;)*$/.test(cell)))
          report.add('docs/empty-permissions', { scheme: (cells[0] ?? '').replaceAll('&nbsp;', ' ').trim() }, origin)
        for (const cell of cells.slice(1)) checkSeparators(cell, origin, report)
      }
    }
  }
}

/** Two names with nothing but white space between them. */
const unseparated = /(?<![\w.])((?:[A-Z]\w*\.)+[A-Z]\w*)(\s+)(?=(?:[A-Z]\w*\.)+[A-Z])/g

function checkSeparators(cell: string, origin: Origin, report: CheckContext['report']): void {
  for (const [written, name = ''] of cell.matchAll(unseparated))
    report.add('docs/permission-separator', { name }, origin, {
      suggestion: `${name},`,
      fix: replaceWithin(written, origin, written, `${name}, `),
    })
}

/** Neither in a table, nor in a file of its own, nor in prose that tells whose they are; a placeholder has a finding of its own. */
function namesNone({ permissions, tables, includes, placeholders }: Page): boolean {
  return (
    permissions.length === 0 &&
    includes.length === 0 &&
    !tables.some(({ role }) => role === 'permissions') &&
    !placeholders.some(({ kind }) => kind === 'permissions')
  )
}
