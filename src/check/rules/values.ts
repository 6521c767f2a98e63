import type { Graph } from '../../graph/graph.js'
import { type EnumType, itemOf, type TypeRef } from '../../graph/types.js'
import { columnsOf } from '../../read/docs/tables.js'
import type { DocRow, DocTable } from '../../read/docs/types.js'
import { declaredHere } from '../declared-here.js'
import { replaceWithin } from '../edits.js'
import { nearestFree } from '../misspelt.js'
import { sameButCase } from '../rows.js'
import type { CheckContext } from '../rule.js'

/** Values that a description lists are those of the enumeration, in their case; a list that closes a string is worth declaring. */
export function values(context: CheckContext): void {
  const { described, graph, report } = context
  for (const { page, type } of described) {
    if (type?.kind !== 'entity' && type?.kind !== 'complex') continue
    for (const table of page.tables) {
      if (table.role !== 'properties') continue
      for (const row of table.rows) {
        const property = graph.propertyOf(type.name, row.name)
        if (property === undefined) continue
        const declared = enumOf(property.type, graph)
        const { possibleValues, exhaustive } = property.doc?.exhaustive ? property.doc : row.description
        if (declared !== undefined) checkValues(row, table, declared, context)
        else if (isString(property.type) && exhaustive && possibleValues.length > 1) {
          const suggestion = possibleValues.map((value) => `'${value}'`).join(' | ')
          report.add('docs/closed-values', { name: row.name, type: type.name }, row.description.origin, {
            suggestion,
            related: [declaredHere(property)],
          })
        }
      }
    }
  }
}

/** A list of which hardly anything fits is about something else, and is passed over. */
function checkValues(row: DocRow, table: DocTable, declared: EnumType, { report }: CheckContext): void {
  const { possibleValues, origin } = row.description
  if (possibleValues.length === 0) return
  const known = possibleValues.filter((value) => sameButCase(value, declared.members) !== undefined)
  if (known.length * 2 < possibleValues.length) return
  const names = new Set(declared.members.map(({ name }) => name))
  const listed = new Set(possibleValues.map((value) => value.toLowerCase()))
  const related = [declaredHere(declared)]
  for (const value of possibleValues) {
    if (names.has(value) || value === 'null' || !/^\w+$/.test(value)) continue
    const member = sameButCase(value, declared.members)
    if (member === undefined) {
      report.add('docs/unknown-value', { value, name: row.name, type: declared.name }, origin, {
        suggestion: () => nearestFree(value, [...names], listed),
        related,
      })
      continue
    }
    const raw = row.cells[columnsOf(table.header).description] ?? ''
    report.add('docs/value-case', { written: value, declared: member.name }, origin, {
      suggestion: member.name,
      related,
      fix: possibleValues.includes(member.name)
        ? undefined
        : replaceWithin(raw, origin, `\`${value}\``, `\`${member.name}\``),
    })
  }
}

function enumOf(type: TypeRef, graph: Graph): EnumType | undefined {
  const item = itemOf(type)
  const found = item.kind === 'named' ? graph.typeOf(item.name) : undefined
  return found?.kind === 'enum' ? found : undefined
}

function isString(type: TypeRef): boolean {
  const item = itemOf(type)
  return item.kind === 'primitive' && item.name === 'Edm.String'
}
