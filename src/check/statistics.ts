import type { Described, DescribedPage } from '../graph/described.js'
import type { Graph } from '../graph/graph.js'
import { itemOf, type QualifiedName, type TypeDecl, type TypeRef } from '../graph/types.js'
import type { DocRow } from '../read/docs/types.js'
import { bodyRowsOf, describesMember } from './rows.js'
import { titledType } from './subject.js'
import { agrees } from './type-cells.js'

/** How well the docs and the metadata fit, as counted in PRODUCT §1. */
export interface DocsStatistics {
  readonly pages: number
  readonly rows: number
  readonly rowsMatched: number
  readonly rowsAgreeing: number
  readonly requestLines: number
  readonly requestLinesResolved: number
}

/** What a row of a documented type may be about, by name; its case does not matter. */
type Members = (name: string) => { readonly type: TypeRef | undefined } | undefined

/** Counts rows of pages whose type is declared, and request lines of all pages. */
export function statisticsOf(described: Described, graph: Graph): DocsStatistics {
  let rows = 0
  let rowsMatched = 0
  let rowsAgreeing = 0
  for (const page of described) {
    for (const { row, member } of memberRowsOf(page, graph)) {
      rows += 1
      if (member === undefined) continue
      rowsMatched += 1
      if (row.type === undefined || member.type === undefined || agrees(row.type, member.type, graph)) rowsAgreeing += 1
    }
  }
  const requests = described.flatMap((page) => page.requests)
  return {
    pages: described.length,
    rows,
    rowsMatched,
    rowsAgreeing,
    requestLines: requests.length,
    requestLinesResolved: requests.filter(({ resolution }) => resolution.resolved).length,
  }
}

/** Rows that describe a member of the page's type, or of what its request sends, with the member they mean. */
export function memberRowsOf(
  page: DescribedPage,
  graph: Graph,
): readonly { readonly row: DocRow; readonly member: ReturnType<Members> }[] {
  const sent = membersOfBody(page, graph)
  const own = page.tables.flatMap(({ table, type }) => {
    const members = type.kind === 'enum' && page.type?.kind !== 'enum' ? undefined : membersOfType(type, graph)
    return members === undefined
      ? []
      : table.rows.filter(describesMember).map((row) => ({ row, member: members(row.name) }))
  })
  return [...own, ...(sent === undefined ? [] : bodyRowsOf(page.page).map((row) => ({ row, member: sent(row.name) })))]
}

function membersOfType(type: TypeDecl, graph: Graph): Members | undefined {
  if (type.kind === 'typeDefinition') return undefined
  if (type.kind === 'enum') {
    const names = new Set(type.members.map(({ name }) => name.toLowerCase()))
    return (name) => (names.has(name.toLowerCase()) ? { type: undefined } : undefined)
  }
  return (name) => propertyIn([type.name], name, graph)
}

/** An action's parameters, or the members of the entity that is made or changed and of what derives from it. */
function membersOfBody({ requests, page }: DescribedPage, graph: Graph): Members | undefined {
  for (const { resolution, line } of requests) {
    if (!resolution.resolved || line.method === 'GET' || line.method === 'DELETE') continue
    const { place } = resolution
    if (place.kind === 'operation') {
      const { parameters } = place.operation
      return (name) => parameters.find((parameter) => parameter.name.toLowerCase() === name.toLowerCase())
    }
    if (place.kind !== 'resource') continue
    const target = itemOf(place.type)
    const type = target.kind === 'named' ? graph.structuredOf(target.name) : undefined
    if (type === undefined) continue
    const titled = titledType(page.title, type, graph)
    return (name) =>
      propertyIn([titled.name, ...graph.derivedOf(titled.name).map((derived) => derived.name)], name, graph)
  }
  return undefined
}

function propertyIn(
  names: readonly QualifiedName[],
  name: string,
  graph: Graph,
): { readonly type: TypeRef } | undefined {
  for (const type of names) {
    const property = graph.propertyOf(type, name)
    if (property !== undefined) return property
  }
  const lower = name.toLowerCase()
  for (const type of names) {
    const property = graph.propertiesOf(type).find((property) => property.name.toLowerCase() === lower)
    if (property !== undefined) return property
  }
  return undefined
}
