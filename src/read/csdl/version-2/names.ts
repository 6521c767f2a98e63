import type { Element } from '../xml.js'

/** Resolves aliases in the names that one schema writes. */
export interface Names {
  /** The schema's own. */
  readonly namespace: string
  /** `Self.Product` becomes `Shop.Product`. */
  qualified(name: string): string
  /** The same for types, where a name without a dot is primitive: `Collection(String)`. */
  type(text: string): string
}

/** Aliases of all schemas, and those that this one brings in by `Using`. */
export function namesOf(schema: Element, schemas: readonly Element[]): Names {
  const aliases = new Map<string, string>()
  for (const { attributes } of [...schemas, ...schema.children.filter(({ name }) => name === 'Using'), schema]) {
    const { Alias: alias, Namespace: namespace } = attributes
    if (alias !== undefined && namespace !== undefined) aliases.set(alias, namespace)
  }
  function qualified(name: string): string {
    const dot = name.lastIndexOf('.')
    const namespace = aliases.get(name.slice(0, Math.max(dot, 0)))
    return namespace === undefined ? name : `${namespace}${name.slice(dot)}`
  }
  return {
    namespace: schema.attributes['Namespace'] ?? '',
    qualified,
    type(text) {
      const collection = /^Collection\((.*)\)$/.exec(text)?.[1]
      if (collection !== undefined) return `Collection(${this.type(collection)})`
      return text.includes('.') ? qualified(text) : `Edm.${text}`
    },
  }
}
