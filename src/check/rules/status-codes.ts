import { codeOfReason, reasonOf } from '../../read/docs/status-codes.js'
import type { Answer, Page } from '../../read/docs/types.js'
import type { CheckContext } from '../rule.js'

/** Status codes are those of HTTP, with reasons of their own, and examples show those that are stated. */
export function statusCodes({ described, report }: CheckContext): void {
  for (const { page } of described) {
    for (const answer of [...page.answers, ...page.examples.flatMap(answerOf)]) checkCode(answer, report)
    if (page.answers.length > 0) checkExamples(page, report)
  }
}

function answerOf({ status, reason, origin }: Page['examples'][number]): readonly Answer[] {
  return status === undefined ? [] : [{ code: status, reason, origin }]
}

function checkCode({ code, reason, origin }: Answer, report: CheckContext['report']): void {
  const declared = reasonOf(code)
  const meant = codeOfReason(reason?.trim() ?? '')
  if (declared !== undefined && (meant === undefined || meant === code)) return
  const written = meant === undefined ? `${code}` : `${code} ${reason?.trim()}`
  const suggestion = meant === undefined ? undefined : `${meant} ${reasonOf(meant)}`
  report.add('docs/status-code', { written, reason: declared }, origin, { suggestion })
}

/** Of success alone: how an answer fails may be told elsewhere, and what is redirected to answers by itself. */
function checkExamples({ answers, examples }: Page, report: CheckContext['report']): void {
  // Of a code that has the reason of another, either may be meant.
  const stated = [
    ...new Set(answers.flatMap(({ code, reason = '' }) => [code, codeOfReason(reason.trim()) ?? code])),
  ].sort((a, b) => a - b)
  if (!stated.some(isSuccess) || stated.some((code) => code >= 300 && code < 400)) return
  const told = new Set<number>()
  for (const { status, reason = '', origin } of examples) {
    if (status === undefined || !isSuccess(status) || stated.includes(status) || told.has(status)) continue
    // A code of which more is wrong has its finding already.
    if (reasonOf(status) === undefined || stated.includes(codeOfReason(reason.trim()) ?? 0)) continue
    told.add(status)
    report.add('docs/example-status', { shown: status, stated: stated.filter(isSuccess).join(' or ') }, origin)
  }
}

function isSuccess(code: number): boolean {
  return code >= 200 && code < 300
}
