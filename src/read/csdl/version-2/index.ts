import type { Report } from '../../../diagnostics/report.js'
import { namespaceOf } from '../../../qualified-name.js'
import type { Source } from '../../source.js'
import { isSimpleIdentifier } from '../names.js'
import type { Element } from '../xml.js'
import { annotationsOf, annotationTarget } from './annotations.js'
import { required } from './association.js'
import { navigationProperty, readAssociations } from './associations.js'
import { schemasBeside } from './beside.js'
import { checkAttributes } from './check-attributes.js'
import { checkEdition } from './check-edition.js'
import { checkFlags } from './check-flags.js'
import { checkSapPaths } from './check-sap-paths.js'
import { container } from './container.js'
import type { Conversion } from './conversion.js'
import { isSchemaBefore4, namespacesOf } from './documents.js'
import { childrenOf, createElement, extension, schemasOf } from './element.js'
import { checkEnds } from './ends.js'
import { enumType } from './enum-type.js'
import { operation } from './imports.js'
import { withMeantNames } from './misspelt.js'
import { namesOf } from './names.js'
import { property } from './properties.js'

/** The document with names that can only be slips as they were meant, where it is one of V2 or V3. */
export function meantBefore4(root: Element, report: Report): Element {
  return isBefore4(root) ? withMeantNames(root, report) : root
}

/** Those of `edmx:Edmx` 1.0, and without a version, or with one of the Entity Framework, those whose schemas are in a namespace of that time. */
function isBefore4(root: Element): boolean {
  const { Version: version = '' } = root.attributes
  if (root.name !== 'Edmx') return false
  return /^1(\.0*)?$/.test(version) || (/^$|^[23](\.0*)?$/.test(version) && schemasOf(root).some(isSchemaBefore4))
}

/** The version of the protocol that a document of `edmx:Edmx` 1.0 is for, `2.0` or `3.0`; undefined for other documents. */
export function versionBefore4(root: Element): '2.0' | '3.0' | undefined {
  const [services] = childrenOf(root, 'DataServices')
  if (services === undefined || !isBefore4(root)) return undefined
  const schemas = childrenOf(services, 'Schema')
  const third = schemas.some((schema) => namespacesOf(schema).some((namespace) => /\/2009\/11\/edm$/.test(namespace)))
  // What a service could speak besides (`m:MaxDataServiceVersion`) does not matter.
  return third || Number.parseFloat(dataServiceVersion(services)) >= 3 ? '3.0' : '2.0'
}

function dataServiceVersion({ attributes }: Element): string {
  const name = Object.keys(attributes).find((key) => /(^|:)DataServiceVersion$/.test(key))
  return (name === undefined ? undefined : attributes[name]) ?? ''
}

/**
 * The document as V4 would write it, everything in its place; `version` is what {@link versionBefore4} gives, and `beside` are
 * other documents, where associations may lead.
 */
export function asVersion4(root: Element, version: string, beside: readonly Source[], report: Report): Element {
  required(root, 'Version', report)
  const schemas = schemasOf(root)
  const named = schemas.map((schema) => [schema, namesOf(schema, schemas)] as const)
  const others = schemasBeside(named, beside)
  const associations = readAssociations(named, others, report)
  const types = new Map(
    [...named, ...others].flatMap(([schema, names]) =>
      childrenOf(schema, 'EntityType').map((type) => {
        const { BaseType: base, ...attributes } = type.attributes
        const resolved = base === undefined ? attributes : { ...attributes, BaseType: names.qualified(base) }
        return [`${names.namespace}.${attributes['Name']}`, { ...type, attributes: resolved }] as const
      }),
    ),
  )
  for (const schema of schemas) {
    checkAttributes(schema, report)
    checkFlags(schema, report)
    checkEdition(schema, version, report)
  }
  checkDefault(schemas, report)
  checkEnds(named, associations, types, report)
  const untold = createUntold(
    [...named, ...others].map(([, { namespace }]) => namespace),
    schemas,
  )
  const converted = new Map(
    named.map(([schema, names]) => [
      schema,
      schemaElement(schema, { associations, types, names, version, report, untold }),
    ]),
  )
  checkSapPaths(named, [...converted.values()], report)
  return {
    ...root,
    attributes: { Version: '4.0' },
    children: root.children.flatMap((child) => {
      // What V3 refers to has no namespaces that one could look for.
      if (child.name === 'AnnotationsReference') return []
      if (child.name === 'Reference' && child.attributes['Url'] !== undefined) return []
      if (child.name !== 'DataServices') return [child]
      const children = child.children.map((schema) => converted.get(schema) ?? schema)
      return [{ ...child, attributes: {}, children }]
    }),
  }
}

