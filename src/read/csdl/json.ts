import type { Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import type { Source } from '../source.js'
import { annotationsOf } from './json-annotations.js'
import {
  type Attributes,
  attributesOf,
  element,
  member,
  membersOf,
  own,
  placed,
  scalar,
  typeOf,
} from './json-elements.js'
import { checkKeywords, checkObjects, type ObjectKind } from './json-keywords.js'
import { type Json, type Member, readJson } from './json-text.js'
import { enumOf, operationOf, structuredOf, termOf, typeDefinitionOf } from './json-types.js'
import type { Element } from './xml.js'

/** A document of OData CSDL JSON 4.01 as the elements that the same document in XML has. */
export function readJsonElements(source: Source, report: Report): Element | undefined {
  const json = readJson(source, report)
  if (json === undefined) return undefined
  const members = membersOf(json)
  const version = members.find(({ name }) => name === '$Version')
  if (version === undefined) return element('JSON', json.origin)
  checkKeywords('Edmx', json, report)
  const references = members.find(({ name }) => name === '$Reference')
  const schemas = members.filter(({ name }) => !/^[$@]/.test(name))
  checkObjects(json, ['object'], report)
  checkContainer(members, schemas, report)
  return element('Edmx', placed(json.origin, json), { Version: scalar(version.value) }, [
    ...membersOf(references?.value).map((reference) => referenceOf(reference, report)),
    element(
      'DataServices',
      json.origin,
      {},
      schemas.map((schema) => schemaOf(schema, report)),
    ),
  ])
}

/** The container of the service is one of this document, or of a schema that it does not hold (OData CSDL JSON 4.01 §3). */
function checkContainer(members: readonly Member[], schemas: readonly Member[], report: Report): void {
  const named = members.find(({ name }) => name === '$EntityContainer')
  if (named?.value.kind !== 'string') return
  const { value: name } = named.value
  const dot = name.lastIndexOf('.')
  const namespace = name.slice(0, Math.max(0, dot))
  const schema = schemas.find(
    (each) => each.name === namespace || attributesOf(each.value, 'Alias').Alias === namespace,
  )
  const found = schema && member(schema.value, name.slice(dot + 1))
  // Only here an alias does not do.
  const byAlias = schema !== undefined && schema.name !== namespace
  if (dot > 0 && (schema === undefined || (!byAlias && found && scalar(member(found, '$Kind')) === 'EntityContainer')))
    return
  report.add(
    'csdl/bad-value',
    { attribute: '$EntityContainer', value: name, expected: 'the qualified name of an entity container' },
    named.origin,
  )
}

function referenceOf({ name, value, origin }: Member, report: Report): Element {
  checkKeywords('Reference', value, report)
  const items = (keyword: string): readonly Json[] => {
    const list = member(value, keyword)
    return list?.kind === 'array' ? list.items : []
  }
  return element('Reference', origin, { Uri: name }, [
    ...items('$Include').map((item) => {
      const unread = checkKeywords('Include', item, report)
      const attributes = attributesOf(item, 'Namespace', 'Alias')
      return element('Include', placed(item.origin, item), attributes, annotationsOf(item), unread)
    }),
    ...items('$IncludeAnnotations').map((item) => {
      const unread = checkKeywords('IncludeAnnotations', item, report)
      const attributes = attributesOf(item, 'TermNamespace', 'Qualifier', 'TargetNamespace')
      return element('IncludeAnnotations', item.origin, attributes, [], unread)
    }),
    ...annotationsOf(value),
  ])
}

function schemaOf({ name, value, origin }: Member, report: Report): Element {
  checkKeywords('Schema', value, report)
  checkObjects(value, ['object', 'array'], report)
  return element('Schema', placed(origin, value), { Namespace: name, ...attributesOf(value, 'Alias') }, [
    ...own(value).flatMap((each) => schemaMemberOf(each, report)),
    ...membersOf(member(value, '$Annotations')).map((target) =>
      element('Annotations', target.origin, { Target: target.name }, annotationsOf(target.value)),
    ),
    ...annotationsOf(value),
  ])
}

function schemaMemberOf(each: Member, report: Report): readonly Element[] {
  const { name, value, origin } = each
  if (value.kind === 'array') return value.items.flatMap((overload) => operationOf(name, overload, report))
  if (value.kind !== 'object') return []
  const { Kind: kind } = attributesOf(value, 'Kind')
  if (member(value, '$Kind') === undefined)
    report.add('csdl/missing-attribute', { element: name, attribute: '$Kind' }, origin)
  switch (kind ?? likelyKind(value)) {
    case 'Action':
    case 'Function':
      report.add('csdl/bad-value', { attribute: name, value: 'object', expected: 'an array of overloads' }, origin)
      return operationOf(name, value, report)
    case 'EntityType':
      return [structuredOf('EntityType', each, report)]
    case 'ComplexType':
      return [structuredOf('ComplexType', each, report)]
    case 'EnumType':
      return [enumOf(each, report)]
    case 'TypeDefinition':
      return [typeDefinitionOf(each, report)]
    case 'Term':
      return [termOf(each, report)]
    case 'EntityContainer':
      return [containerOf(each, report)]
    default:
      return [
        element(
          kind ?? '',
          partOf(placed(origin, value), 'Kind'),
          { Name: name, Type: typeOf(value) },
          annotationsOf(value),
        ),
      ]
  }
}

/** What an object without `$Kind` was meant to be, by the keywords that it has. */
function likelyKind(value: Json): string {
  const has = (keyword: string) => member(value, keyword) !== undefined
  if (has('$Key') || has('$HasStream')) return 'EntityType'
  if (has('$UnderlyingType')) return 'TypeDefinition'
  return has('$Type') ? 'Term' : 'ComplexType'
}

function containerOf({ name, value, origin }: Member, report: Report): Element {
  checkKeywords('EntityContainer', value, report)
  checkObjects(value, ['object'], report)
  return element('EntityContainer', placed(origin, value), { Name: name, ...attributesOf(value, 'Extends') }, [
    ...own(value)
      .filter((each) => each.value.kind === 'object')
      .map((each) => containerMemberOf(each, report)),
    ...annotationsOf(value),
  ])
}

function containerMemberOf({ name, value, origin }: Member, report: Report): Element {
  const bindings = membersOf(member(value, '$NavigationPropertyBinding')).map((binding) =>
    element('NavigationPropertyBinding', binding.origin, { Path: binding.name, Target: scalar(binding.value) }),
  )
  const children = [...bindings, ...annotationsOf(value)]
  const given = attributesOf(value, 'EntitySet', 'Type', 'Nullable', 'IncludeInServiceDocument', 'Action', 'Function')
  const { EntitySet, Type, Nullable, IncludeInServiceDocument, Action, Function: called } = given
  const as = (kind: ObjectKind, attributes: Attributes): Element => {
    const unread = checkKeywords(kind, value, report)
    return element(kind, placed(origin, value), { Name: name, ...attributes }, children, unread)
  }
  if (member(value, '$Action') !== undefined) return as('ActionImport', { Action, EntitySet })
  if (member(value, '$Function') !== undefined)
    return as('FunctionImport', { Function: called, EntitySet, IncludeInServiceDocument })
  return scalar(member(value, '$Collection')) === 'true'
    ? as('EntitySet', { EntityType: Type, IncludeInServiceDocument })
    : as('Singleton', { Type, Nullable })
}
