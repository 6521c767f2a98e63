import { expect, test } from 'vitest'
import { replacementOf } from '../../src/fix/replacement.js'

test('a fix is one replacement of what differs', () => {
  const edit = { kind: 'replace', line: 2, column: 1, written: 'Users', text: 'users' } as const
  expect(replacementOf('GET\nUsers\n', [edit])).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 2, text: 'u' })
})

test('a row is an insertion', () => {
  const edit = { kind: 'row', table: 1, after: 2, cells: ['x'] } as const
  expect(replacementOf('|a|\n|-|\nEnd\n', [edit])).toEqual({
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 1,
    text: '|x|\n',
  })
})

test('a fix that does not fit is none', () => {
  expect(replacementOf('a', [{ kind: 'replace', line: 1, column: 1, written: 'b', text: 'c' }])).toBeUndefined()
})
