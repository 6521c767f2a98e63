import type { Graph } from '../graph/graph.js'
import { jsonText } from './json-text.js'

/** `permissions.json`: what each documented request needs, least privileged first, as data. */
export function permissionsJson(graph: Graph): string {
  const requests = Object.fromEntries(graph.requests.map(({ request, permissions }) => [request, permissions]))
  return `${jsonText(requests)}\n`
}
