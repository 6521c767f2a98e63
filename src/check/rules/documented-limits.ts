import { limitsOf } from '../../graph/limits.js'
import type { Property } from '../../graph/types.js'
import type { DocRow } from '../../read/docs/types.js'
import { declaredHere } from '../declared-here.js'
import type { CheckContext } from '../rule.js'

/** A page grants no more than the metadata allows: no longer texts, no greater or smaller numbers, no more items. */
export function documentedLimits({ graph, described, report }: CheckContext): void {
  for (const { tables } of described) {
    for (const { table, type } of tables) {
      if (type.kind !== 'entity' && type.kind !== 'complex') continue
      for (const row of table.rows) {
        const property = graph.propertyOf(type.name, row.name)
        if (property === undefined) continue
        for (const { limit, written, declared } of exceeded(row, property))
          report.add('docs/documented-limit', { name: row.name, limit, written, declared }, row.description.origin, {
            suggestion: String(declared),
            related: [declaredHere(property)],
          })
      }
    }
  }
}

interface Exceeded {
  readonly limit: string
  readonly written: number
  readonly declared: number
}

function exceeded({ description: { limits } }: DocRow, property: Property): readonly Exceeded[] {
  const granted = limitsOf(property.annotations)
  const maxLength = property.kind === 'property' ? property.facets.maxLength : undefined
  return [
    bound('maximum length', limits.maxLength, maxLength, 1),
    bound('maximum number of items', limits.maxItems, granted.maxItems, 1),
    bound('maximum', limits.maximum, granted.maximum?.value, 1),
    bound('minimum', limits.minimum, granted.minimum?.value, -1),
  ].filter((found) => found !== undefined)
}

/** An upper bound is exceeded by what is greater, a lower one by what is less. */
function bound(
  limit: string,
  written: number | undefined,
  granted: number | string | undefined,
  sign: 1 | -1,
): Exceeded | undefined {
  const declared = Number(granted)
  return written !== undefined && (written - declared) * sign > 0 ? { limit, written, declared } : undefined
}
