import type { Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import { annotationsOf } from './json-annotations.js'
import {
  type Attributes,
  attributesOf,
  element,
  lostOf,
  member,
  membersOf,
  own,
  placed,
  scalar,
} from './json-elements.js'
import { checkKeywords, checkObjects, type ObjectKind } from './json-keywords.js'
import { withMeantKeywords } from './json-meant.js'
import type { Member } from './json-text.js'
import type { Element } from './xml.js'

/** An entity container (OData CSDL JSON 4.01 §13). */
export function containerOf({ name, value: given, origin }: Member, report: Report): Element {
  const { value } = checkKeywords('EntityContainer', given, report)
  checkObjects(value, ['object'], report)
  const attributes = { Name: name, ...attributesOf(value, 'Extends') }
  const children = [
    ...own(value)
      .filter((each) => each.value.kind === 'object')
      .map((each) => containerMemberOf(each, report)),
    ...annotationsOf(value),
  ]
  const lost = lostOf(value, ({ kind }) => kind === 'object')
  return { ...element('EntityContainer', placed(origin, value), attributes, children), lost }
}

const ofMembers = ['$Collection', '$Type', '$Action', '$Function', '$EntitySet', '$Nullable'].concat([
  '$IncludeInServiceDocument',
  '$NavigationPropertyBinding',
])

function containerMemberOf({ name, value: given, origin }: Member, report: Report): Element {
  const value = withMeantKeywords(given, ofMembers)
  const bindings = membersOf(member(value, '$NavigationPropertyBinding')).map((binding) =>
    element('NavigationPropertyBinding', binding.origin, { Path: binding.name, Target: scalar(binding.value) }),
  )
  const children = [...bindings, ...annotationsOf(value)]
  const attributes = attributesOf(
    value,
    'EntitySet',
    'Type',
    'Nullable',
    'IncludeInServiceDocument',
    'Action',
    'Function',
  )
  const { EntitySet, Type, Nullable, IncludeInServiceDocument, Action, Function: called } = attributes
  const as = (kind: ObjectKind, attributes: Attributes): Element => {
    const { unread } = checkKeywords(kind, given, report)
    return element(kind, placed(origin, value), { Name: name, ...attributes }, children, unread)
  }
  if (member(value, '$Action') !== undefined) return as('ActionImport', { Action, EntitySet })
  if (member(value, '$Function') !== undefined)
    return as('FunctionImport', { Function: called, EntitySet, IncludeInServiceDocument })
  // What is of a set is imported.
  if (EntitySet !== undefined && Type === undefined)
    return as('FunctionImport', { EntitySet, IncludeInServiceDocument })
  // Drafts of CSDL JSON named the kind here, too.
  const kind = scalar(member(value, '$Kind'))
  const collection = member(value, '$Collection')
  const isSet = kind === 'EntitySet' || (collection !== undefined && collection.kind !== 'boolean')
  const many = isSet ? 'true' : scalar(collection)
  if (many === 'false') {
    const place = partOf(placed(origin, value), 'Collection')
    report.add('csdl/bad-value', { attribute: '$Collection', value: many, expected: '`true`, or absent' }, place)
  }
  return many === 'true'
    ? as('EntitySet', { EntityType: Type, IncludeInServiceDocument })
    : as('Singleton', { Type, Nullable })
}

/** The target of a binding does not name its own container (OData CSDL JSON 4.01 §13.4.2). */
export function checkTargets({ attributes, children }: Element, schema: readonly string[], report: Report): void {
  for (const { attributes: set, children: bindings } of children)
    for (const { name, attributes: binding, origin } of bindings) {
      const { Path: path = '', Target: target = '' } = binding
      const own = schema.map((each) => `${each}.${attributes['Name']}/`).find((each) => target.startsWith(each))
      if (name !== 'NavigationPropertyBinding' || own === undefined) continue
      const data = { set: set['Name'] ?? '', path, target, problem: 'prefixed' } as const
      report.add('graph/binding', data, origin, { suggestion: target.slice(own.length) })
    }
}