/** One container is the default of a service ([MC-CSDL] §2.1.14). */
function checkDefault(schemas: readonly Element[], report: Report): void {
  const containers = schemas.flatMap((schema) => childrenOf(schema, 'EntityContainer'))
  const defaults = containers.filter((each) => extension(each, 'IsDefaultEntityContainer') === 'true')
  const expected = '`false` where another container is the default'
  for (const { origin } of defaults.slice(1))
    report.add('csdl/bad-value', { attribute: 'IsDefaultEntityContainer', value: 'true', expected }, origin)
}

/** Answers true once for each association, and once for all of a namespace that no schema has. */
function createUntold(namespaces: readonly string[], schemas: readonly Element[]): Conversion['untold'] {
  // An association without a name, or with one that is none, may be any of its namespace.
  const told = new Set(
    schemas
      .filter((schema) =>
        childrenOf(schema, 'Association').some(({ attributes }) => !isSimpleIdentifier(attributes['Name'] ?? '')),
      )
      .map(({ attributes }) => attributes['Namespace'] ?? ''),
  )
  // An alias that is none may be any, and an unknown one has its finding where a type is named by it.
  const isAlias = schemas.some(({ attributes: { Alias: alias } }) => alias !== undefined && !isSimpleIdentifier(alias))
  return (association) => {
    const namespace = namespaceOf(association)
    const mistake = namespaces.includes(namespace) ? association : namespace
    if (told.has(namespace)) return false
    if (mistake === namespace && (isAlias || schemas.some((schema) => refersTo(schema, namespace)))) return false
    return !told.has(mistake) && told.add(mistake).size > 0
  }
}

/** Whether a type in that namespace, or with that alias, is named in an element of V4 that comes of this, or below. */
function refersTo({ name, attributes, children }: Element, namespace: string): boolean {
  if (name === 'Association' || name === 'AssociationSet') return false
  const named = [attributes['Type'], attributes['BaseType'], attributes['EntityType'], attributes['ReturnType']]
  const types = named.map((text = '') => /^(?:Collection\()?(.*)\.\w+\)?$/.exec(text)?.[1])
  return types.includes(namespace) || children.some((child) => refersTo(child, namespace))
}

function schemaElement(schema: Element, conversion: Conversion): Element {
  const { names, version } = conversion
  const imported = new Set<string>()
  const children = schema.children.flatMap((child): readonly Element[] => {
    switch (child.name) {
      case 'EntityType':
      case 'ComplexType':
        return [structuredType(child, conversion)]
      case 'EnumType':
        return [enumType(child, names)]
      case 'EntityContainer': {
        // What several containers import is one operation.
        const imports = childrenOf(child, 'FunctionImport').filter(
          ({ attributes: { Name: name } }) => name !== undefined && !imported.has(name),
        )
        for (const { attributes } of imports) imported.add(attributes['Name'] ?? '')
        return [container(child, conversion), ...imports.map((element) => operation(element, names, version))]
      }
      case 'Annotations':
        return [annotationTarget(child) ?? []].flat()
      // Functions of the model are no operations of the service.
      case 'Using':
      case 'Association':
      case 'Documentation':
      case 'Function':
      case 'ValueTerm':
        return []
      default:
        return [child]
    }
  })
  return createElement(
    'Schema',
    schema.origin,
    { Namespace: names.namespace, Alias: schema.attributes['Alias'] },
    children,
  )
}

function structuredType(element: Element, conversion: Conversion): Element {
  const { names } = conversion
  const { Name: name, BaseType: base, Abstract, OpenType } = element.attributes
  const own = `${names.namespace}.${name}`
  const lost: string[] = []
  const children = element.children.flatMap((child): readonly Element[] => {
    if (child.name === 'Property') return [property(child, names)]
    if (child.name === 'NavigationProperty' && element.name === 'EntityType') {
      const found = navigationProperty(child, own, conversion)
      if (found === undefined) lost.push(child.attributes['Name'] ?? '')
      return found === undefined ? [] : [{ ...found, children: [...found.children, ...annotationsOf(child)] }]
    }
    if (child.name === 'NavigationProperty') {
      conversion.report.add('csdl/unknown-element', { element: child.name, parent: element.name }, child.origin)
      return []
    }
    return ['Annotation', 'ValueAnnotation', 'TypeAnnotation', 'Documentation'].includes(child.name) ? [] : [child]
  })
  const attributes = {
    Name: name,
    BaseType: base === undefined ? undefined : names.qualified(base),
    Abstract,
    OpenType,
    HasStream: element.name === 'EntityType' ? extension(element, 'HasStream') : undefined,
  }
  return { ...createElement(element.name, element.origin, attributes, [...children, ...annotationsOf(element)]), lost }
}
