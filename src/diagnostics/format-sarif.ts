import type { Origin } from '../read/source.js'
import { type Code, catalogue } from './catalogue.js'
import type { Diagnostic, Severity } from './report.js'

/** A text that takes the place of another; columns and lines count from 1, the end is the first place behind it. */
export interface Replacement {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly text: string
}

/** What a log says beside the findings. */
export interface SarifOptions {
  /** Of Edmwright. */
  readonly version: string
  /** What `lint --fix` would do about a finding. */
  replacementOf(finding: Diagnostic): Replacement | undefined
}

/** Findings as a log of SARIF 2.1.0, the format of code scanning services. */
export function sarifLog(diagnostics: readonly Diagnostic[], options: SarifOptions): object {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort()
  const indexes = new Map(codes.map((code, index) => [code, index]))
  const seen = new Map<string, number>()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Edmwright', semanticVersion: options.version, rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((finding) => {
          const key = `${finding.code} ${finding.file} ${finding.subject}`
          const times = (seen.get(key) ?? 0) + 1
          seen.set(key, times)
          return resultOf(finding, indexes.get(finding.code) ?? 0, times, options)
        }),
      },
    ],
  }
}

function ruleOf(code: Code): object {
  const { explanation, severity } = catalogue[code]
  return {
    id: code,
    shortDescription: { text: explanation },
    help: { text: `${explanation}\n\nedmwright explain ${code}` },
    defaultConfiguration: { level: levelOf(severity) },
  }
}

/** The fingerprint holds no line, so that a service knows the finding again wherever on the page it moves. */
function resultOf(finding: Diagnostic, ruleIndex: number, times: number, options: SarifOptions): object {
  const { code, severity, message, suggestion, related, file, subject } = finding
  const replacement = finding.fix === undefined ? undefined : options.replacementOf(finding)
  return {
    ruleId: code,
    ruleIndex,
    level: levelOf(severity),
    message: { text: suggestion === undefined ? message : `${message} Suggestion: ${suggestion}` },
    locations: [{ physicalLocation: physicalLocation(finding) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            id,
            message: { text: place.message },
            physicalLocation: physicalLocation(place),
          })),
        }),
    partialFingerprints: { 'edmwright/v1': `${code} ${file} ${subject} ${times}` },
    ...(replacement === undefined ? {} : { fixes: [fixOf(file, replacement)] }),
  }
}

function fixOf(file: string, { line, column, endLine, endColumn, text }: Replacement): object {
  const deletedRegion = { startLine: line, startColumn: column, endLine, endColumn }
  return {
    description: { text: 'What `edmwright lint --fix` does.' },
    artifactChanges: [
      { artifactLocation: artifactLocation(file), replacements: [{ deletedRegion, insertedContent: { text } }] },
    ],
  }
}

function physicalLocation({ file, line, column }: Origin): object {
  return { artifactLocation: artifactLocation(file), region: { startLine: line, startColumn: column } }
}

/** Relative to where the command ran: the top of the repository, in a pipeline. */
function artifactLocation(file: string): object {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}

function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'info' ? 'note' : severity
}
