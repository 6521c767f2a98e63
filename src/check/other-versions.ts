import type { MessageData } from '../diagnostics/catalogue.js'
import type { Extra, Report } from '../diagnostics/report.js'
import type { Graph } from '../graph/graph.js'
import { resolve } from '../graph/resolve.js'
import type { QualifiedName } from '../graph/types.js'
import type { Origin } from '../read/source.js'
import { declaredHere } from './declared-here.js'

/** Another service of the project; its graph is made when a page seems to mean it. */
export interface OtherVersion {
  readonly service: string
  graph(): Graph
}

/** What another version has, and where it declares it. */
interface Found {
  readonly name: string
  readonly origin: Origin | undefined
}

/** A report that says of what is unknown here, but known to another version, that it is there. */
export function createVersionedReport(report: Report, others: readonly OtherVersion[]): Report {
  if (others.length === 0) return report
  const graphs = others.map(({ service, graph }) => {
    let known: Graph | undefined
    return {
      service,
      graph: () => {
        known ??= graph()
        return known
      },
    }
  })

  function elsewhere(code: string, data: object, origin: Origin, extra: Extra | undefined): boolean {
    const search = Object.hasOwn(searches, code) ? searches[code as keyof typeof searches] : undefined
    if (search === undefined) return false
    for (const { service, graph } of graphs) {
      const found = search(graph(), data as never)
      if (found === undefined) continue
      const declared = found.origin && declaredHere({ name: found.name, origin: found.origin })
      const related = declared === undefined ? (extra?.related ?? []) : [declared]
      report.add('docs/other-version', { name: found.name, service }, origin, { related })
      return true
    }
    return false
  }

  return {
    get diagnostics() {
      return report.diagnostics
    },
    add(code, data, origin, extra) {
      if (!elsewhere(code, data as object, origin, extra)) report.add(code, data, origin, extra)
    },
    repeat: report.repeat,
  }
}

/** How each finding of something unknown looks for it in another graph. */
const searches = {
  'docs/unknown-property': (graph: Graph, { name, type }: MessageData<'docs/unknown-property'>) =>
    foundAs(`${type}/${name}`, graph.propertyOf(type, name)),
  'docs/example-property': (graph: Graph, { name, holder, parameter }: MessageData<'docs/example-property'>) =>
    holder === undefined || parameter ? undefined : foundAs(`${holder}/${name}`, graph.propertyOf(holder, name)),
  'docs/unknown-value': (graph: Graph, { value, type }: MessageData<'docs/unknown-value'>) =>
    memberOf(graph, type, value),
  'docs/unknown-member': (graph: Graph, { name, type }: MessageData<'docs/unknown-member'>) =>
    memberOf(graph, type, name),
  'docs/unknown-parameter': (graph: Graph, { name, operation }: MessageData<'docs/unknown-parameter'>) => {
    const parameters = graph.operations.filter((one) => one.name === operation).flatMap(({ parameters }) => parameters)
    return foundAs(
      `${operation}/${name}`,
      parameters.find((parameter) => parameter.name === name),
    )
  },
  'docs/page-without-type': (graph: Graph, { name }: MessageData<'docs/page-without-type'>) =>
    foundAs(name, graph.typeOf(name)),
  'docs/example-value': (graph: Graph, { expected, received }: MessageData<'docs/example-value'>) =>
    memberOf(graph, expected, /^"(\w+)"$/.exec(received)?.[1] ?? ''),
  'docs/annotation-type': (graph: Graph, { name }: MessageData<'docs/annotation-type'>) =>
    foundAs(name, graph.typeOf(name)),
  'docs/example-type': (graph: Graph, { name, declared }: MessageData<'docs/example-type'>) =>
    declared ? undefined : foundAs(name, graph.typeOf(name)),
  'docs/unresolved-request': (graph: Graph, { request }: MessageData<'docs/unresolved-request'>) => {
    const space = request.indexOf(' ')
    const { resolved } = resolve(graph, request.slice(0, space), request.slice(space + 1))
    return resolved ? { name: request, origin: undefined } : undefined
  },
}

function memberOf(graph: Graph, type: QualifiedName, name: string): Found | undefined {
  const declared = graph.typeOf(type)
  if (declared?.kind !== 'enum') return undefined
  return foundAs(
    `${type}/${name}`,
    declared.members.find((member) => member.name === name),
  )
}

function foundAs(name: string, declared: { readonly origin: Origin } | undefined): Found | undefined {
  return declared === undefined ? undefined : { name, origin: declared.origin }
}
