import { createNearestQualified, nearest } from '../check/nearest.js'
import { catalogue } from '../diagnostics/catalogue.js'
import { ownSeverity } from '../diagnostics/report.js'
import type { Model } from '../generate.js'
import type { Graph } from '../graph/graph.js'
import { mainPages } from '../graph/main-pages.js'
import { pathsTo } from '../graph/paths.js'
import { resolve } from '../graph/resolve.js'
import { type Property, type StructuredType, type TypeDecl, typeText } from '../graph/types.js'
import { type Code, code, identifier, propertyKey, stringLiteral } from '../plan/code.js'
import { type CallValues, callCode } from '../view/call.js'
import { docLines, placeText, requestLines } from './explain-doc.js'

/** What is known, for people, or the name that may have been meant where nothing is. */
export type Explanation = { readonly text: string } | { readonly near: string | undefined }

/** What is known of `what`. The model is read only when it is needed; undefined where there are no inputs to read it from. */
export async function explain(what: string, model: (() => Promise<Model>) | undefined): Promise<Explanation> {
  if (isCode(what)) return { text: explainCode(what) }
  const known = await model?.()
  const text = known && explainModel(what, known)
  if (text !== undefined) return { text }
  return { near: nearestTo(what, known?.graph) }
}

function explainCode(code: keyof typeof catalogue): string {
  const [severity, elsewhere] = [ownSeverity(code, 'lint'), ownSeverity(code, 'sdk')]
  const where = severity === elsewhere ? '' : ` in \`lint\`, ${elsewhere} in \`generate\`, \`check\` and \`watch\``
  return `${code} (${severity}${where})\n  ${catalogue[code].explanation}`
}

function explainModel(what: string, { graph, described }: Model): string | undefined {
  const request = /^(GET|POST|PATCH|PUT|DELETE)\s+(\S.*)$/i.exec(what)
  if (request?.[1] !== undefined && request[2] !== undefined)
    return explainRequest(graph, request[1].toUpperCase(), request[2])
  const type = graph.typeOf(what) ?? graph.typeOf(`${graph.mainNamespace}.${what}`)
  if (type !== undefined) return explainType(graph, type, mainPages(described).get(type.name)?.page.file)
  const { owner, member } = memberNamed(what, graph)
  const property = owner && graph.propertyOf(owner.name, member)
  const own = owner?.inherited?.find(({ name }) => name === property?.name)?.doc
  return property === undefined ? undefined : explainProperty(property, own ?? property.doc)
}

/** The type that a name such as `message/subject` begins with. */
function memberNamed(
  what: string,
  graph: Graph,
): { readonly owner: StructuredType | undefined; readonly member: string } {
  const cut = Math.max(what.lastIndexOf('/'), what.lastIndexOf('.'))
  const name = what.slice(0, cut)
  const owner = graph.structuredOf(name) ?? graph.structuredOf(`${graph.mainNamespace}.${name}`)
  return { owner, member: what.slice(cut + 1) }
}

function nearestTo(what: string, graph: Graph | undefined): string | undefined {
  const { owner, member } = graph === undefined ? {} : memberNamed(what, graph)
  if (graph === undefined || owner === undefined || member === undefined)
    return createNearestQualified([...Object.keys(catalogue), ...(graph?.types.keys() ?? [])])(what)
  const near = nearest(
    member,
    graph.propertiesOf(owner.name).map(({ name }) => name),
  )
  return near && `${owner.name}/${near}`
}

/** Whether it is a code of the catalogue. */
export function isCode(what: string): what is keyof typeof catalogue {
  return Object.hasOwn(catalogue, what)
}

/** Whether it can only be meant as a code where there is no metadata: it begins with the group of one. */
export function isLikeCode(what: string): boolean {
  const group = what.slice(0, what.indexOf('/') + 1)
  return group !== '' && Object.keys(catalogue).some((code) => code.startsWith(group))
}

