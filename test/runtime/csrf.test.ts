import { expect, test } from 'vitest'
import { csrf, type Transport, withMiddleware } from '../../src/runtime/index.js'
import type { Answer, Seen } from './server.js'
import { service } from './service.js'

const guarded = (transport: Transport) => withMiddleware(transport, [csrf(transport.baseUrl)])

/** A service that wants a token, and gives a new one each time; the one named in `expired` has run out. */
function keeper(expired: readonly string[] = []) {
  let given = 0
  return ({ headers }: Seen): Answer => {
    const token = headers['x-csrf-token']
    if (token === 'fetch') {
      given += 1
      return { json: {}, headers: { 'x-csrf-token': `t${given}`, 'set-cookie': `session=s${given}; Path=/; HttpOnly` } }
    }
    const known = typeof token === 'string' && headers.cookie === `session=s${token.slice(1)}`
    if (!known || expired.includes(token)) return { status: 403, headers: { 'x-csrf-token': 'Required' } }
    return { json: { id: token } }
  }
}

test('fetches a token before the first write, with the session, and keeps it', async () => {
  const { client, urls, seen } = await service(keeper(), guarded)
  expect((await client.me.messages.$create({ subject: 'a' })).id).toBe('t1')
  expect((await client.me.messages.$create({ subject: 'b' })).id).toBe('t1')
  expect(urls()).toEqual(['GET /v1.0/', 'POST /v1.0/me/messages', 'POST /v1.0/me/messages'])
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret', 'Bearer secret', 'Bearer secret'])
})

test('reads without a token', async () => {
  const { client, urls, seen } = await service(() => ({ json: { id: '1' } }), guarded)
  await client.me.$get()
  expect(urls()).toEqual(['GET /v1.0/me'])
  expect(seen[0]?.headers['x-csrf-token']).toBeUndefined()
})

test('fetches another where the token has run out, and sends the same body again', async () => {
  const { client, urls, seen } = await service(keeper(['t1']), guarded)
  expect((await client.me.messages.$create({ subject: 'a' })).id).toBe('t2')
  expect(urls()).toEqual(['GET /v1.0/', 'POST /v1.0/me/messages', 'GET /v1.0/', 'POST /v1.0/me/messages'])
  expect([seen[1]?.body, seen[3]?.body]).toEqual(['{"subject":"a"}', '{"subject":"a"}'])
})

test('gives up after the second refusal, and leaves other refusals alone', async () => {
  const first = await service(keeper(['t1', 't2']), guarded)
  await expect(first.client.me.messages.$create({ subject: 'a' })).rejects.toMatchObject({ status: 403 })
  expect(first.seen).toHaveLength(4)
  const second = await service(({ method }) => (method === 'GET' ? { json: {} } : { status: 403, json: {} }), guarded)
  await expect(second.client.me.messages.$create({ subject: 'a' })).rejects.toMatchObject({ status: 403 })
  expect(second.urls()).toEqual(['GET /v1.0/', 'POST /v1.0/me/messages'])
})

test('calls that begin together share one token', async () => {
  const { client, urls } = await service(keeper(['t1']), guarded)
  const made = await Promise.all(['a', 'b', 'c'].map((subject) => client.me.messages.$create({ subject })))
  expect(made.map(({ id }) => id)).toEqual(['t2', 't2', 't2'])
  expect(urls().filter((url) => url === 'GET /v1.0/')).toHaveLength(2)
})

test('a token that could not be fetched is asked for again', async () => {
  let failing = true
  const { client } = await service(keeper(), (transport) =>
    withMiddleware(transport, [
      csrf(transport.baseUrl),
      async (request, next) => {
        if (failing && request.method === 'GET') throw new TypeError('no network')
        return next(request)
      },
    ]),
  )
  await expect(client.me.messages.$create({ subject: 'a' })).rejects.toThrow('no network')
  failing = false
  expect((await client.me.messages.$create({ subject: 'a' })).id).toBe('t1')
})

test.each(['https://other.example/v1.0/things', 'https://shop.example/v1.0x/things', 'https://shop.example/'])(
  'sends nothing to %s',
  async (url) => {
    const seen: Request[] = []
    const answer = async (request: Request) => {
      seen.push(request)
      return new Response()
    }
    await csrf('https://shop.example/v1.0')(new Request(url, { method: 'POST', body: 'x' }), answer)
    expect(seen.map((request) => [request.url, request.headers.get('x-csrf-token')])).toEqual([[url, null]])
  },
)
