import type { Graph } from '../../graph/graph.js'
import { itemOf, type QualifiedName, type StructuredType } from '../../graph/types.js'
import { shortNameOf } from '../../qualified-name.js'
import type { DocRow } from '../../read/docs/types.js'
import { declaredHere } from '../declared-here.js'
import { isOneSlip } from '../misspelt.js'
import { describesMember } from '../rows.js'
import type { CheckContext, DescribedPage } from '../rule.js'

/** "Inherited from [x]" names a base that has the member, of its own or inherited in turn. */
export function inheritedFrom({ graph, described, report }: CheckContext): void {
  const names = new Set([...graph.types.keys()].map((name) => shortNameOf(name).toLowerCase()))
  for (const about of described) {
    for (const { row, types } of rowsOf(about, graph)) {
      const written = row.description.inheritedFrom?.replaceAll(/^\W+|(?<!\W)\W+$/g, '')
      if (written === undefined || !describesMember(row)) continue
      const lines = types
        .filter(({ name }) => graph.propertyOf(name, row.name) !== undefined)
        .map(({ name }) => lineOf(name, graph))
      const [line] = lines
      if (line === undefined) continue
      const short = shortNameOf(written).toLowerCase()
      const has = (type: StructuredType) =>
        shortNameOf(type.name).toLowerCase() === short && graph.propertyOf(type.name, row.name) !== undefined
      if (lines.some((line) => line.some(has))) continue
      // Words such as "another item" are about something else.
      if (!names.has(short) && !line.some(({ name }) => isOneSlip(short, shortNameOf(name)))) continue
      const [type] = line
      const holder = line.find(({ properties }) => properties.some(({ name }) => name === row.name))
      if (type === undefined || holder === undefined) continue
      const declared = holder === type ? undefined : shortNameOf(holder.name)
      report.add(
        'docs/inherited-from',
        { name: row.name, type: type.name, written, declared },
        row.description.origin,
        {
          suggestion: declared,
          related: [declaredHere(holder)],
        },
      )
    }
  }
}

/** Rows about members, with the types that may have them: that of the table, or what a request makes or changes and what derives from it. */
function* rowsOf(
  { page, tables, requests }: DescribedPage,
  graph: Graph,
): Iterable<{ row: DocRow; types: readonly StructuredType[] }> {
  for (const { table, type } of tables) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const row of table.rows) yield { row, types: [type] }
  }
  const bodies = page.tables.filter(({ role }) => role === 'body')
  if (bodies.length === 0) return
  const types = requests.flatMap(({ resolution }) => {
    if (!resolution.resolved || resolution.place.kind !== 'resource') return []
    const { name } = itemOf(resolution.place.type)
    const type = graph.structuredOf(name)
    return type === undefined ? [] : [type, ...graph.derivedOf(name)]
  })
  for (const { rows } of bodies) for (const row of rows) yield { row, types }
}

/** A type and its bases. */
function lineOf(name: QualifiedName, graph: Graph): readonly StructuredType[] {
  const type = graph.structuredOf(name)
  return type === undefined ? [] : [type, ...graph.basesOf(name)]
}
