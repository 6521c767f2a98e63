import { memberRoles } from '../../read/docs/tables.js'
import type { DocRow } from '../../read/docs/types.js'
import { describesMember } from '../rows.js'
import type { CheckContext } from '../rule.js'

/** A table says what a member is once. */
export function duplicateRows({ described, report }: CheckContext): void {
  for (const { page } of described) {
    for (const { role, rows } of page.tables) {
      if (!memberRoles.has(role)) continue
      const first = new Map<string, DocRow>()
      for (const row of rows) {
        const before = first.get(row.name)
        if (before === undefined) first.set(row.name, row)
        else if (describesMember(row))
          report.add('docs/duplicate-row', { name: row.name }, row.nameOrigin, {
            related: [{ ...before.nameOrigin, message: 'the first is here' }],
          })
      }
    }
  }
}
