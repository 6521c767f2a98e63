import type { Diagnostic } from './report.js'

/** A workflow command that GitHub shows beside the line. */
export function githubLine({ severity, file, line, column, code, message, suggestion }: Diagnostic): string {
  const level = severity === 'info' ? 'notice' : severity
  const text = suggestion === undefined ? message : `${message} Suggestion: ${suggestion}`
  return `::${level} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(text)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
