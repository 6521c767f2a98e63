import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { readByRemark } from '../../../src/read/docs/markup.js'
import { readSimple } from '../../../src/read/docs/simple-markup.js'

test.each([
  ['Plain! words', { marked: 'Plain! words', links: [], code: [] }],
  [
    'See [user](user.md), **id**.',
    { marked: 'See user, id.', links: [{ target: 'user.md', text: 'user', at: 4 }], code: [] },
  ],
  ['one of ` a `, `b`', { marked: 'one of `a`, `b`', links: [], code: ['a', 'b'] }],
])('%j is read without a parser', (piece, said) => {
  expect(readSimple(piece)).toEqual(said)
})

test.each([
  '[a]',
  '[a][b]',
  '[a](b "c")',
  '![a](b)',
  '***a***',
  '** a**',
  '**a',
  '``a``',
  '`a',
  'a_b',
  'a\\*',
  '&amp;',
  '<br>',
])('%j is left to the parser', (piece) => {
  expect(readSimple(piece)).toBeUndefined()
})

test('what is read without a parser says what remark says', () => {
  const part = oneof(
    constantFrom(
      '[a](b)',
      '[a b](../c.md#d)',
      '**a**',
      '*b*',
      '`c`',
      '` d `',
      '`  `',
      'é',
      '1',
      '.',
      ' ',
      '!',
      '(',
      ')',
      '"',
      "'",
      '~',
      '#',
      '-',
    ),
    constantFrom(
      '*',
      '**',
      '`',
      '[',
      ']',
      '](',
      '_',
      '\\',
      '<',
      '&',
      '\u00a0',
      '\u200b',
      '😀',
      '\u2028',
      '://',
      'www.a.b',
    ),
    string({ unit: 'binary', maxLength: 3 }),
  )
  assert(
    property(array(part, { maxLength: 9 }), (parts) => {
      const piece = parts.join('').trim()
      const said = readSimple(piece)
      if (said !== undefined) expect(said).toEqual(readByRemark(piece))
    }),
    { numRuns: 2000 },
  )
})
