import { join } from 'node:path'
import { batch, changeSet, csrf, outcome, withMiddleware } from 'edmwright/runtime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSdkFrom } from './from-metadata.js'
import { startMockserver } from './mockserver/start.js'
import { createClient } from './mockserver-2/sdk/index.js'

/** `@sap-ux/fe-mockserver-core` once more, as a service of OData V2; it reads neither `50M` nor `''` in a filter, and no parameters of service operations. */
let server: Awaited<ReturnType<typeof startMockserver>>
let client: ReturnType<typeof createClient>
beforeAll(async () => {
  server = await startMockserver(join(import.meta.dirname, 'mockserver-2'))
  client = createClient(withMiddleware({ baseUrl: server.baseUrl }, [csrf(server.baseUrl)]))
})
afterAll(() => server.close())

test('its SDK comes from its own metadata', () => expectSdkFrom(server.baseUrl, 'mockserver-2'))

test('lists, counts, orders, filters and pages', async () => {
  const page = await client.Orders.$list({
    orderby: ['ID desc'],
    count: true,
    top: 1,
    select: ['Customer', 'PlacedAt'],
  })
  expect([page.count, page.value]).toMatchObject([
    2,
    [{ '@odata.type': '#sales.Order', Customer: 'Bob & Sons (50% off)', PlacedAt: '2021-06-01T00:00:00.000Z' }],
  ])
  const found = async (filter: Parameters<typeof client.Orders.$list>[0]) =>
    (await client.Orders.$list(filter)).value.map(({ ID }) => ID)
  expect(await found({ filter: (o) => o.Customer.contains('& Sons (50%').and(o.Open.eq(false)) })).toEqual(['2'])
  expect(await found({ filter: (o) => o.PlacedAt.lt('2021-01-01T00:00:00') })).toEqual(['1'])
  expect(await client.Orders.$count()).toBe(2)
})

test('expands, navigates, and finds by composite keys', async () => {
  const { Customer, Lines } = await client.Orders('1').$get({ select: ['Customer'], expand: { Lines: true } })
  expect([Customer, Lines.map(({ Product }) => Product)]).toEqual(["Ann O'Neil", ['Tea', 'Cup']])
  expect((await client.Orders('1').Lines.$list({ select: ['Product'] })).value.length).toBe(2)
  expect((await client.Lines({ OrderID: '1', Position: 2 }).Order.$get()).Total).toBe('10.50')
})

test('creates, changes and deletes with a token, and errors are values', async () => {
  const made = await client.Orders.$create({ ID: '3', Customer: 'ü', PlacedAt: '2026-01-01T00:00:00', Total: '1.50' })
  expect(made).toMatchObject({ ID: '3', Customer: 'ü', PlacedAt: '2026-01-01T00:00:00.000Z' })
  await client.Orders('3').$update({ Customer: 'ö' })
  expect((await client.Orders('3').$get()).Customer).toBe('ö')
  await client.Orders('3').$delete()
  expect((await outcome(client.Orders('3').$get())).status).toBe(404)
})

test("answers batches: results, an error as a value, a change set, and the client's own `$batch`", async () => {
  const [page, missing, [made, changed]] = await batch(
    [
      client.Orders.$list({ top: 1, orderby: ['ID'] }),
      client.Orders('none').$get(),
      changeSet([client.Orders.$create({ ID: '7' }), client.Orders('7').$update({ Customer: 'ä' })]),
    ],
    { format: 'multipart' },
  )
  expect(page.ok && page.value.value.map(({ ID }) => ID)).toEqual(['1'])
  expect([missing.status, made.status, changed.ok]).toEqual([404, 201, true])
  const [one, orders] = await client.$batch([client.Orders('7').$get(), client.Orders('1').Lines.$list({ top: 1 })])
  expect([one.Customer, orders.value.length]).toEqual(['ä', 1])
  await client.Orders('7').$delete()
})
