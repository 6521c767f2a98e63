import { expect, test } from 'vitest'
import {
  createRetryBudget,
  ieee754Compatible,
  logger,
  longUrls,
  type Middleware,
  maxPageSize,
  ODataError,
  observe,
  odataVersion,
  recorder,
  retry,
  withMiddleware,
  xmlErrors,
} from '../../src/runtime/index.js'
import { service } from './service.js'

const through =
  (...middleware: readonly Middleware[]) =>
  <T extends object>(transport: T) =>
    withMiddleware({ baseUrl: '', retries: 0, ...transport }, middleware)

test('passes a request through all, the first outermost', async () => {
  const order: string[] = []
  const mark =
    (name: string): Middleware =>
    async (request, next) => {
      order.push(`${name} in`)
      const response = await next(request)
      order.push(`${name} out`)
      return response
    }
  const { client } = await service(() => ({ json: { id: '1' } }), through(mark('a'), mark('b')))
  expect((await client.me.$get()).id).toBe('1')
  expect(order).toEqual(['a in', 'b in', 'b out', 'a out'])
})

test('may answer without asking the service, and change what comes', async () => {
  const answer: Middleware = async (request, next) =>
    request.url.endsWith('/me') ? Response.json({ id: 'made' }) : next(request)
  const { client, seen } = await service(() => ({ json: { id: 'sent' } }), through(answer))
  expect([(await client.me.$get()).id, (await client.users('u').$get()).id]).toEqual(['made', 'sent'])
  expect(seen.length).toBe(1)
})

test('shows attempts to an observer without the token, and sends its headers', async () => {
  const told: unknown[] = []
  const tracer = observe(({ method, url, headers }) => ({
    headers: { traceparent: '00-1-2-01' },
    end: ({ response, milliseconds }) =>
      told.push([method, new URL(url).pathname, headers.get('authorization'), response?.status, milliseconds >= 0]),
  }))
  const { client, seen } = await service(() => ({ json: {} }), through(tracer))
  await client.me.messages.$create({ subject: 'Hello' })
  expect(told).toEqual([['POST', '/v1.0/me/messages', null, 200, true]])
  expect([seen[0]?.headers['traceparent'], seen[0]?.headers.authorization, seen[0]?.body]).toEqual([
    '00-1-2-01',
    'Bearer secret',
    '{"subject":"Hello"}',
  ])
})

test('shows no tokens and keys to an observer or on a tape, whatever services call them', async () => {
  const secrets = ['Authorization', 'X-CSRF-Token', 'x-api-key', 'Ocp-Apim-Subscription-Key', 'Cookie', 'X-Auth-Token']
  const told: string[] = []
  const tape = recorder()
  const tracer = observe(({ headers }) => {
    told.push(...headers.keys())
    return undefined
  })
  const { client, seen } = await service(() => ({ json: {} }), through(tracer, tape))
  await client.me.$get({ headers: { ...Object.fromEntries(secrets.map((name) => [name, 'hush'])), 'x-id': '1' } })
  expect(told).toEqual(['accept', 'x-id'])
  expect(JSON.stringify(tape.tape)).not.toContain('hush')
  expect(seen[0]?.headers).toMatchObject({ 'x-csrf-token': 'hush', 'ocp-apim-subscription-key': 'hush' })
})

test('logs a line for each attempt, those that failed too', async () => {
  const lines: string[] = []
  const { client, close } = await service(
    () => ({ status: 404, json: {} }),
    through(logger((line) => lines.push(line))),
  )
  await client.me.$get().catch(() => undefined)
  close()
  await client.me.$get({ headers: { connection: 'close' } }).catch(() => undefined)
  expect(lines.length).toBe(2)
  expect(lines[0]).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/v1\.0\/me 404 \d+ ms$/)
})

test('tries again after what may pass, and gives the last answer', async () => {
  const wait = retry({ delay: (answer) => (answer?.status === 503 ? 0 : undefined) })
  const { client, seen } = await service((_, count) => ({ status: count < 3 ? 503 : 200, json: {} }), through(wait))
  await client.me.messages.$create({ subject: 'Hello' })
  expect(seen.map(({ body }) => body)).toEqual(Array(3).fill('{"subject":"Hello"}'))
})

test('spends one budget over all calls, and earns it back', async () => {
  const budget = createRetryBudget({ tries: 2, ratio: 0.5 })
  const wait = retry({ budget, delay: (answer) => (answer?.status === 503 ? 0 : undefined) })
  let down = true
  const { client, seen } = await service(() => ({ status: down ? 503 : 200, json: {} }), through(wait))
  await client.me.$get().catch(() => undefined)
  expect(seen.length).toBe(3)
  await client.me.$get().catch(() => undefined)
  expect(seen.length).toBe(4)
  down = false
  await client.me.$get()
  await client.me.$get()
  down = true
  await client.me.$get().catch(() => undefined)
  expect(seen.length).toBe(8)
})

