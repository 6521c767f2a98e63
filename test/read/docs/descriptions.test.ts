import { expect, test } from 'vitest'
import { row } from './read.js'

const say = (text: string) => row(`|p|String|${text}|`).description

test('"Inherited from" is taken out wherever it stands', () => {
  expect(say('Says. Inherited from [entity](entity.md)')).toMatchObject({ text: 'Says.', inheritedFrom: 'entity' })
  expect(say('Inherited from [x](x.md). Possible values are: `a`, `b`.')).toMatchObject({
    text: 'Possible values are: `a`, `b`.',
    inheritedFrom: 'x',
    possibleValues: ['a', 'b'],
  })
})

test('read-only', () => {
  expect(say('Says. Read-only.').readOnly).toBe(true)
  expect(say('Read only').readOnly).toBe(true)
  expect(say('Says.').readOnly).toBe(false)
})

test('required, and required only at times', () => {
  expect(say('Says. Required.').required).toBe(true)
  expect(say('Required when x.').required).toBe(false)
})

test('nullable, not nullable, neither', () => {
  expect(say('Nullable.').nullable).toBe(true)
  expect(say('Not nullable.').nullable).toBe(false)
  expect(say('Says.').nullable).toBeUndefined()
})

test.each([
  'Possible values are: `a` , `b`.',
  'Allowed values: `a`, `b`. `c` later.',
  'The supported values are `a` or `b`.',
])('values: %s', (text) => {
  expect(say(text).possibleValues).toEqual(['a', 'b'])
})

test('a default value', () => {
  expect(say('The default value is `none`.').defaultValue).toBe('none')
  expect(say('Default is 5.').defaultValue).toBe('5')
})

test('a deprecation in the text', () => {
  expect(say('Says. Deprecated, use x. More.').deprecated).toBe('Deprecated, use x.')
  expect(say('Says.').deprecated).toBeUndefined()
})

test('"Not yet documented" says nothing', () => {
  expect(say('Not yet documented').text).toBe('')
})

test('markup, line breaks and tags are left out; code stays', () => {
  expect(say('The **name** of [x](y.md).<br>Use `z` <b>now</b>.').text).toBe('The name of x. Use `z` now.')
})

test('items of HTML lists are parted, and comments left out', () => {
  expect(say('Of a kind.<ul><li>`a` - small</li><li>`b`</li></ul>').text).toBe('Of a kind. `a` - small; `b`')
  expect(say('<ul><li>small</li><li>large</li></ul>').text).toBe('small; large')
  expect(say('Possible values are: <li>`a`<li>`b`')).toMatchObject({ possibleValues: ['a', 'b'] })
  expect(say('Of x <!--and [y](y.md)--> alone.').text).toBe('Of x alone.')
})

test('names in angle brackets that are no elements of HTML stay', () => {
  expect(say('Written as <language2>-<country2>.').text).toBe('Written as <language2>-<country2>.')
})

test('what is put in is left out, but for the label that stands within a sentence', () => {
  expect(say('Says. [!INCLUDE [note](../includes/note.md)] More.').text).toBe('Says. More.')
  expect(say('[!INCLUDE[note](note.md)]').text).toBe('')
  expect(say('A customer in [!INCLUDE[service](service.md)].').text).toBe('A customer in service.')
})

test('what begins a block of Markdown elsewhere is a part of the sentence', () => {
  expect(say('# of items in `a`').text).toBe('# of items in `a`')
  expect(say('> 5 of *them*').text).toBe('> 5 of them')
  expect(say('- none of [x](y.md)').text).toBe('- none of x')
})
