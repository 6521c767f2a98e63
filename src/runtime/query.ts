import type { Facts } from './facts.js'
import { filterText } from './filter.js'
import { encode } from './literal.js'

/** System query options as a caller gives them; their types are in `types.ts`. */
export interface AnyQuery {
  readonly select?: readonly string[]
  readonly expand?: Readonly<Record<string, true | AnyQuery>>
  readonly filter?: unknown
  readonly orderby?: readonly string[]
  readonly top?: number
  readonly skip?: number
  readonly count?: boolean
  readonly search?: string
  readonly query?: Readonly<Record<string, string>> | undefined
}

/** `?$select=…&$filter=…`; empty without options. */
export function queryText(query: AnyQuery, facts: Facts): string {
  const own = Object.entries(query.query ?? {}).map(([name, value]) => `${encode(name)}=${encode(value)}`)
  const all = [...optionsOf(query, facts).map(([name, value]) => `${name}=${encode(value)}`), ...own]
  return all.length === 0 ? '' : `?${all.join('&')}`
}

function optionsOf(query: AnyQuery, facts: Facts): readonly (readonly [string, string])[] {
  const { select, expand, filter, orderby, top, skip, count, search } = query
  const options: (readonly [string, string])[] = []
  if (select?.length) options.push(['$select', select.join(',')])
  const expanded = Object.entries(expand ?? {}).map(([name, nested]) => expandText(name, nested, facts))
  if (expanded.length > 0) options.push(['$expand', expanded.join(',')])
  if (filter !== undefined) options.push(['$filter', filterText(filter, facts)])
  if (orderby?.length) options.push(['$orderby', orderby.join(',')])
  if (top !== undefined) options.push(['$top', String(top)])
  if (skip !== undefined) options.push(['$skip', String(skip)])
  if (count !== undefined) options.push(['$count', String(count)])
  if (search !== undefined) options.push(['$search', search])
  return options
}

function expandText(name: string, nested: true | AnyQuery, facts: Facts): string {
  const inner = nested === true ? [] : optionsOf(nested, facts).map(([option, value]) => `${option}=${value}`)
  return inner.length === 0 ? name : `${name}(${inner.join(';')})`
}