test('gives up where the service asks for too long a wait', async () => {
  const { client, seen } = await service(
    () => ({ status: 429, headers: { 'retry-after': '120' }, json: {} }),
    through(retry()),
  )
  await expect(client.me.$get()).rejects.toMatchObject({ status: 429 })
  expect(seen.length).toBe(1)
})

test('tries again after an error of the network only what may be repeated', async () => {
  const tried: string[] = []
  const broken: Middleware = async ({ method }) => {
    tried.push(method)
    throw new TypeError('fetch failed')
  }
  const { client } = await service(undefined, through(retry({ retries: 1 }), broken))
  await expect(client.me.$get()).rejects.toThrow('fetch failed')
  await expect(client.me.messages.$create({})).rejects.toThrow('fetch failed')
  expect(tried).toEqual(['GET', 'GET', 'POST'])
})

test('stops waiting when the caller does', async () => {
  const { client } = await service(() => ({ status: 503, json: {} }), through(retry({ delay: () => 50_000 })))
  await expect(client.me.$get({ signal: AbortSignal.timeout(30) })).rejects.toMatchObject({ name: 'TimeoutError' })
})

test('sends the options of a long URL as a body', async () => {
  const { client, seen } = await service(() => ({ json: { value: [] } }), through(longUrls({ limit: 100 })))
  await client.users.$list({ filter: `displayName eq '${'ä'.repeat(30)}'` })
  await client.users.$list({ filter: "displayName eq 'a'" })
  expect(seen.map(({ method }) => method)).toEqual(['POST', 'GET'])
  expect(seen[0]).toMatchObject({
    url: '/v1.0/users/$query',
    body: `$filter=displayName%20eq%20%27${'%C3%A4'.repeat(30)}%27`,
    headers: { 'content-type': 'text/plain', accept: 'application/json', authorization: 'Bearer secret' },
  })
})

test('says versions and number formats only when asked to', async () => {
  const { client, seen } = await service(() => ({ json: { value: [] } }), through(odataVersion(), ieee754Compatible()))
  await client.me.messages.$create({ subject: 'Hello' })
  await client.users.$list({ prefer: maxPageSize(50) })
  const plain = await service()
  await plain.client.me.messages.$create({ subject: 'Hello' })
  const asked = [...seen, ...plain.seen].map(({ headers }) => [
    headers['odata-maxversion'],
    headers['odata-version'],
    headers.accept,
    headers['content-type'],
    headers['prefer'],
  ])
  const exact = 'application/json;IEEE754Compatible=true'
  expect(asked).toEqual([
    ['4.0', '4.0', exact, exact, undefined],
    ['4.0', undefined, exact, undefined, 'odata.maxpagesize=50'],
    [undefined, undefined, 'application/json', 'application/json', undefined],
  ])
})

test('reads errors in XML, and leaves alone what is none', async () => {
  const xml = { 'content-type': 'application/xml; charset=utf-8' }
  const bodies = [
    `<?xml version="1.0"?><m:error xmlns:m="http://docs.oasis-open.org/odata/ns/metadata"><m:code>Gone</m:code>
      <m:message xml:lang="en">It&#39;s &lt;gone&#x3E; &amp; &toString;</m:message><m:target>id</m:target></m:error>`,
    '<html><body>Bad gateway</body></html>',
    '<error><message>Two are wrong</message><details><detail><code>1</code><target>a</target></detail></details></error>',
    '<error><code><![CDATA[Bad]]></code><message>No <![CDATA[<details> & <b>]]>, nor <![CDATA[&lt;]]></message></error>',
  ]
  const { client } = await service((_, count) => {
    if (count === 5) return { json: { id: '<error>' } }
    return { status: 404, headers: xml, body: bodies[count - 1] ?? '' }
  }, through(xmlErrors()))
  const ends: unknown[] = []
  for (const _ of bodies) ends.push(await client.me.$get().catch(errorOf))
  expect(ends).toEqual([
    ['Gone', "It's <gone> & &toString;", 'id'],
    ['404', bodies[1], undefined],
    ['404', 'Two are wrong', undefined],
    ['Bad', 'No <details> & <b>, nor &lt;', undefined],
  ])
  expect((await client.me.$get()).id).toBe('<error>')
})

test('errors in XML hold nobody up, and an answer without a body is passed on', async () => {
  const headers = { 'content-type': 'application/xml' }
  const texts = ['<code ', '<![CDATA['].map((part) => `<error>${part.repeat(1e5)}`)
  const answer = (response: Response) =>
    xmlErrors()(new Request('https://example.test'), () => Promise.resolve(response))
  expect((await answer(new Response(null, { status: 304, headers }))).status).toBe(304)
  for (const text of texts)
    expect(await (await answer(new Response(text, { status: 500, headers }))).json()).toEqual({ error: {} })
})

function errorOf(error: unknown) {
  if (!(error instanceof ODataError)) throw error
  return [error.code, error.message, error.target]
}
