import type { Element } from '../xml.js'
import { childrenOf } from './element.js'

/** Resolves aliases in the names that one schema writes. */
export interface Names {
  /** The schema's own. */
  readonly namespace: string
  /** `Self.Product` becomes `Shop.Product`. */
  qualified(name: string): string
  /** The same for types, where a name without a dot is primitive: `Collection(String)`. */
  type(text: string): string
  /** A container, which is named without its namespace. */
  container(name: string): string
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
  const namespace = schema.attributes['Namespace'] ?? ''
  return {
    namespace,
    qualified,
    type(text) {
      const collection = /^Collection\((.*)\)$/.exec(text)?.[1]
      if (collection !== undefined) return `Collection(${this.type(collection)})`
      return text.includes('.') ? qualified(text) : `Edm.${text}`
    },
    container(name) {
      if (name.includes('.')) return qualified(name)
      const holder = [schema, ...schemas].find((each) =>
        childrenOf(each, 'EntityContainer').some(({ attributes }) => attributes['Name'] === name),
      )
      return `${holder?.attributes['Namespace'] ?? namespace}.${name}`
    },
  }
}
