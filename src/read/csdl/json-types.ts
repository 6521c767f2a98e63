import type { Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import { annotationsOf } from './json-annotations.js'
import {
  attributesOf,
  element,
  facetsOf,
  lostOf,
  member,
  membersOf,
  own,
  placed,
  scalar,
  typed,
  typeOf,
} from './json-elements.js'
import { checkKeywords, checkObjects } from './json-keywords.js'
import { withMeantKeywords } from './json-meant.js'
import type { Json, Member } from './json-text.js'
import { meantBy } from './meant.js'
import { expectedInstead } from './values.js'
import type { Element } from './xml.js'

/** An entity or complex type (OData CSDL JSON 4.01 §6, §9). */
export function structuredOf(
  kind: 'EntityType' | 'ComplexType',
  { name, value: given, origin }: Member,
  report: Report,
): Element {
  const { value, unread } = checkKeywords(kind, given, report)
  checkObjects(value, ['object'], report)
  const key = kind === 'EntityType' ? member(value, '$Key') : undefined
  const references = key?.kind === 'array' ? key.items.flatMap((item) => keyReferencesOf(item, report)) : []
  const { HasStream, ...shared } = attributesOf(value, 'BaseType', 'Abstract', 'OpenType', 'HasStream')
  const attributes = kind === 'EntityType' ? { ...shared, HasStream } : shared
  const children = [
    ...(key?.kind !== 'array' || (references.length === 0 && key.items.length > 0)
      ? []
      : [element('Key', key.origin, {}, references)]),
    ...own(value).flatMap((each) => (each.value.kind === 'object' ? [propertyOf(each, report)] : [])),
    ...annotationsOf(value),
  ]
  const isKeyRead = key?.kind !== 'array' || references.length > 0 || key.items.length === 0
  const lost = lostOf(value, ({ kind }) => kind === 'object')
  const all = isKeyRead ? unread : new Set([...(unread ?? []), 'Key'])
  return { ...element(kind, placed(origin, value), { Name: name, ...attributes }, children, all), lost }
}

function keyReferencesOf(item: Json, report: Report): readonly Element[] {
  if (item.kind !== 'string' && item.kind !== 'object') {
    const data = { attribute: '$Key', value: scalar(item) ?? item.kind, expected: 'strings, or objects for paths' }
    report.add('csdl/bad-value', data, item.origin)
  }
  if (item.kind === 'string') return [element('PropertyRef', item.origin, { Name: item.value })]
  const parts = membersOf(item).length
  if (item.kind === 'object' && parts !== 1)
    report.add(
      'csdl/bad-value',
      { attribute: '$Key', value: `an object of ${parts}`, expected: 'one alias with its path in each object' },
      item.origin,
    )
  return membersOf(item).map(({ name, value, origin }) =>
    element('PropertyRef', origin, { Name: scalar(value), Alias: name }),
  )
}

function propertyOf({ name, value: given, origin }: Member, report: Report): Element {
  const kinded = withMeantKeywords(given, ['$Kind'])
  const { Kind: written } = attributesOf(kinded, 'Kind')
  const likely = ofNavigation.some((keyword) => member(given, keyword) !== undefined)
    ? 'NavigationProperty'
    : 'Property'
  const unread = member(kinded, '$Kind') !== undefined && member(kinded, '$Kind')?.kind !== 'string'
  const known = ['Property', 'NavigationProperty']
  const kind = unread || written === undefined ? likely : (meantBy(written, known) ?? likely)
  if (!unread && written === undefined && kind !== 'Property')
    report.add('csdl/missing-attribute', { element: name, attribute: '$Kind', taken: kind }, origin)
  if (!unread && written !== undefined && kind !== written)
    report.add(
      'csdl/misspelt-element',
      { element: written, parent: 'structured type', meant: kind },
      partOf(placed(origin, kinded), 'Kind'),
      { suggestion: kind },
    )
  if (kind === 'NavigationProperty') return navigationPropertyOf({ name, value: given, origin }, report)
  const { value, unread: others } = checkKeywords('Property', given, report)
  return element('Property', placed(origin, value), { Name: name, ...typed(value) }, annotationsOf(value), others)
}

/** What only navigation properties have. */
const ofNavigation = ['$Partner', '$ContainsTarget', '$ReferentialConstraint', '$OnDelete']

function navigationPropertyOf({ name, value: given, origin }: Member, report: Report): Element {
  const { value, unread } = checkKeywords('NavigationProperty', given, report)
  const constraints = member(value, '$ReferentialConstraint')
  const onDelete = member(value, '$OnDelete')
  const many = scalar(member(value, '$Collection')) === 'true'
  const { Nullable = many ? undefined : 'false', ...attributes } = attributesOf(
    value,
    'Nullable',
    'Partner',
    'ContainsTarget',
  )
  const type = member(value, '$Type')
  return element(
    'NavigationProperty',
    placed(origin, value),
    { Name: name, Type: type && typeOf(value), Nullable, ...attributes },
    [
      ...membersOf(constraints)
        .filter((constraint) => !constraint.name.includes('@'))
        .map((constraint) =>
          element(
            'ReferentialConstraint',
            constraint.origin,
            { Property: constraint.name, ReferencedProperty: scalar(constraint.value) },
            constraints && annotationsOf(constraints, constraint.name),
          ),
        ),
      ...(onDelete?.kind === 'string'
        ? [element('OnDelete', onDelete.origin, { Action: onDelete.value }, annotationsOf(value, '$OnDelete'))]
        : []),
      ...annotationsOf(value),
    ],
    unread,
  )
}

/** An enum type (OData CSDL JSON 4.01 §10). */
export function enumOf({ name, value: given, origin }: Member, report: Report): Element {
  const { value } = checkKeywords('EnumType', given, report)
  const attributes = attributesOf(value, 'IsFlags', 'UnderlyingType')
  checkObjects(value, ['number', 'string'], report)
  // Whole numbers of 64 bits may be written as texts; other texts have their finding as the value of a member.
  for (const { name, value: held, origin } of attributes.UnderlyingType === 'Edm.Int64' ? [] : own(value))
    if (held.kind === 'string' && expectedInstead('memberValue', held.value) === undefined)
      report.add('csdl/bad-value', { attribute: name, value: `"${held.value}"`, expected: 'a number' }, origin)
  const members = own(value).map((each) =>
    element('Member', each.origin, { Name: each.name, Value: scalar(each.value) }, annotationsOf(value, each.name)),
  )
  return element('EnumType', placed(origin, value), { Name: name, ...attributes }, [
    ...members,
    ...annotationsOf(value),
  ])
}

/** A type definition (OData CSDL JSON 4.01 §11). */
export function typeDefinitionOf({ name, value: given, origin }: Member, report: Report): Element {
  const { value, unread } = checkKeywords('TypeDefinition', given, report)
  const { UnderlyingType } = attributesOf(value, 'UnderlyingType')
  return element(
    'TypeDefinition',
    placed(origin, value),
    { Name: name, UnderlyingType, ...facetsOf(value, UnderlyingType) },
    annotationsOf(value),
    unread,
  )
}

/** A term (OData CSDL JSON 4.01 §14.1). */
export function termOf({ name, value: given, origin }: Member, report: Report): Element {
  const { value, unread } = checkKeywords('Term', given, report)
  const applies = member(value, '$AppliesTo')
  const items = applies?.kind === 'array' ? applies.items : []
  for (const item of items)
    if (item.kind !== 'string')
      report.add(
        'csdl/bad-value',
        { attribute: '$AppliesTo', value: scalar(item) ?? item.kind, expected: 'an array of texts' },
        item.origin,
      )
  const AppliesTo = applies === undefined ? undefined : items.map(scalar).join(' ')
  return element(
    'Term',
    placed(origin, value),
    { Name: name, ...typed(value), ...attributesOf(value, 'BaseTerm'), AppliesTo },
    annotationsOf(value),
    unread,
  )
}

/** An overload of an action or function (OData CSDL JSON 4.01 §12). */
export function operationOf(name: string, given: Json, report: Report): readonly Element[] {
  if (given.kind !== 'object') {
    report.add(
      'csdl/bad-value',
      { attribute: name, value: scalar(given) ?? given.kind, expected: 'an array of objects' },
      given.origin,
    )
    return []
  }
  const kinded = withMeantKeywords(given, ['$Kind', '$IsComposable'])
  const { Kind: written, IsComposable } = attributesOf(kinded, 'Kind', 'IsComposable')
  if (member(kinded, '$Kind') === undefined)
    report.add('csdl/missing-attribute', { element: name, attribute: '$Kind' }, given.origin)
  const likely = IsComposable === undefined ? 'Action' : 'Function'
  const kind = meantBy(written ?? likely, ['Action', 'Function']) ?? likely
  if (written !== undefined && kind !== written)
    report.add(
      'csdl/bad-value',
      { attribute: '$Kind', value: written, expected: '`Action` or `Function` in an array' },
      partOf(placed(given.origin, kinded), 'Kind'),
      { suggestion: kind },
    )
  if (kind !== 'Action' && kind !== 'Function') return []
  const { value, unread } = checkKeywords(kind, given, report)
  const isUnread = written === undefined || kind !== written
  const returned = member(value, '$ReturnType')
  const attributes = attributesOf(value, 'IsBound', 'EntitySetPath')
  const parameters = member(value, '$Parameter')
  return [
    element(
      kind,
      placed(value.origin, value),
      { Name: name, ...attributes, IsComposable: kind === 'Function' ? IsComposable : undefined },
      [
        ...(parameters?.kind === 'array' ? parameters.items : []).map((given) => {
          const { value: each, unread } = checkKeywords('Parameter', given, report)
          return element(
            'Parameter',
            placed(each.origin, each),
            { ...attributesOf(each, 'Name'), ...parameterType(each) },
            annotationsOf(each),
            unread,
          )
        }),
        ...(returned === undefined ? [] : [returnTypeOf(returned, report)]),
        ...annotationsOf(value),
      ],
      isUnread ? new Set([...(unread ?? []), 'Kind']) : unread,
    ),
  ]
}

function returnTypeOf(given: Json, report: Report): Element {
  const { value, unread } = checkKeywords('ReturnType', given, report)
  const implied = new Set(member(value, '$Nullable') === undefined ? ['Nullable'] : [])
  return {
    ...element('ReturnType', placed(value.origin, value), parameterType(value), annotationsOf(value), unread),
    implied,
  }
}

function parameterType(value: Json) {
  const { DefaultValue: _, ...type } = typed(value)
  return type
}
