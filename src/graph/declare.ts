import type { Report } from '../diagnostics/report.js'
import { addTo } from '../groups.js'
import { namespaceOf } from '../qualified-name.js'
import type { CsdlDocument } from '../read/csdl/types.js'
import type { Declarations } from './declarations.js'
import { inheritedTargets } from './extended-containers.js'
import { checkReferences } from './references.js'
import { withSharedNamespaces } from './shared-namespaces.js'
import {
  type Annotation,
  type AnnotationTarget,
  type EntityContainer,
  type Operation,
  type Term,
  type TypeDecl,
  typeText,
} from './types.js'

/** Merges documents in any order to the same declarations; a name that is declared twice keeps its first place by file name. */
export function declare(documents: readonly CsdlDocument[], report: Report): Declarations {
  const sorted = withSharedNamespaces(
    documents.toSorted((a, b) => compare(a.file, b.file)),
    report,
  )
  const schemas = sorted.flatMap(({ schemas }) => schemas).toSorted((a, b) => compare(a.namespace, b.namespace))
  checkReferences(sorted, report)
  const declared = new Set(schemas.map(({ namespace }) => namespace))
  const annotationTargets = schemas.flatMap(({ annotationTargets }) => annotationTargets)
  const targets = groupTargets(annotationTargets)
  const containers = schemas.flatMap(({ containers }) => containers)
  const inherited = groupTargets(inheritedTargets(annotationTargets, containers))
  // A namespace that a document declares twice is the mistake, not what is in it.
  const twice = repeated(sorted.flatMap(({ file, schemas }) => schemas.map(({ namespace }) => `${file}\0${namespace}`)))
  const types = new Map<string, TypeDecl>()
  for (const type of schemas.flatMap(({ types }) => types).toSorted((a, b) => compare(a.name, b.name))) {
    const first = types.get(type.name)
    if (first === undefined) types.set(type.name, annotateType(type, targets))
    else if (!twice.has(`${type.origin.file}\0${namespaceOf(type.name)}`)) {
      const related = [{ ...first.origin, message: `\`${type.name}\` is first declared here` }]
      report.add('graph/duplicate-type', { name: type.name }, type.origin, { related })
    }
  }
  const serving = documents.find(({ schemas }) => schemas.some(({ containers }) => containers.length > 0))
  return {
    version: (serving ?? documents[0])?.version ?? '4.0',
    types,
    operations: schemas
      .flatMap(({ operations }) => operations)
      .toSorted((a, b) => compare(a.name, b.name) || compare(signatureOf(a), signatureOf(b)))
      .map((operation) => annotateOperation(withoutNull(operation, types), targets)),
    containers: containers.map((container) => annotateContainer(container, targets, inherited)),
    terms: declareTerms(
      schemas.flatMap(({ terms }) => terms),
      targets,
      report,
    ),
    elsewhere: new Set(
      sorted
        .flatMap(({ references }) => references)
        .flatMap(({ includes }) => includes.map(({ namespace }) => namespace))
        .filter((namespace) => !declared.has(namespace)),
    ),
    lost: new Set(sorted.flatMap(({ lost }) => lost)),
    corrected: new Map(),
    references: sorted.flatMap(({ references }) => references),
    annotationTargets,
    namespaces: [...declared].sort(compare),
    aliases: new Map(schemas.flatMap(({ namespace, alias }) => (alias === undefined ? [] : [[namespace, alias]]))),
    requests: [],
  }
}

/** Many entities are never null, whatever is said (OData CSDL XML 4.01 §12.8). */
function withoutNull(operation: Operation, types: ReadonlyMap<string, TypeDecl>): Operation {
  const { returns } = operation
  if (returns?.type.kind !== 'collection' || returns.nullable === false) return operation
  return types.get(typeText(returns.type.of))?.kind === 'entity'
    ? { ...operation, returns: { ...returns, nullable: false } }
    : operation
}

