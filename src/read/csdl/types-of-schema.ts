import {
  type EnumMember,
  type EnumType,
  type Facets,
  type NavigationProperty,
  noFacets,
  nullableUnsaid,
  type PrimitiveName,
  type Property,
  type StructuralProperty,
  type StructuredType,
  type TypeDefinition,
} from '../../graph/types.js'
import { readAnnotations } from './annotations.js'
import type { Context } from './context.js'
import { expectedInstead } from './values.js'
import type { Element } from './xml.js'

/** Facets of a property, parameter, return type or type definition (OData CSDL XML 4.01 §7.2). */
export function readFacets(element: Element, context: Context): Facets {
  const { MaxLength: maxLength, Precision: precision, Scale: scale, SRID: srid } = element.attributes
  const { Unicode: unicode } = element.attributes
  if ((maxLength ?? precision ?? scale ?? srid ?? unicode) === undefined) return noFacets
  const symbol = scale?.toLowerCase()
  return {
    maxLength: maxLength === '0' ? undefined : wholeNumber(maxLength),
    precision: wholeNumber(precision),
    scale: symbol === 'variable' || symbol === 'floating' ? symbol : wholeNumber(scale),
    unicode: context.boolean(element, 'Unicode'),
    srid: srid === undefined || expectedInstead('srid', srid) !== undefined ? undefined : srid,
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\+?\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** `EntityType` and `ComplexType` (OData CSDL XML 4.01 §6, §9). */
export function readStructuredType(element: Element, context: Context): StructuredType | undefined {
  const name = context.nameOf(element)
  if (name === undefined) return undefined
  const base = element.attributes['BaseType']
  const shared = {
    name: `${context.namespace}.${name}`,
    base: base === undefined || base === '' ? undefined : context.resolve(base),
    abstract: context.boolean(element, 'Abstract') ?? false,
    open: context.boolean(element, 'OpenType') ?? false,
    refused: [
      ...(context.boolean(element, 'OpenType') === false ? (['open'] as const) : []),
      ...(context.boolean(element, 'HasStream') === false ? (['stream'] as const) : []),
    ],
    properties: readProperties(element, context),
    annotations: readAnnotations(element, context),
    doc: undefined,
    page: undefined,
    origin: element.origin,
  }
  if (element.name === 'ComplexType') return { kind: 'complex', ...shared }
  const key = element.children.find((child) => child.name === 'Key')
  const references = (key?.children ?? []).filter(
    ({ name, attributes }) => name === 'PropertyRef' && attributes['Name'],
  )
  return {
    kind: 'entity',
    ...shared,
    // What has an empty key, or base, may have one.
    refused:
      (key !== undefined && references.length === 0) || element.unread?.has('Key') || base === ''
        ? [...shared.refused, 'key']
        : shared.refused,
    key: references.map(({ attributes, origin }) => ({
      path: context.path(attributes['Name'] ?? ''),
      alias: attributes['Alias'],
      origin,
    })),
    hasStream: context.boolean(element, 'HasStream') ?? false,
  }
}

function readProperties(element: Element, context: Context): readonly Property[] {
  return element.children.flatMap((child): readonly Property[] => {
    if (child.name === 'Property')
      return [readStructuralProperty(child, context)].filter((property) => property !== undefined)
    if (child.name === 'NavigationProperty')
      return [readNavigationProperty(child, context)].filter((property) => property !== undefined)
    return []
  })
}

function readStructuralProperty(element: Element, context: Context): StructuralProperty | undefined {
  const name = context.nameOf(element)
  if (name === undefined) return undefined
  const type = context.typeRef(element.attributes['Type'])
  return {
    kind: 'property',
    name,
    type,
    nullable: context.boolean(element, 'Nullable') ?? nullableUnsaid(type),
    facets: readFacets(element, context),
    defaultValue: element.attributes['DefaultValue'],
    annotations: readAnnotations(element, context),
    doc: undefined,
    origin: element.origin,
  }
}

function readNavigationProperty(element: Element, context: Context): NavigationProperty | undefined {
  const name = context.nameOf(element)
  if (name === undefined) return undefined
  const partner = element.attributes['Partner']
  const target = context.typeRef(element.attributes['Type'])
  const onDelete = element.children.find((child) => child.name === 'OnDelete')
  return {
    kind: 'navigation',
    name,
    type: target,
    // A collection of entities holds no null (OData CSDL XML 4.01 §8.3).
    nullable: context.boolean(element, 'Nullable') ?? target.kind !== 'collection',
    partner: partner === undefined ? undefined : context.path(partner),
    containsTarget: context.boolean(element, 'ContainsTarget') ?? false,
    referentialConstraints: element.children
      .filter((child) => child.name === 'ReferentialConstraint')
      .flatMap((child) => {
        const { Property: property = '', ReferencedProperty: referencedProperty = '' } = child.attributes
        const shared = { annotations: readAnnotations(child, context), origin: child.origin }
        return property === '' || referencedProperty === '' ? [] : [{ property, referencedProperty, ...shared }]
      }),
    onDelete: onDelete && {
      action: onDelete.attributes['Action'] ?? '',
      annotations: readAnnotations(onDelete, context),
      origin: onDelete.origin,
    },
    annotations: readAnnotations(element, context),
    doc: undefined,
    origin: element.origin,
  }
}

/** `EnumType`; members without a value count on from the one before (OData CSDL XML 4.01 §10.3). */
export function readEnumType(element: Element, context: Context): EnumType | undefined {
  const name = context.nameOf(element)
  if (name === undefined) return undefined
  let next = 0n
  const members: EnumMember[] = []
  for (const child of element.children.filter((child) => child.name === 'Member')) {
    const member = context.nameOf(child)
    const given = child.attributes['Value']
    if (given !== undefined && /^[+-]?\d{1,19}$/.test(given)) next = BigInt(given.replace('+', ''))
    if (member !== undefined) {
      members.push({
        name: member,
        value: String(next),
        annotations: readAnnotations(child, context),
        doc: undefined,
        origin: child.origin,
      })
    }
    next += 1n
  }
  return {
    kind: 'enum',
    name: `${context.namespace}.${name}`,
    underlying: context.resolve(element.attributes['UnderlyingType'] ?? 'Edm.Int32') as PrimitiveName,
    flags: context.boolean(element, 'IsFlags') ?? false,
    members,
    annotations: readAnnotations(element, context),
    doc: undefined,
    page: undefined,
    origin: element.origin,
  }
}

/** `TypeDefinition` (OData CSDL XML 4.01 §11). */
export function readTypeDefinition(element: Element, context: Context): TypeDefinition | undefined {
  const name = context.nameOf(element)
  if (name === undefined) return undefined
  return {
    kind: 'typeDefinition',
    name: `${context.namespace}.${name}`,
    underlying: context.resolve(element.attributes['UnderlyingType'] ?? '') as PrimitiveName,
    facets: readFacets(element, context),
    annotations: readAnnotations(element, context),
    doc: undefined,
    origin: element.origin,
  }
}
