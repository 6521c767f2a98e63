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

test('what is not among the pages is not read', () => {
  expect(namesOf({ 'docs/api/a-get.md': including('../../../../etc/permissions/a.md') })).toEqual([])
})

test('an included file describes nothing itself', () => {
  expect(read(table('A.Read'), 'docs/api/includes/permissions/a.md').page.kind).toBe('conceptual')
})
