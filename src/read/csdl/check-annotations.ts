import type { Report } from '../../diagnostics/report.js'
import { typeText } from '../../graph/types.js'
import { partOf } from '../part-of.js'
import { termOf } from './annotation-types.js'
import { createValueCheck } from './check-annotation-values.js'
import { checkDerived } from './check-derived.js'
import { checkRequired } from './check-required.js'
import type { Context } from './context.js'
import { builtInTypes } from './edm.js'
import { expressionNames } from './grammar.js'
import { checkOperandKinds } from './results.js'
import { facetNames, facetsIn, suitsFacet } from './suited-facets.js'
import { readFacets } from './types-of-schema.js'
import type { Vocabulary, VocabularyTerm } from './vocabularies/vocabulary.js'
import type { Element } from './xml.js'

/** A finding for each value below that its term cannot have; of `included` namespaces nothing need be known; dynamic expressions can give anything (OData CSDL XML 4.01 §14.3, §14.4). */
export function checkAnnotations(
  element: Element,
  context: Context,
  vocabulary: Vocabulary,
  included: ReadonlySet<string>,
  report: Report,
): void {
  const checkValue = createValueCheck(context, vocabulary, included, report)
  look(element)

  function look(around: Element): void {
    for (const child of around.children) {
      if (child.name === 'Annotation') {
        const term = termOf(child, context, vocabulary)
        if (term !== undefined) {
          checkDerived(child, around, context, vocabulary, report)
          const told = report.diagnostics.length
          checkValue(child, term)
          if (report.diagnostics.length === told) checkPlace(child, around, term)
          if (report.diagnostics.length === told) checkRequired(child, around, term, context, vocabulary, report)
        }
      } else if (child.name === 'Cast' || child.name === 'IsOf') checkType(child)
      if (child.children.length === 0) continue
      checkOperandKinds(child, report)
      look(child)
    }
  }

  /** What a value is cast to, or tested for, is there. */
  function checkType(expression: Element): void {
    const { name: user, attributes, origin } = expression
    const type = context.typeRef(attributes['Type'])
    const item = type.kind === 'collection' ? type.of : type
    const name = typeText(item)
    const unsuited = builtInTypes.has(name)
      ? facetsIn(readFacets(expression, context)).find((facet) => !suitsFacet(facet, name))
      : undefined
    if (unsuited !== undefined) {
      const facet = facetNames[unsuited]
      report.add('graph/facet', { user, facet, type: name, problem: 'unsuited' }, partOf(origin, facet))
    }
    const missing = name.startsWith('Edm.') ? !builtInTypes.has(name) : vocabulary.declares(name)
    if (missing && vocabulary.typeOf(name) === undefined)
      report.add('graph/unknown-type', { name, user }, partOf(origin, 'Type'))
  }

  /** A term says what it is meant for; new uses may come, so elsewhere is a hint (OData CSDL XML 4.01 §14.1.2). */
  function checkPlace({ attributes, origin }: Element, around: Element, { appliesTo }: VocabularyTerm): void {
    if (appliesTo.length === 0 || appliesTo.includes(around.name)) return
    if (around.name === 'Annotations' || around.name === 'PropertyValue' || expressionNames.has(around.name)) return
    const many = around.name === 'EntitySet' || /^\s*Collection\(/.test(around.attributes['Type'] ?? '')
    // What is single counts as a singleton since 4.02.
    const isProperty = around.name === 'Property' || around.name === 'NavigationProperty'
    if (many ? appliesTo.includes('Collection') : isProperty && appliesTo.includes('Singleton')) return
    // What is said of a definition is said of the properties that have it (OData CSDL XML 4.01 §11).
    if (around.name === 'TypeDefinition' && appliesTo.includes('Property')) return
    // An annotation is a value of a term, and annotated as that.
    if (around.name === 'Annotation' && (appliesTo.includes('Term') || appliesTo.includes('Property'))) return
    if (report.diagnostics.some(({ file, line }) => file === origin.file && line === origin.line)) return
    const data = { term: context.resolve(attributes['Term'] ?? ''), element: around.name, appliesTo }
    report.add('csdl/annotation-place', data, partOf(origin, 'Term'))
  }
}
