import { expect, test } from 'vitest'
import { createReport } from '../../../src/diagnostics/report.js'
import { readXml } from '../../../src/read/csdl/xml.js'

function read(text: string) {
  const report = createReport()
  const root = readXml({ path: 'a.xml', text }, report)
  return { root, findings: report.diagnostics.map(({ code, line, column, message }) => [code, line, column, message]) }
}

test.each([
  ['<a>\n</b>', 2, 1, '`b` is closed, but `a` of line 1 is open'],
  ['<a x="1"\n x="2"/>', 2, 2, '`a` has `x` twice'],
  ['<a x=1/>', 1, 4, 'the tag of `a` holds what is no attribute in quotes'],
  ['<a x="<"/>', 1, 4, 'the tag of `a` holds what is no attribute in quotes'],
  ['<a x="1"y="2"/>', 1, 9, 'the tag of `a` holds what is no attribute in quotes'],
  ['<a>b & c</a>', 1, 6, '`&` begins no entity that XML has'],
  ['<a x="&nbsp;"/>', 1, 4, 'in `x` `&` begins no entity that XML has'],
  ['<a>\n<e:b/></a>', 2, 1, 'the prefix `e` is not declared; add `xmlns:e`'],
  ['<a e:b=""/>', 1, 4, 'the prefix `e` is not declared; add `xmlns:e`'],
  ['<a><b xmlns:e="n"/><e:c/></a>', 1, 20, 'the prefix `e` is not declared; add `xmlns:e`'],
  ['<a><!-- b -- c --></a>', 1, 11, '`--` stands inside a comment'],
  ['<a><!-- b', 1, 4, 'a comment does not end'],
  ['<a><![CDATA[ b', 1, 4, 'a CDATA section does not end'],
  ['<a>]]></a>', 1, 4, '`]]>` stands outside of CDATA'],
  ['<a>\u0001</a>', 1, 4, 'a control character stands in the text'],
  [' <?xml version="1.0"?><a/>', 1, 2, 'an XML declaration stands only at the very start'],
  ['<!-- a -->', 1, 1, 'there is no element'],
  ['<a/>b', 1, 5, 'text stands outside of the root element'],
  ['</a>', 1, 1, '`a` is closed, but not open'],
  ['<a', 1, 2, 'the text ends before `a` is closed'],
  ['<1/>', 1, 1, '`<` begins no element'],
])('%j is not well-formed', (text, line, column, reason) => {
  const { root, findings } = read(text)
  expect(root).toBeUndefined()
  expect(findings).toEqual([['csdl/not-xml', line, column, expect.stringContaining(reason)]])
})

test.each([
  ['<a> </a>', ' '],
  ['<a>\n  b </a>', '\n  b '],
  ['<a> <!-- y -->b</a>', ' b'],
  ['<a></a>', ''],
  ['<a/>', ''],
  ['<a> <b/> </a>', ''],
])('the text of %j is %j', (text, expected) => {
  expect(read(text).root?.text).toBe(expected)
})

test('entities and CDATA are read, and line ends in attributes are spaces', () => {
  const { root, findings } = read('<a b="&lt;&#65;&#x42;\n&apos;" c=\'"\'>x&amp;<![CDATA[&amp;<]]><!-- y --><?z?></a >')
  expect(findings).toEqual([])
  expect(root).toMatchObject({ name: 'a', attributes: { b: "<AB '", c: '"' }, text: 'x&&amp;<' })
})

test('attributes on other lines have their place', () => {
  const { root } = read('<a b="1"\n   c="2"\n\td="3"/>')
  expect(root?.origin).toEqual({
    file: 'a.xml',
    line: 1,
    column: 1,
    parts: { c: { line: 2, column: 4 }, d: { line: 3, column: 2 } },
  })
})

test('attributes hold what ends a tag elsewhere, and are called as they are written', () => {
  const { root, findings } = read(`<a><b c="1 > 0 />" __proto__='x' d='="' /><b>&gt;</b></a>`)
  expect(findings).toEqual([])
  expect(root?.children.map(({ attributes, text }) => [Object.entries(attributes), text])).toEqual([
    [
      [
        ['c', '1 > 0 />'],
        ['__proto__', 'x'],
        ['d', '="'],
      ],
      '',
    ],
    [[], '>'],
  ])
})
