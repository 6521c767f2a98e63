import { afterEach, expect, test } from 'vitest'
import { ODataError } from '../../src/runtime/index.js'
import { createClient } from './sample/client.js'
import { type Answer, type Seen, startServer } from './server.js'

const running: { close(): unknown }[] = []
afterEach(() => {
  for (const server of running.splice(0)) server.close()
})

async function service(answer: (request: Seen, count: number) => Answer = () => ({ json: {} })) {
  const server = await startServer(answer)
  running.push(server)
  const client = createClient({ baseUrl: `${server.origin}/v1.0`, auth: async () => 'secret' })
  return { ...server, client, urls: () => server.seen.map(({ method, url }) => `${method} ${decodeURIComponent(url)}`) }
}

test('reads what is selected and expanded', async () => {
  const { client, urls } = await service(() => ({ json: { displayName: 'A', mail: null, manager: { id: '1' } } }))
  const me = await client.me.$get({ select: ['displayName', 'mail'], expand: { manager: { select: ['id'] } } })
  const mail: string | null = me.mail
  expect(mail).toBe(null)
  expect(me.manager?.id).toBe('1')
  // @ts-expect-error not selected
  expect(me.jobTitle).toBe(undefined)
  expect(urls()).toEqual(['GET /v1.0/me?$select=displayName,mail&$expand=manager($select=id)'])
})

test('filters with an expression, and quotes what is in it', async () => {
  const { client, urls } = await service(() => ({ json: { value: [{ id: '1' }], '@odata.count': 7 } }))
  const page = await client.me.messages.$list({
    filter: (m) => m.isRead.eq(false).and(m.subject.contains("O'Neil")),
    orderby: ['receivedDateTime desc'],
    top: 10,
    count: true,
  })
  expect([page.value.length, page.count, page.nextLink, page.deltaLink]).toEqual([1, 7, undefined, undefined])
  await client.me.messages.$list({ filter: (m) => m.toRecipients.any((r) => r.emailAddress.address.eq("a' or 1")) })
  await client.me.messages.$list({
    filter: (m) => m.receivedDateTime.ge('2026-01-01T00:00:00Z').and(m.receivedDateTime.lt("1' or 'a")),
  })
  expect(urls()).toEqual([
    "GET /v1.0/me/messages?$filter=isRead eq false and contains(subject,'O''Neil')&$orderby=receivedDateTime desc&$top=10&$count=true",
    "GET /v1.0/me/messages?$filter=toRecipients/any(x:x/emailAddress/address eq 'a'' or 1')",
    "GET /v1.0/me/messages?$filter=receivedDateTime ge 2026-01-01T00:00:00Z and receivedDateTime lt '1'' or ''a'",
  ])
})

test('pages by nextLink', async () => {
  const { client, urls } = await service((_, count) => ({
    json: { value: [{ subject: `${count}` }], ...(count < 3 ? { '@odata.nextLink': `?$skiptoken=${count}` } : {}) },
  }))
  const subjects: (string | null)[] = []
  for await (const m of client.me.messages.$list({ select: ['subject'] })) subjects.push(m.subject)
  expect(subjects).toEqual(['1', '2', '3'])
  expect(urls()[2]).toBe('GET /v1.0/me/messages?$skiptoken=2')
})

test('creates, updates, deletes and counts', async () => {
  const { client, seen, urls } = await service(({ method, url }) =>
    url.includes('$count')
      ? { json: 5 }
      : method === 'DELETE'
        ? { status: 204 }
        : { json: { id: 'a/b', '@odata.etag': 'W/"1"' } },
  )
  const draft = await client.me.messages.$create({ subject: 'Hello' })
  await client.me.messages(draft.id).$update({ importance: 'high' }, { ifMatch: draft['@odata.etag'] })
  await client.me.messages(draft.id).$delete()
  expect(await client.me.messages.$count({ filter: 'isRead eq false' })).toBe(5)
  await client.orderItems({ orderId: 1, line: 2 }).$get()
  await client.me.sendMail({ Message: draft, SaveToSentItems: true })
  expect(urls()).toEqual([
    'POST /v1.0/me/messages',
    'PATCH /v1.0/me/messages/a/b',
    'DELETE /v1.0/me/messages/a/b',
    'GET /v1.0/me/messages/$count?$filter=isRead eq false',
    'GET /v1.0/orderItems(orderId=1,line=2)',
    'POST /v1.0/me/microsoft.graph.sendMail',
  ])
  expect(seen[1]?.headers['if-match']).toBe('W/"1"')
  expect(seen[1]?.url).toBe('/v1.0/me/messages/a%2Fb')
  expect(JSON.parse(seen[5]?.body ?? '')).toMatchObject({ SaveToSentItems: true, Message: { id: 'a/b' } })
})

