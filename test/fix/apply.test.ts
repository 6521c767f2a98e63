import { expect, test } from 'vitest'
import type { Edit } from '../../src/diagnostics/edit.js'
import { applyFixes } from '../../src/fix/apply.js'

function applied(source: string, ...edits: readonly Edit[]): string {
  return applyFixes(
    source,
    edits.map((edit) => [edit]),
  ).text
}

test('a replacement leaves byte order mark, line ends and the lack of a last one as they are', () => {
  const source = '\uFEFF# a\r\n\r\nGET Users\nlast'
  const edit: Edit = { kind: 'replace', line: 3, column: 5, written: 'Users', text: '/users' }
  expect(applied(source, edit)).toBe('\uFEFF# a\r\n\r\nGET /users\nlast')
})

test('the first occurrence at the column or behind it is meant', () => {
  const edit: Edit = { kind: 'replace', line: 1, column: 3, written: 'a', text: 'b' }
  expect(applied('a a a', edit)).toBe('a b a')
})

test('a text that is not there is not replaced', () => {
  const edit: Edit = { kind: 'replace', line: 1, column: 1, written: 'x', text: 'y' }
  expect(applyFixes('a', [[edit]])).toEqual({ text: 'a', applied: [false] })
})

test('of two fixes for one text the first is applied, and a fix is whole or not at all', () => {
  const first: Edit = { kind: 'replace', line: 1, column: 1, written: 'ab', text: 'x' }
  const second: Edit = { kind: 'replace', line: 1, column: 2, written: 'b', text: 'y' }
  const third: Edit = { kind: 'replace', line: 2, column: 1, written: 'c', text: 'z' }
  expect(applyFixes('ab\nc', [[first], [third, second]])).toEqual({ text: 'x\nc', applied: [true, false] })
})

const table = '|Name|Type|Description|\r\n|:---|:---|:---|\r\n|a|String|First.|'

test('a row takes the line end of the row before it, also at the end of a file', () => {
  const edit: Edit = { kind: 'row', table: 1, after: 3, cells: ['b', 'Int32', ''] }
  expect(applied(table, edit)).toBe(`${table}\r\n|b|Int32||`)
  expect(applied(`${table}\r\n\r\nEnd`, edit)).toBe(`${table}\r\n|b|Int32||\r\n\r\nEnd`)
})

test('rows behind one line keep their order', () => {
  const row = (name: string): Edit => ({ kind: 'row', table: 1, after: 2, cells: [name, '', ''] })
  expect(applied(table, row('x'), row('y'))).toBe(
    '|Name|Type|Description|\r\n|:---|:---|:---|\r\n|x|||\r\n|y|||\r\n|a|String|First.|',
  )
})

test('a row fits an aligned table, and one without outer pipes', () => {
  const aligned = '| Name | Type   |\n| :--- | :----- |\n| a    | String |\n'
  expect(applied(aligned, { kind: 'row', table: 1, after: 3, cells: ['b', 'Int32'] })).toBe(
    `${aligned}| b    | Int32  |\n`,
  )
  const bare = 'Name | Type\n--- | ---\na | String\n'
  expect(applied(bare, { kind: 'row', table: 1, after: 3, cells: ['b', 'Int32'] })).toBe(`${bare}b | Int32\n`)
})

test('a cell stays one cell on one line, whatever a description holds', () => {
  const edit: Edit = { kind: 'row', table: 1, after: 3, cells: ['b', 'String', 'one | two\nthree \\| four'] }
  expect(applied(table, edit).split('\r\n')[3]).toBe('|b|String|one \\| two three \\| four|')
})

const header = ['Relationship', 'Type', 'Description']
const firstRow = (name: string): Edit => ({ kind: 'firstRow', heading: 1, header, cells: [name, 'item', ''] })

test('a first row brings its table, in place of a line that says None', () => {
  expect(applied('## Relationships\n\nNone.\n\n## Next\n', firstRow('a'), firstRow('b'))).toBe(
    '## Relationships\n\n|Relationship|Type|Description|\n|:---|:---|:---|\n|a|item||\n|b|item||\n\n## Next\n',
  )
  expect(applied('## Relationships\n## Next\n', firstRow('a'))).toBe(
    '## Relationships\n\n|Relationship|Type|Description|\n|:---|:---|:---|\n|a|item||\n\n## Next\n',
  )
  expect(applied('## Relationships', firstRow('a'))).toBe(
    '## Relationships\n\n|Relationship|Type|Description|\n|:---|:---|:---|\n|a|item||',
  )
})

test('a heading with text of its own gets no table', () => {
  expect(applied('## Relationships\n\nSee elsewhere.\n', firstRow('a'))).toBe('## Relationships\n\nSee elsewhere.\n')
})

test('a row and a paragraph at one place both come in', () => {
  const source = '|a|b|\n|-|-|\n## Next\n'
  const row: Edit = { kind: 'row', table: 1, after: 2, cells: ['x', 'y'] }
  expect(applied(source, row, { kind: 'paragraph', before: 3, text: 'Text.' })).toBe(
    '|a|b|\n|-|-|\n|x|y|\n\nText.\n\n## Next\n',
  )
})

test('a paragraph stands apart from what is around it', () => {
  const edit: Edit = { kind: 'paragraph', before: 4, text: 'Inherits from **b**.' }
  expect(applied('# a\n\nText.\n## Next\n', edit)).toBe('# a\n\nText.\n\nInherits from **b**.\n\n## Next\n')
  expect(applied('# a\r\nText.\r\n\r\n## Next\r\n', edit)).toBe(
    '# a\r\nText.\r\n\r\nInherits from **b**.\r\n\r\n## Next\r\n',
  )
})
