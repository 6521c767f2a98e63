import type { PrimitiveName, QualifiedName, TypeRef } from '../../graph/types.js'
import { collectedType, withEdm } from './edm.js'
import { isSimpleIdentifier } from './names.js'
import { truthOf } from './truth.js'
import type { Element } from './xml.js'

/** What reading one schema needs: its names and its aliases. What an element may hold has been checked before. */
export interface Context {
  readonly namespace: string
  /** Resolves the alias that a qualified name starts with; paths keep their slashes. */
  resolve(name: string): QualifiedName
  /** The namespace that an alias stands for; a namespace stands for itself. */
  namespaceOf(name: string): string
  /** A path whose segments may be casts or terms, each with its alias resolved. */
  path(text: string): string
  /** The `Name`; undefined where it is missing or no identifier. */
  nameOf(element: Element): string | undefined
  boolean(element: Element, attribute: string): boolean | undefined
  /** Of what is missing, a name that nothing has. */
  typeRef(text: string | undefined): TypeRef
}

/** `aliases` maps an alias to its namespace, for this document. */
export function createContext(namespace: string, aliases: ReadonlyMap<string, string>): Context {
  function resolve(name: string): QualifiedName {
    const dot = name.lastIndexOf('.')
    if (dot < 0) return name
    const prefix = name.slice(0, dot)
    const target = aliases.get(prefix)
    return target === undefined ? name : `${target}.${name.slice(dot + 1)}`
  }

  return {
    namespace,
    resolve,
    namespaceOf: (name) => aliases.get(name) ?? name,
    path: (text) =>
      text
        .split('/')
        .map((segment) => (segment.startsWith('@') ? `@${resolve(segment.slice(1))}` : resolve(segment)))
        .join('/'),
    nameOf(element) {
      const name = element.attributes['Name']
      return name !== undefined && isSimpleIdentifier(name) ? name : undefined
    },
    boolean: (element, attribute) => truthOf(attribute, element.attributes[attribute]),
    typeRef(text = '') {
      const collection = collectedType(text)
      const name = resolve(withEdm(collection ?? text).trim())
      const single: TypeRef = name.startsWith('Edm.')
        ? { kind: 'primitive', name: name as PrimitiveName }
        : { kind: 'named', name }
      return collection === undefined ? single : { kind: 'collection', of: single }
    },
  }
}
