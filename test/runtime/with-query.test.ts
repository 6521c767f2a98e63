import { expect, test } from 'vitest'
import { createClient, withQuery } from '../../src/runtime/index.js'
import { createClient as createClientOf2 } from '../../src/runtime/v2/index.js'

// biome-ignore lint/suspicious/noExplicitAny: what is called is what is tested, not its types
type Untyped = any

const facts = { namespace: 'main' }

function recording(baseUrl: string, json: (count: number) => unknown) {
  const sent: string[] = []
  const fetch = async (request: Request) => {
    sent.push(`${request.method} ${request.url} ${await request.text()}`.trim())
    return Response.json(json(sent.length))
  }
  return { transport: { baseUrl, fetch }, sent }
}

test('the query of `baseUrl` goes along with every request to its origin that does not have it', async () => {
  const links = ['https://x.example/v1/users?page=2', 'https://y.example/v1/users?page=3']
  const { transport, sent } = recording('https://x.example/v1/?api-version=2&tenant=a%20b?', (count) => ({
    value: [],
    '@odata.nextLink': links[count - 1],
    responses: [],
  }))
  const client = createClient<Untyped>(withQuery(transport), facts)
  for await (const _ of client.users.$list({ top: 1 })) expect.unreachable()
  await client.users.$create({ name: 'a' }, { query: { 'api-version': '3' } })
  await client.users(1).start({ all: true })
  await client.$batch([])
  expect(client.users(1).$url).toBe('https://x.example/v1/users(1)')
  expect(sent).toEqual([
    'GET https://x.example/v1/users?$top=1&api-version=2&tenant=a%20b%3F',
    'GET https://x.example/v1/users?page=2&api-version=2&tenant=a%20b%3F',
    'GET https://y.example/v1/users?page=3',
    'POST https://x.example/v1/users?api-version=3&tenant=a%20b%3F {"name":"a"}',
    'POST https://x.example/v1/users(1)/main.start?api-version=2&tenant=a%20b%3F {"all":true}',
    'POST https://x.example/v1/$batch?api-version=2&tenant=a%20b%3F {"requests":[]}',
  ])
})

test('a client says at once that its `baseUrl` has a query, of V2 too', () => {
  const message = '`baseUrl` takes no query: `withQuery` does'
  expect(() => createClient({ baseUrl: 'https://x.example/v1?a=b' }, facts)).toThrow(message)
  expect(() => createClientOf2({ baseUrl: 'https://x.example/v1?a=b' }, facts)).toThrow(message)
})
