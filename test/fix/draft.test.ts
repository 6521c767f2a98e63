import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpus, corpusPresent, repository } from '../corpus.js'
import { fix, inputsOf } from './run.js'

const metadata = readFileSync(join(repository, 'metadata/metadata.xml'), 'utf8')

/** Findings that only a person can answer. */
const forPeople = new Set(['docs/placeholder', 'docs/placeholder-permissions', 'docs/placeholder-description'])

test.skipIf(!corpusPresent)(
  'a page as a docs generator first writes it is left with what no metadata can answer',
  () => {
    const folder = join(corpus, 'seed')
    const text = readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8')
    const { report, changed, fixed } = fix(inputsOf(metadata, { 'docs/api/draft.md': text }))
    expect(fixed.map(({ code }) => code)).toEqual(['docs/placeholder-request', 'docs/placeholder-request'])
    const left = report.diagnostics.filter(({ file, severity }) => file.endsWith('.md') && severity !== 'info')
    expect(left.map(({ code }) => code).filter((code) => !forPeople.has(code))).toEqual([])
    expect(
      left.filter(({ code }) => code === 'docs/placeholder').map(({ message }) => /`(author|ms\.prod)`/.test(message)),
    ).toEqual([true, true])
    const lines = text.split('\n')
    const differing = (changed[0]?.text.split('\n') ?? []).filter((line, index) => line !== lines[index])
    expect(differing).toEqual([
      'POST /officeConfiguration/clientConfigurations',
      'POST https://graph.microsoft.com/v1.0/officeConfiguration/clientConfigurations',
    ])
  },
)
