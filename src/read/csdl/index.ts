import type { Report } from '../../diagnostics/report.js'
import type { Term } from '../../graph/types.js'
import { createLines } from '../lines.js'
import { partOf } from '../part-of.js'
import type { Source } from '../source.js'
import { readAliases } from './aliases.js'
import { readAnnotations, readAnnotationTarget } from './annotations.js'
import { checkAnnotations } from './check-annotations.js'
import { checkContainers } from './check-containers.js'
import { checkEdition } from './check-edition.js'
import { checkElements } from './check-elements.js'
import { checkLabels } from './check-labels.js'
import { checkPaths, pathKinds } from './check-paths.js'
import { checkReturns } from './check-returns.js'
import { readContainer } from './container.js'
import { type Context, createContext } from './context.js'
import { readJsonElements } from './json.js'
import { withTypedConstants } from './json-typed.js'
import { createLosses } from './losses.js'
import { isNamespace } from './names.js'
import { readOperation } from './operations.js'
import { outsideOf } from './outside.js'
import { readReference } from './references.js'
import type { CsdlDocument, Schema } from './types.js'
import { readEnumType, readFacets, readStructuredType, readTypeDefinition } from './types-of-schema.js'
import { withNamespaces } from './unnamed-schemas.js'
import { asEdmx } from './version-2/documents.js'
import { asVersion4, meantBefore4, versionBefore4 } from './version-2/index.js'
import { declaredBeside } from './vocabularies/beside.js'
import { createVocabulary } from './vocabularies/declared.js'
import type { Vocabulary } from './vocabularies/vocabulary.js'
import { type Element, readXml, unnamed } from './xml.js'

