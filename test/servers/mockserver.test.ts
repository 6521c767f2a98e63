import { batch, changeSet, type Middleware, outcome, withMiddleware } from 'edmwright/runtime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSdkFrom } from './from-metadata.js'
import { createClient } from './mockserver/sdk/index.js'
import { startMockserver } from './mockserver/start.js'

/** `@sap-ux/fe-mockserver-core`: OData 4.0 as SAP's applications are developed against. */
let server: Awaited<ReturnType<typeof startMockserver>>
let client: ReturnType<typeof createClient>
beforeAll(async () => {
  server = await startMockserver()
  client = createClient({ baseUrl: server.baseUrl })
})
afterAll(() => server.close())

const order = '3f2504e0-4f89-11d3-9a0c-0305e82c3301'

test('its SDK comes from its own metadata', () => expectSdkFrom(server.baseUrl, 'mockserver'))

test('lists, counts, orders, searches and pages', async () => {
  const page = await client.Customers.$list({ count: true, top: 1, skip: 1, orderby: ['Name desc'], select: ['Name'] })
  expect([page.count, page.value.map(({ Name }) => Name)]).toEqual([3, ['Bob & Sons (50% off)']])
  expect((await client.Customers.$list({ search: 'Bob' })).value.map(({ ID }) => ID)).toEqual([2])
  expect(await client.Orders.$count({ filter: (o) => o.CustomerID.eq(1) })).toBe(2)
})

test('filters by text, dates, Guids, numbers, complex and related values', async () => {
  const found = async (filter: Parameters<typeof client.Customers.$list>[0]) =>
    (await client.Customers.$list(filter)).value.map(({ ID }) => ID)
  expect(await found({ filter: (c) => c.Name.eq('Céline + Co').or(c.Name.contains('& Sons (50%')) })).toEqual([2, 3])
  expect(await found({ filter: (c) => c.Since.ge('2021-01-01') })).toEqual([2])
  expect(await found({ filter: (c) => c.Address.City.eq('Köln') })).toEqual([1])
  expect(await found({ filter: 'Orders/any(o:o/Total gt 50)' })).toEqual([1])
  const orders = await client.Orders.$list({ filter: (o) => o.ID.eq(order).and(o.Total.lt(11)) })
  expect(orders.value.map(({ ID }) => ID)).toEqual([order])
})

test('expands with options of its own, navigates, and finds by composite keys', async () => {
  const ann = await client.Customers(1).$get({
    select: ['Name'],
    expand: { Orders: { select: ['Total'], orderby: ['Total'], expand: { Lines: { select: ['Product'] } } } },
  })
  expect(ann.Orders.map(({ Total, Lines }) => [Total, Lines.map(({ Product }) => Product)])).toEqual([
    [10.5, ['Tea', 'Cup']],
    [99, []],
  ])
  expect((await client.Orders(order).Customer.$get()).ID).toBe(1)
  expect((await client.Customers(1).Orders.$list()).value.length).toBe(2)
  expect((await client.Lines({ OrderID: order, Position: 2 }).$get()).Product).toBe('Cup')
})

test('creates, updates and deletes, and errors are values', async () => {
  const made = await client.Customers.$create({ ID: 20, Name: 'New', Address: { City: 'Rom' } })
  expect([made.ID, made.Address?.City]).toEqual([20, 'Rom'])
  const { Name, '@odata.etag': etag } = await client
    .Customers(20)
    .$update({ Name: 'Newer' }, { prefer: 'return=representation' })
  expect(Name).toBe('Newer')
  const stale = await outcome(client.Customers(20).$update({ Name: 'Newest' }, { ifMatch: 'W/"0"' }))
  expect(stale.status).toBe(412)
  const deleted = await outcome(client.Customers(20).$delete({ ifMatch: etag }))
  expect(deleted.status).toBe(204)
  expect((await outcome(client.Customers(20).$get())).status).toBe(404)
})

test('calls bound actions', async () => {
  const { '@odata.etag': ifMatch } = await client.Orders(order).$get()
  const paid = await client.Orders(order).pay({ amount: 5 }, { ifMatch })
  expect(paid?.Note).toBe('paid 5')
  const refused = await outcome(client.Orders(order).pay({ amount: 500 }, { ifMatch: paid?.['@odata.etag'] ?? '*' }))
  expect(refused.status).toBe(422)
})

test('answers a batch in multipart with a change set', async () => {
  const [page, missing, [made, changed], after] = await batch(
    [
      client.Customers.$list({ filter: (c) => c.Name.contains('& Sons (50%') }),
      client.Customers(99).$get(),
      changeSet([client.Customers.$create({ ID: 30, Name: 'ä' }), client.Customers(30).$update({ Name: 'ö' })]),
      client.Customers(30).$get(),
    ],
    { format: 'multipart' },
  )
  expect(page.ok && page.value.value.map(({ ID }) => ID)).toEqual([2])
  expect([missing.status, made.status]).toEqual([404, 201])
  expect(changed.ok).toBe(true)
  expect(after.ok && after.value.Name).toBe('ö')
})

/** This server wants paths to begin with a slash, and gives the `contentId` of a call back, not its `id`; all else is as in JSON 4.01 §19. */
const slashed: Middleware = async (request, next) => {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return next(request)
  const { requests } = (await request.json()) as { requests: { id: string; url: string }[] }
  const meant = requests.map((call) => ({ ...call, contentId: call.id, url: `/${call.url}` }))
  const { url, method, headers } = request
  return next(new Request(url, { method, headers, body: JSON.stringify({ requests: meant }) }))
}

test("answers a batch in JSON: results, an error as a value, writes, and the client's own `$batch`", async () => {
  const json = createClient(withMiddleware({ baseUrl: server.baseUrl }, [slashed]))
  const [page, missing, made] = await batch([
    json.Customers.$list({ filter: (c) => c.Name.contains('& Sons (50%') }),
    json.Customers(99).$get(),
    json.Customers.$create({ ID: 40, Name: 'ü' }),
  ])
  expect(page.ok && page.value.value.map(({ ID }) => ID)).toEqual([2])
  expect(missing.status).toBe(404)
  expect(made.ok && made.value.Name).toBe('ü')
  const [one, orders] = await json.$batch([
    json.Customers(40).$get({ select: ['Name'] }),
    json.Customers(1).Orders.$list({ top: 1 }),
  ])
  expect([one.Name, orders.value.length]).toEqual(['ü', 1])
  const calls = [json.Customers.$list(), json.Customers(99).$get()]
  await expect(json.$batch(calls)).rejects.toMatchObject({ status: 404 })
})
