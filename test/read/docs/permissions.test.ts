import { expect, test } from 'vitest'
import { read } from './read.js'

const permissions = (section: string, ...lines: readonly string[]) =>
  read(`## ${section}\n\n${lines.join('\n')}\n`).page.permissions.map(({ scheme, names }) => [scheme, ...names])

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
