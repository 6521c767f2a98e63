import { afterEach, expect, test, vi } from 'vitest'
import { callRecords, createClient, Importance, MessageSchema } from '../../generated/index.js'
import { type Answer, type Seen, startServer } from '../runtime/server.js'

vi.mock('edmwright/runtime', async () => await import('../../src/runtime/index.js'))

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

test('selects and expands, with the token', async () => {
  const { client, seen, urls } = await service(() => ({ json: { displayName: 'A', mail: null } }))
  const me = await client.me.$get({ select: ['displayName', 'mail'], expand: { manager: { select: ['id'] } } })
  expect(me.mail).toBe(null)
  expect(urls()).toEqual(['GET /v1.0/me?$select=displayName,mail&$expand=manager($select=id)'])
  expect(seen[0]?.headers.authorization).toBe('Bearer secret')
})

test('lists with a filter, and pages', async () => {
  const { client, urls } = await service((_, count) => ({
    json: {
      value: [{ subject: `${count}` }],
      '@odata.count': 7,
      ...(count === 2 ? { '@odata.nextLink': '?$skiptoken=2' } : {}),
    },
  }))
  const page = await client.me.messages.$list({
    filter: (m) => m.isRead.eq(false).and(m.subject.contains("O'Neil")),
    orderby: ['receivedDateTime desc'],
    top: 10,
    count: true,
  })
  expect([page.value.length, page.count, page.nextLink, page.deltaLink]).toEqual([1, 7, undefined, undefined])
  const subjects: (string | null)[] = []
  for await (const m of client.me.messages.$list({ select: ['subject'] })) subjects.push(m.subject)
  expect(subjects).toEqual(['2', '3'])
  expect(urls()[0]).toBe(
    "GET /v1.0/me/messages?$filter=isRead eq false and contains(subject,'O''Neil')&$orderby=receivedDateTime desc&$top=10&$count=true",
  )
})

test('creates, updates, deletes and counts', async () => {
  const { client, seen, urls } = await service(({ method, url }) =>
    url.includes('$count')
      ? { headers: { 'content-type': 'text/plain' }, json: 3 }
      : method === 'DELETE'
        ? { status: 204 }
        : { json: { id: 'a/b', '@odata.etag': 'W/"1"' } },
  )
  const draft = await client.me.messages.$create({ subject: 'Hello' })
  await client.me.messages(draft.id).$update({ importance: 'high' }, { ifMatch: draft['@odata.etag'] })
  await client.me.messages(draft.id).$delete()
  expect(await client.me.messages.$count({ filter: 'isRead eq false' })).toBe(3)
  expect(seen.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
    'POST /v1.0/me/messages',
    'PATCH /v1.0/me/messages/a%2Fb',
    'DELETE /v1.0/me/messages/a%2Fb',
    'GET /v1.0/me/messages/$count',
  ])
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ subject: 'Hello' })
  expect(seen[1]?.headers['if-match']).toBe('W/"1"')
  expect(urls()[3]).toContain('$filter=isRead eq false')
})

test('composite keys, actions, functions, delta, casts and references', async () => {
  const { client, seen, urls } = await service(({ method, url }) =>
    method !== 'GET'
      ? { status: 204 }
      : url.includes('delta')
        ? { json: { value: [{ id: '1' }], '@odata.deltaLink': '?x' } }
        : { json: { value: [] } },
  )
  await client.orderItems({ orderId: 1, line: 2 }).$get()
  await client.me.sendMail({ Message: { subject: 'Hello' }, SaveToSentItems: true })
  await client.drives('d').items('i').workbook.worksheets('S').range({ address: 'A1:B2' }).$get()
  for await (const change of client.users.delta().$list()) expect(change.id).toBe('1')
  await client
    .groups('g')
    .members.$as('microsoft.graph.user')
    .$list({ select: ['mail'] })
  await client.groups('g').members.$ref.$add(client.users('u'))
  await client.groups('g').members('u').$ref.$remove()
  expect(urls()).toEqual([
    'GET /v1.0/orderItems(orderId=1,line=2)',
    'POST /v1.0/me/sendMail',
    "GET /v1.0/drives/d/items/i/workbook/worksheets/S/range(address='A1:B2')",
    'GET /v1.0/users/delta()',
    'GET /v1.0/groups/g/members/microsoft.graph.user?$select=mail',
    'POST /v1.0/groups/g/members/$ref',
    'DELETE /v1.0/groups/g/members/u/$ref',
  ])
  expect(JSON.parse(seen[1]?.body ?? '')).toEqual({ Message: { subject: 'Hello' }, SaveToSentItems: true })
  expect(JSON.parse(seen[5]?.body ?? '')['@odata.id']).toMatch(/\/v1\.0\/users\/u$/)
})

test('media, a batch, and a request that is not sent', async () => {
  const { client, seen, urls } = await service(({ body }) =>
    body === ''
      ? { json: 'bytes' }
      : {
          json: {
            responses: (JSON.parse(body).requests as { id: string; url: string }[]).map(({ id, url }) => ({
              id,
              status: 200,
              headers: { 'content-type': 'application/json' },
              body: url.includes('groups') ? { value: [{ id: 'g' }] } : { displayName: 'A' },
            })),
          },
        },
  )
  const photo = await client.me.photo.$value()
  expect(photo).toBeDefined()
  const [who, groups] = await client.$batch([client.me.$get(), client.groups.$list({ top: 5 })])
  expect([who.displayName, groups.value[0]?.id]).toEqual(['A', 'g'])
  expect(urls()).toEqual(['GET /v1.0/me/photo/$value', 'POST /v1.0/$batch'])
  const request = await client.me.messages.$list({ top: 1 }).$request()
  expect(decodeURIComponent(request.url)).toMatch(/\/v1\.0\/me\/messages\?\$top=1$/)
  expect(seen).toHaveLength(2)
})

test('validators, members of an enum, and namespaces', () => {
  expect(MessageSchema.is({ id: '1', subject: 'a' })).toBe(true)
  expect(MessageSchema.is({ id: '1', subject: 1 })).toBe(false)
  expect(MessageSchema.check({ subject: 1 }, { for: 'update' }).issues?.[0]?.path).toEqual(['subject'])
  expect(MessageSchema['~standard'].version).toBe(1)
  expect(Importance).toEqual({ low: 'low', normal: 'normal', high: 'high' })
  expect(callRecords).toHaveProperty('CallRecordSchema')
})

test('a complex value that leads on is read, and its functions are called', async () => {
  const { client, urls } = await service(({ url }) => ({ json: url.includes('total') ? { value: 2 } : { used: '1' } }))
  expect(await client.drives('d').quota.$get()).toEqual({ used: '1' })
  expect(await client.drives('d').quota.total({ unit: 'GB' }).$get()).toBe(2)
  expect(urls()).toEqual(['GET /v1.0/drives/d/quota', "GET /v1.0/drives/d/quota/total(unit='GB')"])
})
