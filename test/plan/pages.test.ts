import { expect, test } from 'vitest'
import { createPages } from '../../src/plan/pages.js'

test('neither brackets of a path nor parentheses of an address end a link', () => {
  const pages = createPages(['docs'], 'https://docs.test/(en)')
  expect(pages.tag('docs/a[1] (b).md')).toBe('@see [a\\[1\\] (b).md](https://docs.test/%28en%29/a%5B1%5D%20%28b%29)')
})

test('without an address a page stands in brackets as a tag, and in parentheses in a line', () => {
  const pages = createPages(['docs'], undefined)
  expect([pages.tag('docs/api/list.md'), pages.inline('docs/api/list.md')]).toEqual([
    '@see [api/list.md]',
    '(api/list.md)',
  ])
})
