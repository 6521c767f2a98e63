import type { CheckContext } from '../rule.js'

/** Each row of a permission table says something: which permissions, or that there are none. */
export function permissionCells({ described, report }: CheckContext): void {
  for (const { page } of described) {
    for (const { role, rows } of page.tables) {
      if (role !== 'permissions') continue
      for (const { cells, origin } of rows) {
        // A row of one cell, or one that begins a group in bold, is a heading inside the table.
        if (cells.length < 2 || /\*\*/.test(cells[0] ?? '')) continue
        if (cells.slice(1).every((cell) => /^(\s|&nbsp;)*$/.test(cell)))
          report.add('docs/empty-permissions', { scheme: (cells[0] ?? '').replaceAll('&nbsp;', ' ').trim() }, origin)
      }
    }
  }
}
