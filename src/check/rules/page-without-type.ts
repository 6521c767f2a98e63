import type { Graph } from '../../graph/graph.js'
import type { Page } from '../../read/docs/types.js'
import { isSlip } from '../misspelt.js'
import { nearestTypeIn } from '../nearest-type.js'
import type { CheckContext, DescribedPage } from '../rule.js'

/** A page about a type is about one that is declared, and so is a section about the values of an enumeration. */
export function pageWithoutType({ graph, described, report, declared }: CheckContext): void {
  const nearestType = nearestTypeIn(declared)
  const taken = new Set(described.map(({ type }) => type?.name))
  const meant = (name: string) => {
    const type = nearestType(name)
    return type !== undefined && taken.has(type) && !isSlip(name, type) ? undefined : type
  }
  let members: ReadonlySet<string> | undefined
  for (const about of described) {
    const { page, type, typeName } = about
    for (const { name, heading } of sectionsWithoutEnum(about)) {
      members ??= memberNames(graph)
      if (members.has(name.toLowerCase())) continue
      const qualified = name.includes('.') ? name : `${page.namespace?.name ?? graph.mainNamespace}.${name}`
      report.add('docs/page-without-type', { name: qualified, section: true }, heading.origin, {
        suggestion: () => meant(qualified),
      })
    }
    if (type !== undefined || typeName === undefined || !namesType(page)) continue
    report.add('docs/page-without-type', { name: typeName, section: false }, page.titleOrigin, {
      suggestion: () => meant(typeName),
    })
  }
}

/** Headings such as `### colour values` over a table of members of which no enumeration is known. */
function* sectionsWithoutEnum({ page, tables }: DescribedPage) {
  if (page.kind !== 'enum' && page.kind !== 'resource') return
  for (const table of page.tables) {
    if (table.role !== 'members' || tables.some((about) => about.table === table)) continue
    const heading = page.sections.findLast(({ origin }) => origin.line < table.origin.line)
    const name = /^[`*]*([\w.]+)[`*]* values$/i.exec(heading?.title.trim() ?? '')?.[1]
    if (heading !== undefined && name !== undefined) yield { name, heading }
  }
}

/** Of all types, in lower case: values of a string may be listed under its name. */
function memberNames(graph: Graph): ReadonlySet<string> {
  const names = new Set<string>()
  for (const type of graph.types.values())
    if (type.kind === 'entity' || type.kind === 'complex')
      for (const { name } of type.properties) names.add(name.toLowerCase())
  return names
}

/** `recipient resource type`, `importance enum type`: titles such as "Site overview" claim no type. */
function namesType({ kind, title }: Page): boolean {
  return (
    (kind === 'resource' || kind === 'enum') &&
    /^[\w.]+ (resource|enum|enumeration|complex|entity|type|facet)\b/i.test(title.trim())
  )
}
