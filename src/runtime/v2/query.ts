import type { Facts } from '../facts.js'
import { encode } from '../literal.js'
import type { AnyQuery } from '../query.js'
import { filterText } from './filter.js'

/** `?$select=…&$expand=…` as V2 has it: paths instead of nested options, `$inlinecount` for the count. */
export function queryText(query: AnyQuery, facts: Facts, place?: string): string {
  const { filter, orderby, top, skip, count, search } = query
  const { select, expand } = pathsOf(query, '')
  refuse(query, ['apply', 'compute'], '')
  const options: Readonly<Record<string, unknown>> = {
    $select: select.join() || undefined,
    $expand: expand.join() || undefined,
    $filter: filter === undefined ? undefined : filterText(filter, facts, place) || undefined,
    $orderby: filterText(orderby ?? '', facts, place) || undefined,
    $top: top,
    $skip: skip,
    $inlinecount: count === true ? 'allpages' : undefined,
    search: search || undefined,
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
  refuse(query.expand ?? {}, ['*'], prefix)
  const nested = Object.entries(query.expand ?? {}).map(([name, options]) => {
    const { as, ...inner }: AnyQuery & { readonly as?: string } = options === true ? {} : options
    refuse(
      inner,
      Object.keys(inner).filter((option) => option !== 'select' && option !== 'expand'),
      `${prefix}${name}/`,
    )
    const path = prefix + (as === undefined ? name : `${name}/${as}`)
    const below = pathsOf(inner, `${path}/`)
    return { path, select: below.select, expand: [path, ...below.expand] }
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

function refuse(query: object, options: readonly string[], at: string): void {
  const given = options.find((option) => Reflect.get(query, option) !== undefined)
  if (given !== undefined) throw new TypeError(`OData V2 has no \`${at}${given}\``)
}
