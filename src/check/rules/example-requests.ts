import type { ExampleRequest } from '../../graph/examples/subject.js'
import { isPlaceholder, parseSegment, splitPath } from '../../graph/segments.js'
import { slips } from '../../read/slips.js'
import { reportNote } from '../request-notes.js'
import type { CheckContext } from '../rule.js'
import { hintAt } from '../unresolved.js'

/** Requests of examples lead somewhere, and to where the others lead; what the request lines of the page get wrong is told there. */
export function exampleRequests({ described, graph, report }: CheckContext): void {
  const usual = usualAddress(described)
  for (const { exampleRequests, requests } of described) {
    const told = new Set(requests.flatMap(({ resolution }) => problemsOf(resolution)))
    for (const { line, resolution, example } of exampleRequests) {
      const address = addressOf(example.url)
      if (address?.host !== undefined && address.host !== usual.host) {
        if (usual.host !== undefined && slips(address.host, usual.host) < 3)
          report.add('docs/example-address', { written: address.host, usual: usual.host }, line.origin, {
            suggestion: usual.host,
          })
        continue
      }
      if (address?.version !== undefined && usual.version !== undefined && address.version !== usual.version)
        report.add('docs/example-address', { written: address.version, usual: usual.version }, line.origin, {
          suggestion: usual.version,
        })
      if (resolution.resolved) {
        for (const note of resolution.notes)
          if (note.kind !== 'trailing-slash' && !told.has(note.written)) reportNote(note, line, report)
        continue
      }
      const { reason, code, stuck } = resolution
      if (problemsOf(resolution).some((problem) => told.has(problem))) continue
      if (code === 'verb') report.add('docs/verb', { method: line.method, path: line.path, reason }, line.origin)
      else if (code === 'path' && stuck !== undefined && namesService(line.path)) {
        const { suggestion, because } = hintAt(stuck, graph)
        const data = { request: `${line.method} ${line.path}`, reason: [reason, because].filter(Boolean).join('; ') }
        report.add('docs/example-request', data, line.origin, { suggestion })
      }
    }
  }
}

/** What is wrong with a request: the segments that are not as the metadata has them, or why it leads nowhere. */
function problemsOf(resolution: ExampleRequest['resolution']): readonly string[] {
  if (resolution.resolved) return resolution.notes.map(({ written }) => written)
  const { stuck, reason } = resolution
  return [stuck === undefined ? reason : parseSegment(stuck.written).name]
}

/** The path begins at the service, and not at something left open: `{tenant}`, `..`. */
function namesService(path: string): boolean {
  const [first = ''] = splitPath(path)
  return path.startsWith('/') && !isPlaceholder(first)
}

interface Address {
  readonly host: string | undefined
  /** `v1.0` or `beta`, if it is the first segment behind the host. */
  readonly version: string | undefined
}

function addressOf(url: string | undefined): Address | undefined {
  const [, host, version] = /^https?:\/\/([^/\s{}]+)(?:\/(v\d+(?:\.\d+)?|beta)(?=\/))?/i.exec(url ?? '') ?? []
  return host === undefined ? undefined : { host: host.toLowerCase(), version }
}

/** Where nearly all examples lead; undefined where they lead to several. */
function usualAddress(described: CheckContext['described']): Address {
  const addresses = described.flatMap(({ exampleRequests }) =>
    exampleRequests.flatMap(({ example }) => addressOf(example.url) ?? []),
  )
  const host = mostOf(
    addresses.map((address) => address.host),
    0.5,
  )
  return {
    host,
    version: mostOf(
      addresses.filter((address) => address.host === host).map(({ version }) => version),
      0.75,
    ),
  }
}

/** What takes more than that share. */
function mostOf(texts: readonly (string | undefined)[], share: number): string | undefined {
  const counts = new Map<string | undefined, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].find(([, count]) => count > texts.length * share)?.[0]
}
