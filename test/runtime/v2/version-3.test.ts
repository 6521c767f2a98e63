import { afterEach, expect, test } from 'vitest'
import { type FilterOf, ordered } from '../../../src/runtime/index.js'
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
  const facts = { version: '3.0', namespace: 'shop', operations: 'unqualified', imports: 'best|reset' } as const
  return { client: createClient<Any>({ baseUrl: server.origin }, facts), seen: server.seen }
}

test('V3 asks for verbose JSON, and patches', async () => {
  const { client, seen } = await service({
    json: { d: { id: 1, tags: { __metadata: { type: 'x' }, results: ['a'] } } },
  })
  expect(await client.orders(1).$update({ note: 'x' })).toEqual({ id: 1, tags: ['a'] })
  expect(seen[0]).toMatchObject({
    method: 'PATCH',
    url: '/orders(1)',
    headers: {
      accept: 'application/json;odata=verbose',
      'content-type': 'application/json;odata=verbose',
      dataserviceversion: '3.0',
      maxdataserviceversion: '3.0',
    },
  })
})

test('an action has its parameters in the body, a function in its parentheses', async () => {
  const { client, seen } = await service({ json: { d: { ship: 5 } } })
  expect(await client.orders(1).ship({ fast: true })).toBe(5)
  expect(seen[0]).toMatchObject({ method: 'POST', url: '/orders(1)/ship', body: '{"fast":true}' })
  await client.best({ limit: 2 }).$list()
  expect(decodeURIComponent(seen[1]?.url ?? '')).toBe('/best(limit=2)')
})

test('an answer without its wrapping is read as well', async () => {
  const { client } = await service({ json: [{ id: 1 }] })
  expect((await client.orders.$list()).value).toEqual([{ id: 1 }])
})

test('a page in the shorter JSON goes on too, and its items have their control information', async () => {
  const { client, seen } = await service({
    json: {
      'odata.metadata': 'https://s.example/$metadata#orders',
      value: [{ 'odata.type': 'shop.order', 'odata.etag': 'W/"1"', id: 1 }],
      'odata.count': '7',
      'odata.nextLink': 'orders?$skiptoken=2',
    },
  })
  const page = await client.orders.$list()
  expect(page).toMatchObject({ value: [{ '@odata.type': '#shop.order', '@odata.etag': 'W/"1"', id: 1 }], count: 7 })
  expect(page.nextLink).toMatch(/orders\?\$skiptoken=2$/)
  expect(seen).toHaveLength(1)
})

test('an error is told from the shorter JSON too', async () => {
  const { client } = await service({
    status: 400,
    json: { 'odata.error': { code: 'E', message: { lang: 'en', value: 'No.' } } },
  })
  await expect(client.orders(1).$get()).rejects.toMatchObject({ status: 400, code: 'E', message: 'No.' })
})

test('options that V2 does not have are refused', async () => {
  const { client } = await service({ json: { d: [] } })
  await expect(client.orders.$list({ expand: { items: { top: 1 } } })).rejects.toThrow('no `items/top`')
  await expect(client.orders.$list({ expand: { items: { expand: { '*': true } } } })).rejects.toThrow('no `items/*`')
  await expect(client.orders.$list({ apply: 'aggregate(x)' })).rejects.toThrow('no `apply`')
})

test('an order is text, or a function of the item', async () => {
  const { client, seen } = await service({ json: { d: [] } })
  await client.orders.$list({ orderby: ['id desc', 'note'] })
  await client.orders.$list({ orderby: (order: FilterOf<{ note: string }>) => ordered([order.note.length(), 'desc']) })
  expect(seen.map(({ url }) => decodeURIComponent(url ?? ''))).toEqual([
    '/orders?$orderby=id desc,note',
    '/orders?$orderby=length(note) desc',
  ])
})

test('an expand goes on along a derived type', async () => {
  const { client, seen } = await service({ json: { d: [] } })
  await client.orders.$list({ expand: { items: { as: 'shop.gift', select: ['ribbon'] } }, orderby: [], filter: '' })
  expect(decodeURIComponent(seen[0]?.url ?? '')).toBe(
    '/orders?$select=*,items/shop.gift/ribbon&$expand=items/shop.gift',
  )
})

test('an empty answer, and one that is no JSON, are what they are', async () => {
  const { client } = await service({ status: 204 })
  expect(await client.orders(1).$get()).toBeNull()
})
