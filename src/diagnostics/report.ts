import type { Origin } from '../read/source.js'
import { type Code, catalogue, type MessageData } from './catalogue.js'
import type { Edit } from './edit.js'
import type { Finding } from './finding.js'

/** How grave a finding is; an error gives exit code 1. */
export type Severity = 'error' | 'warning' | 'info'

/** A finding: a stable code, a place, a sentence that says what to do (PRODUCT §4). */
export interface Diagnostic extends Omit<Origin, 'parts'> {
  readonly code: Code
  readonly severity: Severity
  readonly message: string
  readonly suggestion: string | undefined
  readonly related: readonly (Origin & { readonly message: string })[]
  /** What it is about, in the same words wherever on the page it stands; a baseline knows it by that. */
  readonly subject: string
  /** What `lint --fix` does about it, all or nothing; undefined where nothing is certain. */
  readonly fix: readonly Edit[] | undefined
}

/** Puts places in the order of files, lines and columns. */
export function inOrder(a: Origin, b: Origin): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1
}

/** Collects findings in the order they are made; equal ones are kept once. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[]
  add<C extends Code>(code: C, data: MessageData<C>, origin: Origin, extra?: Extra): void
  /** A finding whose sentence is known already: one that was remembered with a read. */
  repeat(code: Code, message: string, origin: Origin, extra?: Extra): void
}

/** What a finding may have beside its sentence and its place. */
export interface Extra {
  /** A function is called only when the finding is kept: looking for a near name takes time. */
  readonly suggestion?: string | (() => string | undefined) | undefined
  readonly related?: readonly (Origin & { readonly message: string })[]
  readonly fix?: readonly Edit[] | undefined
  readonly subject?: string | undefined
}

/** Severities by code, or by group (`docs/*`); a code says more than its group. */
export type Severities = Readonly<Partial<Record<string, Severity | 'off'>>>

/** What findings are for: `lint` judges the docs, while an SDK is written whatever a page says. */
export type Purpose = 'lint' | 'sdk'

/** `severities` overrides the catalogue; `off` drops the finding. */
export function createReport(severities: Severities = {}, purpose: Purpose = 'lint'): Report {
  const found = new Map<string, Diagnostic>()
  function repeat(code: Code, message: string, origin: Origin, extra: Extra = {}): void {
    const severity = severityOf(code, severities, purpose)
    if (severity === 'off') return
    const { file, line, column } = origin
    const key = `${code}\0${file}\0${line}\0${column}\0${message}`
    if (found.has(key)) return
    const suggestion = typeof extra.suggestion === 'function' ? extra.suggestion() : extra.suggestion
    const related = (extra.related ?? []).map(({ file, line, column, message }) => ({ file, line, column, message }))
    const subject = extra.subject ?? message
    found.set(key, { code, severity, message, file, line, column, suggestion, related, subject, fix: extra.fix })
  }
  return {
    get diagnostics() {
      return [...found.values()]
    },
    add(code, data, origin, extra) {
      const entry: Finding<MessageData<typeof code>> = catalogue[code] as never
      const subject = entry.subject === undefined ? textOf(data) : entry.subject(data)
      repeat(code, entry.message(data), origin, { ...extra, subject })
    },
    repeat,
  }
}

function severityOf(code: Code, severities: Severities, purpose: Purpose): Severity | 'off' {
  return severities[code] ?? severities[`${groupOf(code)}/*`] ?? ownSeverity(code, purpose)
}

/** The severity of the catalogue; what is wrong in the docs is no error but to `lint`. */
export function ownSeverity(code: Code, purpose: Purpose): Severity {
  const { severity } = catalogue[code]
  return purpose === 'sdk' && severity === 'error' && groupOf(code) === 'docs' ? 'warning' : severity
}

function groupOf(code: Code): string {
  return code.slice(0, code.indexOf('/'))
}

function textOf(data: object): string {
  return Object.values(data)
    .filter((value) => value !== undefined && value !== true && value !== false)
    .join(' ')
}
