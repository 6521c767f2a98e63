import type picocolors from 'picocolors'
import type { Origin } from '../read/source.js'
import type { Diagnostic } from './report.js'
import { visible } from './visible.js'

/** Gives a line of an input file, from 1; undefined where it is not at hand. */
export type LineAt = (file: string, line: number) => string | undefined

/** A finding for people: place, sentence, the line with a mark, the suggestion, related places. */
export function printFinding(
  finding: Diagnostic,
  lineAt: LineAt,
  colors: ReturnType<typeof picocolors.createColors>,
): string {
  const tint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[finding.severity]
  const line = lineAt(finding.file, finding.line)
  const message = visible(finding.message)
  const head = `${colors.bold(placeOf(finding))} ${tint(finding.severity)} ${message} ${colors.dim(finding.code)}`
  const frame = line === undefined || line.trim() === '' ? [] : frameOf(line, finding.column, tint)
  const suggestion =
    finding.suggestion === undefined ? [] : [`  ${colors.green('suggestion:')} ${visible(finding.suggestion)}`]
  const related = finding.related.map((other) => `  ${colors.dim(placeOf(other))} ${visible(other.message)}`)
  return [head, ...frame, ...suggestion, ...related].join('\n')
}

function placeOf({ file, line, column }: Origin): string {
  return `${visible(file)}:${line}:${column}`
}

function frameOf(line: string, column: number, tint: (text: string) => string): readonly string[] {
  const start = Math.max(0, Math.min(column - 1, line.length) - 60)
  const shown = visible(line.slice(start, start + 120).replaceAll('\t', ' '))
  return [`  ${shown}`, `  ${' '.repeat(Math.max(0, column - 1 - start))}${tint('^')}`]
}
