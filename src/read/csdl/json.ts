import type { Report } from '../../diagnostics/report.js'
import { namespaceOf, shortNameOf } from '../../qualified-name.js'
import { partOf } from '../part-of.js'
import type { Source } from '../source.js'
import { annotationsOf, annotationTargetsOf } from './json-annotations.js'
import { checkTargets, containerOf } from './json-containers.js'
import { attributesOf, element, lostOf, member, membersOf, own, placed, scalar } from './json-elements.js'
import { checkKeywords, checkObjects } from './json-keywords.js'
import { withMeantKeywords } from './json-meant.js'
import { type Json, type Member, readJson } from './json-text.js'
import { enumOf, operationOf, structuredOf, termOf, typeDefinitionOf } from './json-types.js'
import { meantBy } from './meant.js'
import { isSimpleIdentifier } from './names.js'
import type { Element } from './xml.js'

/** A document of OData CSDL JSON 4.01 as the elements that the same document in XML has. */
export function readJsonElements(source: Source, report: Report): Element | undefined {
  const given = readJson(source, report)
  if (given === undefined) return undefined
  if (member(withMeantKeywords(given, ['$Version']), '$Version') === undefined) return element('JSON', given.origin)
  const { value: json, unread } = checkKeywords('Edmx', given, report)
  // A version that cannot be read has its finding.
  const version = unread?.has('Version') === true ? '4.01' : scalar(member(json, '$Version'))
  const schemas = membersOf(json).filter(({ name }) => !/^[$@]/.test(name))
  checkObjects(json, ['object'], report)
  checkContainer(membersOf(json), schemas, report)
  const services = schemas.map((schema) => schemaOf(schema, report))
  const references = member(json, '$Reference')
  if (references !== undefined) checkObjects(references, ['object'], report)
  const children = [
    ...membersOf(references).map((reference) => referenceOf(reference, report)),
    element('DataServices', json.origin, {}, services),
  ]
  return element('Edmx', placed(json.origin, json), { Version: version }, children, unread)
}

/** The container of the service is one of this document, or of a schema that it does not hold (OData CSDL JSON 4.01 §3). */
function checkContainer(members: readonly Member[], schemas: readonly Member[], report: Report): void {
  const named = members.find(({ name }) => name === '$EntityContainer')
  if (named?.value.kind !== 'string') return
  const { value: name } = named.value
  const namespace = namespaceOf(name)
  const schema = schemas.find(
    (each) => each.name === namespace || attributesOf(each.value, 'Alias').Alias === namespace,
  )
  const found = schema && member(schema.value, shortNameOf(name))
  const kind = found && member(withMeantKeywords(found, ['$Kind']), '$Kind')
  // A kind that is none has its finding.
  const isOther = kind?.kind === 'string' && kind.value !== 'EntityContainer' && kinds.includes(kind.value)
  // What is no schema, or no name, has its finding, and may hold it.
  if (schema !== undefined && schema.value.kind !== 'object') return
  if (schema !== undefined && own(schema.value).some((each) => !isSimpleIdentifier(each.name))) return
  // Only here an alias does not do.
  const byAlias = schema !== undefined && schema.name !== namespace
  const isNamespace = schemas.some((each) => each.name === name)
  if (namespace !== '' && !isNamespace && (schema === undefined || (!byAlias && found && !isOther))) return
  report.add(
    'csdl/bad-value',
    { attribute: '$EntityContainer', value: name, expected: 'the qualified name of an entity container' },
    named.origin,
  )
}

function referenceOf({ name, value: given, origin }: Member, report: Report): Element {
  const { value, unread } = checkKeywords('Reference', given, report)
  const items = (keyword: string): readonly Json[] => {
    const list = member(value, keyword)
    const items = list?.kind === 'array' ? list.items : []
    for (const { kind, origin } of items)
      if (kind !== 'object')
        report.add('csdl/bad-value', { attribute: keyword, value: kind, expected: 'an array of objects' }, origin)
    return items
  }
  const children = [
    ...items('$Include').map((given) => {
      const { value: item, unread: others } = checkKeywords('Include', given, report)
      const attributes = attributesOf(item, 'Namespace', 'Alias')
      const all = item.kind === 'object' ? others : new Set(['Namespace'])
      return element('Include', placed(item.origin, item), attributes, annotationsOf(item), all)
    }),
    ...items('$IncludeAnnotations').map((given) => {
      const { value: item, unread: others } = checkKeywords('IncludeAnnotations', given, report)
      const attributes = attributesOf(item, 'TermNamespace', 'Qualifier', 'TargetNamespace')
      const all = item.kind === 'object' ? others : new Set(['TermNamespace'])
      return element('IncludeAnnotations', placed(item.origin, item), attributes, [], all)
    }),
    ...annotationsOf(value),
  ]
  return element('Reference', origin, { Uri: name }, children, unread)
}

