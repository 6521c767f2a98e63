import { namespaceOf } from '../../qualified-name.js'
import { partOf } from '../part-of.js'
import type { Context } from './context.js'
import { ruleFor } from './grammar.js'
import type { Outside } from './types.js'
import type { ValueKind } from './values.js'
import { isOfKnownVocabulary } from './vocabularies/well-known.js'
import type { Element } from './xml.js'

/** Namespaces that a document uses, but neither declares nor includes, each at its first use (OData CSDL XML 4.01 §3, §4.2). */
export function outsideOf(
  parts: readonly (readonly [Element, Context])[],
  inScope: ReadonlySet<string>,
): readonly Outside[] {
  const found = new Map<string, Outside>()
  for (const [part, context] of parts) {
    const seen = new Set(inScope)
    look(part, context, seen)
  }
  return [...found.values()]

  function look(element: Element, context: Context, seen: Set<string>): void {
    const kinds = ruleFor(element.name)?.kinds
    for (const attribute in element.attributes) {
      const kind = kinds?.get(attribute)
      if (kind === undefined || !naming.has(kind)) continue
      const value = element.attributes[attribute] ?? ''
      for (const name of /[/(),@#\s]/.test(value) ? value.split(/[/(),@#\s]+/) : [value]) {
        const prefix = namespaceOf(name)
        if (seen.has(prefix)) continue
        seen.add(prefix)
        const namespace = context.namespaceOf(prefix)
        if (namespace === '' || namespace === 'Edm' || inScope.has(namespace) || found.has(namespace)) continue
        if (!isOfKnownVocabulary(`${namespace}.`))
          found.set(namespace, { namespace, origin: partOf(element.origin, attribute) })
      }
    }
    for (const child of element.children) look(child, context, seen)
  }
}

/** Values that name elements of the model. */
const naming: ReadonlySet<ValueKind> = new Set(['qualifiedName', 'type', 'term', 'function', 'target', 'path'])
