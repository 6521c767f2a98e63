import { before } from '../../before.js'
import type { Report } from '../../diagnostics/report.js'
import { noFacets, type PrimitiveName, typeText } from '../../graph/types.js'
import { partOf } from '../part-of.js'
import type { Origin } from '../source.js'
import { expectedOf, itemOf, termOf } from './annotation-types.js'
import { checkDerived } from './check-derived.js'
import { checkRequired } from './check-required.js'
import { isOutOfRange, suits } from './constants-of-types.js'
import type { Context } from './context.js'
import { builtInTypes } from './edm.js'
import { constants, expressionNames } from './grammar.js'
import { isQualifiedName, isSimpleIdentifier } from './names.js'
import { expectedByFacets, joined } from './narrowed.js'
import { checkOperandKinds, isOtherResult } from './results.js'
import { facetNames, facetsIn, suitsFacet } from './suited-facets.js'
import { readFacets } from './types-of-schema.js'
import { expectedInstead } from './values.js'
import {
  mayBe,
  neededProperties,
  recordProperty,
  type Vocabulary,
  type VocabularyTerm,
} from './vocabularies/vocabulary.js'
import { isOfKnownVocabulary } from './vocabularies/well-known.js'
import type { Element } from './xml.js'

/** A finding for each value below that its term cannot have; of `included` namespaces nothing need be known; dynamic expressions can give anything (OData CSDL XML 4.01 §14.3, §14.4). */
export function checkAnnotations(
  element: Element,
  context: Context,
  vocabulary: Vocabulary,
  included: ReadonlySet<string>,
  report: Report,
): void {
  look(element)

  function look(around: Element): void {
    for (const child of around.children) {
      if (child.name === 'Annotation') {
        const term = termOf(child, context, vocabulary)
        if (term !== undefined) {
          checkDerived(child, around, context, vocabulary, report)
          const told = report.diagnostics.length
          checkHolder(child, term)
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

  /** An element whose value is an attribute or a child. */
  function checkHolder(holder: Element, term: VocabularyTerm): void {
    const written = Object.keys(holder.attributes).filter((name) => Object.hasOwn(constants, name))
    const children = holder.children.filter(({ name }) => expressionNames.has(name))
    // Where there are two, that is the mistake.
    if (written.length + children.length !== 1) return
    for (const attribute of written)
      checkConstant(attribute, holder.attributes[attribute] ?? '', partOf(holder.origin, attribute), term)
    for (const child of children) checkExpression(child, term)
  }

  function checkExpression(expression: Element, term: VocabularyTerm): void {
    const { name, attributes, text, children, origin } = expression
    const operands = children.filter((child) => expressionNames.has(child.name))
    if (name === 'Null') {
      if (!term.nullable) wrong('null', term, origin)
    } else if (name === 'Collection') {
      if (term.type.kind !== 'collection' && !general.has(term.type.name)) wrong('a collection', term, origin)
      else for (const operand of operands) checkExpression(operand, itemOf(term))
    } else if (name === 'Record') checkRecord(expression, term)
    else if (name === 'If') {
      for (const [index, operand] of operands.entries()) checkExpression(operand, index === 0 ? condition : term)
    } else if (isOtherResult(expression, expectedOf(term.type, vocabulary), term.type.kind === 'collection'))
      wrong(`\`${attributes['Function'] ?? name}\``, term, origin)
    else if (logical.has(name)) for (const operand of operands) checkExpression(operand, condition)
    else if (name === 'LabeledElement') checkHolder(expression, term)
    else if (Object.hasOwn(constants, name) && children.every((child) => child.name === 'Annotation'))
      checkConstant(name, name === 'String' ? text : text.trim(), origin, term)
  }

  function checkConstant(kind: string, value: string, origin: Origin, term: VocabularyTerm): void {
    if (kind === 'Path' || kind === 'UrlRef') return
    const expected = expectedOf(term.type, vocabulary)
    if (term.type.kind === 'collection') wrong(`\`${kind}\``, term, origin)
    else if (expected.kind === 'record') wrong(`\`${kind}\``, term, origin)
    else if (expected.kind === 'primitive') {
      if (!suits(kind, expected.name)) wrong(`\`${kind}\``, term, origin)
      else if (isOutOfRange(value, expected.name))
        report.add('csdl/annotation-value', { attribute: kind, value, expected: `within \`${expected.name}\`` }, origin)
      else if (isMissing(value, term))
        report.add(
          'csdl/annotation-value',
          { attribute: kind, value, expected: 'the name of what is declared' },
          origin,
        )
      else {
        const narrowed = expectedByFacets(expected.name as PrimitiveName, value, joined(expected.facets, term.facets))
        if (narrowed !== undefined)
          report.add('csdl/annotation-value', { attribute: kind, value, expected: narrowed }, origin)
      }
    } else if (expected.kind === 'enum') {
      if (kind === 'String' && /^-?\d+$/.test(value)) return
      if (kind !== 'EnumMember') {
        wrong(`\`${kind}\``, term, origin)
        return
      }
      // What is none has its finding.
      if (expectedInstead('enumMember', value) !== undefined) return
      const named = value.trim().split(/\s+/)
      const unknown = named.find((member) => {
        const slash = member.indexOf('/')
        return (
          slash >= 0 &&
          (context.resolve(member.slice(0, slash)) !== expected.name || !expected.members.has(member.slice(slash + 1)))
        )
      })
      const expectation = expected.flags ? 'members' : 'one member'
      if (unknown !== undefined || (named.length > 1 && !expected.flags))
        report.add(
          'csdl/annotation-value',
          { attribute: kind, value, expected: `${expectation} of \`${expected.name}\`` },
          origin,
        )
    }
  }

  /** True of a text that has to name something, where its namespace is declared, but nothing of that name; overloads stand in parentheses. */
  function isMissing(value: string, { type }: VocabularyTerm): boolean {
    if (type.kind !== 'named' || !/^Org\.OData\.Core\.V1\.Qualified/.test(type.name)) return false
    const name = context.resolve(before(value.trim(), '('))
    return vocabulary.declares(name) && !vocabulary.has(name)
  }

  function checkRecord({ attributes, children, origin }: Element, term: VocabularyTerm): void {
    const expected = expectedOf(term.type, vocabulary)
    // In JSON, places on earth and streams are objects.
    if (expected.kind === 'primitive' && /^Edm\.(?:Geo|Stream$)/.test(expected.name)) return
    if (term.type.kind === 'collection' || expected.kind === 'primitive' || expected.kind === 'enum') {
      wrong('a record', term, origin)
      return
    }
    const written = attributes['Type'] === undefined ? undefined : context.resolve(attributes['Type'])
    if (written !== undefined && vocabulary.typeOf(written) === undefined && !isElsewhere(written)) {
      report.add('graph/unknown-type', { name: written, user: 'Record' }, partOf(origin, 'Type'))
      return
    }
    const base = expected.kind === 'record' && !expected.name.startsWith('Edm.') ? expected.name : undefined
    if (base !== undefined && written !== undefined && !mayBe(vocabulary, written, base)) {
      wrong(`\`${written}\``, term, partOf(origin, 'Type'))
      return
    }
    const type = written ?? (expected.kind === 'record' ? expected.name : '')
    checkNeeded(type, children, origin, term)
    for (const child of children) {
      const name = child.attributes['Property']
      // What is no name has its finding.
      if (child.name !== 'PropertyValue' || name === undefined || !isSimpleIdentifier(name)) continue
      const property = recordProperty(vocabulary, type, name)
      if (property === 'missing' && type !== '')
        report.add('csdl/annotation-property', { type, property: name }, partOf(child.origin, 'Property'))
      else if (typeof property !== 'string') checkHolder(child, property)
    }
  }

  /** A record is of a type that is not abstract, and gives what that needs (OData CSDL XML 4.01 §14.4.12). */
  function checkNeeded(
    name: string,
    values: readonly Element[],
    origin: Origin,
    { specialized }: VocabularyTerm,
  ): void {
    const type = vocabulary.typeOf(name)
    if (type?.kind !== 'record') return
    const given = new Set(values.map(({ attributes }) => attributes['Property']))
    const missing = specialized ? [] : neededProperties(vocabulary, name).filter((property) => !given.has(property))
    if (type.abstract || missing.length > 0)
      report.add('csdl/annotation-record', { type: name, missing: type.abstract ? [] : missing }, origin)
  }

  /** True of what is no name, too: that has its finding. */
  function isElsewhere(name: string): boolean {
    const namespace = name.slice(0, Math.max(0, name.lastIndexOf('.')))
    if (vocabulary.declares(name)) return false
    return !isQualifiedName(name) || included.has(namespace) || isOfKnownVocabulary(name)
  }

  function wrong(found: string, { type }: VocabularyTerm, origin: Origin): void {
    report.add('csdl/annotation-type', { found, type: typeText(type) }, origin)
  }
}

/** Expressions of conditions (OData CSDL XML 4.01 §14.4.2). */
const logical: ReadonlySet<string> = new Set(['And', 'Or', 'Not'])

/** What the operands of these have to be, and what decides an `If`. */
const condition: VocabularyTerm = {
  type: { kind: 'primitive', name: 'Edm.Boolean' },
  nullable: true,
  facets: noFacets,
  appliesTo: [],
  requires: undefined,
  needed: false,
  specialized: false,
}

/** Types that say little of what a value is. */
const general: ReadonlySet<string> = new Set(['Edm.PrimitiveType', 'Edm.Untyped'])
