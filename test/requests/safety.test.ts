import { expect, test } from 'vitest'
import { batch, outcome } from '../../src/runtime/index.js'
import { recorded, type Untyped } from './recorded.js'

const schema = `<EntityType Name="Thing"><Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.String" Nullable="false"/></EntityType>
<EntityContainer Name="C"><EntitySet Name="Things" EntityType="test.Thing"/></EntityContainer>`
const home = 'https://service.example'
const prototype = '__proto__'
const secret = { auth: async () => 'secret' }

/** Answers to the requests, one after the other. */
function answering(...answers: readonly (() => Response)[]) {
  const left = [...answers]
  return () => (left.shift() ?? (() => Response.json({})))()
}

const moved = (status: number, location: string) => () => new Response(null, { status, headers: { location } })

test.each([
  [301, 'PATCH', 'PATCH'],
  [302, 'DELETE', 'DELETE'],
  [302, 'POST', 'GET'],
  [303, 'PATCH', 'GET'],
  [307, 'POST', 'POST'],
  [308, 'PUT', 'PUT'],
])('a redirect by %d keeps or changes %s as fetch does (Fetch §4.4)', async (status, method, then) => {
  const { client, requests } = recorded(schema, answering(moved(status, `${home}/elsewhere`)))
  await client.Things('1').$update({ Id: '2' }, { method })
  expect(requests.map((request) => request.method)).toEqual([method, then])
  expect(await requests[1]?.text()).toBe(then === 'GET' ? '' : '{"Id":"2"}')
})

test('an answer that is not modified is no redirect', async () => {
  const { client, requests } = recorded(schema, answering(moved(304, `${home}/elsewhere`)))
  await expect(client.Things('1').$get({ ifNoneMatch: 'W/"1"' })).rejects.toMatchObject({ status: 304 })
  expect(requests.length).toBe(1)
})

test('the token stays with its origin, wherever an answer leads', async () => {
  const other = 'https://other.example/Things'
  const lead = (member: string, url: string) => () => Response.json({ value: [], [member]: url })
  const { client, requests } = recorded(
    schema,
    answering(
      lead('@odata.nextLink', other),
      lead('@odata.nextLink', 'http://service.example/root/Things?$skiptoken=1'),
      lead('@odata.nextLink', '//service.example:444/Things'),
      lead('@odata.deltaLink', other),
      () => Response.json({ value: [] }),
      moved(307, other),
    ),
    secret,
  )
  const pages: Untyped[] = []
  for await (const page of client.Things.$list({ headers: { cookie: 'a=b' } }).$pages()) pages.push(page)
  await client.Things.$list({ link: pages.at(-1).deltaLink })
  await client.Things.$list()
  const given = requests.map(({ url, headers }) => [new URL(url).origin, headers.get('authorization')])
  expect(given).toEqual([
    [home, 'Bearer secret'],
    ['https://other.example', null],
    ['http://service.example', null],
    ['http://service.example:444', null],
    ['https://other.example', null],
    [home, 'Bearer secret'],
    ['https://other.example', null],
  ])
})

test.each([
  '..',
  '.',
  '../Other',
  '..\\Other',
  '%2e%2e',
  './',
  '/..',
  '...',
  '',
  '?',
  '#',
  '//x',
  '$batch',
  '$value',
  "')/x('",
  ';',
  '\t\r\n',
  'ü/🦄',
])('the key %j stays one key, whichever way keys are written', async (key) => {
  for (const keys of ['parentheses', 'segment'] as const) {
    const { client, requests } = recorded(schema, undefined, { keys })
    await client.Things(key).$get()
    const { pathname, search, hash } = new URL(requests[0]?.url ?? '')
    expect([search, hash]).toEqual(['', ''])
    const [, part = ''] = /^\/root\/Things(\(.*\)|\/[^/]+)$/.exec(pathname) ?? []
    const read = decodeURIComponent(part)
    const text = read.startsWith('/') ? read.slice(1) : read.slice(2, -2).replaceAll("''", "'")
    expect(text).toBe(key)
  }
})

