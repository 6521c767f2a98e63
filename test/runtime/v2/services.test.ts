import { afterEach, expect, test } from 'vitest'
import { batch, type LazyRequest, request, requestList } from '../../../src/runtime/index.js'
import { createClient } from '../../../src/runtime/v2/index.js'
import { type Answer, startServer } from '../server.js'

// biome-ignore lint/suspicious/noExplicitAny: what is called here has no generated types
type Any = any

const running: { close(): unknown }[] = []
afterEach(() => {
  for (const server of running.splice(0)) server.close()
})

async function service(answer: Answer) {
  const server = await startServer(() => answer)
  running.push(server)
  const facts = { namespace: 'shop', operations: 'unqualified', imports: 'ship', services: { POST: 'ship' } } as const
  return { client: createClient<Any>({ baseUrl: `${server.origin}/v2/shop` }, facts), seen: server.seen }
}

const error = JSON.stringify({ error: { code: 'A/1', message: { lang: 'en', value: 'Not there' } } })

/** Answers of a batch as SAP's adapter of V2 writes them. */
function answers(...parts: readonly string[]): Answer {
  const lines = parts.flatMap((part) => ['--b', 'Content-Type: application/http', '', part])
  return { headers: { 'content-type': 'multipart/mixed; boundary=b' }, body: [...lines, '--b--'].join('\r\n') }
}

test('parts of a batch are below the service root, and change by the method itself', async () => {
  const { client, seen } = await service(answers('HTTP/1.1 200 OK\r\n\r\n{"d":{"ID":1}}', 'HTTP/1.1 204 OK\r\n\r\n'))
  expect(await client.$batch([client.Orders(1).$get(), client.Orders(1).$update({ Note: 'ä' })])).toEqual([
    { ID: 1 },
    null,
  ])
  const body = seen[0]?.body ?? ''
  expect(body).toContain('\r\nGET Orders(1) HTTP/1.1\r\n')
  expect(body).toContain('\r\nMERGE Orders(1) HTTP/1.1\r\n')
  expect(body).not.toMatch(/x-http-method|^host:/im)
})

test('a change set may be parted by what begins as the batch is', async () => {
  const set =
    '--b_1\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 201 Created\r\n\r\n{"d":{"ID":2,"Note":"ä --b"}}\r\n--b_1--\r\n'
  const body = `--b\r\nContent-Type: multipart/mixed; boundary=b_1\r\n\r\n${set}--b--`
  const { client } = await service({ headers: { 'content-type': 'multipart/mixed; boundary=b' }, body })
  expect(await client.$batch([client.Orders.$create({ ID: 2 })])).toEqual([{ ID: 2, Note: 'ä --b' }])
})

test('an error inside of a batch is told as one outside', async () => {
  const { client } = await service(answers(`HTTP/1.1 404 Not Found\r\n\r\n${error}`))
  const one: LazyRequest<unknown> = client.Orders(1).$get()
  const [outcome] = await batch([one], { format: 'multipart' })
  expect(outcome.status === 404 && [outcome.error.code, outcome.error.message]).toEqual(['A/1', 'Not there'])
})

test('an operation that is posted says what its body would be, and writes structured parameters as JSON', async () => {
  const { client, seen } = await service({ json: { d: { ship: true } } })
  expect(await client.ship({ ID: 1, to: { city: "L'Aquila" } })).toBe(true)
  expect(decodeURIComponent(seen[0]?.url ?? '')).toBe(`/v2/shop/ship?ID=1&to='{"city":"L''Aquila"}'`)
  expect([seen[0]?.headers['content-type'], seen[0]?.body]).toEqual(['application/json', ''])
})

test('what the metadata does not declare is asked for, and read, in the JSON of V2', async () => {
  const { client, seen } = await service({ json: { d: { results: [{ ID: 1, At: '/Date(0)/' }], __count: '1' } } })
  const { value } = await requestList(client, 'Orders?$top=1', { query: { a: 'b' } })
  expect(value).toEqual([{ ID: 1, At: '1970-01-01T00:00:00.000Z' }])
  await request(client, 'POST', 'Orders', { body: { ID: 2 }, prefer: 'x' })
  expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET /v2/shop/Orders?$top=1&a=b',
    'POST /v2/shop/Orders',
  ])
  expect(seen[1]?.headers).toMatchObject({ dataserviceversion: '2.0', maxdataserviceversion: '2.0', prefer: 'x' })
})
