import type { Report } from '../../diagnostics/report.js'
import type { Source } from '../source.js'
import { readAnnotations, readAnnotationTarget } from './annotations.js'
import { readContainer } from './container.js'
import { type Context, createContext, isSimpleIdentifier } from './context.js'
import { readJsonElements } from './json.js'
import { readOperation } from './operations.js'
import type { CsdlDocument, Schema } from './types.js'
import { readEnumType, readStructuredType, readTypeDefinition } from './types-of-schema.js'
import { asVersion4, versionBefore4 } from './version-2/index.js'
import { type Element, readXml } from './xml.js'

/** A CSDL document in XML or JSON, every name qualified; undefined, with a finding, where nothing of it can be used. */
export function readCsdl(source: Source, report: Report): CsdlDocument | undefined {
  const given = /^[\s\uFEFF]*[{[]/.test(source.text) ? readJsonElements(source, report) : readXml(source, report)
  if (given === undefined) return undefined
  const before = versionBefore4(given)
  const root = before === undefined ? given : asVersion4(given, before, report)
  const services = root.children.filter(({ name }) => name === 'DataServices')
  const schemas = services.flatMap(({ children }) => children.filter(({ name }) => name === 'Schema'))
  if (root.name !== 'Edmx' || schemas.length === 0) {
    report.add('csdl/not-csdl', { root: root.name }, root.origin)
    return undefined
  }
  const version = root.attributes['Version'] ?? '4.0'
  if (!/^4\.0+$|^4\.01$/.test(version)) {
    report.add('csdl/version', { version }, root.origin)
    return undefined
  }
  const references = root.children.filter(({ name }) => name === 'Reference').map(readReference)
  const included = references.flatMap(({ includes }) => includes)
  const shared = aliasesOf([
    ...included.map(({ namespace, alias }) => ({ namespace, alias })),
    ...schemas.map(({ attributes }) => ({ namespace: attributes['Namespace'] ?? '', alias: attributes['Alias'] })),
  ])
  return {
    file: source.path,
    version: before ?? version,
    references,
    schemas: schemas.map((schema) => readSchema(schema, shared, report)).filter((schema) => schema !== undefined),
  }
}

function aliasesOf(
  pairs: readonly { readonly namespace: string; readonly alias: string | undefined }[],
): ReadonlyMap<string, string> {
  return new Map(pairs.flatMap(({ namespace, alias }) => (alias === undefined ? [] : [[alias, namespace] as const])))
}

function readReference(element: Element): CsdlDocument['references'][number] {
  return {
    uri: element.attributes['Uri'] ?? '',
    includes: element.children
      .filter(({ name }) => name === 'Include')
      .map(({ attributes }) => ({ namespace: attributes['Namespace'] ?? '', alias: attributes['Alias'] })),
    origin: element.origin,
  }
}

function readSchema(element: Element, shared: ReadonlyMap<string, string>, report: Report): Schema | undefined {
  const { Namespace: namespace, Alias: alias } = element.attributes
  if (namespace === undefined) {
    report.add('csdl/missing-attribute', { element: 'Schema', attribute: 'Namespace' }, element.origin)
    return undefined
  }
  if (!namespace.split('.').every(isSimpleIdentifier)) {
    report.add('csdl/bad-name', { name: namespace }, element.origin)
    return undefined
  }
  const aliases = alias === undefined ? shared : new Map([...shared, [alias, namespace]])
  const context = createContext(namespace, aliases, report)
  const types: Schema['types'][number][] = []
  const operations: Schema['operations'][number][] = []
  const containers: Schema['containers'][number][] = []
  const annotationTargets: Schema['annotationTargets'][number][] = []
  const terms: Schema['terms'][number][] = []
  const push = <T>(list: T[], value: T | undefined) => {
    if (value !== undefined) list.push(value)
  }
  for (const child of element.children) {
    if (child.name === 'EntityType' || child.name === 'ComplexType') push(types, readStructuredType(child, context))
    else if (child.name === 'EnumType') push(types, readEnumType(child, context))
    else if (child.name === 'TypeDefinition') push(types, readTypeDefinition(child, context))
    else if (child.name === 'Action' || child.name === 'Function') push(operations, readOperation(child, context))
    else if (child.name === 'EntityContainer') push(containers, readContainer(child, context))
    else if (child.name === 'Annotations') push(annotationTargets, readAnnotationTarget(child, context))
    else if (child.name === 'Term') push(terms, readTerm(child, context))
    else if (child.name !== 'Annotation')
      report.add('csdl/unknown-element', { element: child.name, parent: 'Schema' }, child.origin)
  }
  const own = readAnnotations(element, context)
  if (own.length > 0) annotationTargets.push({ target: namespace, annotations: own, origin: element.origin })
  return { namespace, alias, types, operations, containers, annotationTargets, terms, origin: element.origin }
}

function readTerm(element: Element, context: Context): Schema['terms'][number] | undefined {
  const name = context.nameOf(element)
  const type = context.required(element, 'Type')
  if (name === undefined || type === undefined) return undefined
  const collection = /^Collection\((.*)\)$/.exec(type)?.[1]
  const resolved = collection === undefined ? context.resolve(type) : `Collection(${context.resolve(collection)})`
  return { name: `${context.namespace}.${name}`, type: resolved, origin: element.origin }
}