test('composes functions, casts, references and streams', async () => {
  const { client, seen, urls } = await service(() => ({ json: { value: [] } }))
  await client.drives('d').items('i').workbook.worksheets('S').range({ address: 'A1:B2' }).row({ row: 1 }).$get()
  for await (const _ of client.users.delta().$list()) expect.fail()
  await client
    .groups('g')
    .members.$as('microsoft.graph.user')
    .$list({ select: ['mail'] })
  await client.groups('g').members.$ref.$add(client.users('u'))
  await client.groups('g').members('u').$ref.$remove()
  await (await client.me.photo.$value()).text()
  await client.drives('d').items('i').content.$setValue('hi', { contentType: 'text/plain' })
  expect(urls()).toEqual([
    "GET /v1.0/drives/d/items/i/workbook/worksheets/S/microsoft.graph.range(address='A1:B2')/microsoft.graph.row(row=1)",
    'GET /v1.0/users/microsoft.graph.delta()',
    'GET /v1.0/groups/g/members/microsoft.graph.user?$select=mail',
    'POST /v1.0/groups/g/members/$ref',
    'DELETE /v1.0/groups/g/members/u/$ref',
    'GET /v1.0/me/photo/$value',
    'PUT /v1.0/drives/d/items/i/content',
  ])
  expect(seen[3]?.body).toMatch(/^\{"@odata.id":"http:.*\/v1.0\/users\/u"\}$/)
  expect(seen[6]?.headers['content-type']).toBe('text/plain')
})

test('collects a batch, and sends nothing before', async () => {
  const { client, seen } = await service(() => ({
    json: {
      responses: [
        { id: '2', status: 200, body: { value: [{ id: 'g' }] } },
        { id: '1', status: 200, body: { id: 'm' } },
      ],
    },
  }))
  const batch = client.$batch([client.me.$get(), client.groups.$list({ top: 5 })])
  expect(seen).toEqual([])
  const [who, groups] = await batch
  expect([who.id, groups.value[0]?.id]).toEqual(['m', 'g'])
  expect(JSON.parse(seen[0]?.body ?? '').requests.map(({ url }: { url: string }) => url)).toEqual([
    'me',
    'groups?$top=5',
  ])
  expect(seen[0]?.headers.authorization).toBe('Bearer secret')
})

test('shows the request unsent and without the token', async () => {
  const { client, seen } = await service()
  const request = client.me.messages.$list({ top: 1 }).$request()
  expect([new URL(request.url).search, request.headers.get('authorization'), seen.length]).toEqual(['?$top=1', null, 0])
})

test('keeps the token from other origins', async () => {
  const other = await service(() => ({ json: { value: [] } }))
  const { client, seen } = await service(({ url }) =>
    url.includes('/me/photo')
      ? { status: 302, headers: { location: `${other.origin}/x` } }
      : { json: { value: [], '@odata.nextLink': `${other.origin}/y` } },
  )
  await client.me.photo.$value()
  for await (const _ of client.users.$list()) expect.fail()
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret', 'Bearer secret'])
  expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined])
})

test('tries again when told to, and says what the service says', async () => {
  const { client, seen } = await service((_, count) =>
    count < 3
      ? { status: 503, headers: { 'retry-after': '0' } }
      : { status: 404, json: { error: { code: 'NotFound', message: 'No such user', target: 'id' } } },
  )
  const error = await client
    .users('x')
    .$get()
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ODataError)
  expect(error).toMatchObject({ status: 404, code: 'NotFound', message: 'No such user', target: 'id' })
  expect(seen.length).toBe(3)
})

test('cancels', async () => {
  const { client } = await service(() => ({ status: 429, headers: { 'retry-after': '60' } }))
  await expect(client.me.$get({ signal: AbortSignal.timeout(30) })).rejects.toMatchObject({ name: 'TimeoutError' })
})

test('lets members have the names that functions have, and keys stay keys', async () => {
  const { client, origin } = await service()
  const { odd } = client
  for (const member of [
    odd.name,
    odd.length,
    odd.apply,
    odd.bind,
    odd.call,
    odd.caller,
    odd.arguments,
    odd.prototype,
    odd.toString,
    odd.list,
    odd.constructor,
  ])
    expect(member('1').$url).toMatch(/\/odd\/\w+\/1$/)
  expect(client.users('..').$url).toBe(`${origin}/v1.0/users('..')`)
  expect(client.users('$count').$url).toBe(`${origin}/v1.0/users('%24count')`)
  expect(client.users("a?b#c'").$url).toBe(`${origin}/v1.0/users/a%3Fb%23c'`)
  expect(() => client.users(undefined as never)).toThrow(TypeError)
  expect(await client.me).toBeTypeOf('function')
})

test('options of the service go along with the address of what is removed', async () => {
  const { client, urls } = await service(() => ({ status: 204 }))
  await client.groups('g').members.$ref.$remove('/users/u', { query: { a: 'b' } })
  expect(urls()).toEqual(['DELETE /v1.0/groups/g/members/$ref?a=b&$id=/users/u'])
})
