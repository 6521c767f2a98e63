import { schemesOfCell } from '../../read/docs/permissions.js'
import type { DocRow } from '../../read/docs/types.js'
import type { CheckContext } from '../rule.js'

/** Permission tables have one row for each kind of permissions that nearly all pages have one for. */
export function permissionKinds({ described, report }: CheckContext): void {
  const pages = described.flatMap(({ page }) => {
    const tables = page.tables.filter(({ role }) => role === 'permissions')
    const kinds = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => schemesOfCell(cells[0] ?? ''))))
    return kinds.size === 0 ? [] : [{ tables, kinds }]
  })
  const usual = (['delegatedWork', 'delegatedPersonal', 'application'] as const).filter(
    (kind) => pages.filter(({ kinds }) => kinds.has(kind)).length >= Math.max(5, pages.length * 0.9),
  )
  for (const { tables, kinds } of pages) {
    const [first] = tables
    for (const kind of usual)
      if (first !== undefined && !kinds.has(kind))
        report.add('docs/missing-permissions', { kind: words[kind] }, first.origin)
    for (const { rows } of tables) checkTwice(rows, report)
  }
}

const words = {
  delegatedWork: 'delegated permissions of work or school accounts',
  delegatedPersonal: 'delegated permissions of personal accounts',
  application: 'application permissions',
}

/** Rows about the same kind tell for what each is meant in their first cell. */
function checkTwice(rows: readonly DocRow[], report: CheckContext['report']): void {
  const before = new Map<string, DocRow>()
  for (const row of rows) {
    const [name = ''] = row.cells
    const first = before.get(name)
    if (first === undefined) before.set(name, row)
    else if (schemesOfCell(name).length > 0)
      report.add('docs/duplicate-row', { name }, row.nameOrigin, {
        related: [{ ...first.nameOrigin, message: 'the first is here' }],
      })
  }
}
