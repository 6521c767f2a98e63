import { expect, test } from 'vitest'
import { readAnnotation } from '../../../src/read/docs/annotations.js'
import { read } from './read.js'

const annotation = (text: string) => readAnnotation(text, { file: 'a.md', line: 1, column: 1 })

test('strict JSON', () => {
  expect(annotation(' { "blockType": "resource", "openType": true } ')).toMatchObject({
    strict: true,
    annotation: { blockType: 'resource', value: { openType: true } },
  })
})

test('strict JSON with a note behind it', () => {
  expect(annotation(' { "blockType": "ignored"  } // Note: { keep } this line. ')).toMatchObject({
    strict: true,
    annotation: { blockType: 'ignored' },
  })
})

test.each([
  ['a comment to the end of the line', '{ // one "two"\n"blockType": "resource", "a": ["http://x/*y*/", 1] }'],
  ['a comment between marks', '{ /* "no": 1,\n */ "blockType": /**/ "resource", "a": ["http://x/*y*/", 1] }'],
  ['single quotes', `{ 'blockType': 'resource', 'a': ['http://x/*y*/', 1] }`],
  ['unquoted keys', '{ blockType: "resource", a: ["http://x/*y*/", 1] }'],
  ['trailing commas', '{ "blockType": "resource", "a": ["http://x/*y*/", 1,], }'],
  ['a missing comma', '{ "blockType": "resource"\n "a": ["http://x/*y*/" 1] }'],
  ['surplus commas', '{ , "blockType": "resource",, "a": ["http://x/*y*/", 1] }'],
  ['text before', 'see { "blockType": "resource", "a": ["http://x/*y*/", 1] }'],
  ['text after', '{ "blockType": "resource", "a": ["http://x/*y*/", 1] } }end'],
])('Q16 %s', (_, text) => {
  expect(annotation(text)).toMatchObject({
    strict: false,
    annotation: { blockType: 'resource', value: { blockType: 'resource', a: ['http://x/*y*/', 1] } },
  })
})

test('Q16 control characters in a string are white space; the rest of a string stays', () => {
  expect(annotation('{ "type": "x\ty\nz", "a": "// , } \' \\"\\u0041\\n", }')?.annotation.value).toEqual({
    type: 'x y z',
    a: `// , } ' "A\n`,
  })
})

test('Q16 values other than strings', () => {
  expect(annotation('{ type: [true, false, null, -1.5e2, word, {}], }')?.annotation.value).toEqual({
    type: [true, false, null, -150, 'word', {}],
  })
})

test('Q16 what cannot be told has a block type and no value, and is a finding', () => {
  const { page, findings } = read('# a\n\n <!-- {\n"blockType": "request", "description": "Delete,\n"name": ""} -->\n')
  expect(findings).toEqual(['docs/bad-annotation 3:2'])
  expect(page.annotations).toMatchObject([{ blockType: 'request', value: undefined }])
})

test('Q16 nesting without end', () => {
  expect(annotation(`{ "type": ${'['.repeat(100_000)}`)?.annotation.value).toBeUndefined()
})

test('a comment without a block type is a plain comment', () => {
  expect(read('<!-- uuid: 8fcb5dbc\n2015-10-25 -->\n<!-- markdownlint-disable {MD001} -->\n').page.annotations).toEqual(
    [],
  )
})

test('a key of an annotation is never more than a key', () => {
  expect(Object.keys(annotation('{ "type": "x", "__proto__": {}, }')?.annotation.value ?? {})).toEqual([
    'type',
    '__proto__',
  ])
})
