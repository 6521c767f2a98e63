import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import Ajv from 'ajv-draft-04'
import { expect, test } from 'vitest'
import { type Code, catalogue } from '../../src/diagnostics/catalogue.js'
import { sarifLog } from '../../src/diagnostics/format-sarif.js'
import type { Diagnostic } from '../../src/diagnostics/report.js'
import { findingsOf } from '../cases/project.js'
import { repository } from '../corpus.js'

const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const ajv = new Ajv.default({
  strict: false,
  unicodeRegExp: false,
  formats: { uri: isUri, 'uri-reference': isUriReference, 'date-time': true },
})
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))

function isUri(text: string): boolean {
  return URL.canParse(text)
}

function isUriReference(text: string): boolean {
  return /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/.test(text)
}

function errorsOf(log: object): unknown {
  return validate(JSON.parse(JSON.stringify(log))) ? [] : validate.errors
}

const options = { version: '1.2.3', replacementOf: () => ({ line: 1, column: 1, endLine: 2, endColumn: 3, text: 'x' }) }

function finding(code: Code, file: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const { severity } = catalogue[code]
  const place = { file, line: 3, column: 5 }
  return {
    code,
    severity,
    message: 'A.',
    ...place,
    suggestion: undefined,
    related: [],
    subject: 's',
    fix: undefined,
    ...more,
  }
}

test('a log without findings is valid', () => {
  expect(errorsOf(sarifLog([], options))).toEqual([])
})

test('every code, with suggestion, related places and a fix, in files with odd names, is valid', () => {
  const related = [{ file: 'a b/ü#?.xml', line: 1, column: 1, message: 'Here.' }]
  const fix = [{ kind: 'replace', line: 3, column: 5, written: 'a', text: 'b' }] as const
  const log = sarifLog(
    Object.keys(catalogue).map((code) => finding(code as Code, '../docs/a b%.md', { suggestion: 'b', related, fix })),
    options,
  )
  expect(errorsOf(log)).toEqual([])
})

test('the findings of the cases are valid', async () => {
  const folder = join(repository, 'test/cases/docs')
  const found = await Promise.all(readdirSync(folder).map((name) => findingsOf(join(folder, name))))
  expect(errorsOf(sarifLog(found.flat(), options))).toEqual([])
})

test('a result says what, where and how sure', () => {
  expect(sarifLog([finding('docs/case-drift', 'docs/a b.md', { suggestion: 'b' })], options)).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Edmwright', semanticVersion: '1.2.3', rules: [{ id: 'docs/case-drift' }] } },
        results: [
          {
            ruleId: 'docs/case-drift',
            ruleIndex: 0,
            level: 'note',
            message: { text: 'A. Suggestion: b' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'docs/a%20b.md' },
                  region: { startLine: 3, startColumn: 5 },
                },
              },
            ],
          },
        ],
      },
    ],
  })
})

test('fingerprints do not hang on lines, and tell equal findings of a page apart', () => {
  const prints = (line: number) =>
    JSON.stringify(
      sarifLog(
        [finding('docs/placeholder', 'a.md', { line }), finding('docs/placeholder', 'a.md', { line: 9 })],
        options,
      ),
    ).match(/"edmwright\/v1":"[^"]*"/g)
  expect(prints(3)).toEqual(prints(7))
  expect(new Set(prints(3)).size).toBe(2)
})
