import type { Report } from '../../../diagnostics/report.js'
import type { Element } from '../xml.js'
import { childrenOf, createElement } from './element.js'

/**
 * The document with `edmx:Edmx` around its schemas. Before V4 a schema could stand alone, which tools still let it do, and files of
 * the Entity Framework hold theirs as the conceptual model, beside that of the database.
 */
export function asEdmx(root: Element, report: Report): Element {
  if (root.name === 'Schema') {
    if (isSchemaBefore4(root)) return edmx(root, [root], '1.0')
    report.add('csdl/bare-schema', {}, root.origin)
    return edmx(root, [root], '4.0', 'http://docs.oasis-open.org/odata/ns/edmx')
  }
  const models = childrenOf(root, 'Runtime').flatMap((runtime) => childrenOf(runtime, 'ConceptualModels'))
  const schemas = models.flatMap((model) => childrenOf(model, 'Schema')).filter(isSchemaBefore4)
  return schemas.length > 0 ? edmx(root, schemas, '1.0') : root
}

function edmx({ origin }: Element, schemas: readonly Element[], version: string, namespace?: string): Element {
  const services = { ...createElement('DataServices', origin, {}, schemas), namespace }
  return { ...createElement('Edmx', origin, { Version: version }, [services]), namespace }
}

/** True of a schema in a namespace of XML from before V4. */
export function isSchemaBefore4(schema: Element): boolean {
  return namespacesOf(schema).some((namespace) => /^http:\/\/schemas\.microsoft\.com\/ado\/.*\/edm$/.test(namespace))
}

/** Namespaces of XML that an element declares. */
export function namespacesOf({ attributes }: Element): readonly string[] {
  return Object.keys(attributes).flatMap((name) => (/^xmlns(:|$)/.test(name) ? (attributes[name] ?? []) : []))
}