function explainType(graph: Graph, type: TypeDecl, page: string | undefined): string {
  const lines = [
    `${type.name} (${type.kind}) ${placeText(type.origin)}`,
    ...docLines(type.doc),
    ...(page === undefined ? [] : [`  page: ${page}`]),
  ]
  if (type.kind === 'enum') {
    return [
      ...lines,
      '  members:',
      ...type.members.map(({ name, value, origin }) => `    ${name} = ${value}  ${placeText(origin)}`),
    ].join('\n')
  }
  if (type.kind === 'typeDefinition') return [...lines, `  underlying type: ${type.underlying}`].join('\n')
  const bases = graph.basesOf(type.name).map(({ name, abstract }) => (abstract ? `${name} (abstract)` : name))
  const derived = graph.derivedOf(type.name).map(({ name }) => name)
  const paths = pathsTo(graph, type.name)
  return [
    ...lines,
    ...(type.abstract ? ['  abstract'] : []),
    ...(bases.length === 0 ? [] : [`  bases: ${bases.join(', ')}`]),
    ...(derived.length === 0 ? [] : [`  derived: ${derived.join(', ')}`]),
    ...(type.kind === 'entity'
      ? [
          `  key: ${
            graph
              .keyOf(type.name)
              .map(({ path }) => path)
              .join(', ') || 'none'
          }`,
        ]
      : []),
    '  reached by:',
    ...(paths.length === 0 ? ['    nothing'] : paths.map(({ path }) => `    ${path}`)),
    '  properties:',
    ...graph
      .propertiesOf(type.name)
      .map((property) => `    ${property.name}: ${typeText(property.type)}  ${placeText(property.origin)}`),
  ].join('\n')
}

function explainProperty(property: Property, doc: Property['doc']): string {
  const items = property.type.kind === 'collection' ? ' items' : ''
  const nullable = property.nullable ? `, nullable${items}` : ''
  return [
    `${property.name}: ${typeText(property.type)} (${property.kind}${nullable}) ${placeText(property.origin)}`,
    ...docLines(doc),
  ].join('\n')
}

function explainRequest(graph: Graph, method: string, path: string): string {
  const resolution = resolve(graph, method, path)
  if (!resolution.resolved) return `${method} ${path}\n  not possible: ${resolution.reason}`
  const { place: end, notes } = resolution
  const known = graph.requests.find(({ request }) => request === resolution.request)
  const target =
    end.kind === 'operation'
      ? `  calls ${end.operation.kind} ${end.operation.name} ${placeText(end.operation.origin)}`
      : end.kind === 'resource'
        ? `  reaches ${typeText(end.type)}${end.edge === undefined ? '' : ` through ${end.edge.member.name} ${placeText(end.edge.member.origin)}`}`
        : `  reaches the ${end.kind}`
  return [
    resolution.request,
    target,
    `  call: ${callCode(method, resolution, graph, shownValues)}`,
    ...notes.map(({ written, meant }) => `  note: \`${written}\` is \`${meant}\` in the metadata`),
    ...(known === undefined ? [] : requestLines(known)),
  ].join('\n')
}

const shownValues: CallValues = {
  key: (_, written) => shown(written),
  parameter: ({ name }, written) => (written === undefined ? code`${propertyKey(name)}` : shown(written)),
  path: shown,
  body: code`{ … }`,
  reference: identifier('target'),
}

/** A placeholder by its name (`{message-id}` is `messageId`), other values as they are. */
function shown(written: string): Code {
  const name = /^[{<:'([]*\s*(\p{L}[\p{L}\p{N}_ -]*)/u.exec(written)?.[1] ?? ''
  const isPlaceholder = /^[{<:([]|^'[{<]/.test(written.trim())
  const word = name.trim().replace(/(?<![ -])[ -]+([\p{L}\p{N}_])/gu, (_, letter: string) => letter.toUpperCase())
  return isPlaceholder && word !== '' ? identifier(word) : stringLiteral(written.replace(/^'(.*)'$/s, '$1'))
}
