import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compilePattern } from '../../../src/runtime/validate/pattern.js'

test.each([
  ['^[A-Z]{2}\\d+$', ['AB1', 'XY123'], ['A1', 'AB', 'ab1', 'AB1x']],
  ['a|bc', ['a', 'xbcx'], ['b', '']],
  ['^(?:a|b)*c?$', ['', 'abab', 'bc'], ['cc', 'ca']],
  ['^(\\w+\\.)+\\w+$', ['a.b', 'a.b.c'], ['a', '.b', 'a..b']],
  ['^.{2,3}$', ['ab', '👍👍', 'abc'], ['a', 'abcd', 'a\nb']],
  ['^\\p{Lu}', ['Ä'], ['ä', '1']],
  ['^[^\\s@]+@[^\\s@]+$', ['a@b'], ['a b@c', '@b']],
  ['^(?<year>\\d{4})-\\d\\d$', ['2024-05'], ['24-05']],
  ['^x{0}$', [''], ['x']],
  ['^a+?$', ['aaa'], ['']],
  ['', ['', 'a'], []],
])('%s', (source, matching, others) => {
  const matches = compilePattern(source)
  for (const text of matching) expect(matches?.(text), text).toBe(true)
  for (const text of others) expect(matches?.(text), text).toBe(false)
})

test.each(['(?=a)b', '(?<!a)b', '(a)\\1', '\\bword', '(', 'a)', '[b-a]', '*a', 'a{2,1}', '(?i)a', 'a{9999}'])(
  'nothing is made of %s',
  (source) => {
    expect(compilePattern(source)).toBeUndefined()
  },
)

test('says what the platform says, where that ends', () => {
  const piece = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', 'c')
  const quantifier = fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '{0,}')
  const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
    part: fc
      .tuple(
        fc.oneof(
          { maxDepth: 2 },
          piece,
          tie('pattern').map((inner) => `(?:${inner})`),
        ),
        quantifier,
      )
      .map(([one, times]) => one + times),
    pattern: fc
      .array(
        fc.array(tie('part'), { maxLength: 3 }).map((parts) => parts.join('')),
        { minLength: 1, maxLength: 2 },
      )
      .map((alternatives) => alternatives.join('|')),
  }))
  const anchored = fc
    .tuple(fc.boolean(), pattern, fc.boolean())
    .map(([begin, inner, end]) => `${begin ? '^' : ''}(${inner})${end ? '$' : ''}`)
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 8 })
  fc.assert(
    fc.property(anchored, text, (source, text) => {
      expect(compilePattern(source)?.(text)).toBe(new RegExp(source).test(text))
    }),
    { seed: 5, numRuns: 2000 },
  )
})

test.each(['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '(.*a){20}', '^(\\w*)*$', 'a*a*a*a*a*b', '((((((((a*)*)*)*)*)*)*)*)*$'])(
  '%s ends soon whatever the text',
  (source) => {
    const matches = compilePattern(source)
    const start = process.cpuUsage()
    matches?.(`${'a'.repeat(50_000)}!`)
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2)
  },
)
