import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inputs } from '../../src/generate.js'
import type { Source } from '../../src/read/source.js'
import { fix } from './run.js'

const cases = join(import.meta.dirname, '../cases')

function sources(folder: string, below: string, ending: string): Source[] {
  if (!existsSync(join(folder, below))) return []
  return readdirSync(join(folder, below), { recursive: below !== '', encoding: 'utf8' })
    .map((path) => join(below, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending) && !path.startsWith('beta'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

const projects = ['docs', 'drafts']
  .flatMap((group) => readdirSync(join(cases, group)).map((name) => join(cases, group, name)))
  .map((folder): [string, Inputs] => [
    folder.slice(cases.length + 1),
    { metadata: sources(folder, '', '.xml'), docs: sources(folder, 'docs', '.md'), overlays: [] },
  ])

function withText(inputs: Inputs, change: (text: string) => string): Inputs {
  return { ...inputs, docs: inputs.docs.map(({ path, text }) => ({ path, text: change(text) })) }
}

describe.each(projects)('%s', (_, inputs) => {
  const fixed = fix(inputs)

  test('a second run does nothing', () => {
    const again = fix(fixed.inputs)
    expect(again.fixed).toEqual([])
    expect(again.inputs.docs).toEqual(fixed.inputs.docs)
  })

  test('nothing that was promised is left, and only pages with such a finding change', () => {
    expect(fixed.report.diagnostics.filter((finding) => finding.fix !== undefined)).toEqual([])
    const named = new Set(fixed.fixed.map(({ file }) => file))
    expect(fixed.changed.map(({ path }) => path).filter((path) => !named.has(path))).toEqual([])
  })

  test('line ends and a byte order mark make no difference, and are kept', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    expect(fix(withText(inputs, windows)).inputs.docs).toEqual(withText(fixed.inputs, windows).docs)
  })
})

test('whatever a page holds, fixing it twice is fixing it once, and the metadata stays', () => {
  const [, inputs] = projects.find(([name]) => name === 'docs/undocumented-property') ?? projects[0] ?? ['', undefined]
  if (inputs === undefined) throw new Error('there are cases')
  const lines = inputs.docs.flatMap(({ text }) => text.split('\n'))
  const odd = [
    '|',
    '|a|b|',
    '|:---|',
    '## Relationships',
    'None',
    '```',
    '|weigth|Double|x|',
    '<!--',
    'GET Parcels',
    '',
  ]
  const page = fc.array(fc.constantFrom(...lines, ...odd), { maxLength: 30 }).map((rows) => rows.join('\n'))
  fc.assert(
    fc.property(page, fc.constantFrom('\n', '\r\n'), (text, end) => {
      const docs = [...inputs.docs.slice(0, 2), { path: 'docs/resources/parcel.md', text: text.replaceAll('\n', end) }]
      const once = fix({ ...inputs, docs })
      expect(once.inputs.metadata).toBe(inputs.metadata)
      expect(fix(once.inputs).changed).toEqual([])
    }),
    { numRuns: 150 },
  )
})
