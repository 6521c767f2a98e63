import { expect, test } from 'vitest'
import { read } from './read.js'

const of = (intro: string, title = 'boat resource type') =>
  read(`# ${title}\n\nNamespace: shop\n\n${intro}\n\n## Properties\n\nThis resource is deprecated.\n`).page.deprecated

test.each([
  ['This resource is deprecated. Use ship.', 'This resource is deprecated.', undefined],
  [
    '> [!CAUTION]\n> The **boat** resource is deprecated and will stop returning data on May 8, 2026. Use ship.\n\nIt floats.',
    'The boat resource is deprecated and will stop returning data on May 8, 2026.',
    '2026-05-08',
  ],
  ['> **Caution:** This API is deprecated.', 'Caution: This API is deprecated.', undefined],
  ['It floats. Deprecated since 2025-01-31.', 'Deprecated since 2025-01-31.', '2025-01-31'],
  ['This API will be removed by July 2027.', 'This API will be removed by July 2027.', '2027-07'],
])('of the page itself: %s', (intro, text, retired) => {
  expect(of(intro)).toEqual({ text, retired })
})

test('a title says it too, with the words of the page', () => {
  expect(of('It floats.', 'boat resource type (deprecated)')).toEqual({ text: 'It floats.', retired: undefined })
})

test.each([
  'The **mast** property is deprecated.',
  'It floats, unlike the deprecated raft.',
  'The values of this enumeration member are deprecated.',
  'The raft resource is deprecated; this one takes its place.',
  'Boats are removed when they sink.',
])('not of the page: %s', (intro) => {
  expect(of(intro)).toBeUndefined()
})
