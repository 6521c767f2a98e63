import { expect, test } from 'vitest'
import { summaryLine } from '../../src/diagnostics/summary.js'

test('the closing line counts one as one', () => {
  const line = summaryLine({
    types: { entity: 1, complex: 0, enum: 0, typeDefinition: 0 },
    operations: { action: 1, function: 1 },
    docs: { pages: 0, rows: 0, rowsMatched: 0, rowsAgreeing: 0, requestLines: 0, requestLinesResolved: 0 },
    coverage: {},
    files: { written: 1, kept: 0, removed: 0 },
    findings: { error: 1, warning: 0, info: 0 },
    milliseconds: { read: 2, total: 3 },
  })
  expect(line).toBe(
    '1 type, 2 operations, 1 file (1 written, 0 kept, 0 removed), 1 finding (1 error, 0 warnings), read 2 ms, 3 ms in all',
  )
})
