import type { Page } from '../../read/docs/types.js'
import type { CheckContext } from '../rule.js'

/** A page about a type is about one that is declared. */
export function pageWithoutType({ described, report, nearestType }: CheckContext): void {
  for (const { page, type, typeName } of described) {
    if (type !== undefined || typeName === undefined || !namesType(page)) continue
    report.add('docs/page-without-type', { name: typeName }, page.titleOrigin, {
      suggestion: () => nearestType(typeName),
    })
  }
}

/** `recipient resource type`, `importance enum type`: titles such as "Site overview" claim no type. */
function namesType({ kind, title }: Page): boolean {
  return (
    (kind === 'resource' || kind === 'enum') &&
    /^[\w.]+ (resource|enum|enumeration|complex|entity|type|facet)\b/i.test(title.trim())
  )
}
