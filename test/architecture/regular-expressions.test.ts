import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from 'scslre'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { repository } from '../corpus.js'

const source = join(repository, 'src')

interface Literal {
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** Each is only asked about what we generate ourselves. */
const trusted = 'runtime/validate/object.ts'

function literalsOf(file: string): readonly Literal[] {
  const text = readFileSync(join(source, file), 'utf8')
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Literal[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = parsed.getLineAndCharacterOfPosition(node.getStart())
      const end = node.text.lastIndexOf('/')
      found.push({ place: `${file}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(parsed)
  return found
}

/** Whether a run of one character can make it take more than linear time. */
function isSlow({ source, flags }: Literal): boolean {
  return analyse({ source, flags }, { maxReports: 1 }).reports.length > 0
}

const slow = ['\\s*,\\s*', '^collection\\(\\s*(.*?)\\s*\\)$', '^(\\w+)+$', '/+$']
const quick = ['(?<!\\s)\\s*,', '^collection\\((.*)\\)$', '^\\w+$', '(?<!/)/+$']

test('what is slow is told from what is not', () => {
  const isSlowSource = (source: string) => isSlow({ place: '', source, flags: '' })
  expect(slow.filter((source) => !isSlowSource(source))).toEqual([])
  expect(quick.filter(isSlowSource)).toEqual([])
})

test('no text of one character, however long, holds a regular expression up', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && file.replaceAll('\\', '/') !== trusted,
  )
  const literals = files.flatMap(literalsOf)
  expect(literals.length).toBeGreaterThan(500)
  expect(literals.filter(isSlow)).toEqual([])
})
