import type { DocRow, DocTable } from '../read/docs/types.js'
import { compare } from './declare.js'
import { plainDoc } from './doc.js'
import type { Doc } from './doc-types.js'
import type { Graph } from './graph.js'
import type { Property, QualifiedName, StructuredType } from './types.js'

/** Rows of the tables about a type, by name. */
export type RowsOfType = (name: QualifiedName) => ReadonlyMap<string, DocRow>

/** What pages of derived types agree to say of a member that the page of its own type leaves out; the description alone, as the rest may be theirs. */
export function inheritedDoc(
  { name }: Property,
  holder: QualifiedName,
  graph: Graph,
  rowsOfType: RowsOfType,
): Doc | undefined {
  const rows = graph.derivedOf(holder).flatMap((derived) => rowsOfType(derived.name).get(name) ?? [])
  const said = rows.filter(({ description }) => description.text !== '')
  const counts = new Map<string, number>()
  for (const { description } of said) counts.set(description.text, (counts.get(description.text) ?? 0) + 1)
  const [first] = said.filter(({ description }) => (counts.get(description.text) ?? 0) * 2 > said.length)
  return first === undefined ? undefined : plainDoc(first.description.text, first.origin)
}

/** What the page of a type says of members that it inherits: more than that they are inherited. */
export function inheritedRows(
  { name: holder, properties }: StructuredType,
  graph: Graph,
  rows: ReadonlyMap<string, DocRow>,
): Pick<StructuredType, 'inherited'> {
  if (rows.size === 0) return {}
  const own = new Set(properties.map(({ name }) => name))
  const told = graph.propertiesOf(holder).flatMap(({ name }) => {
    const row = own.has(name) ? undefined : (rows.get(name) ?? rows.get(name.toLowerCase()))
    const says = row !== undefined && row.description.text !== '' && row.description.inheritedFrom === undefined
    return says ? [{ name, doc: docOfRow(row) }] : []
  })
  return told.length === 0 ? {} : { inherited: told.toSorted((a, b) => compare(a.name, b.name)) }
}

/** Rows by name, and by name without case for what is not there exactly. */
export function rowsOf(tables: readonly DocTable[]): ReadonlyMap<string, DocRow> {
  const rows = new Map<string, DocRow>()
  for (const table of tables) {
    for (const row of table.rows) {
      for (const name of [row.name, row.name.toLowerCase()]) {
        if ((rows.get(name)?.description.text ?? '') === '') rows.set(name, row)
      }
    }
  }
  return rows
}

/** What a row says, at its place. */
export function docOfRow({ description, origin }: DocRow): Doc {
  const { inheritedFrom: _, ...doc } = description
  return { ...doc, origin }
}
