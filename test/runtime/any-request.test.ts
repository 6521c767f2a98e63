import { expect, test } from 'vitest'
import { batch, outcome, request, requestList } from '../../src/runtime/index.js'
import { service } from './service.js'

test('what the metadata does not declare is sent as any other call', async () => {
  const { client, seen, urls } = await service(({ url }) => ({
    json: url.includes('cross') ? { value: [{ a: 1 }] } : { b: 2 },
  }))
  const rows = await requestList<{ a: number }>(client, '$crossjoin(users,groups)?$filter=a eq b', {
    query: { $top: '1' },
  })
  expect(rows.value.map(({ a }) => a)).toEqual([1])
  const made: { b: number } = await request(client, 'POST', '/me/tomorrow', { body: { c: 3 }, prefer: 'x' })
  expect(made).toEqual({ b: 2 })
  await request(client, 'PUT', 'me/note', { body: 'text', contentType: 'text/plain' })
  expect(await outcome(request(client, 'GET', '$all'))).toMatchObject({ ok: true, status: 200 })
  expect(urls()).toEqual([
    'GET /v1.0/$crossjoin(users,groups)?$filter=a eq b&$top=1',
    'POST /v1.0/me/tomorrow',
    'PUT /v1.0/me/note',
    'GET /v1.0/$all',
  ])
  expect(seen[1]).toMatchObject({ body: '{"c":3}', headers: { authorization: 'Bearer secret', prefer: 'x' } })
  expect(seen[2]).toMatchObject({ body: 'text', headers: { 'content-type': 'text/plain' } })
})

test('a body that has a type of its own is no object', async () => {
  const { client, seen } = await service()
  // @ts-expect-error nothing would write it
  const wrong = () => request(client, 'POST', 'x', { body: { a: 1 }, contentType: 'application/merge-patch+json' })
  expect([typeof wrong, seen]).toEqual(['function', []])
})

test('it goes into a batch', async () => {
  const { client, seen } = await service(() => ({ json: { responses: [] } }))
  await batch([request(client, 'GET', 'me/tomorrow')])
  expect(JSON.parse(seen[0]?.body ?? '').requests[0]).toMatchObject({ method: 'GET', url: 'me/tomorrow' })
})

test.each(['a/../../x', 'a\\..\\..\\x', '../x'])('`%s` is refused, since it leads out of the service', async (path) => {
  const { client, seen } = await service()
  await expect(request(client, 'GET', path)).rejects.toThrow('is not below')
  expect(seen).toEqual([])
})

test('an address is no path: nothing goes to another origin', async () => {
  const { client, urls } = await service()
  await request(client, 'GET', '//evil.test/x')
  await request(client, 'GET', 'https://evil.test/x')
  expect(urls()).toEqual(['GET /v1.0/evil.test/x', 'GET /v1.0/https://evil.test/x'])
})
