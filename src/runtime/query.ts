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
  return [...optionsOf(query, facts, encode), ...own].join('&').replace(/^./, '?$&')
}

function optionsOf(query: AnyQuery, facts: Facts, written: (text: string) => string): readonly string[] {
  const { select, expand, filter, orderby, top, skip, count, search } = query
  const expanded = Object.entries(expand ?? {}).map(([name, nested]) => {
    const inner = nested === true ? '' : optionsOf(nested, facts, String).join(';')
    return inner === '' ? name : `${name}(${inner})`
  })
  const options = {
    select: select?.join() || undefined,
    expand: expanded.join() || undefined,
    filter: filter === undefined ? filter : filterText(filter, facts),
    orderby: orderby?.join() || undefined,
    top,
    skip,
    count,
    search,
  }
  return Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`$${name}=${written(String(value))}`],
  )
}
