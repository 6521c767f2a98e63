import type { Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import { annotationsOf } from './json-annotations.js'
import {
  attributesOf,
  element,
  facetsOf,
  member,
  membersOf,
  own,
  placed,
  scalar,
  typed,
  typeOf,
} from './json-elements.js'
import { checkKeywords, checkObjects } from './json-keywords.js'
import type { Json, Member } from './json-text.js'
import type { Element } from './xml.js'

/** An entity or complex type (OData CSDL JSON 4.01 §6, §9). */
export function structuredOf(
  kind: 'EntityType' | 'ComplexType',
  { name, value, origin }: Member,
  report: Report,
): Element {
  checkKeywords(kind, value, report)
  checkObjects(value, ['object'], report)
  const key = kind === 'EntityType' ? member(value, '$Key') : undefined
  const references = key?.kind === 'array' ? key.items.flatMap((item) => keyReferencesOf(item, report)) : []
  const { HasStream, ...shared } = attributesOf(value, 'BaseType', 'Abstract', 'OpenType', 'HasStream')
  const attributes = kind === 'EntityType' ? { ...shared, HasStream } : shared
  return element(kind, placed(origin, value), { Name: name, ...attributes }, [
    ...(key?.kind !== 'array' || (references.length === 0 && key.items.length > 0)
      ? []
      : [element('Key', key.origin, {}, references)]),
    ...own(value)
      .filter((each) => each.value.kind === 'object')
      .map((each) => propertyOf(each, report)),
    ...annotationsOf(value),
  ])
}

function keyReferencesOf(item: Json, report: Report): readonly Element[] {
  if (item.kind !== 'string' && item.kind !== 'object') {
    const data = { attribute: '$Key', value: scalar(item) ?? item.kind, expected: 'strings, or objects for paths' }
    report.add('csdl/bad-value', data, item.origin)
  }
  if (item.kind === 'string') return [element('PropertyRef', item.origin, { Name: item.value })]
  return membersOf(item).map(({ name, value, origin }) =>
    element('PropertyRef', origin, { Name: scalar(value), Alias: name }),
  )
}

function propertyOf({ name, value, origin }: Member, report: Report): Element {
  const { Kind: kind = 'Property' } = attributesOf(value, 'Kind')
  if (kind === 'NavigationProperty') return navigationPropertyOf({ name, value, origin }, report)
  const unread = checkKeywords('Property', value, report)
  // A kind that is none of a property becomes an element that no type holds.
  return element(kind, placed(origin, value), { Name: name, ...typed(value) }, annotationsOf(value), unread)
}

function navigationPropertyOf({ name, value, origin }: Member, report: Report): Element {
  const unread = checkKeywords('NavigationProperty', value, report)
  const constraints = member(value, '$ReferentialConstraint')
  const onDelete = member(value, '$OnDelete')
  const many = scalar(member(value, '$Collection')) === 'true'
  const { Nullable = many ? undefined : 'false', ...given } = attributesOf(
    value,
    'Nullable',
    'Partner',
    'ContainsTarget',
  )
  const type = member(value, '$Type')
  return element(
    'NavigationProperty',
    placed(origin, value),
    { Name: name, Type: type && typeOf(value), Nullable, ...given },
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
export function enumOf({ name, value, origin }: Member, report: Report): Element {
  checkKeywords('EnumType', value, report)
  const members = own(value).map((each) =>
    element('Member', each.origin, { Name: each.name, Value: scalar(each.value) }, annotationsOf(value, each.name)),
  )
  const attributes = attributesOf(value, 'IsFlags', 'UnderlyingType')
  return element('EnumType', placed(origin, value), { Name: name, ...attributes }, [
    ...members,
    ...annotationsOf(value),
  ])
}

/** A type definition (OData CSDL JSON 4.01 §11). */
export function typeDefinitionOf({ name, value, origin }: Member, report: Report): Element {
  const unread = checkKeywords('TypeDefinition', value, report)
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
export function termOf({ name, value, origin }: Member, report: Report): Element {
  const unread = checkKeywords('Term', value, report)
  const applies = member(value, '$AppliesTo')
  const AppliesTo = applies?.kind === 'array' ? applies.items.map(scalar).join(' ') : undefined
  return element(
    'Term',
    placed(origin, value),
    { Name: name, ...typed(value), ...attributesOf(value, 'BaseTerm'), AppliesTo },
    annotationsOf(value),
    unread,
  )
}

/** An overload of an action or function (OData CSDL JSON 4.01 §12). */
export function operationOf(name: string, value: Json, report: Report): readonly Element[] {
  if (value.kind !== 'object') {
    report.add(
      'csdl/bad-value',
      { attribute: name, value: scalar(value) ?? value.kind, expected: 'an array of objects' },
      value.origin,
    )
    return []
  }
  const returned = member(value, '$ReturnType')
  const { IsComposable, ...given } = attributesOf(value, 'IsBound', 'IsComposable', 'EntitySetPath')
  const { Kind: written } = attributesOf(value, 'Kind')
  if (member(value, '$Kind') === undefined)
    report.add('csdl/missing-attribute', { element: name, attribute: '$Kind' }, value.origin)
  const kind = written ?? (IsComposable === undefined ? 'Action' : 'Function')
  if (kind !== 'Action' && kind !== 'Function') {
    report.add(
      'csdl/bad-value',
      { attribute: '$Kind', value: kind, expected: '`Action` or `Function` in an array' },
      partOf(placed(value.origin, value), 'Kind'),
    )
    return []
  }
  checkKeywords(kind, value, report)
  const parameters = member(value, '$Parameter')
  return [
    element(
      kind,
      placed(value.origin, value),
      { Name: name, ...given, IsComposable: kind === 'Function' ? IsComposable : undefined },
      [
        ...(parameters?.kind === 'array' ? parameters.items : []).map((each) => {
          const unread = checkKeywords('Parameter', each, report)
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
    ),
  ]
}

function returnTypeOf(value: Json, report: Report): Element {
  const unread = checkKeywords('ReturnType', value, report)
  return element('ReturnType', placed(value.origin, value), parameterType(value), annotationsOf(value), unread)
}

function parameterType(value: Json) {
  const { DefaultValue: _, ...type } = typed(value)
  return type
}
