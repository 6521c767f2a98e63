import { before } from '../../before.js'
import type { Report } from '../../diagnostics/report.js'
import { noFacets, typeText } from '../../graph/types.js'
import { namespaceOf } from '../../qualified-name.js'
import { partOf } from '../part-of.js'
import type { Origin } from '../source.js'
import { type Expected, expectedOf, itemOf } from './annotation-types.js'
import { isOutOfRange, suits } from './constants-of-types.js'
import type { Context } from './context.js'
import { constants, expressionNames } from './grammar.js'
import { isQualifiedName, isSimpleIdentifier } from './names.js'
import { expectedByFacets, joined } from './narrowed.js'
import { isOtherResult } from './results.js'
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

/** Checks what an element holds, as an attribute or as a child, against the term that it is a value of; expressions are followed inwards. */
export function createValueCheck(
  context: Context,
  vocabulary: Vocabulary,
  included: ReadonlySet<string>,
  report: Report,
): (holder: Element, term: VocabularyTerm) => void {
  return checkHolder

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
    if (term.type.kind === 'collection' || expected.kind === 'record') wrong(`\`${kind}\``, term, origin)
    else if (expected.kind === 'primitive') {
      const { name, facets } = expected
      if (!suits(kind, name)) wrong(`\`${kind}\``, term, origin)
      else {
        const instead = isOutOfRange(value, name)
          ? `within \`${name}\``
          : isMissing(value, term)
            ? 'the name of what is declared'
            : expectedByFacets(name, value, joined(facets, term.facets))
        if (instead !== undefined)
          report.add('csdl/annotation-value', { attribute: kind, value, expected: instead }, origin)
      }
    } else if (expected.kind === 'enum') checkMember(kind, value, expected, origin, term)
  }

  /** Members by name, or a number in text. */
  function checkMember(
    kind: string,
    value: string,
    { name, members, flags }: Extract<Expected, { readonly kind: 'enum' }>,
    origin: Origin,
    term: VocabularyTerm,
  ): void {
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
      return slash >= 0 && (context.resolve(member.slice(0, slash)) !== name || !members.has(member.slice(slash + 1)))
    })
    const expected = `${flags ? 'members' : 'one member'} of \`${name}\``
    if (unknown !== undefined || (named.length > 1 && !flags))
      report.add('csdl/annotation-value', { attribute: kind, value, expected }, origin)
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
    const namespace = namespaceOf(name)
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
