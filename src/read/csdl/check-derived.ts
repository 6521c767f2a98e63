import type { Report } from '../../diagnostics/report.js'
import { typeText } from '../../graph/types.js'
import { partOf } from '../part-of.js'
import type { Context } from './context.js'
import { mayBe, type Vocabulary } from './vocabularies/vocabulary.js'
import type { Element } from './xml.js'

/** Types to which values are constrained are there, and derive from what is declared (OData Vocabularies 4.0, `Validation.DerivedTypeConstraint`). */
export function checkDerived(
  annotation: Element,
  around: Element,
  context: Context,
  vocabulary: Vocabulary,
  report: Report,
): void {
  if (context.resolve(annotation.attributes['Term'] ?? '') !== 'Org.OData.Validation.V1.DerivedTypeConstraint') return
  const { Type: type, EntityType: held = type } = around.attributes
  const declared = context.typeRef(held)
  const base = typeText(declared.kind === 'collection' ? declared.of : declared)
  const items = annotation.children.flatMap(({ name, children }) => (name === 'Collection' ? children : []))
  for (const { name: kind, text, origin } of items) {
    const name = context.resolve(text.trim().replace(/^Collection\((.*)\)$/, '$1'))
    if (kind !== 'String' || !vocabulary.declares(name)) continue
    const isThere = vocabulary.has(name)
    if (isThere && (held === undefined || base.startsWith('Edm.') || mayBe(vocabulary, name, base))) continue
    const expected = isThere ? `\`${base}\` or a type that derives from it` : 'the name of what is declared'
    report.add('csdl/annotation-value', { attribute: kind, value: text, expected }, partOf(origin, kind))
  }
}
