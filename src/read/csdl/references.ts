import type { Reference } from '../../graph/types.js'
import { readAnnotations } from './annotations.js'
import type { Context } from './context.js'
import type { Element } from './xml.js'

/** `edmx:Reference` with what it brings into scope (OData CSDL XML 4.01 §4.1–4.3). */
export function readReference(element: Element, context: Context): Reference {
  return {
    uri: element.attributes['Uri'] ?? '',
    includes: element.children
      .filter(({ name }) => name === 'Include')
      .map((child) => ({
        namespace: child.attributes['Namespace'] ?? '',
        alias: child.attributes['Alias'],
        annotations: readAnnotations(child, context),
        origin: child.origin,
      })),
    includedAnnotations: element.children
      .filter(({ name }) => name === 'IncludeAnnotations')
      .map(({ attributes, origin }) => ({
        termNamespace: context.namespaceOf(attributes['TermNamespace'] ?? ''),
        qualifier: attributes['Qualifier'],
        targetNamespace:
          attributes['TargetNamespace'] === undefined ? undefined : context.namespaceOf(attributes['TargetNamespace']),
        origin,
      })),
    annotations: readAnnotations(element, context),
    origin: element.origin,
  }
}
