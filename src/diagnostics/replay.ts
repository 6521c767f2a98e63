import { createReport, type Diagnostic, type Report } from './report.js'

/** What a step made, and what it found on the way. */
export interface Recorded<T> {
  readonly value: T
  readonly findings: readonly Diagnostic[]
}

/** Takes a step with a report of its own. */
export function record<T>(step: (report: Report) => T): Recorded<T> {
  const report = createReport()
  const value = step(report)
  return { value, findings: report.diagnostics }
}

/** What was made, its findings told again. */
export function replay<T>({ value, findings }: Recorded<T>, report: Report): T {
  for (const { code, message, severity: _, suggestion, related, subject, fix, ...origin } of findings)
    report.repeat(code, message, origin, { suggestion, related, subject, fix })
  return value
}
