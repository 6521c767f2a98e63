import { groupBy } from '../groups.js'
import { shortNameOf } from '../qualified-name.js'
import type { DocTable, Page } from '../read/docs/types.js'
import type { Graph } from './graph.js'
import { type EnumType, itemOf, type TypeDecl } from './types.js'

/** The declared type whose members a table of a page lists; a section `x values` is about the enumeration `x`. */
export type TableSubject = (table: DocTable, page: Page, type: TypeDecl | undefined) => TypeDecl | undefined

/** Finds the subjects of tables; enumerations are known by their short names without case. */
export function createTableSubject(graph: Graph): TableSubject {
  const declared = [...graph.types.values()].filter((type) => type.kind === 'enum')
  const enums = groupBy(declared, ({ name }) => shortNameOf(name).toLowerCase())
  return (table, page, type) => {
    switch (table.role) {
      case 'properties':
      case 'relationships':
        return type
      case 'members': {
        const titled = /^[`*]*([\w.]+)[`*]* (?:values|options|members)$/.exec(table.section.trim())?.[1]
        if (titled === undefined) return type?.kind === 'enum' ? type : enumListed(table, type, graph)
        return enumNamed(titled, page, enums) ?? enumOfMember(titled, type, graph)
      }
      case 'methods':
      case 'body':
      case 'parameters':
      case 'headers':
      case 'queryOptions':
      case 'permissions':
      case 'other':
        return undefined
    }
  }
}

/** In the page's namespace first; elsewhere only where one enumeration has the name. */
function enumNamed(name: string, page: Page, enums: ReadonlyMap<string, readonly EnumType[]>): EnumType | undefined {
  const same = enums.get(shortNameOf(name).toLowerCase()) ?? []
  const qualified = name.includes('.') ? name : `${page.namespace?.name ?? ''}.${name}`
  return (
    same.find((type) => type.name.toLowerCase() === qualified.toLowerCase()) ??
    (same.length === 1 ? same[0] : undefined)
  )
}

/** `### status values` on the page of a type whose property `status` is of an enumeration. */
function enumOfMember(name: string, type: TypeDecl | undefined, graph: Graph): EnumType | undefined {
  if (type?.kind !== 'entity' && type?.kind !== 'complex') return undefined
  const property = graph.propertiesOf(type.name).find((property) => property.name.toLowerCase() === name.toLowerCase())
  if (property === undefined) return undefined
  const item = itemOf(property.type)
  const target = item.kind === 'named' ? graph.typeOf(item.name) : undefined
  return target?.kind === 'enum' ? target : undefined
}

/** The enumeration of a property of the type, of which most rows are members. */
function enumListed({ rows }: DocTable, type: TypeDecl | undefined, graph: Graph): EnumType | undefined {
  if (type?.kind !== 'entity' && type?.kind !== 'complex') return undefined
  return graph
    .propertiesOf(type.name)
    .map((property) => graph.typeOf(itemOf(property.type).name))
    .filter((found) => found?.kind === 'enum')
    .find(({ members }) => {
      const listed = rows.filter(({ name }) => members.some((member) => member.name === name)).length
      return listed > 1 && listed * 2 > rows.length
    })
}
