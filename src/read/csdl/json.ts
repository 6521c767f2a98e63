import type { Report } from '../../diagnostics/report.js'
import type { Origin, Source } from '../source.js'
import { annotationsOf } from './json-annotations.js'
import { type Json, type Member, readJson } from './json-text.js'
import type { Element } from './xml.js'

/** A document of OData CSDL JSON 4.01 as the elements that the same document in XML has. */
export function readJsonElements(source: Source, report: Report): Element | undefined {
  const json = readJson(source, report)
  if (json === undefined) return undefined
  const members = membersOf(json)
  const version = members.find(({ name }) => name === '$Version')
  if (version === undefined) return element('JSON', json.origin)
  const references = members.find(({ name }) => name === '$Reference')
  const schemas = members.filter(({ name, value }) => !/^[$@]/.test(name) && value.kind === 'object')
  return element('Edmx', json.origin, { Version: scalar(version.value) }, [
    ...membersOf(references?.value).map(referenceOf),
    element('DataServices', json.origin, {}, schemas.map(schemaOf)),
  ])
}

function referenceOf({ name, value, origin }: Member): Element {
  const includes = member(value, '$Include')
  const items = includes?.kind === 'array' ? includes.items : []
  return element(
    'Reference',
    origin,
    { Uri: name },
    items.map((item) => element('Include', item.origin, attributesOf(item, 'Namespace', 'Alias'))),
  )
}

function schemaOf({ name, value, origin }: Member): Element {
  const targets = membersOf(member(value, '$Annotations'))
  return element('Schema', origin, { Namespace: name, ...attributesOf(value, 'Alias') }, [
    ...own(value).flatMap(schemaMemberOf),
    ...targets.map((target) =>
      element('Annotations', target.origin, { Target: target.name }, annotationsOf(target.value)),
    ),
    ...annotationsOf(value),
  ])
}

function schemaMemberOf({ name, value, origin }: Member): readonly Element[] {
  if (value.kind === 'array') {
    return value.items.map((overload) => operationOf(name, overload))
  }
  const kind = scalar(member(value, '$Kind')) ?? 'EntityType'
  switch (kind) {
    case 'EntityType':
    case 'ComplexType':
      return [structuredOf(kind, name, value, origin)]
    case 'EnumType':
      return [enumOf(name, value, origin)]
    case 'TypeDefinition':
      return [
        element(
          kind,
          origin,
          { Name: name, ...facetsOf(value), ...attributesOf(value, 'UnderlyingType') },
          annotationsOf(value),
        ),
      ]
    case 'EntityContainer':
      return [
        element(kind, origin, { Name: name, ...attributesOf(value, 'Extends') }, [
          ...own(value).map(containerMemberOf),
          ...annotationsOf(value),
        ]),
      ]
    default:
      return [element(kind, origin, { Name: name, Type: typeOf(value) }, annotationsOf(value))]
  }
}

function structuredOf(kind: string, name: string, value: Json, origin: Origin): Element {
  const key = member(value, '$Key')
  const references = key?.kind === 'array' ? key.items.flatMap(keyReferencesOf) : []
  const attributes = attributesOf(value, 'BaseType', 'Abstract', 'OpenType', 'HasStream')
  return element(kind, origin, { Name: name, ...attributes }, [
    ...(key === undefined ? [] : [element('Key', key.origin, {}, references)]),
    ...own(value).map(propertyOf),
    ...annotationsOf(value),
  ])
}

function keyReferencesOf(item: Json): readonly Element[] {
  if (item.kind === 'string') return [element('PropertyRef', item.origin, { Name: item.value })]
  return membersOf(item).map(({ name, value, origin }) =>
    element('PropertyRef', origin, { Name: scalar(value), Alias: name }),
  )
}

function propertyOf({ name, value, origin }: Member): Element {
  if (scalar(member(value, '$Kind')) !== 'NavigationProperty')
    return element('Property', origin, { Name: name, ...typed(value) }, annotationsOf(value))
  const constraints = membersOf(member(value, '$ReferentialConstraint')).filter(({ name }) => !name.includes('@'))
  const onDelete = member(value, '$OnDelete')
  return element(
    'NavigationProperty',
    origin,
    { Name: name, ...typed(value), ...attributesOf(value, 'Partner', 'ContainsTarget') },
    [
      ...constraints.map((constraint) =>
        element('ReferentialConstraint', constraint.origin, {
          Property: constraint.name,
          ReferencedProperty: scalar(constraint.value),
        }),
      ),
      ...(onDelete === undefined ? [] : [element('OnDelete', onDelete.origin, { Action: scalar(onDelete) })]),
      ...annotationsOf(value),
    ],
  )
}

