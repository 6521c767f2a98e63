import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWith, pruned, withFindings } from '../../src/diagnostics/baseline.js'
import { baselineText, parseBaseline } from '../../src/diagnostics/baseline-text.js'
import type { Diagnostic } from '../../src/diagnostics/report.js'

function finding(file: string, subject: string, line = 1): Diagnostic {
  const code = 'docs/unknown-property'
  return {
    code,
    severity: 'warning',
    message: '',
    file,
    line,
    column: 1,
    suggestion: undefined,
    related: [],
    subject,
    fix: undefined,
  }
}

const files = new Set(['a.md', 'b.md'])
const baseline = withFindings({}, '', [finding('a.md', 'x'), finding('a.md', 'x', 9), finding('b.md', 'y')])

test('what is known is known wherever on the page it stands, and as often as before', () => {
  const found = [finding('a.md', 'x', 40), finding('a.md', 'x', 41), finding('a.md', 'x', 42), finding('b.md', 'y', 7)]
  const { fresh, known, gone } = compareWith(baseline, '', found, files)
  expect(fresh).toEqual([finding('a.md', 'x', 42)])
  expect([known, gone]).toEqual([3, []])
})

test('the same in another page is new, unless the page was renamed', () => {
  const found = [finding('c.md', 'y')]
  expect(compareWith(baseline, '', found, new Set(['a.md', 'b.md', 'c.md'])).fresh).toEqual(found)
  const { fresh, gone } = compareWith(baseline, '', found, new Set(['a.md', 'c.md']))
  expect(fresh).toEqual([])
  expect(gone).toEqual([{ file: 'a.md', code: 'docs/unknown-property', subject: 'x', count: 2 }])
})

test('what is gone is named, and taken out by pruning alone', () => {
  const found = [finding('a.md', 'x'), finding('a.md', 'new')]
  const compared = compareWith(baseline, '', found, files)
  expect(compared.gone.map(({ file, subject, count }) => `${file} ${subject} ${count}`)).toEqual([
    'a.md x 1',
    'b.md y 1',
  ])
  const shorter = pruned(baseline, '', compared)
  expect(shorter).toEqual({ '': { 'a.md': { 'docs/unknown-property': { x: 1 } } } })
  expect(compareWith(shorter, '', found, files).fresh).toEqual([finding('a.md', 'new')])
})

test('services do not know of each other', () => {
  const two = withFindings(baseline, 'beta', [finding('a.md', 'z')])
  expect(compareWith(two, 'beta', [finding('a.md', 'x')], files).fresh).toHaveLength(1)
  expect(parseBaseline(baselineText(two))).toEqual(two)
  expect(compareWith(two, 'constructor', [finding('a.md', 'x')], files).fresh).toHaveLength(1)
})

test('the file reads well and lists in one order', () => {
  expect(baselineText(withFindings({}, '', [finding('b.md', 'y'), finding('a.md', 'x')]))).toBe(`{
  "version": 1,
  "findings": {
    "a.md": {
      "docs/unknown-property": {
        "x": 1
      }
    },
    "b.md": {
      "docs/unknown-property": {
        "y": 1
      }
    }
  }
}
`)
})

test.each(['', '[]', '{"version":2}', '{"version":1,"findings":{"a.md":{"c":{"x":0}}}}'])(
  'is no baseline: %s',
  (text) => {
    expect(parseBaseline(text)).toBeUndefined()
  },
)

const findings = fc
  .array(fc.tuple(fc.constantFrom('a.md', 'b.md'), fc.constantFrom('x', 'y', 'toString', '__proto__'), fc.nat(50)))
  .map((items) => items.map(([file, subject, line]) => finding(file, subject, line)))

test('what was written down is known, in any order and on any line; pruning never makes anything new', () => {
  fc.assert(
    fc.property(findings, findings, (before, after) => {
      const text = baselineText(withFindings({}, '', before))
      const written = parseBaseline(text) ?? {}
      const again = compareWith(written, '', before.toReversed(), files)
      expect([again.fresh, again.gone]).toEqual([[], []])
      const compared = compareWith(written, '', after, files)
      const shorter = pruned(written, '', compared)
      const once = compareWith(shorter, '', after, files)
      expect(once.fresh).toEqual(compared.fresh)
      expect(once.gone).toEqual([])
    }),
  )
})
