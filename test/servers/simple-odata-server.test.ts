import { outcome } from 'edmwright/runtime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSdkFrom } from './from-metadata.js'
import { createClient } from './simple-odata-server/sdk/index.js'
import { startSimpleServer } from './simple-odata-server/start.js'

/** jsreport's server: sets with complex members, without navigation, ETags or batches; its counts are wrapped in JSON. */
let server: Awaited<ReturnType<typeof startSimpleServer>>
let client: ReturnType<typeof createClient>
beforeAll(async () => {
  server = await startSimpleServer()
  client = createClient({ baseUrl: server.baseUrl })
  await client.products.$create({
    _id: 'a/b ü%',
    name: "O'Neil",
    price: 1.5,
    address: { street: 'Main 1' },
    tags: ['x'],
  })
  await client.products.$create({ _id: 'c', name: 'Other', price: 2.5 })
})
afterAll(() => server.close())

test('its SDK comes from its own metadata', () => expectSdkFrom(server.baseUrl, 'simple-odata-server'))

test('its parser reads the options that were meant', async () => {
  const page = await client.products.$list({
    filter: (p) => p.name.eq('Other').or(p.price.lt(2)).and(p.price.gt(1)),
    orderby: ['name desc'],
    top: 1,
    count: true,
  })
  expect([page.value.map(({ name }) => name), page.count]).toEqual([['Other'], 2])
  const { value } = await client.products.$list({ filter: (p) => p.address.street.eq('Main 1'), select: ['name'] })
  expect(value.map(({ name }) => name)).toEqual(["O'Neil"])
})

test('counts what it wraps in JSON', async () => {
  expect(await client.products.$count()).toBe(2)
})

test('creates, reads, changes and removes by any key', async () => {
  const made = await client.products.$create({ _id: 'd&e?#+', name: 'Made', tags: ['ü'] })
  expect(made).toMatchObject({ _id: 'd&e?#+', tags: ['ü'] })
  expect(await outcome(client.products('d&e?#+').$update({ name: 'Changed' }))).toMatchObject({ ok: true, status: 204 })
  expect(await client.products('d&e?#+').$get()).toMatchObject({ name: 'Changed' })
  expect(await client.products('a/b ü%').$get()).toMatchObject({ name: "O'Neil" })
  await client.products('d&e?#+').$delete()
  expect(await client.products.$count()).toBe(2)
})

test('tells what it answers to an option that it cannot read', async () => {
  const refused = await outcome(client.products.$list({ filter: 'price gt' }))
  expect(refused.ok || refused.status).not.toBe(200)
})