function enumOf(name: string, value: Json, origin: Origin): Element {
  const members = own(value).map((each) =>
    element('Member', each.origin, { Name: each.name, Value: scalar(each.value) }, annotationsOf(value, each.name)),
  )
  const attributes = attributesOf(value, 'IsFlags', 'UnderlyingType')
  return element('EnumType', origin, { Name: name, ...attributes }, [...members, ...annotationsOf(value)])
}

function operationOf(name: string, value: Json): Element {
  const parameters = member(value, '$Parameter')
  const returned = member(value, '$ReturnType')
  const attributes = attributesOf(value, 'IsBound', 'IsComposable', 'EntitySetPath')
  return element(scalar(member(value, '$Kind')) ?? 'Action', value.origin, { Name: name, ...attributes }, [
    ...(parameters?.kind === 'array' ? parameters.items : []).map((each) =>
      element('Parameter', each.origin, { ...attributesOf(each, 'Name'), ...typed(each) }, annotationsOf(each)),
    ),
    ...(returned === undefined
      ? []
      : [element('ReturnType', returned.origin, typed(returned), annotationsOf(returned))]),
    ...annotationsOf(value),
  ])
}

function containerMemberOf({ name, value, origin }: Member): Element {
  const bindings = membersOf(member(value, '$NavigationPropertyBinding')).map((binding) =>
    element('NavigationPropertyBinding', binding.origin, { Path: binding.name, Target: scalar(binding.value) }),
  )
  const children = [...bindings, ...annotationsOf(value)]
  const given = attributesOf(value, 'EntitySet', 'Type', 'Nullable', 'IncludeInServiceDocument')
  const { EntitySet, Type, Nullable, IncludeInServiceDocument } = given
  const action = attributesOf(value, 'Action')
  if (action.Action !== undefined)
    return element('ActionImport', origin, { Name: name, ...action, EntitySet }, children)
  const called = attributesOf(value, 'Function')
  if (called.Function !== undefined)
    return element('FunctionImport', origin, { Name: name, ...called, EntitySet }, children)
  return scalar(member(value, '$Collection')) === 'true'
    ? element('EntitySet', origin, { Name: name, EntityType: Type, IncludeInServiceDocument }, children)
    : element('Singleton', origin, { Name: name, Type, Nullable }, children)
}

/** Type, nullability and facets, with the defaults of JSON written out: `Edm.String`, not nullable, any scale. */
function typed(value: Json): Attributes {
  const scale = scalar(member(value, '$Type')) === 'Edm.Decimal' ? { Scale: 'variable' } : {}
  return {
    Type: typeOf(value),
    Nullable: scalar(member(value, '$Nullable')) ?? 'false',
    ...scale,
    ...facetsOf(value),
    ...attributesOf(value, 'DefaultValue'),
  }
}

function typeOf(value: Json): string {
  const type = scalar(member(value, '$Type')) ?? 'Edm.String'
  return scalar(member(value, '$Collection')) === 'true' ? `Collection(${type})` : type
}

function facetsOf(value: Json): Attributes {
  return attributesOf(value, 'MaxLength', 'Precision', 'Scale', 'Unicode', 'SRID')
}

type Attributes = Readonly<Record<string, string | undefined>>

function attributesOf<N extends string>(value: Json, ...names: readonly N[]): { readonly [name in N]?: string } {
  const found: { [name in N]?: string } = {}
  for (const name of names) {
    const text = scalar(member(value, `$${name}`))
    if (text !== undefined) found[name] = text
  }
  return found
}

/** Members that declare something: neither keywords nor annotations. */
function own(value: Json): readonly Member[] {
  return membersOf(value).filter(({ name }) => !name.startsWith('$') && !name.includes('@'))
}

function membersOf(value: Json | undefined): readonly Member[] {
  return value?.kind === 'object' ? value.members : []
}

function member(value: Json, name: string): Json | undefined {
  return membersOf(value).find((each) => each.name === name)?.value
}

function scalar(value: Json | undefined): string | undefined {
  if (value?.kind === 'number') return value.text
  return value?.kind === 'string' || value?.kind === 'boolean' ? String(value.value) : undefined
}

function element(name: string, origin: Origin, given: Attributes = {}, children: readonly Element[] = []): Element {
  const attributes: Record<string, string> = Object.create(null)
  for (const [key, value] of Object.entries(given)) if (value !== undefined) attributes[key] = value
  return { name, attributes, children, text: '', origin }
}
