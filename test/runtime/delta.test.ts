import { expect, expectTypeOf, test } from 'vitest'
import { deltaOf, isRemoved } from '../../src/runtime/index.js'
import { service } from './service.js'

test('tells changes from removals, and where to go on from', async () => {
  const { client, origin, urls } = await service((_, count) => ({
    json: [
      {
        value: [
          { id: '1', displayName: 'A' },
          { id: '2', '@removed': { reason: 'changed' } },
        ],
        '@odata.nextLink': '?$skiptoken=1',
      },
      {
        value: [{ '@odata.context': '#users/$deletedEntity', id: 'users(3)', reason: 'deleted' }],
        '@odata.deltaLink': '?$deltatoken=2',
      },
      { value: [], '@odata.deltaLink': '?$deltatoken=3' },
    ][count - 1],
  }))
  const delta = deltaOf(client.users.delta().$list())
  expect(delta.deltaLink).toBe(undefined)
  const changes: unknown[] = []
  for await (const change of delta) {
    if (change.kind === 'changed') {
      expectTypeOf(change.item.displayName).toEqualTypeOf<string | null | undefined>()
      changes.push(change.item.displayName)
    } else changes.push([change.item.id, change.reason])
  }
  expect(changes).toEqual(['A', ['2', 'changed'], ['users(3)', 'deleted']])
  expect(delta.deltaLink).toBe(`${origin}/v1.0/users/microsoft.graph.delta()?$deltatoken=2`)

  const next = deltaOf(client.users.$list({ link: delta.deltaLink }))
  for await (const change of next) expect.fail(change.kind)
  expect(next.deltaLink).toContain('$deltatoken=3')
  expect(urls()[2]).toBe('GET /v1.0/users/microsoft.graph.delta()?$deltatoken=2')
})

test('asks for no page before it is needed', async () => {
  const { client, seen } = await service((_, count) => ({
    json: { value: [{ id: '1' }, { id: '2' }], '@odata.nextLink': `?$skiptoken=${count}` },
  }))
  const asked: number[] = []
  for await (const _ of client.users.$list({ prefer: 'odata.maxpagesize=2' })) {
    asked.push(seen.length)
    if (asked.length === 5) break
  }
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect([asked, seen.length]).toEqual([[1, 1, 2, 2, 3], 3])
  expect(seen.map(({ headers }) => headers['prefer'])).toEqual(Array(3).fill('odata.maxpagesize=2'))
})

test('knows what is removed', () => {
  expect([{ id: '1' }, { '@removed': {} }, null, { '@context': '#x/$deletedEntity' }].map(isRemoved)).toEqual([
    false,
    true,
    false,
    true,
  ])
})
