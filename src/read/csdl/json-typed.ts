import { type Expected, expectedOf, itemOf, termOf } from './annotation-types.js'
import type { Context } from './context.js'
import { constants, expressionNames } from './grammar.js'
import { arithmetic } from './results.js'
import { expectedInstead } from './values.js'
import { recordProperty, type Vocabulary, type VocabularyTerm } from './vocabularies/vocabulary.js'
import type { Element } from './xml.js'

/** An element of a JSON document whose constants are of the kind that XML has for their term: JSON writes dates, paths and members as text (OData CSDL JSON 4.01 §14.3). */
export function withTypedConstants(element: Element, context: Context, vocabulary: Vocabulary): Element {
  return deep(element)

  function deep(element: Element): Element {
    if (element.children.length === 0 && element.name !== 'Annotation') return element
    const children = element.children.map(deep)
    const term = element.name === 'Annotation' ? termOf(element, context, vocabulary) : undefined
    return term === undefined ? { ...element, children } : typedHolder({ ...element, children }, term)
  }

  function typedHolder(holder: Element, term: VocabularyTerm): Element {
    const attributes: Record<string, string> = Object.create(null)
    for (const [name, value] of Object.entries(holder.attributes)) {
      const [kind, text] = Object.hasOwn(constants, name) ? typedConstant(name, value, term) : [name, value]
      attributes[kind] = text
    }
    const children = holder.children.map((child) =>
      expressionNames.has(child.name) ? typedExpression(child, term) : child,
    )
    return { ...holder, attributes, children }
  }

  function typedExpression(expression: Element, term: VocabularyTerm): Element {
    const { name, text, children } = expression
    const typedOperands = (from: number, of: VocabularyTerm): Element => ({
      ...expression,
      children: children.map((child, index) =>
        index >= from && expressionNames.has(child.name) ? typedExpression(child, of) : child,
      ),
    })
    if (name === 'Collection') return typedOperands(0, itemOf(term))
    if (name === 'If') return typedOperands(1, term)
    if (name === 'LabeledElement') return typedOperands(0, term)
    if (name === 'Record') return typedRecord(expression, term)
    if (arithmetic.has(name)) return { ...expression, children: children.map(asOperand) }
    if (!Object.hasOwn(constants, name) || children.length > 0) return expression
    const [kind, typed] = typedConstant(name, text, term)
    return { ...expression, name: kind, text: typed }
  }

  function typedRecord(record: Element, term: VocabularyTerm): Element {
    const expected = expectedOf(term.type, vocabulary)
    const written = record.attributes['Type']
    const type = written === undefined ? (expected.kind === 'record' ? expected.name : '') : context.resolve(written)
    return {
      ...record,
      children: record.children.map((child) => {
        const name = child.name === 'PropertyValue' ? child.attributes['Property'] : undefined
        const property = name === undefined ? 'missing' : recordProperty(vocabulary, type, name)
        return typeof property === 'string' ? child : typedHolder(child, property)
      }),
    }
  }

  function typedConstant(kind: string, text: string, { type }: VocabularyTerm): readonly [string, string] {
    if (type.kind === 'collection') return [kind, text]
    return constantOf(kind, text, expectedOf(type, vocabulary))
  }
}

/** Numbers of any size may be written as texts, and times are (OData CSDL JSON 4.01 §14.3). */
function asOperand(operand: Element): Element {
  const kind = ['Decimal', 'Date', 'DateTimeOffset', 'Duration', 'TimeOfDay'].find(
    (name) => operand.name === 'String' && expectedInstead(constants[name] ?? 'text', operand.text) === undefined,
  )
  return kind === undefined ? operand : { ...operand, name: kind }
}

function constantOf(kind: string, text: string, expected: Expected): readonly [string, string] {
  if (expected.kind === 'enum') {
    if (kind !== 'String' || /^-?\d+$/.test(text)) return [kind, text]
    return [
      'EnumMember',
      text
        .split(',')
        .map((member) => `${expected.name}/${member.trim()}`)
        .join(' '),
    ]
  }
  if (expected.kind !== 'primitive') return [kind, text]
  const name = expected.name.slice('Edm.'.length)
  if (kind === 'Int' || kind === 'Float') return name === 'Decimal' ? ['Decimal', text] : [kind, text]
  if (kind !== 'String') return [kind, text]
  // Which kind of property it leads to does not matter.
  if (name === 'AnyPropertyPath') return ['Path', text]
  if (/^S?Byte$|^Int\d+$/.test(name)) return ['Int', text]
  if (name === 'Double' || name === 'Single') return ['Float', text]
  return Object.hasOwn(constants, name) && name !== 'String' ? [name, text] : [kind, text]
}