function schemaOf({ name, value: given, origin }: Member, report: Report): Element {
  const { value, unread } = checkKeywords('Schema', given, report)
  checkObjects(value, ['object', 'array'], report)
  const children = [
    ...own(value).flatMap((each) => schemaMemberOf(each, report)),
    ...annotationTargetsOf(member(value, '$Annotations'), report),
    ...annotationsOf(value),
  ]
  const attributes = { Namespace: name, ...attributesOf(value, 'Alias') }
  for (const container of children.filter(({ name }) => name === 'EntityContainer'))
    checkTargets(container, [name, attributes.Alias ?? name], report)
  const isRead = ({ kind, ...held }: Json) => kind === 'object' || ('items' in held && held.items.length > 0)
  return { ...element('Schema', placed(origin, value), attributes, children, unread), lost: lostOf(value, isRead) }
}

const kinds = [
  'EntityType',
  'ComplexType',
  'EnumType',
  'TypeDefinition',
  'Term',
  'EntityContainer',
  'Action',
  'Function',
]

function schemaMemberOf(each: Member, report: Report): readonly Element[] {
  const { name, value, origin } = each
  if (value.kind === 'array' && value.items.length === 0)
    report.add(
      'csdl/bad-value',
      { attribute: name, value: '[]', expected: 'an array of one overload, or more' },
      origin,
    )
  if (value.kind === 'array') return value.items.flatMap((overload) => operationOf(name, overload, report))
  if (value.kind !== 'object') return []
  const kinded = withMeantKeywords(value, ['$Kind'])
  const { Kind: written } = attributesOf(kinded, 'Kind')
  const kind = written === undefined ? likelyKind(value) : meantKind(written, value)
  if (member(kinded, '$Kind') === undefined)
    report.add('csdl/missing-attribute', { element: name, attribute: '$Kind', taken: kind }, origin)
  if (kind !== undefined && written !== undefined && kind !== written)
    report.add(
      'csdl/misspelt-element',
      { element: written, parent: 'Schema', meant: kind },
      partOf(placed(origin, kinded), 'Kind'),
      { suggestion: kind },
    )
  switch (kind) {
    case 'Action':
    case 'Function':
      report.add('csdl/bad-value', { attribute: name, value: 'object', expected: 'an array of overloads' }, origin)
      return operationOf(name, value, report)
    case 'EntityType':
    case 'ComplexType':
      return [structuredOf(kind, each, report)]
    case 'EnumType':
      return [enumOf(each, report)]
    case 'TypeDefinition':
      return [typeDefinitionOf(each, report)]
    case 'Term':
      return [termOf(each, report)]
    case 'EntityContainer':
      return [containerOf(each, report)]
    default:
      return [element(written ?? '', partOf(placed(origin, kinded), 'Kind'), { Name: name }, annotationsOf(value))]
  }
}

/** The kind that was written, or can only have been meant; undefined where nothing comes close. */
function meantKind(written: string, value: Json): string | undefined {
  if (kinds.includes(written)) return written
  return meantBy(written, kinds) ?? (member(value, '$Key') === undefined ? undefined : 'EntityType')
}

/** What only sets and imports have. */
const ofContainers = ['$NavigationPropertyBinding', '$Action', '$Function']

/** What only terms have, where a schema declares them. */
const ofTerms = ['$Type', '$Collection', '$Nullable', '$BaseTerm', '$AppliesTo', '$DefaultValue']

/** What an object without `$Kind` was meant to be, by the keywords that it has. */
function likelyKind(value: Json): string {
  const has = (keyword: string) => member(value, keyword) !== undefined
  if (has('$Key') || has('$HasStream')) return 'EntityType'
  const members = own(value)
  if (has('$IsFlags') || (members.length > 0 && members.every((each) => each.value.kind === 'number')))
    return 'EnumType'
  if (has('$UnderlyingType')) return 'TypeDefinition'
  if (ofTerms.some(has)) return 'Term'
  if (own(value).some((each) => ofContainers.some((keyword) => member(each.value, keyword) !== undefined)))
    return 'EntityContainer'
  return 'ComplexType'
}