test('names from payloads do not reach prototypes', async () => {
  const { client, requests, lines } = recorded(schema)
  const hostile = JSON.parse('{"__proto__":{"polluted":true},"constructor":1}')
  await client.Things.$create(hostile)
  await client.Things.find(hostile).$get()
  const query = JSON.parse('{"__proto__":"a","constructor":"b"}')
  await client.Things.$list({ query, filter: (thing: Untyped) => thing[prototype].constructor.eq('x') })
  expect(await requests[0]?.text()).toBe('{"__proto__":{"polluted":true},"constructor":1}')
  expect(lines().slice(1)).toEqual([
    'GET /Things/test.find(__proto__=@__proto__,constructor=1)?@__proto__={"polluted":true}',
    "GET /Things?$filter=__proto__/constructor eq 'x'&__proto__=a&constructor=b",
  ])
  expect(({} as Untyped).polluted).toBeUndefined()
})

test('nothing given for a header, a method or a link ends its line', async () => {
  const { client, requests } = recorded(schema)
  const line = 'x\r\nInjected: 1'
  for (const options of [{ ifMatch: line }, { prefer: line }, { headers: { a: line } }, { method: line }])
    await expect(client.Things('1').$get(options)).rejects.toThrow(TypeError)
  await expect(client.Things('1').$get({ ifMatch: 'ü🦄' })).rejects.toThrow(TypeError)
  const link = `https://service.example/root/Things?a=${line}`
  await expect(batch([client.Things.$list({ link })], { format: 'multipart' })).rejects.toThrow('white space')
  expect(requests).toEqual([])
})

test('a batch says the method that the options name', async () => {
  const { client, requests } = recorded(schema, () => Response.json({ responses: [{ id: '1', status: 204 }] }))
  const call = () => client.Things('1').$update({}, { method: 'PUT' })
  await client.$batch([call()])
  await batch([call()])
  const sent = await Promise.all(requests.map((request) => request.json()))
  expect(sent.map(({ requests: [part] }) => part.method)).toEqual(['PUT', 'PUT'])
})

test('half a pair of surrogates goes as U+FFFD, as in a URL', async () => {
  const { client, lines } = recorded(schema)
  await client.Things('a\ud800b').$get()
  await client.Things.Named({ name: '\udc00' }).$get()
  await client['\ud83d'].$list({ filter: (thing: Untyped) => thing.Id.eq('\ud83d') })
  expect(lines()).toEqual([
    "GET /Things('a\ufffdb')",
    "GET /Things/test.Named(name='\ufffd')",
    "GET /\ufffd?$filter=Id eq '\ufffd'",
  ])
})

/** A body that has begun and does not end, unless its request does. */
function endless({ signal }: Request): Response {
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode('{"value":['))
      signal.addEventListener('abort', () => stream.error(signal.reason))
    },
  })
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}

test('a call ends in time while its answer is read, or a token awaited; what is handed over as it is may take longer', async () => {
  const never = { auth: () => new Promise<string>(() => undefined) }
  const { client } = recorded(schema, endless)
  const limited = { timeLimit: 20 }
  await expect(client.Things.$list(limited)).rejects.toMatchObject({ name: 'TimeoutError' })
  await expect(outcome(client.Things('1').$get(limited))).rejects.toMatchObject({ name: 'TimeoutError' })
  await expect(batch([client.Things('1').$get()], limited)).rejects.toMatchObject({ name: 'TimeoutError' })
  await expect(recorded(schema, endless, never).client.Things.$list(limited)).rejects.toMatchObject({
    name: 'TimeoutError',
  })
  const reason = new Error('enough')
  const signal = AbortSignal.abort(reason)
  await expect(recorded(schema, endless, never).client.Things.$list({ signal })).rejects.toBe(reason)
  const stream: Response = await client.Things('1').$value(limited)
  await new Promise((resolve) => setTimeout(resolve, 40))
  const { value } = (await stream.body?.getReader().read()) ?? {}
  expect(new TextDecoder().decode(value)).toBe('{"value":[')
})
