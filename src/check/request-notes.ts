import type { Note } from '../graph/step.js'
import type { RequestLine } from '../read/docs/types.js'
import { replaceWithin } from './edits.js'
import type { CheckContext } from './rule.js'

/** What a request writes in another way than the metadata has it, though it is understood. */
export function reportNote({ kind, written, meant }: Note, line: RequestLine, report: CheckContext['report']): void {
  switch (kind) {
    case 'case':
      report.add('docs/request-case', { written, declared: meant }, placeOf(written, line), {
        suggestion: meant,
        fix: segmentEdit(written, meant, line),
      })
      return
    case 'cast-omitted':
      report.add('docs/cast-omitted', { written, meant }, placeOf(written, line), { suggestion: meant })
      return
    case 'parameters':
      report.add('docs/request-parameters', { written, meant }, placeOf(written, line), { suggestion: meant })
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
      report.add('docs/request-form', { path: line.path, reason: 'slash' }, line.origin, {
        suggestion: meant,
        fix: replaceWithin(line.path, afterVerb(line), line.path, meant),
      })
  }
}

/** Where a segment or a name of the query stands, as far as the line keeps it together. */
export function placeOf(written: string, line: RequestLine): RequestLine['origin'] {
  const at = line.raw.indexOf(written)
  return at < 0 ? line.origin : { ...line.origin, column: afterVerb(line).column + at }
}

/** One space behind the verb, as nearly all request lines have it. */
function afterVerb({ origin, method }: RequestLine): RequestLine['origin'] {
  return { ...origin, column: origin.column + method.length + 1 }
}

/** Replaces the name of a segment, with what parts it from the names around it. */
function segmentEdit(written: string, meant: string, line: RequestLine) {
  for (let at = line.raw.indexOf(written); at >= 0; at = line.raw.indexOf(written, at + 1)) {
    const before = line.raw[at - 1] ?? ''
    const behind = line.raw[at + written.length] ?? ''
    if (!/^[/.]?$/.test(before) || !/^[/(?:\s]?$/.test(behind)) continue
    return replaceWithin(line.raw, afterVerb(line), before + written + behind, before + meant + behind)
  }
  return undefined
}
