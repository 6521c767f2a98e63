import colors from 'picocolors'
import { expect, test } from 'vitest'
import { printFinding } from '../../src/diagnostics/print.js'
import { createReport } from '../../src/diagnostics/report.js'

test('what would colour, erase or turn around a terminal is shown instead, and the mark stays below its place', () => {
  const [file, line] = ['docs/a\u001b[2J.md', '\t| \u001b[31mtitel\u0007 | \u202eString\u009b |']
  const report = createReport()
  const data = { name: 'titel\u0007', type: 'shop.book' }
  report.add('docs/unknown-property', data, { file, line: 1, column: 10 }, { suggestion: 'ti\rtle' })
  const printed = report.diagnostics.map((finding) => printFinding(finding, () => line, colors.createColors(false)))
  expect(printed.join('').split('\n')).toEqual([
    'docs/a␛[2J.md:1:10 error `shop.book` has no property `titel␇`; correct the name or remove the row. docs/unknown-property',
    '   | ␛[31mtitel␇ | �String� |',
    '           ^',
    '  suggestion: ti␍tle',
  ])
})
