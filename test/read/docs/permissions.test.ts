import { expect, test } from 'vitest'
import { read } from './read.js'

const permissions = (section: string, ...lines: readonly string[]) =>
  read(`## ${section}\n\n${lines.join('\n')}\n`).page.permissions.map(({ scheme, names }) => [scheme, ...names])

const cases = (text: string) =>
  read(text).page.permissions.map(
    ({ scheme, names, for: purpose }) => `${scheme} (${purpose ?? ''}) ${names.join(' ')}`,
  )

test('two columns, least privileged first', () => {
  expect(
    permissions(
      'Permissions',
      '|Permission type|Permissions (from least to most privileged)|',
      '|:--|:--|',
      '|Delegated (work or school account)|Mail.Read, Mail.ReadWrite|',
      '|Delegated (personal Microsoft account)|Not supported.|',
      '|Application|`Mail.Read`, Mail.ReadWrite.All.|',
    ),
  ).toEqual([
    ['delegatedWork', 'Mail.Read', 'Mail.ReadWrite'],
    ['application', 'Mail.Read', 'Mail.ReadWrite.All'],
  ])
})

test('names of other services, and notes behind a name', () => {
  expect(
    permissions(
      'Permissions',
      '|Permission type|Permissions|',
      '|:--|:--|',
      '|Delegated|`user_impersonation` or orders:read, or admin-api.write|',
      '|Application|Chat.Read<sup>1</sup>, Chat.Read.All*. Note: ask first.|',
    ),
  ).toEqual([
    ['delegatedWork', 'user_impersonation', 'orders:read', 'admin-api.write'],
    ['application', 'Chat.Read', 'Chat.Read.All'],
  ])
})

test('Q07 prerequisites, from most to least', () => {
  expect(
    permissions(
      'Prerequisites',
      '|Permission type|Permissions (from most to least privileged)|',
      '|:--|:--|',
      '|Delegated (personal Microsoft account)|A.ReadWrite.All, A.Read.All|',
    ),
  ).toEqual([['delegatedPersonal', 'A.Read.All', 'A.ReadWrite.All']])
})

test('three columns, least and higher', () => {
  expect(
    permissions(
      'Permissions',
      '|Permission type|Least privileged permissions|Higher privileged permissions|',
      '|:--|:--|:--|',
      '|Delegated (work or school account)|A.Read|A.ReadWrite, A.ReadWrite.All|',
      '|Delegated (personal Microsoft account)|Not supported.|Not supported.|',
      '|Application|A.Read.All|Not available.|',
    ),
  ).toEqual([
    ['delegatedWork', 'A.Read', 'A.ReadWrite', 'A.ReadWrite.All'],
    ['application', 'A.Read.All'],
  ])
})

const sets = (...lines: readonly string[]) =>
  read(`## Permissions\n\n${lines.join('\n')}\n`).page.permissions.map(({ least, sets }) => ({ least, sets }))

test.each([
  ['A.Read, A.Write', ['A.Read'], undefined],
  [
    'A.Read and B.Read, A.Write and B.Read',
    ['A.Read', 'B.Read'],
    [
      ['A.Read', 'B.Read'],
      ['A.Write', 'B.Read'],
    ],
  ],
  ['A.Read and B.Read', ['A.Read', 'B.Read'], [['A.Read', 'B.Read']]],
  ['A.Read and B.Read, C.Write', ['A.Read', 'B.Read'], [['A.Read', 'B.Read'], ['C.Write']]],
  ['A.Read, A.Write and B.Read', ['A.Read'], undefined],
  ['A.Read, A.Write, and B.Read', ['A.Read'], undefined],
  ['A.Read or B.Read', ['A.Read'], undefined],
])('what is needed together: %s', (cell, least, together) => {
  const header = ['|Permission type|Permissions (from least to most privileged)|', '|:--|:--|']
  expect(sets(...header, `|Application|${cell}|`)).toEqual([{ least, sets: together }])
})

test('the least privileged ones have a column, or come first in an order that is stated', () => {
  const columns = ['|Permission type|Least privileged permissions|Higher privileged permissions|', '|:--|:--|:--|']
  expect(
    sets(...columns, '|Application|A.Read, B.Read|A.Write|', '|Delegated (personal)|Not available.|A.Write|'),
  ).toEqual([
    { least: ['A.Read', 'B.Read'], sets: undefined },
    { least: undefined, sets: undefined },
  ])
  expect(
    sets('|Permission type|Permissions (from most to least privileged)|', '|--|--|', '|Application|B.Write, A.Read|'),
  ).toEqual([{ least: ['A.Read'], sets: undefined }])
  expect(sets('|Permission type|Permissions|', '|--|--|', '|Application|A.Read, A.Write|')).toEqual([
    { least: undefined, sets: undefined },
  ])
})

