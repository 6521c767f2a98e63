import { isObject } from '../../graph/examples/body.js'
import type { Graph } from '../../graph/graph.js'
import { itemOf, type TypeRef } from '../../graph/types.js'
import type { JsonPath } from '../../read/docs/example-json.js'
import { misspeltFor } from '../misspelt.js'
import type { ExampleIssue } from './issues.js'

/** Members of open types that can only be a slip of a declared one, which their object does not have. */
export function misspeltMembersIn(value: unknown, type: TypeRef, graph: Graph): readonly ExampleIssue[] {
  const found: ExampleIssue[] = []

  function look(value: unknown, declared: TypeRef, path: JsonPath): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) look(item, itemOf(declared), [...path, index])
      return
    }
    const item = itemOf(declared)
    if (!isObject(value) || item.kind !== 'named') return
    const stated = value['@odata.type']
    const actual = typeof stated === 'string' ? graph.structuredOf(stated.replace(/^#/, '')) : undefined
    const holder = actual ?? graph.structuredOf(item.name)
    if (holder === undefined) return
    const keys = Object.keys(value)
    const open = [holder, ...graph.basesOf(holder.name)].some((one) => one.open)
    for (const key of keys) {
      const property = graph.propertyOf(holder.name, key)
      if (property !== undefined) look(value[key], property.type, [...path, key])
      else if (open && /^[A-Za-z]\w{4,}$/.test(key)) {
        const names = graph.propertiesOf(holder.name).map(({ name }) => name)
        const taken = new Set(keys.map((one) => one.toLowerCase()))
        if (misspeltFor(key, names, taken) !== undefined)
          found.push({ kind: 'undeclared', path: [...path, key], holder })
      }
    }
  }

  // The items of an answer stand in `value`.
  const items =
    type.kind === 'collection' && isObject(value) && Array.isArray(value['value']) ? value['value'] : undefined
  look(items ?? value, type, items === undefined ? [] : ['value'])
  return found
}
