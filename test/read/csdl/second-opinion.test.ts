import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { xml2json } from 'odata-csdl'
import { expect, test } from 'vitest'
import { createReport } from '../../../src/diagnostics/report.js'
import type { Declarations } from '../../../src/graph/declarations.js'
import { declare } from '../../../src/graph/declare.js'
import { readCsdl } from '../../../src/read/csdl/index.js'
import { corpus, corpusPresent } from '../../corpus.js'
import { models } from '../../laws/csdl/model.js'
import { writeXml } from '../../laws/csdl/write-xml.js'

function read(path: string, text: string): Declarations {
  const report = createReport()
  const document = readCsdl({ path, text }, report)
  expect(report.diagnostics).toEqual([])
  return declare(document === undefined ? [] : [document], report)
}

/** What is declared without places, annotations, whose constants JSON types less than XML does, and a precision of zero, the default. */
function plain({ types, operations, containers, terms }: Declarations): unknown {
  const text = JSON.stringify(
    { types: [...types], operations, containers, terms: [...terms] },
    (key, value: unknown) =>
      key === 'origin' || key === 'annotations' || (key === 'precision' && value === 0) ? undefined : value,
  )
  return JSON.parse(text)
}

test('odata-csdl turns a model in XML into JSON that reads as the same', () => {
  fc.assert(
    fc.property(models, (model) => {
      const xml = writeXml(model)
      expect(plain(read('a.json', JSON.stringify(xml2json(xml))))).toEqual(plain(read('a.xml', xml)))
    }),
    { seed: 402, numRuns: 50 },
  )
})

const folder = join(corpus, 'oasis/vocabularies')
const vocabularies = corpusPresent ? readdirSync(folder).filter((file) => file.endsWith('.xml')) : []

test.skipIf(!corpusPresent).each(vocabularies)('odata-csdl and Edmwright read %s alike', (file) => {
  const xml = readFileSync(join(folder, file), 'utf8')
  expect(plain(read('a.json', JSON.stringify(xml2json(xml))))).toEqual(plain(read('a.xml', xml)))
})