test('three columns whose header puts the higher ones first', () => {
  expect(
    permissions(
      'Permissions',
      '|Permission type|Higher privileged permissions|Least privileged permissions|',
      '|:--|:--|:--|',
      '|Application|A.ReadWrite.All, B.ReadWrite.All|A.Read.All|',
    ),
  ).toEqual([['application', 'A.Read.All', 'A.ReadWrite.All', 'B.ReadWrite.All']])
})

test('a column for each scheme, a row for each resource', () => {
  expect(
    cases(
      '## Permissions\n\n| Supported resource | Delegated (work or school account) | Delegated (personal Microsoft account) | Application |\n|:--|:--|:--|:--|\n| [event](e.md) | C.ReadWrite | C.ReadWrite | Not supported |\n| chat (/chats/{id}) | Not supported | Not supported | Chat.Read.Group*, Chat.Read.All |\n',
    ),
  ).toEqual([
    'delegatedWork (event) C.ReadWrite',
    'delegatedPersonal (event) C.ReadWrite',
    'application (chat (/chats/{id})) Chat.Read.Group Chat.Read.All',
  ])
})

test('a column for each case', () => {
  expect(
    cases(
      '## Permissions\n\n|Permission type|Permission to act on self|Permission to act on others|\n|:--|:--|:--|\n|Delegated (work or school account)|A.Read|A.Read.All|\n|Application|Not applicable.|A.Read.All|\n',
    ),
  ).toEqual([
    'delegatedWork (act on self) A.Read',
    'delegatedWork (act on others) A.Read.All',
    'application (act on others) A.Read.All',
  ])
})

test('a table for each case, under a heading of its own', () => {
  const table = (name: string) =>
    `|Permission type|Permissions (from least to most privileged)|\n|:--|:--|\n|Application|${name}|\n`
  expect(
    cases(`## Permissions\n\n### Permissions for channel\n\n${table('A.Read')}\n### For groups:\n\n${table('B.Read')}`),
  ).toEqual(['application (channel) A.Read', 'application (groups) B.Read'])
})

test('rows of workloads belong to the row above them', () => {
  expect(
    cases(
      '## Prerequisites\n\n|Permission type|Permissions (from most to least privileged)|\n|:--|:--|\n|Delegated (work or school account)||\n|&nbsp; &nbsp; **Onboarding** | B.ReadWrite.All, B.Read.All|\n|&nbsp; &nbsp; **Shared** | C.Read.All|\n|Application|Not supported|\n',
    ),
  ).toEqual(['delegatedWork (Onboarding) B.Read.All B.ReadWrite.All', 'delegatedWork (Shared) C.Read.All'])
})

test('one row for accounts of both kinds', () => {
  expect(
    permissions(
      'Permissions',
      '|Permission type|Permission|',
      '|--|--|',
      '|Delegated (work or personal account)|A.Read|',
    ),
  ).toEqual([
    ['delegatedWork', 'A.Read'],
    ['delegatedPersonal', 'A.Read'],
  ])
})

test('includes of permissions are kept, others are not', () => {
  const { page } = read(
    '# Get a\n[!INCLUDE [beta](../../includes/beta.md)]\n\n## Permissions\n\n<!-- { "blockType": "permissions", "name": "a_get" } -->\n[!INCLUDE [permissions-table](../includes/permissions/a-get-permissions.md)]\n[!INCLUDE [rbac](../includes/rbac-for-apis/a.md)]\n',
    'docs/api/a-get.md',
  )
  expect(page.includes).toEqual([
    {
      target: '../includes/permissions/a-get-permissions.md',
      origin: { file: 'docs/api/a-get.md', line: 7, column: 1 },
    },
  ])
})

test('lists and sentences, where no table has them', () => {
  expect(
    permissions(
      'Permissions',
      'One of the following permissions is required. Your application calls graph.shop.example for it.',
      '',
      'For delegated (work or school account):',
      '',
      '* Mail.Read',
      '* Mail.ReadWrite or `orders:read`',
      '',
      'Application: Mail.Read.All. Mail.Burn is not enough.',
      '',
      '> Other applications need the delegated Mail.Send permission.',
    ),
  ).toEqual([
    ['delegatedWork', 'Mail.Read', 'Mail.ReadWrite', 'orders:read'],
    ['application', 'Mail.Read.All'],
  ])
})

test('permissions that are needed together, in prose', () => {
  expect(
    read('## Permissions\n\n- Delegated permissions: A.Read and B.Read, or C.Read.\n').page.permissions,
  ).toMatchObject([{ names: ['A.Read', 'B.Read', 'C.Read'], sets: [['A.Read', 'B.Read'], ['C.Read']] }])
})

test.each([
  'The application needs Mail.Read.',
  'Photo of the user - User.Read, User.ReadWrite',
  'Either the delegated Mail.Read or the application permission Mail.Read.All is required.',
])('prose that does not say which are delegated and which of the application lists none: %s', (text) => {
  expect(permissions('Permissions', text)).toEqual([])
})
