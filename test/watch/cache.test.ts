import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import type { Readers } from '../../src/generate.js'
import { readCsdl } from '../../src/read/csdl/index.js'
import { readPage } from '../../src/read/docs/index.js'
import { createReadCache } from '../../src/watch/cache.js'
import { csdlOf } from '../generated-from.js'

test('what a run had no use for is read again; what it used is not', () => {
  const read: string[] = []
  const readers: Readers = {
    csdl: (source, report) => {
      read.push(source.path)
      return readCsdl(source, report)
    },
    page: readPage,
    overlay: () => [],
  }
  const cache = createReadCache(undefined)
  const run = (...paths: readonly string[]) => {
    const { csdl } = cache.over(readers)
    for (const path of paths) csdl({ path, text: csdlOf('') }, createReport())
    return read.splice(0)
  }
  expect(run('a.xml', 'b.xml')).toEqual(['a.xml', 'b.xml'])
  expect(run('a.xml')).toEqual([])
  expect(run('a.xml', 'b.xml')).toEqual(['b.xml'])
})
