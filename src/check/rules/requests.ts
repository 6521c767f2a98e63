import { isRequestHeading } from '../../read/docs/sections.js'
import type { RequestLine } from '../../read/docs/types.js'
import { reportNote } from '../request-notes.js'
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
