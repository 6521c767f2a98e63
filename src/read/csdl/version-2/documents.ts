import type { Element } from '../xml.js'
import { childrenOf, createElement } from './element.js'

/**
 * The document with `edmx:Edmx` around its schemas. Before V4 a schema could stand alone, and files of the Entity Framework
 * hold theirs as the conceptual model, beside that of the database.
 */
export function asEdmx(root: Element): Element {
  if (root.name === 'Schema') return isSchemaBefore4(root) ? edmx(root, [root]) : root
  const models = childrenOf(root, 'Runtime').flatMap((runtime) => childrenOf(runtime, 'ConceptualModels'))
  const schemas = models.flatMap((model) => childrenOf(model, 'Schema')).filter(isSchemaBefore4)
  return schemas.length > 0 ? edmx(root, schemas) : root
}

function edmx({ origin }: Element, schemas: readonly Element[]): Element {
  return createElement('Edmx', origin, { Version: '1.0' }, [createElement('DataServices', origin, {}, schemas)])
}

/** True of a schema in a namespace of XML from before V4. */
export function isSchemaBefore4(schema: Element): boolean {
  return namespacesOf(schema).some((namespace) => /^http:\/\/schemas\.microsoft\.com\/ado\/.*\/edm$/.test(namespace))
}

/** Namespaces of XML that an element declares. */
export function namespacesOf({ attributes }: Element): readonly string[] {
  return Object.keys(attributes).flatMap((name) => (/^xmlns(:|$)/.test(name) ? (attributes[name] ?? []) : []))
}
