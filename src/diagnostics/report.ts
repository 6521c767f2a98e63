import type { Origin } from '../read/source.js'
import { type Code, catalogue, type MessageData } from './catalogue.js'
import type { Finding } from './finding.js'

export type Severity = 'error' | 'warning' | 'info'

/** A finding: a stable code, a place, a sentence that says what to do (PRODUCT §4). */
export interface Diagnostic extends Origin {
  readonly code: Code
  readonly severity: Severity
  readonly message: string
  readonly suggestion: string | undefined
  readonly related: readonly (Origin & { readonly message: string })[]
}

/** Collects findings in the order they are made; equal ones are kept once. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[]
  add<C extends Code>(code: C, data: MessageData<C>, origin: Origin, extra?: Extra): void
}

export interface Extra {
  /** A function is called only when the finding is kept: looking for a near name takes time. */
  readonly suggestion?: string | (() => string | undefined) | undefined
  readonly related?: readonly (Origin & { readonly message: string })[]
}

/** `severities` overrides the catalogue; `off` drops the finding. */
export function createReport(severities: Readonly<Partial<Record<string, Severity | 'off'>>> = {}): Report {
  const found = new Map<string, Diagnostic>()
  return {
    get diagnostics() {
      return [...found.values()]
    },
    add(code, data, origin, extra = {}) {
      const entry: Finding<MessageData<typeof code>> = catalogue[code] as never
      const severity = severities[code] ?? entry.severity
      if (severity === 'off') return
      const message = entry.message(data)
      const key = `${code}\0${origin.file}\0${origin.line}\0${origin.column}\0${message}`
      if (found.has(key)) return
      found.set(key, {
        code,
        severity,
        message,
        file: origin.file,
        line: origin.line,
        column: origin.column,
        suggestion: typeof extra.suggestion === 'function' ? extra.suggestion() : extra.suggestion,
        related: extra.related ?? [],
      })
    },
  }
}
