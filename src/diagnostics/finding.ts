import type { Severity } from './report.js'

/** An entry of the catalogue: `message` is one sentence, names in backticks, ending with what to do; `explanation` is what `explain CODE` prints. */
export interface Finding<Data> {
  readonly severity: Severity
  readonly explanation: string
  message(data: Data): string
  /** What the finding is about, the same in every run: without one, all that the message is made from. */
  subject?(data: Data): string
}

/** Gives an entry its data type by its `message`. */
export function finding<Data>(entry: Finding<Data>): Finding<Data> {
  return entry
}
