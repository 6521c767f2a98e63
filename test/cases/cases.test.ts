import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../src/diagnostics/catalogue.js'
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
