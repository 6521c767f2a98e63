import type { Settings } from '../config/load.js'
import type { Diagnostic } from '../diagnostics/report.js'
import { countFindings } from '../diagnostics/summary.js'

/** 1 with a finding of severity error, or with more warnings than the settings allow; otherwise 0. */
export function exitCode(diagnostics: readonly Diagnostic[], { maxWarnings }: Pick<Settings, 'maxWarnings'>): number {
  const { error, warning } = countFindings(diagnostics)
  return error > 0 || warning > (maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0
}
