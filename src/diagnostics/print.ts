import type picocolors from 'picocolors'
import type { Diagnostic } from './report.js'

/** Gives a line of an input file, from 1; undefined where it is not at hand. */
export type LineAt = (file: string, line: number) => string | undefined

/** A finding for people: place, sentence, the line with a mark, the suggestion, related places. */
export function printFinding(finding: Diagnostic, lineAt: LineAt, colors: typeof picocolors): string {
  const tint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[finding.severity]
  const line = lineAt(finding.file, finding.line)
  const head = `${colors.bold(`${finding.file}:${finding.line}:${finding.column}`)} ${tint(finding.severity)} ${finding.message} ${colors.dim(finding.code)}`
  const frame = line === undefined || line.trim() === '' ? [] : frameOf(line, finding.column, tint)
  const suggestion = finding.suggestion === undefined ? [] : [`  ${colors.green('suggestion:')} ${finding.suggestion}`]
  const related = finding.related.map(
    ({ file, line, column, message }) => `  ${colors.dim(`${file}:${line}:${column}`)} ${message}`,
  )
  return [head, ...frame, ...suggestion, ...related].join('\n')
}

function frameOf(line: string, column: number, tint: (text: string) => string): readonly string[] {
  const start = Math.max(0, Math.min(column - 1, line.length) - 60)
  const shown = line.slice(start, start + 120).replaceAll('\t', ' ')
  return [`  ${shown}`, `  ${' '.repeat(Math.max(0, column - 1 - start))}${tint('^')}`]
}
