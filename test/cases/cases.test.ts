import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../src/diagnostics/catalogue.js'
import { temporaryFolder } from '../run-edmwright.js'
import { csdlNearMisses } from './near-misses-csdl.js'
import { docsNearMisses } from './near-misses-docs.js'
import { graphNearMisses } from './near-misses-graph.js'
import { outputNearMisses } from './near-misses-output.js'
import { requestNearMisses } from './near-misses-requests.js'
import { findingsOf } from './project.js'

const folder = import.meta.dirname
const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => join(folder, path))
  .filter((path) => path.endsWith('expected.json'))
  .map((path) => relative(folder, join(path, '..')).replaceAll('\\', '/'))
  .sort()

interface Expected {
  readonly code: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly suggestion?: string
}

test('every code of the catalogue has a case', () => {
  expect(Object.keys(catalogue).filter((code) => !cases.includes(code))).toEqual([])
})

const nearMisses = Object.entries({
  ...csdlNearMisses,
  ...docsNearMisses,
  ...requestNearMisses,
  ...graphNearMisses,
  ...outputNearMisses,
})

test('every code of the catalogue has a near miss', () => {
  expect(nearMisses.map(([code]) => code).sort()).toEqual(Object.keys(catalogue).sort())
})

test.each(nearMisses)('%s: a near miss is no finding, nor does it bring another', async (code, { since, edits }) => {
  const copy = temporaryFolder()
  cpSync(join(folder, code), copy, { recursive: true })
  for (const { file, from, to } of edits) {
    const parts = readFileSync(join(copy, file), 'utf8').split(from)
    expect(parts, `${file}: ${from}`).toHaveLength(2)
    writeFileSync(join(copy, file), parts.join(to))
  }
  const expected: readonly Expected[] = JSON.parse(readFileSync(join(folder, code, 'expected.json'), 'utf8'))
  const others = new Set(expected.map((finding) => finding.code).filter((other) => other !== code))
  const found = await findingsOf(copy)
  expect(
    found.filter((finding) => !others.has(finding.code)).map(({ message }) => message),
    since,
  ).toEqual([])
})

describe.each(cases)('%s', (name) => {
  const expected: readonly Expected[] = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))

  test('gives the findings it should, and no other', async () => {
    const found = await findingsOf(join(folder, name))
    expect(
      found.map(({ code, file, line, column, suggestion }) => place(code, file, line, column, suggestion)),
    ).toEqual(expected.map(({ code, file, line, column, suggestion }) => place(code, file, line, column, suggestion)))
  })

  test('produces the code that it is named after', () => {
    if (name in catalogue) expect(expected.map(({ code }) => code)).toContain(name)
    else expect(existsSync(join(folder, name, 'docs'))).toBe(true)
  })
})

function place(code: string, file: string, line: number, column: number, suggestion: string | undefined): string {
  return `${file}:${line}:${column} ${code}${suggestion === undefined ? '' : ` → ${suggestion}`}`
}
