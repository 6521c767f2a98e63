import type { Graph } from '../graph/graph.js'
import type { StructuredType } from '../graph/types.js'
import { shortNameOf } from '../qualified-name.js'
import type { DocRow, Page } from '../read/docs/types.js'
import type { DescribedPage } from './rule.js'

/** The type whose members the tables of a page are about: the page's own, or what an operation's page creates, changes or gives. */
export function subjectOf({ page, type }: DescribedPage, graph: Graph): StructuredType | undefined {
  if (type?.kind === 'entity' || type?.kind === 'complex') return type
  const named = page.placeholders.find(({ typeName }) => typeName !== undefined)?.typeName
  const titled = /^(?:\w+\s+([A-Za-z_]\w*)|(\w+): .*)$/.exec(page.title.trim())
  const namespaces = [page.namespace?.name, graph.mainNamespace].filter((name) => name !== undefined)
  return [named, ...(titled === null ? [] : namespaces.map((namespace) => `${namespace}.${titled[1] ?? titled[2]}`))]
    .map((name) => (name === undefined ? undefined : graph.structuredOf(name)))
    .find((type) => type !== undefined)
}

/** The row that stands on a line of the page. */
export function rowAt(page: Page, line: number): DocRow | undefined {
  for (const { rows } of page.tables) {
    const row = rows.find(({ origin }) => origin.line === line)
    if (row !== undefined) return row
  }
  return undefined
}

/** `Create windowsThing` at a collection of `thing`: the derived type that the title names. */
export function titledType(title: string, type: StructuredType, graph: Graph): StructuredType {
  const words = new Set(title.toLowerCase().split(/[^\w.]+/))
  return graph.derivedOf(type.name).find(({ name }) => words.has(shortNameOf(name).toLowerCase())) ?? type
}
