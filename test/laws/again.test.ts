import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import * as pipeline from '../../src/generate.js'
import { generate } from '../../src/index.js'
import type { Source } from '../../src/read/source.js'
import { readersOf } from '../../src/readers.js'
import { createTemplates, readTemplates } from '../../src/render/load.js'
import { readInputs } from '../../src/run.js'
import { createReadCache } from '../../src/watch/cache.js'
import { repository } from '../corpus.js'

/** What an editor does to a page: a line goes, comes twice, changes its place, or says something else. */
const edit = fc.record({
  page: fc.nat(),
  line: fc.nat(),
  change: fc.constantFrom<(lines: string[], at: number) => void>(
    (lines, at) => lines.splice(at, 1),
    (lines, at) => lines.splice(at, 0, lines[at] ?? ''),
    (lines, at) => lines.push(...lines.splice(at, 1)),
    (lines, at) => lines.splice(at, 1, (lines[at] ?? '').replace(/\w{4,}(?!.*\w{4,})/, 'Required')),
    (lines, at) => lines.splice(at, 1, (lines[at] ?? '').replace('String', 'Int32').replace('GET', 'POST')),
    (lines, at) =>
      lines.splice(at, 1, (lines[at] ?? '').replace(/\|\s*$/, ' Read-only. Maximum length is 12 characters.|')),
  ),
})

function edited(
  pages: readonly Source[],
  { page, line, change }: typeof edit extends fc.Arbitrary<infer E> ? E : never,
) {
  const at = page % pages.length
  return pages.map((source, index) => {
    if (index !== at) return source
    const lines = source.text.split('\n')
    change(lines, line % lines.length)
    return { ...source, text: lines.join('\n') }
  })
}

test('what is remembered between runs gives the same files and findings as a run without memory', {
  timeout: 240_000,
}, async () => {
  const settings = ['metadata.xml', 'docs', 'overlay.json'].map((name) => [join(repository, 'metadata', name)])
  const [metadata = [], docs = [], overlay = []] = settings
  const inputs = await readInputs({ metadata, docs, overlay }, repository)
  const templates = createTemplates(readTemplates(undefined), createReport())
  if (templates === undefined) throw new Error('our own templates can be used')
  const readers = createReadCache(undefined).over(await readersOf(inputs))
  const run = (docs: readonly Source[]) => {
    const again = pipeline.generate({ ...inputs, docs }, templates, pipeline.defaultConfig, createReport(), readers)
    const anew = generate({ ...inputs, docs }, templates, pipeline.defaultConfig, createReport())
    expect(again.files).toEqual(anew.files)
    expect(again.diagnostics).toEqual(anew.diagnostics)
  }
  run(inputs.docs)
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      let pages = inputs.docs
      for (const one of edits) {
        pages = edited(pages, one)
        run(pages)
      }
      run(inputs.docs)
    }),
    { numRuns: 15 },
  )
})
