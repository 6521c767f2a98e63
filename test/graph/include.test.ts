import { expect, test } from 'vitest'
import { withIncludes } from '../../src/graph/include.js'
import { read } from '../read/docs/read.js'

const table = (name: string) =>
  `|Permission type|Least privileged permissions|Higher privileged permissions|\n|:--|:--|:--|\n|Application|${name}|Not available.|\n`
const including = (target: string) => `# Get a\n\n## Permissions\n\n[!INCLUDE [permissions-table](${target})]\n`

const namesOf = (files: Readonly<Record<string, string>>) =>
  withIncludes(Object.entries(files).map(([path, text]) => read(text, path).page))[0]?.permissions.map(
    ({ names, origin }) => `${origin.file}:${origin.line} ${names.join(' ')}`,
  )

test('permissions of an included file are those of the page, with their own place', () => {
  expect(
    namesOf({
      'docs/api/a-get.md': including('../includes/permissions/a-get-permissions.md'),
      'docs/includes/permissions/a-get-permissions.md': table('A.Read'),
    }),
  ).toEqual(['docs/includes/permissions/a-get-permissions.md:3 A.Read'])
})

test('an included file may include another, and itself without end', () => {
  expect(
    namesOf({
      'docs/api/a-get.md': including('../includes/permissions/a.md'),
      'docs/includes/permissions/a.md': '[!INCLUDE [b](../permissions/b.md)]\n\n[!INCLUDE [a](../permissions/a.md)]\n',
      'docs/includes/permissions/b.md': table('B.Read'),
    }),
  ).toEqual(['docs/includes/permissions/b.md:3 B.Read'])
})

test('what one section includes is for what the section is about', () => {
  const page =
    '# Get a\n\n## Permissions\n\n### Permissions for users\n\n[!INCLUDE [t](../includes/permissions/u.md)]\n\n### For groups\n\n[!INCLUDE [t](../includes/permissions/g.md)]\n'
  const pages = [
    read(page, 'docs/api/a-get.md').page,
    read(table('U.Read'), 'docs/includes/permissions/u.md').page,
    read(`### Acting on self\n\n${table('G.Read')}`, 'docs/includes/permissions/g.md').page,
  ]
  expect(withIncludes(pages)[0]?.permissions.map(({ names, for: purpose }) => [purpose, ...names])).toEqual([
    ['users', 'U.Read'],
    ['Acting on self', 'G.Read'],
  ])
  expect(withIncludes(pages)[0]).toBe(withIncludes(pages)[0])
})

test('what is not among the pages is not read', () => {
  expect(namesOf({ 'docs/api/a-get.md': including('../../../../etc/permissions/a.md') })).toEqual([])
})

test('an included file describes nothing itself', () => {
  expect(read(table('A.Read'), 'docs/api/includes/permissions/a.md').page.kind).toBe('conceptual')
})
