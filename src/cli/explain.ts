import { catalogue } from '../diagnostics/catalogue.js'
import { ownSeverity } from '../diagnostics/report.js'
import type { Model } from '../generate.js'
import type { Graph } from '../graph/graph.js'
import { mainPages } from '../graph/main-pages.js'
import { pathsTo } from '../graph/paths.js'
import { resolve } from '../graph/resolve.js'
import { type Property, type TypeDecl, typeText } from '../graph/types.js'
import { type Code, code, identifier, propertyKey, stringLiteral } from '../plan/code.js'
import { type CallValues, callCode } from '../view/call.js'
import { docLines, placeText, requestLines } from './explain-doc.js'

/** What is known of `what`, for people; undefined where nothing is. The model is read only when it is needed. */
export async function explainText(what: string, model: () => Promise<Model>): Promise<string | undefined> {
  if (isCode(what)) {
    const [severity, elsewhere] = [ownSeverity(what, 'lint'), ownSeverity(what, 'sdk')]
    const where = severity === elsewhere ? '' : ` in \`lint\`, ${elsewhere} in \`generate\`, \`check\` and \`watch\``
    return `${what} (${severity}${where})\n  ${catalogue[what].explanation}`
  }
  const { graph, described } = await model()
  const request = /^(GET|POST|PATCH|PUT|DELETE)\s+(\S.*)$/i.exec(what)
  if (request?.[1] !== undefined && request[2] !== undefined)
    return explainRequest(graph, request[1].toUpperCase(), request[2])
  const type = graph.typeOf(what) ?? graph.typeOf(`${graph.mainNamespace}.${what}`)
  if (type !== undefined) return explainType(graph, type, mainPages(described).get(type.name)?.page.file)
  const cut = Math.max(what.lastIndexOf('/'), what.lastIndexOf('.'))
  const owner =
    graph.structuredOf(what.slice(0, cut)) ?? graph.structuredOf(`${graph.mainNamespace}.${what.slice(0, cut)}`)
  const property = owner && graph.propertyOf(owner.name, what.slice(cut + 1))
  const own = owner?.inherited?.find(({ name }) => name === property?.name)?.doc
  return property === undefined ? undefined : explainProperty(property, own ?? property.doc)
}

/** Whether it is a code of the catalogue. */
export function isCode(what: string): what is keyof typeof catalogue {
  return Object.hasOwn(catalogue, what)
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
  const nullable = property.nullable ? ', nullable' : ''
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
  const name = /^[{<:'([]*\s*([A-Za-z][\w -]*)/.exec(written)?.[1] ?? ''
  const isPlaceholder = /^[{<:([]|^'[{<]/.test(written.trim())
  const word = name.trim().replace(/(?<![ -])[ -]+(\w)/g, (_, letter: string) => letter.toUpperCase())
  return isPlaceholder && word !== '' ? identifier(word) : stringLiteral(written.replace(/^'(.*)'$/s, '$1'))
}
