import { expect, test } from 'vitest'
import { row, typeOf } from './read.js'

test.each([
  ['', 'String', 'String', false],
  ['', '[x](y.md)', 'x', false],
  ['', '[x](y.md) collection', 'x', true],
  ['', 'String collection', 'String', true],
  ['Q29', '[x][]', 'x', false],
  ['Q29', '[x][] collection', 'x', true],
  ['Q29', 'Collection([x][])', 'x', true],
  ['Q30', '[x]', 'x', false],
  ['Q31', 'Collection(String)', 'String', true],
  ['Q31', 'collection( [x](y.md) )', 'x', true],
  ['Q31', 'Collection of x', 'x', true],
  ['Q32', '[siteCollection](y.md)', 'siteCollection', false],
  ['Q32', '[siteCollection](y.md) collection', 'siteCollection', true],
  ['Q33', 'Edm.String', 'Edm.String', false],
  ['Q34', '`Boolean`', 'Boolean', false],
  ['Q34', '**state** collection', 'state', true],
  ['Q35', '[state](#state-values)', 'state', false],
  ['Q36', 'string, maximum size 20', 'string', false],
  ['Q36', 'string (timestamp)', 'string', false],
  ['Q36', '(Optional) String', 'String', false],
  ['Q36', 'string (url)', 'string', false],
  ['Q36', 'x collection collection', 'x', true],
  ['Q36', '[x](y.md) collection. Holds all of them.', 'x', true],
  ['Q36', '[x][] resource', 'x', false],
  ['Q36', 'Collection (x)', 'x', true],
  ['Q37', 'dateTimeOffSet', 'dateTimeOffSet', false],
  ['', '[microsoft.graph.user](user.md) collection', 'microsoft.graph.user', true],
])('%s the type cell %s names %s', (_, cell, name, collection) => {
  expect(typeOf(cell)).toMatchObject({ raw: cell, name, collection, parsed: true })
})

test.each(['[a](a.md) or [b](b.md)', 'Untyped JSON object', '** Unknown Type `x` ** collection'])(
  'Q36 the type cell %s is prose',
  (cell) => {
    expect(typeOf(cell)).toMatchObject({ raw: cell, parsed: false })
  },
)

test.each([
  ['[x](y.md', { name: 'x', collection: false, link: 'y.md' }],
  ['[x](y.md)) collection', { name: 'x', collection: true, link: 'y.md' }],
  ['[x] (y.md#part)', { name: 'x', collection: false, link: 'y.md' }],
  ['[x]((y.md) collection', { name: 'x', collection: true, link: 'y.md' }],
  ['x](y.md)', { name: 'x', collection: false, link: 'y.md' }],
  ['Collection(String', { name: 'String', collection: true, link: undefined }],
])('a bracket too few or too many: %s', (cell, meant) => {
  expect(typeOf(cell)).toMatchObject({ ...meant, torn: true, parsed: true })
})

test.each(['[x](y.md)', '(a) or (b', '[a](a.md) or [b](b.md', 'Untyped (JSON'])(
  'prose and whole links are not torn: %s',
  (cell) => {
    expect(typeOf(cell)?.torn).toBe(false)
  },
)

test('Q36 a remark behind the type says something of the member', () => {
  expect(row('|a|string (readonly)|Says.|')).toMatchObject({
    type: { name: 'string' },
    description: { readOnly: true },
  })
  expect(row('|a|Int32 (deprecated)|Says.|').description.deprecated).toBe('Says.')
  expect(row('|a|Int32 (required)|Says.|').description.required).toBe(true)
  expect(row('|a (required)|string (url)|Says.|').description.required).toBe(true)
})

test('a link leads to a file, without its fragment', () => {
  expect(typeOf('[x](../resources/x.md#part)')?.link).toBe('../resources/x.md')
  expect(typeOf('[x](..\\resources\\x.md)')?.link).toBe('../resources/x.md')
  expect(typeOf('[x](#x-values)')?.link).toBeUndefined()
  expect(typeOf('x')?.link).toBeUndefined()
})

test.each([
  ['Q38', '**name**', 'name'],
  ['Q38', '`name`', 'name'],
  ['Q38', '[name](y.md)', 'name'],
  ['Q39', 'name (deprecated)', 'name'],
  ['Q40', 'Name', 'Name'],
  ['Q41', '@odata.type', '@odata.type'],
  ['Q41', 'a/b', 'a/b'],
  ['Q41', 'a@odata.bind', 'a@odata.bind'],
  ['Q43', '&nbsp;name\u00a0', 'name'],
  ['Q44', 'name\u200b', 'name'],
  ['Q45', '\tname\t', 'name'],
])('%s the name cell %j names %s', (_, cell, name) => {
  expect(row(`|${cell}|String|Says.|`).name).toBe(name)
})

test('Q39 a remark in the name cell deprecates', () => {
  expect(row('|a (deprecated)|String|Use b.|').description.deprecated).toBe('Use b.')
})

test('Q42 entities are what they stand for', () => {
  expect(row('|a|String|Bearer &lt;token&gt; &amp; more|').description.text).toBe('Bearer <token> & more')
})

test('"Nullable" before a type says so', () => {
  expect(row('|p|Nullable Long|Says.|')).toMatchObject({
    type: { name: 'Long', parsed: true },
    description: { nullable: true },
  })
  expect(row('|p|Nullable|Says.|')).toMatchObject({ type: { name: 'Nullable' }, description: { nullable: undefined } })
})

test.each([
  `collection(${' '.repeat(100_000)}x`,
  `String${' '.repeat(100_000)}(x`,
  `a${' collection'.repeat(10_000)}!`,
])('a cell of any length is read in time that grows with it, %#', (cell) => {
  expect(typeOf(cell)?.link).toBeUndefined()
})
