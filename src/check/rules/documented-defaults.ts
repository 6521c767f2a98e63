import { itemOf } from '../../graph/types.js'
import { declaredHere } from '../declared-here.js'
import { nearest } from '../nearest.js'
import { sameButCase } from '../rows.js'
import type { CheckContext } from '../rule.js'

/** A default that a page states is a value of the member: one of its enumeration, or a truth value. */
export function documentedDefaults({ graph, described, report }: CheckContext): void {
  for (const { tables } of described) {
    for (const { table, type } of tables) {
      if (type.kind !== 'entity' && type.kind !== 'complex') continue
      for (const { name, description } of table.rows) {
        const value = description.defaultValue
        const property = value === undefined ? undefined : graph.propertyOf(type.name, name)
        if (value === undefined || property === undefined || value === 'null') continue
        const item = itemOf(property.type)
        const declared = item.kind === 'named' ? graph.typeOf(item.name) : undefined
        const members = declared?.kind === 'enum' ? declared.members : item.name === 'Edm.Boolean' ? truthValues : []
        if (
          members.length === 0 ||
          value.split(',').every((one) => members.some((member) => member.name === one.trim()))
        )
          continue
        report.add('docs/default-value', { name, value, type: item.name }, description.origin, {
          suggestion: () =>
            sameButCase(value, members)?.name ??
            nearest(
              value,
              members.map((member) => member.name),
            ),
          related: [declaredHere({ name, origin: property.origin })],
        })
      }
    }
  }
}

const truthValues = [{ name: 'true' }, { name: 'false' }]
