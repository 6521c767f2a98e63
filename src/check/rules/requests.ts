import type { Note } from '../../graph/resolve.js'
import type { RequestLine } from '../../read/docs/types.js'
import type { CheckContext } from '../rule.js'

/** Request lines lead somewhere that takes their verb, and are written as the metadata has it. */
export function requests({ described, report }: CheckContext): void {
  for (const { page, requests } of described) {
    const waiting = new Set(page.placeholders.map(({ origin }) => origin.line))
    for (const { line, resolution } of requests) {
      if (resolution.resolved) {
        for (const note of resolution.notes) reportNote(note, line, report)
        continue
      }
      const { reason, code } = resolution
      if (code === 'verb') report.add('docs/verb', { method: line.method, path: line.path, reason }, line.origin)
      else if (!waiting.has(line.origin.line))
        report.add('docs/unresolved-request', { request: `${line.method} ${line.path}`, reason }, line.origin)
    }
  }
}

function reportNote({ kind, written, meant }: Note, line: RequestLine, report: CheckContext['report']): void {
  switch (kind) {
    case 'case':
      report.add('docs/case-drift', { written, declared: meant }, placeOf(written, line), { suggestion: meant })
      return
    case 'cast-omitted':
      report.add('docs/cast-omitted', { written, meant }, placeOf(written, line), { suggestion: meant })
      return
    case 'parameters':
      report.add('docs/request-parameters', { path: line.path, meant }, placeOf(written, line), { suggestion: meant })
      return
    case 'verb': {
      const kind = meant === 'POST' ? 'an action' : 'a function'
      report.add(
        'docs/verb',
        { method: written, path: line.path, reason: `it ends at ${kind}, which is called with ${meant}` },
        line.origin,
        {
          suggestion: meant,
        },
      )
      return
    }
    case 'no-slash':
    case 'trailing-slash':
      report.add('docs/request-form', { path: line.path }, line.origin, { suggestion: meant })
  }
}

/** Where a piece of the path stands, as far as the line keeps it together. */
function placeOf(written: string, { origin, method, raw }: RequestLine): RequestLine['origin'] {
  const at = raw.indexOf(written)
  return at < 0 ? origin : { ...origin, column: origin.column + method.length + 1 + at }
}
