import type { Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import type { Source } from '../source.js'
import type { Context } from './context.js'
import { ruleFor } from './grammar.js'
import type { ValueKind } from './values.js'
import type { DeclaringDocument } from './vocabularies/declared.js'
import { isOfKnownVocabulary } from './vocabularies/well-known.js'
import type { Element } from './xml.js'

/** Another document that is given, and what it declares. */
export type Beside = readonly [source: Source, document: DeclaringDocument]

/** A document includes the namespaces whose elements it uses; one that another given document declares is told at its first use (OData CSDL XML 4.01 §3, §4.2). */
export function checkScope(
  parts: readonly (readonly [Element, Context])[],
  inScope: ReadonlySet<string>,
  beside: readonly Beside[],
  report: Report,
): void {
  const files = new Map<string, string>()
  for (const [{ path }, { schemas }] of beside)
    for (const { attributes } of schemas) {
      const { Namespace: namespace = '' } = attributes
      if (!inScope.has(namespace) && !files.has(namespace)) files.set(namespace, path)
    }
  for (const [part, context] of files.size === 0 ? [] : parts) look(part, context)

  function look(element: Element, context: Context): void {
    const kinds = ruleFor(element.name)?.kinds
    for (const attribute in element.attributes) {
      const kind = kinds?.get(attribute)
      if (kind === undefined || !naming.has(kind)) continue
      for (const name of (element.attributes[attribute] ?? '').split(/[/(),@#\s]+/)) {
        const namespace = namespaceOf(context.resolve(name))
        const file = files.get(namespace)
        if (file === undefined || isOfKnownVocabulary(`${namespace}.`)) continue
        report.add('csdl/not-included', { namespace, file }, partOf(element.origin, attribute))
        files.delete(namespace)
      }
    }
    for (const child of element.children) look(child, context)
  }
}

/** Values that name elements of the model. */
const naming: ReadonlySet<ValueKind> = new Set(['qualifiedName', 'type', 'term', 'function', 'target', 'path'])

function namespaceOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')))
}
