import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetsOf, readExampleJson } from '../../../src/read/docs/example-json.js'

const value = (text: string, cut = false) => readExampleJson(text, cut).value
const failure = (text: string, cut = false) => {
  const { failure } = readExampleJson(text, cut)
  return failure && [failure.reason, text.slice(failure.offset, failure.offset + 3)]
}

test.each([
  ['{ "a": 1, // one\n "b": /* two */ 2 }', { a: 1, b: 2 }],
  ['{ "a": [1, 2,], }', { a: [1, 2] }],
  ['{ "a": [ { "b": 1 }, ... ], ... }', { a: [{ b: 1 }] }],
  ['{ "a": 1\n ... }', { a: 1 }],
  ['{ "a": […] }', { a: [] }],
  ['{ ... }', {}],
  ['[ "x // y", "..." ]', ['x // y', '...']],
])('Q50 understood: %s', (text, expected) => expect(value(text)).toEqual(expected))

test.each([
  ['{ "a": 1 "b": 2 }', 'a comma or `}` belongs here', '"b"'],
  ['{ "a" 1 }', 'a colon belongs here', '1 }'],
  ['{ a: 1 }', 'a name in double quotes belongs here', 'a: '],
  ['{ "a": "x\ny" }', 'a line break stands within a string, or its end is missing', '"x\n'],
  ['{ "a": b }', 'no value starts here', 'b }'],
  ['{ "a": "\\x" }', 'an escape or a character in this string is not one of JSON', ' }'],
  ['{ "a": 007 }', '`007` is no number of JSON', '007'],
  ['{} {}', 'more text follows the value', '{}'],
  ['{ "a": [1', 'the text ends before `]`', ''],
  ['{ "a":', 'the text ends too early', ''],
])('broken: %s', (text, reason, at) => expect(failure(text)).toEqual([reason, at]))

test('a body that is said to be cut may end anywhere between values', () => {
  expect(value('{ "a": [1, { "b": 2', true)).toEqual({ a: [1, { b: 2 }] })
})

test('names and items are found again', () => {
  const text = '{ "a": [ {"b": 1}, // c\n {"b": 2} ] }'
  const offsets = offsetsOf(text)
  expect(text.slice(offsets.get('["a",1]') ?? -1).trimStart()).toMatch(/^(\/\/ c\n )?\{"b": 2/)
  expect(text.slice(offsets.get('["a",1,"b"]') ?? -1)).toBe('"b": 2} ] }')
})

test('too deep is a failure, not a crash', () => {
  expect(failure(`{"x" ${'['.repeat(100_000)}`)?.[0]).toBe('a colon belongs here')
  expect(failure(`${'['.repeat(100_000)},`)?.[0]).toBe('values nest deeper than 100')
})

test('whatever is JSON is read as JSON, whatever the text nothing throws', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(value(text)).toEqual(JSON.parse(text))
    }),
  )
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'{}[]",:.1a \n\\/*…'), maxLength: 60 }),
      fc.boolean(),
      (text, cut) => {
        readExampleJson(text, cut)
      },
    ),
  )
})
