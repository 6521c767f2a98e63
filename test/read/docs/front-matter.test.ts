import { expect, test } from 'vitest'
import { read } from './read.js'

test('a star at the beginning of a value is no alias that stops the page', () => {
  const { page, findings } = read('---\ntitle: *new* order\ndoc_type: resourcePageType\n---\n# order resource type\n')
  expect(findings).toContain('docs/front-matter 2:1')
  expect(page.frontMatter.map(({ key, value }) => [key, value])).toEqual([
    ['title', '*new* order'],
    ['doc_type', 'resourcePageType'],
  ])
})

test('aliases of aliases do not grow', () => {
  const rows = Array.from({ length: 9 }, (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index}, `.repeat(9)}]`)
  const { findings } = read(`---\nl0: &l0 [a]\n${rows.join('\n')}\n---\n# order resource type\n`)
  expect(findings).toContain('docs/front-matter 2:1')
})

test('brackets may nest as deep as they like', () => {
  const { findings } = read(`---\ntitle: ${'['.repeat(200_000)}\n---\n# order resource type\n`)
  expect(findings).toContain('docs/front-matter 2:1')
})
