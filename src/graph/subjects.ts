import { groupBy } from '../groups.js'
import { oncePer } from '../once-per.js'
import { shortNameOf } from '../qualified-name.js'
import type { Page } from '../read/docs/types.js'
import type { Declarations } from './declarations.js'
import type { DescribedPage } from './described.js'
import { exampleRequests as exampleRequestsOf, exampleSubjects } from './examples/subject.js'
import { createGraph, type Graph } from './graph.js'
import { resolve } from './resolve.js'
import { createTableSubject } from './table-subject.js'
import type { QualifiedName } from './types.js'

/** The graph of declarations, and what a page is about in it. */
export interface Subjects {
  readonly graph: Graph
  describedPage(page: Page): DescribedPage
}

/** The same for the same declarations, and each page is looked at once. */
export const subjectsOf = oncePer((declarations: Declarations): Subjects => {
  const graph = createGraph(declarations)
  const byShortName = shortNames(declarations)
  const tableSubject = createTableSubject(graph)

  function about(page: Page): DescribedPage {
    const typeName = subjectOf(page, graph, byShortName)
    const type = typeName === undefined ? undefined : graph.typeOf(typeName)
    const exampleRequests = exampleRequestsOf(page, graph)
    const requests = page.requestLines.map((line) => ({ line, resolution: resolve(graph, line.method, line.path) }))
    return {
      page,
      typeName,
      type,
      tables: page.tables.flatMap((table) => {
        const subject = tableSubject(table, page, type)
        return subject === undefined ? [] : [{ table, type: subject }]
      }),
      requests,
      exampleRequests,
      examples: exampleSubjects(
        page,
        type,
        requests.map(({ resolution }) => resolution),
        exampleRequests,
        graph,
      ),
    }
  }

  return { graph, describedPage: oncePer(about) }
})

function shortNames(declarations: Declarations): ReadonlyMap<string, readonly QualifiedName[]> {
  return groupBy(declarations.types.keys(), (name) => shortNameOf(name).toLowerCase())
}

/** The annotation says it, or the namespace line with the H1; where neither is declared, the only type with that short name. */
function subjectOf(
  page: Page,
  graph: Graph,
  byShortName: ReadonlyMap<string, readonly QualifiedName[]>,
): QualifiedName | undefined {
  if (page.kind !== 'resource' && page.kind !== 'enum') return undefined
  const annotated = page.annotations.find(({ blockType }) => blockType === 'resource')?.value?.['@odata.type']
  const fromAnnotation = typeof annotated === 'string' ? annotated.replace(/^#/, '').trim() : undefined
  const word = titled.exec(page.title.trim())?.[1]
  const namespace = page.namespace?.name ?? graph.mainNamespace
  const claimed = word === undefined || word.includes('.') ? word : `${namespace}.${word}`
  const candidates = [fromAnnotation, claimed].filter((name) => name !== undefined)
  const exact = candidates.find((name) => graph.typeOf(name) !== undefined)
  if (exact !== undefined) return exact
  for (const name of candidates) {
    const same = byShortName.get(shortNameOf(name).toLowerCase()) ?? []
    const near = same.filter((candidate) => candidate.toLowerCase() === name.toLowerCase())
    const only = near.length > 0 ? near : same
    if (only.length === 1) return only[0]
  }
  return fromAnnotation ?? claimed
}

/** `message`, `message resource type`, `importance values`; "Call records enum values" is about no `call`. */
const titled =
  /^([\w.]+)(?:$|\s+(?:\(|(?:resource|enum|enumeration|complex|entity|type|facet|object|structure|values)\b))/i
