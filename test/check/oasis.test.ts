import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/check/index.js'
import { createReport } from '../../src/diagnostics/report.js'
import { declare } from '../../src/graph/declare.js'
import { createGraph } from '../../src/graph/graph.js'
import { readCsdl } from '../../src/read/csdl/index.js'
import { corpus, corpusPresent } from '../corpus.js'

const files = corpusPresent
  ? ['vocabularies', 'examples'].flatMap((folder) =>
      readdirSync(join(corpus, 'oasis', folder)).map((file) => join('oasis', folder, file)),
    )
  : []

function findings(paths: readonly string[]): readonly string[] {
  const report = createReport()
  const documents = paths
    .map((path) => readCsdl({ path, text: readFileSync(join(corpus, path), 'utf8') }, report))
    .filter((document) => document !== undefined)
  check(createGraph(declare(documents, report)), [], [], report)
  return report.diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`)
}

test.skipIf(!corpusPresent).each(files)('%s has no finding, though nothing that it refers to is given', (file) => {
  expect(findings([file])).toEqual([])
})

test.skipIf(!corpusPresent).each(['xml', 'json'])('the vocabularies in %s have none together', (ending) => {
  expect(findings(files.filter((file) => file.includes('vocabularies') && file.endsWith(ending)))).toEqual([])
})
