import type { Facts } from './facts.js'
import { filterText } from './filter.js'
import { encode } from './literal.js'

/** System query options as a caller gives them, by their names without `$`; their types are in `options.ts`. */
export interface AnyQuery {
  readonly select?: readonly string[]
  readonly orderby?: unknown
  readonly top?: number
  readonly skip?: number
  readonly count?: boolean
  readonly search?: string
  readonly expand?: Readonly<Record<string, true | (AnyQuery & { readonly as?: string })>>
  readonly filter?: unknown
  readonly apply?: unknown
  readonly compute?: unknown
  readonly query?: Readonly<Record<string, string>> | undefined
}

const names = 'select expand filter orderby top skip count search compute apply levels'.split(' ')

/** `?$select=…&$filter=…`, empty without options, of what is called `place`. */
export function queryText(query: AnyQuery, facts: Facts, place?: string): string {
  const own = Object.entries(query.query ?? {}).map((pair) => pair.map(encode).join('='))
  return [...optionsOf(query, facts, encode, place), ...own].join('&').replace(/^./, '?$&')
}

function optionsOf(
  query: AnyQuery,
  facts: Facts,
  written: (text: string) => string,
  place: string | undefined,
): readonly string[] {
  const options: Readonly<Record<string, unknown>> = {
    ...query,
    expand: Object.entries(query.expand ?? {}).map(([name, nested]) => {
      const { as, ...rest }: AnyQuery & { readonly as?: string } = Object(nested)
      const path = as ? `${name}/${as}` : name
      const inner = optionsOf(rest, facts, String, name).join(';')
      return inner ? `${path}(${inner})` : path
    }),
  }
  // An empty list asks for nothing.
  return names.flatMap((name) => {
    const text = filterText(options[name], facts, place)
    return text ? [`$${name}=${written(text)}`] : []
  })
}
