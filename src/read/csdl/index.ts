import type { Report } from '../../diagnostics/report.js'
import type { Term } from '../../graph/types.js'
import type { Source } from '../source.js'
import { readAliases } from './aliases.js'
import { readAnnotations, readAnnotationTarget } from './annotations.js'
import { checkElements } from './check-elements.js'
import { readContainer } from './container.js'
import { type Context, createContext } from './context.js'
import { readJsonElements } from './json.js'
import { isNamespace } from './names.js'
import { readOperation } from './operations.js'
import { readReference } from './references.js'
import type { CsdlDocument, Schema } from './types.js'
import { readEnumType, readFacets, readStructuredType, readTypeDefinition } from './types-of-schema.js'
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
  checkElements(root, report)
  const references = root.children.filter(({ name }) => name === 'Reference')
  const aliases = readAliases(references, schemas, report)
  return {
    file: source.path,
    version: before ?? version,
    references: references.map((reference) => readReference(reference, createContext('', aliases))),
    schemas: schemas.map((schema) => readSchema(schema, aliases)).filter((schema) => schema !== undefined),
  }
}

function readSchema(element: Element, aliases: ReadonlyMap<string, string>): Schema | undefined {
  const { Namespace: namespace, Alias: alias } = element.attributes
  if (namespace === undefined || !isNamespace(namespace)) return undefined
  // Where schemas of a document share an alias, each means itself by it.
  const context = createContext(namespace, alias === undefined ? aliases : new Map([...aliases, [alias, namespace]]))
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
  }
  const own = readAnnotations(element, context)
  if (own.length > 0) annotationTargets.push({ target: namespace, annotations: own, origin: element.origin })
  return { namespace, alias, types, operations, containers, annotationTargets, terms, origin: element.origin }
}

function readTerm(element: Element, context: Context): Term | undefined {
  const name = context.nameOf(element)
  if (name === undefined) return undefined
  const base = element.attributes['BaseTerm']
  const type = context.typeRef(element.attributes['Type'])
  return {
    name: `${context.namespace}.${name}`,
    type,
    base: base === undefined ? undefined : context.resolve(base),
    nullable: context.boolean(element, 'Nullable') ?? type.kind !== 'collection',
    facets: readFacets(element, context),
    defaultValue: element.attributes['DefaultValue'],
    appliesTo: (element.attributes['AppliesTo'] ?? '').split(/\s+/).filter((target) => target !== ''),
    annotations: readAnnotations(element, context),
    origin: element.origin,
  }
}
