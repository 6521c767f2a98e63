import { shortNameOf } from '../qualified-name.js'
import type { Described } from './described.js'
import type { Graph } from './graph.js'
import { itemOf, type Property, type QualifiedName, type TypeRef } from './types.js'

/** By property that is a string: the values that a table under `x values` of its type's page lists. */
export function valueTables(described: Described, graph: Graph): ReadonlyMap<Property, readonly string[]> {
  const values = new Map<Property, readonly string[]>()
  for (const { page, type, tables } of described) {
    if (type?.kind !== 'entity' && type?.kind !== 'complex') continue
    for (const table of page.tables) {
      if (table.role !== 'members' || tables.some((about) => about.table === table)) continue
      const titled = memberIn(table.section, type.name)
      const property = graph.propertiesOf(type.name).find(({ name }) => name.toLowerCase() === titled)
      const listed = table.rows.map(({ name }) => name).filter((name) => /^[\w.-]+$/.test(name) && name !== 'null')
      if (property && isString(property.type) && listed.length > 1) values.set(property, [...new Set(listed)])
    }
  }
  return values
}

/** `state values`, `state property options`, and `parcel state values` on the page of a parcel. */
function memberIn(section: string, type: QualifiedName): string | undefined {
  const words = /^([\w. ]+?) (?:property )?(?:values|options)$/.exec(section)?.[1]
  const subject = `${shortNameOf(type).toLowerCase()} `
  return words?.startsWith(subject) ? words.slice(subject.length) : words
}

function isString(type: TypeRef): boolean {
  const item = itemOf(type)
  return item.kind === 'primitive' && item.name === 'Edm.String'
}
