import type { Note } from '../../graph/step.js'
import { isRequestHeading } from '../../read/docs/sections.js'
import type { RequestLine } from '../../read/docs/types.js'
import { replaceWithin } from '../edits.js'
import type { CheckContext } from '../rule.js'
import { type Hint, hintAt } from '../unresolved.js'

/** Request lines lead somewhere that takes their verb, and are written as the metadata has it. */
export function requests({ described, graph, report }: CheckContext): void {
  for (const { page, requests } of described) {
    const waiting = new Set(page.placeholders.map(({ origin }) => origin.line))
    const heading = page.sections.find(isRequestHeading)
    if (page.kind === 'operation' && requests.length === 0 && heading !== undefined && waiting.size === 0)
      report.add('docs/no-request', { section: heading.title }, heading.origin)
    for (const { line, resolution } of requests) {
      checkForm(line, report)
      if (resolution.resolved) {
        for (const note of resolution.notes) reportNote(note, line, report)
        continue
      }
      const { reason, code } = resolution
      if (code === 'verb') report.add('docs/verb', { method: line.method, path: line.path, reason }, line.origin)
      else if (!waiting.has(line.origin.line)) {
        const { suggestion, because } = resolution.stuck === undefined ? noHint : hintAt(resolution.stuck, graph)
        const data = { request: `${line.method} ${line.path}`, reason: [reason, because].filter(Boolean).join('; ') }
        report.add('docs/unresolved-request', data, line.origin, { suggestion })
      }
    }
  }
}

const noHint: Hint = { suggestion: undefined, because: undefined }

/** What is odd about how a line is written, whatever it leads to. */
function checkForm({ raw, path, origin }: RequestLine, report: CheckContext['report']): void {
  if (/^https?:/i.test(raw)) report.add('docs/request-form', { path: raw, reason: 'url' }, origin, { suggestion: path })
  else if (!balanced(raw)) report.add('docs/request-form', { path: raw, reason: 'brackets' }, origin)
}

function balanced(text: string): boolean {
  return ['()', '{}', '[]'].every(([open = '', close = '']) => text.split(open).length === text.split(close).length)
}

function reportNote({ kind, written, meant }: Note, line: RequestLine, report: CheckContext['report']): void {
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

/** Where a segment stands, as far as the line keeps it together. */
function placeOf(written: string, line: RequestLine): RequestLine['origin'] {
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
