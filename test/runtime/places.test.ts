import { expect, test } from 'vitest'
import { createClient } from '../../src/runtime/index.js'

// biome-ignore lint/suspicious/noExplicitAny: a client without types, for facts of its own
type Untyped = any

/** What a client that knows these facts sends. */
function clientOf(facts: object) {
  const sent: string[] = []
  const fetch = async ({ method, url }: Request) => {
    sent.push(`${method} ${decodeURIComponent(url.slice('https://service.example'.length))}`)
    return Response.json({})
  }
  const client = createClient<Untyped>({ baseUrl: 'https://service.example', fetch }, { namespace: 'main', ...facts })
  return { client, sent }
}

test.each(['segment', 'parentheses'] as const)(
  'operations in several namespaces are told by the set before them: keys as %s',
  async (keys) => {
    const { client, sent } = clientOf({ keys, namespaces: { 'main.a': 'start@jobs', 'main.b': 'start@tasks' } })
    await client.jobs.start({})
    await client.jobs('1').start({})
    await client.tasks.$as('main.special')('1').start({})
    await client.tasks('1').$as('main.special').start({ all: true }).$get()
    await client.others('1').start({})
    const [one, cast] = keys === 'segment' ? ['/1', '/main.special/1'] : ["('1')", "/main.special('1')"]
    expect(sent).toEqual([
      'POST /jobs/main.a.start',
      `POST /jobs${one}/main.a.start`,
      `POST /tasks${cast}/main.b.start`,
      `GET /tasks${one}/main.special/main.b.start(all=true)`,
      `POST /others${one}/main.start`,
    ])
  },
)

test('a key behind a cast is written as the key of the set', async () => {
  const { client, sent } = clientOf({ literals: { Bare: 'tenants' } })
  const id = '2819c28c-0c8d-4b6c-9d65-7a1c6e4a5d0e'
  await client.tenants(id).$get()
  await client.tenants.$as('main.special')(id).$get()
  expect(sent).toEqual([`GET /tenants(${id})`, `GET /tenants/main.special(${id})`])
})

test('a key that is named as a stream is still a key', async () => {
  const { client, sent } = clientOf({ keys: 'segment', streams: 'content' })
  await client.files('content').$value()
  await client.files('1').content.$value()
  const { client: bare, sent: plain } = clientOf({})
  await bare.files('1').$value()
  expect([...sent, ...plain]).toEqual(['GET /files/content/$value', 'GET /files/1/content', "GET /files('1')/$value"])
})

test('a stream that is called as a media entity is one behind what leads to it', async () => {
  const { client, sent } = clientOf({ keys: 'segment', streams: 'photo@presenter' })
  await client.events('1').presenter.photo.$value()
  await client.events('1').photo.$value()
  expect(sent).toEqual(['GET /events/1/presenter/photo', 'GET /events/1/photo/$value'])
})

test('a member called `undefined` is in no list that is not there', async () => {
  const { client, sent } = clientOf({})
  await client.undefined({})
  await client.undefined('1').$value()
  expect(sent).toEqual(['POST /main.undefined', "GET /undefined('1')/$value"])
})

test('an item of what a function gives keeps the function', async () => {
  const { client, sent } = clientOf({})
  await client.me.near({ km: 1 })('7').$get()
  expect(sent).toEqual(["GET /me/main.near(km=1)('7')"])
})

test('a client may say how the service writes keys and operations, where the metadata does not', async () => {
  const sent: string[] = []
  const fetch = async (request: Request) => {
    sent.push(request.url.slice('https://service.example'.length))
    return Response.json({})
  }
  const transport = { baseUrl: 'https://service.example', fetch, keys: 'segment', operations: 'unqualified' } as const
  const client = createClient<Untyped>(transport, { namespace: 'main' })
  await client.users('a').start({ all: true }).$get()
  await createClient<Untyped>(
    { ...transport, keys: 'parentheses', operations: 'qualified' },
    { namespace: 'main', keys: 'segment', operations: 'unqualified' },
  )
    .users(1)
    .start({})
  await createClient<Untyped>(
    { ...transport, keys: undefined, operations: undefined },
    { namespace: 'main', keys: 'segment', operations: 'unqualified' },
  )
    .users(1)
    .start({})
  expect(sent).toEqual(['/users/a/start(all=true)', '/users(1)/main.start', '/users/1/start'])
})

test('a count is a number, however it is wrapped', async () => {
  const bodies = ['12', '\ufeff12\r\n', '"12"', '{"@odata.context":"$metadata#users","value":12}']
  const left = [...bodies]
  const fetch = async () => new Response(left.shift(), { headers: { 'content-type': 'text/plain;charset=utf-8' } })
  const client = createClient<Untyped>({ baseUrl: 'https://service.example', fetch }, { namespace: 'main' })
  for (const _ of bodies) expect(await client.users.$count()).toBe(12)
})
