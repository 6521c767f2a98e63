import type { Facts } from '../facts.js'
import { encode } from '../literal.js'
import type { AnyQuery } from '../query.js'
import { filterText } from './filter.js'

/** `?$select=…&$expand=…` as V2 has it: paths instead of nested options, `$inlinecount` for the count. */
export function queryText(query: AnyQuery, facts: Facts): string {
  const { filter, orderby, top, skip, count, search } = query
  const { select, expand } = pathsOf(query, '')
  const options: Readonly<Record<string, unknown>> = {
    $select: select.join() || undefined,
    $expand: expand.join() || undefined,
    $filter: filter === undefined ? undefined : filterText(filter, facts),
    $orderby: orderby?.join() || undefined,
    $top: top,
    $skip: skip,
    $inlinecount: count === true ? 'allpages' : undefined,
    search,
    ...query.query,
  }
  const texts = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encode(name)}=${encode(String(value))}`],
  )
  return texts.length === 0 ? '' : `?${texts.join('&')}`
}

/** Where anything below is selected, what is not has to be named: `*`, or the navigation property itself. */
function pathsOf(
  query: AnyQuery,
  prefix: string,
): { readonly select: readonly string[]; readonly expand: readonly string[] } {
  const nested = Object.entries(query.expand ?? {}).map(([name, options]) => {
    const { filter, orderby, top, skip, count, ...inner } = options === true ? {} : options
    if ([filter, orderby, top, skip, count].some((option) => option !== undefined))
      throw new TypeError(
        `OData V2 takes only \`select\` and \`expand\` inside \`expand\`, not at \`${prefix}${name}\``,
      )
    const below = pathsOf(inner, `${prefix}${name}/`)
    return { path: prefix + name, select: below.select, expand: [prefix + name, ...below.expand] }
  })
  const own = query.select?.map((name) => prefix + name) ?? []
  const below = nested.flatMap(({ select }) => select)
  const selects = own.length > 0 || below.length > 0
  const whole = selects ? nested.filter(({ select }) => select.length === 0).map(({ path }) => path) : []
  return {
    select: selects ? [...(own.length > 0 ? own : [`${prefix}*`]), ...whole, ...below] : [],
    expand: nested.flatMap(({ expand }) => expand),
  }
}
