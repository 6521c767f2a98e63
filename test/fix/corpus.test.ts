import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixPages } from '../../src/fix/fix.js'
import { readersOf } from '../../src/readers.js'
import { readInputs } from '../../src/run.js'
import { createReadCache } from '../../src/watch/cache.js'
import { corpus, corpusPresent } from '../corpus.js'

test.skipIf(!corpusPresent)(
  'on every third real page too, a second run does nothing, and every type agrees',
  async () => {
    const folder = join(corpus, 'graph-v1.0-2021-07')
    const settings = { metadata: [join(folder, 'metadata.xml')], docs: [join(folder, 'docs')], overlay: [] }
    const all = await readInputs(settings, folder)
    const inputs = { ...all, docs: all.docs.filter((_, index) => index % 3 === 0) }
    const readers = createReadCache(undefined).over(await readersOf(inputs))
    const once = fixPages(inputs, {}, readers)
    expect(once.fixed.length).toBeGreaterThan(100)
    expect(fixPages(once.inputs, {}, readers).changed).toEqual([])
    const { rowsAgreeing, rowsMatched } = once.model.statistics
    expect(rowsAgreeing).toBe(rowsMatched)
    const named = new Set(once.fixed.map(({ file }) => file))
    expect(once.changed.map(({ path }) => path).filter((path) => !named.has(path))).toEqual([])
  },
)