/** A CSDL document in XML or JSON, every name qualified; undefined, with a finding, where nothing of it can be used. */
export function readCsdl(source: Source, report: Report): CsdlDocument | undefined {
  const json = /^[\s\uFEFF]*[{[]/.test(source.text) || (/\.json$/i.test(source.path) && source.text.trim() !== '')
  const told = report.diagnostics.length
  const read = json ? readJsonElements(source, report) : readXml(source, report)
  if (read === undefined) return undefined
  const { misread } = source
  if (misread !== undefined)
    report.add('csdl/encoding', { encoding: misread.encoding }, createLines(source)(misread.offset))
  const given = json ? read : withNamespaces(meantBefore4(asEdmx(read, report), report), report)
  const before = json ? undefined : versionBefore4(given)
  const whole = before === undefined ? given : asVersion4(given, before, source.beside ?? [], report)
  const version = whole.attributes['Version'] ?? '4.0'
  // In JSON, models of V2 and V3 are written like those of V4.
  if (!(json ? /^[23]\.0$|^4\.0[12]?$/ : /^4\.0+$|^4\.0[12]$/).test(version)) {
    report.add('csdl/version', { version }, partOf(whole.origin, 'Version'))
    return undefined
  }
  const losses = createLosses()
  const sighted = new Set<string>()
  const check = { version: before ?? version, json, report, losses, sighted }
  // Constants of JSON are checked when they have their kind, for which aliases have to be known.
  const framed = json ? whole : checkElements(whole, check)
  // A document in JSON may refer to others alone (OData CSDL JSON 4.01 §3).
  if (framed.name !== 'Edmx' || (schemasOf(framed).length === 0 && !json)) {
    const services = framed.name === 'Edmx' && !json && framed.children.find(({ name }) => name === 'DataServices')
    if (report.diagnostics.length > told) return undefined
    if (services) report.add('csdl/missing-element', { element: 'Schema', parent: services.name }, services.origin)
    else
      report.add(
        'csdl/not-csdl',
        json
          ? { root: 'This value', expected: 'an object with `$Version` and a schema' }
          : { root: `\`${whole.name}\``, expected: '`edmx:Edmx` with a schema inside' },
        whole.origin,
      )
    return undefined
  }
  if (!json) checkNamespaces(before === undefined ? framed : given, before, report)
  const references = framed.children.filter(({ name }) => name === 'Reference')
  const aliases = readAliases(references, schemasOf(framed), before !== undefined, report)
  const beside = before === undefined ? (source.beside ?? []).map(declaredBeside) : []
  const vocabulary = createVocabulary([...beside, { schemas: schemasOf(framed), aliases }])
  const contextOf = ({ attributes: { Namespace: namespace = '', Alias: alias } }: Element) =>
    // Where schemas of a document share an alias, each means itself by it.
    createContext(namespace, alias === undefined ? aliases : new Map([...aliases, [alias, namespace]]))
  const root = json ? checkElements(typedSchemas(framed, contextOf, vocabulary), check) : framed
  losses.release(report)
  const parts = [...references, ...schemasOf(root)].map((part) => [part, contextOf(part)] as const)
  const namespacesIn = (elements: readonly Element[]) =>
    elements.flatMap(({ attributes: { Namespace: namespace } }) => (namespace === undefined ? [] : [namespace]))
  const included = new Set(namespacesIn(references.flatMap(({ children }) => children)))
  // V2 and V3 have vocabularies of their own.
  if (before === undefined) {
    if (!json) checkContainers(schemasOf(root), report)
    checkReturns(schemasOf(root), contextOf, report)
    if (/^4\.0+$/.test(version)) checkEdition(schemasOf(root), report)
    const has = (...names: readonly string[]) => names.some((name) => sighted.has(name))
    if (has('LabeledElement', 'LabeledElementReference')) checkLabels(schemasOf(root), contextOf, report)
    if (has(...pathKinds)) checkPaths(schemasOf(root), contextOf, vocabulary, /^4\.0[12]$/.test(version), report)
    for (const [part, context] of parts) checkAnnotations(part, context, vocabulary, included, report)
  }
  return {
    file: source.path,
    version: before ?? version,
    references: references.map((reference) => readReference(reference, createContext('', aliases))),
    schemas: schemasOf(root)
      .map((schema) => readSchema(schema, contextOf(schema)))
      .filter((schema) => schema !== undefined),
    // Documents of V2 and V3 do not include each other.
    outside: before === undefined ? outsideOf(parts, new Set([...included, ...namespacesIn(schemasOf(root))])) : [],
    lost: losses.below(schemasOf(root).map((schema) => [schema.attributes['Namespace'] ?? '', schema])),
  }
}

/** Everything is read whatever the namespaces of XML say, but other clients look at them (OData CSDL XML 4.01 §2.2). */
function checkNamespaces(root: Element, before: string | undefined, report: Report): void {
  const services = root.children.filter(
    ({ name, namespace }) => name === 'DataServices' && namespace !== root.namespace && namespace !== unnamed,
  )
  for (const { name, namespace, origin } of [root, ...services, ...schemasOf(root)]) {
    const last = name === 'Schema' ? 'edm' : 'edmx'
    const expected = `http://docs.oasis-open.org/odata/ns/${last}`
    // There were several before V4.
    if (before === undefined ? namespace === expected : namespace === undefined || namespace.endsWith(`/${last}`))
      continue
    const old = `http://schemas.microsoft.com/ado/${name === 'Schema' ? '2008/09' : '2007/06'}/${last}`
    const data = { element: name, namespace, expected: before === undefined ? expected : old }
    report.add('csdl/xml-namespace', data, origin)
  }
}

function schemasOf(root: Element): readonly Element[] {
  const services = root.children.filter(({ name }) => name === 'DataServices')
  return services.flatMap(({ children }) => children.filter(({ name }) => name === 'Schema'))
}

function typedSchemas(root: Element, contextOf: (schema: Element) => Context, vocabulary: Vocabulary): Element {
  const children = root.children.map((child) =>
    child.name === 'DataServices'
      ? {
          ...child,
          children: child.children.map((schema) => withTypedConstants(schema, contextOf(schema), vocabulary)),
        }
      : child,
  )
  return { ...root, children }
}

function readSchema(element: Element, context: Context): Schema | undefined {
  const { Namespace: namespace, Alias: alias } = element.attributes
  if (namespace === undefined || !isNamespace(namespace)) return undefined
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