function declareTerms(terms: readonly Term[], targets: Targets, report: Report): ReadonlyMap<string, Term> {
  const declared = new Map<string, Term>()
  for (const term of terms.toSorted((a, b) => compare(a.name, b.name))) {
    const first = declared.get(term.name)
    if (first === undefined) declared.set(term.name, annotated(term, '', targets.get(term.name)))
    else {
      const related = [{ ...first.origin, message: `\`${term.name}\` is first declared here` }]
      report.add('graph/duplicate-name', { name: term.name, kind: 'term', first: 'term' }, term.origin, { related })
    }
  }
  return declared
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(names.filter((name) => seen.size === seen.add(name).size))
}

/** By code unit, so that no locale has a say. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function signatureOf({ binding, parameters }: Operation): string {
  return [...(binding ? [binding] : []), ...parameters].map(({ type }) => typeText(type)).join(',')
}

/** By what stands before the slash, then by what stands behind it; the type, operation or container itself by `''`. */
type Targets = ReadonlyMap<string, Target>
type Target = ReadonlyMap<string, readonly Annotation[]>

function groupTargets(targets: readonly AnnotationTarget[]): Targets {
  const groups = new Map<string, Map<string, Annotation[]>>()
  for (const { target, annotations } of targets) {
    const slash = target.indexOf('/')
    const head = slash < 0 ? target : target.slice(0, slash)
    const rest = slash < 0 ? '' : target.slice(slash + 1)
    const group = groups.get(head) ?? new Map<string, Annotation[]>()
    groups.set(head, group)
    addTo(group, rest, ...annotations)
  }
  return groups
}

function annotated<T extends { readonly annotations: readonly Annotation[] }>(
  value: T,
  rest: string,
  target: Target | undefined,
): T {
  const more = target?.get(rest)
  return more === undefined ? value : { ...value, annotations: [...value.annotations, ...more] }
}

function annotateType(type: TypeDecl, targets: Targets): TypeDecl {
  const target = targets.get(type.name)
  if (target === undefined) return type
  const own = annotated(type, '', target)
  switch (own.kind) {
    case 'entity':
    case 'complex':
      return { ...own, properties: own.properties.map((property) => annotated(property, property.name, target)) }
    case 'enum':
      return { ...own, members: own.members.map((member) => annotated(member, member.name, target)) }
    case 'typeDefinition':
      return own
  }
}

/** Targets may name one overload (`ns.fun(ns.type,Edm.String)`, `ns.act(ns.type)`), or all of them (`ns.op`); parameters and `$ReturnType` follow a slash. */
function annotateOperation(operation: Operation, targets: Targets): Operation {
  if (targets.size === 0) return operation
  const { name, kind, binding, returns } = operation
  const heads = new Set([name, `${name}(${signatureOf(operation)})`])
  // An action is told by what it is bound to.
  if (kind === 'action') heads.add(`${name}(${binding === undefined ? '' : typeText(binding.type)})`)
  const aimed = [...heads].flatMap((head) => targets.get(head) ?? [])
  if (aimed.length === 0) return operation
  const joined = <T extends { readonly annotations: readonly Annotation[] }>(value: T, rest = ''): T =>
    aimed.reduce((each, target) => annotated(each, rest, target), value)
  return {
    ...joined(operation),
    binding: binding && joined(binding, binding.name),
    returns: returns && joined(returns, '$ReturnType'),
    parameters: operation.parameters.map((parameter) => {
      const annotated = joined(parameter, parameter.name)
      return {
        ...annotated,
        optional: annotated.annotations.some(({ term }) => term === 'Org.OData.Core.V1.OptionalParameter'),
      }
    }),
  }
}

/** What is said at a container of what it inherits takes the place of what is said where that is declared. */
function annotateContainer(container: EntityContainer, targets: Targets, inherited: Targets): EntityContainer {
  const [target, nearer] = [targets.get(container.name), inherited.get(container.name)]
  if (target === undefined && nearer === undefined) return container
  const own = annotated(container, '', target)
  const members = own.members.map((member) => {
    const given = annotated(member, member.name, target)
    const instead = nearer?.get(member.name)
    if (instead === undefined) return given
    const left = given.annotations.filter(
      ({ term, qualifier }) => !instead.some((each) => each.term === term && each.qualifier === qualifier),
    )
    return { ...given, annotations: [...left, ...instead] }
  })
  return { ...own, members }
}
