import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createReport } from '../../../../src/diagnostics/report.js'
import { readModel } from '../../../../src/index.js'
import { repository } from '../../../corpus.js'

const text = readFileSync(join(repository, 'test/version-2/metadata.xml'), 'utf8')
const attributes = [...text.matchAll(/ [A-Z]\w*="[^"]*"/g)].map(({ index, 0: found }) => ({ index, found }))

test('an attribute that is gone or another is a finding at most, never a failure', () => {
  fc.assert(
    fc.property(
      fc.nat(attributes.length - 1),
      fc.constantFrom('', ' Name="Self.x"', ' Role="Products"'),
      (at, instead) => {
        const { index = 0, found = '' } = attributes[at] ?? {}
        const damaged = text.slice(0, index) + instead + text.slice(index + found.length)
        const report = createReport()
        readModel({ metadata: [{ path: 'metadata.xml', text: damaged }], docs: [], overlays: [] }, report)
        expect(report.diagnostics.every(({ line, column }) => line > 0 && column > 0)).toBe(true)
      },
    ),
    { numRuns: 150 },
  )
})
