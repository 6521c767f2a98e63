import type { Report } from '../../diagnostics/report.js'
import { shortNameOf } from '../../qualified-name.js'
import type { Origin } from '../source.js'
import { membersOf, scalar } from './json-elements.js'
import { checkObjects } from './json-keywords.js'
import type { Json, Member } from './json-text.js'
import type { Element } from './xml.js'

/** The annotations of a value, or of its member `of`, as elements (OData CSDL JSON 4.01 §14.2). */
export function annotationsOf(value: Json, of = ''): readonly Element[] {
  if (value.kind !== 'object') return []
  return value.members
    .filter(({ name }) => name.startsWith(`${of}@`) && !name.includes('@', of.length + 1))
    .map(({ name, value: held, origin }) => {
      const [term = '', qualifier] = name.slice(of.length + 1).split('#')
      return holder(
        'Annotation',
        origin,
        { Term: term, ...(qualifier !== undefined && { Qualifier: qualifier }) },
        held,
        annotationsOf(value, name),
      )
    })
}

/** Annotations that stand apart, by target; a finding for each target that is no object, and for each member that is no annotation (OData CSDL JSON 4.01 §5.2). */
export function annotationTargetsOf(targets: Json | undefined, report: Report): readonly Element[] {
  if (targets !== undefined) checkObjects(targets, ['object'], report)
  return membersOf(targets).flatMap(({ name, value, origin }) => {
    if (value.kind !== 'object') return []
    const others = value.members.filter((each) => !each.name.startsWith('@'))
    for (const each of others)
      report.add('csdl/unknown-attribute', { element: 'Annotations', attribute: each.name }, each.origin)
    const annotations = annotationsOf(value)
    return annotations.length === 0 && others.length > 0
      ? []
      : [element('Annotations', origin, { Target: name }, annotations)]
  })
}

/** An element that holds an expression: constants as an attribute, others as its child. */
function holder(
  name: string,
  origin: Origin,
  given: Readonly<Record<string, string>>,
  value: Json,
  annotations: readonly Element[] = [],
): Element {
  const [kind, text] = constantOf(value) ?? []
  if (kind === undefined || text === undefined)
    return element(name, origin, given, [expressionOf(value), ...annotations])
  const { line, column } = membersOf(value)[0]?.origin ?? origin
  const placed = line === origin.line ? origin : { ...origin, parts: { [kind]: { line, column } } }
  return element(name, placed, { ...given, [kind]: text }, annotations)
}

function constantOf(value: Json): readonly [string, string] | undefined {
  if (value.kind === 'string') return ['String', value.value]
  if (value.kind === 'boolean') return ['Bool', String(value.value)]
  if (value.kind === 'number') return [/^-?\d+$/.test(value.text) ? 'Int' : 'Float', value.text]
  const [only, ...others] = value.kind === 'object' ? value.members : []
  return only?.name === '$Path' && only.value.kind === 'string' && others.length === 0
    ? ['Path', only.value.value]
    : undefined
}

function expressionOf(value: Json): Element {
  const [kind, text] = constantOf(value) ?? []
  if (kind !== undefined && text !== undefined) return { ...element(kind, value.origin), text }
  if (value.kind === 'array') return element('Collection', value.origin, {}, value.items.map(expressionOf))
  if (value.kind !== 'object') return element('Null', value.origin)
  const dynamic = value.members.find(({ name }) => Object.hasOwn(dynamics, name))
  if (dynamic !== undefined) return dynamicOf(dynamic, value.members)
  // An expression that there is not becomes an element that there is not.
  const unknown = value.members.find(({ name }) => name.startsWith('$'))
  if (unknown === undefined) return recordOf(value.members, value.origin)
  const { name, value: held, origin } = unknown
  if (held.kind === 'string')
    return { ...element(name.slice(1), origin, othersOf(value.members, name)), text: held.value }
  return element(name.slice(1), origin, {}, held.kind === 'array' ? held.items.map(expressionOf) : [expressionOf(held)])
}

/** Keywords of dynamic expressions, and the keyword that names what they call (OData CSDL JSON 4.01 §14.4). */
const dynamics: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(
    [
      'And',
      'Or',
      'Not',
      'Eq',
      'Ne',
      'Gt',
      'Ge',
      'Lt',
      'Le',
      'Has',
      'In',
      'Add',
      'Sub',
      'Neg',
      'Mul',
      'Div',
      'DivBy',
      'Mod',
    ]
      .concat('If', 'UrlRef', 'LabeledElementReference', 'Null')
      .map((name) => [`$${name}`, undefined]),
  ),
  $Apply: 'Function',
  $Cast: 'Type',
  $IsOf: 'Type',
  $LabeledElement: 'Name',
}

function dynamicOf({ name, value, origin }: Member, members: readonly Member[]): Element {
  const keyword = dynamics[name]
  const called = members.find((member) => member.name === `$${keyword}`)?.value
  const collection = members.some((member) => member.name === '$Collection' && member.value.kind === 'boolean')
  const text = calledText(name, called)
  const others = othersOf(members, name, '$Collection', `$${keyword}`)
  const attributes =
    keyword === undefined || text === undefined
      ? others
      : { ...others, [keyword]: collection ? `Collection(${text})` : text }
  if (name === '$LabeledElementReference' && value.kind === 'string')
    return { ...element('LabeledElementReference', origin), text: value.value }
  const operands = value.kind === 'array' ? value.items : name === '$Null' ? [] : [value]
  return element(name.slice(1), origin, attributes, operands.map(expressionOf))
}

/** Facets of a cast, and what an expression does not have, as attributes. */
function othersOf(members: readonly Member[], ...known: readonly string[]): Readonly<Record<string, string>> {
  const others = members.filter(({ name }) => name.startsWith('$') && !name.includes('@') && !known.includes(name))
  return Object.fromEntries(others.map(({ name, value }) => [name.slice(1), scalar(value) ?? '']))
}

/** Where no type is named, it is the string, as everywhere in CSDL JSON; labels are named with their namespace, too (§14.4.4.2). */
function calledText(name: string, called: Json | undefined): string | undefined {
  if (called === undefined) return dynamics[name] === 'Type' ? 'Edm.String' : undefined
  if (called.kind !== 'string') return undefined
  return name === '$LabeledElement' ? shortNameOf(called.value) : called.value
}

function recordOf(members: readonly Member[], origin: Origin): Element {
  const named = members.find(({ name }) => name === '@type' || name === '@odata.type')
  const type = named?.value
  const properties = members.filter(({ name }) => !name.includes('@'))
  const { line = origin.line, column = 1 } = named?.origin ?? {}
  return element(
    'Record',
    line === origin.line ? origin : { ...origin, parts: { Type: { line, column } } },
    type?.kind === 'string' ? { Type: type.value.slice(type.value.lastIndexOf('#') + 1) } : {},
    properties.map((property) => holder('PropertyValue', property.origin, { Property: property.name }, property.value)),
  )
}

function element(
  name: string,
  origin: Origin,
  given: Readonly<Record<string, string>> = {},
  children: readonly Element[] = [],
): Element {
  return { name, attributes: Object.assign(Object.create(null), given), children, text: '', origin }
}
