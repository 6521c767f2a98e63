import { expect, test } from 'vitest'
import { batch, deltaOf, outcome, withLongNames } from '../../src/runtime/index.js'
import { createClient } from './sample/client.js'

const json = { 'content-type': 'application/json;odata.metadata=minimal' }

/** A client that is answered so, as the generated one of a service of 4.01 hears it. */
function answered(body: string, headers: Readonly<Record<string, string>> = json) {
  const fetch = async () => new Response(body, { headers })
  return createClient(withLongNames({ baseUrl: 'https://service.example', fetch }))
}

test('control information has the names of 4.0 at any depth, and values stay what they are', async () => {
  const client = answered(`{
    "@context": "$metadata#users/$entity", "@type" : "#microsoft.graph.user", "@id": "users('1')", "@etag": "W/\\"1\\"", "id": "1",
    "displayName": "\\"@etag\\": \\\\", "messages@count": 2, "messages@nextLink": "x", "photo@mediaReadLink": "p", "@removed": {},
    "messages": [{ "@odata.etag": "2", "mail@my.note": "@id", "@my.count": 1, "mail@type": "String" }]
  }`)
  expect(await client.users('1').$get()).toEqual({
    '@odata.context': '$metadata#users/$entity',
    '@odata.type': '#microsoft.graph.user',
    '@odata.id': "users('1')",
    '@odata.etag': 'W/"1"',
    id: '1',
    displayName: '"@etag": \\',
    'messages@odata.count': 2,
    'messages@odata.nextLink': 'x',
    'photo@odata.mediaReadLink': 'p',
    '@removed': {},
    messages: [{ '@odata.etag': '2', 'mail@my.note': '@id', '@my.count': 1, 'mail@odata.type': 'String' }],
  })
})

test('pages, deltas, references and outcomes are heard so', async () => {
  const client = answered(
    '{"@count":1,"@deltaLink":"d?1","value":[{"@removed":{"reason":"deleted"},"@id":"users(1)"}]}',
  )
  const page = await client.users.$list()
  expect([page.count, page.deltaLink]).toEqual([1, 'https://service.example/d?1'])
  for await (const { kind, item } of deltaOf(client.users.delta().$list()))
    expect([kind, item]).toEqual(['removed', { '@removed': { reason: 'deleted' }, '@odata.id': 'users(1)' }])
  expect((await client.groups('1').members.$ref.$list()).value[0]).toMatchObject({ '@odata.id': 'users(1)' })
  const ended = await outcome(answered('{"@etag":"1"}').me.$get())
  expect(ended.ok && ended.value).toEqual({ '@odata.etag': '1' })
})

test.each(['json', 'multipart'] as const)('batches in %s are heard so', async (format) => {
  const part = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{"@etag":"1"}`
  const client =
    format === 'json'
      ? answered('{"responses":[{"id":"1","status":200,"body":{"@etag":"1"}}]}')
      : answered(`--b\r\nContent-Type: application/http\r\n\r\n${part}\r\n--b--`, {
          'content-type': 'multipart/mixed; boundary=b',
        })
  const [ended] = await batch([client.me.$get()], { format })
  expect(ended.ok && ended.value).toEqual({ '@odata.etag': '1' })
})

test('a stream of JSON is no answer of OData', async () => {
  const stream = await answered('{"@id":1}').drives('1').items('1').content.$value()
  expect(await stream.text()).toBe('{"@id":1}')
})
