/** A declaration in both representations: an element, and the members of a JSON object. */
export interface Both {
  readonly xml: string
  readonly json: Readonly<Record<string, unknown>>
}

/** All of them, in their order. */
export const both = (parts: readonly Both[]): Both => ({
  xml: parts.map(({ xml }) => xml).join('\n'),
  json: Object.assign({}, ...parts.map(({ json }) => json)),
})

/** The part, or nothing. */
export const when = (wanted: boolean, part: Both): Both => (wanted ? part : { xml: '', json: {} })

/** Facets as XML writes them. */
export const attributesOf = (facets: Readonly<Record<string, unknown>>): string =>
  Object.entries(facets)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')

/** Facets as JSON writes them. */
export const keywordsOf = (facets: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(facets).map(([name, value]) => [`$${name}`, value]))
