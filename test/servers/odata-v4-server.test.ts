import { outcome } from 'edmwright/runtime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSdkFrom } from './from-metadata.js'
import { createClient } from './odata-v4-server/sdk/index.js'
import { startODataServer } from './odata-v4-server/start.js'

/** JayStack's server: OData 4.0 with inheritance, references, media, bound and unbound operations; no `$batch`, no ETags. */
let server: Awaited<ReturnType<typeof startODataServer>>
let client: ReturnType<typeof createClient>
beforeAll(async () => {
  server = await startODataServer()
  client = createClient({ baseUrl: server.baseUrl })
})
afterAll(() => server.close())

test('its SDK comes from its own metadata', () => expectSdkFrom(server.baseUrl, 'odata-v4-server'))

test('its parser reads the options that were meant', async () => {
  const { value } = await client.Animals.$list({
    filter: (a) => a.Name.eq("O'Malley").and(a.Weight.gt(1.5)).or(a.BornAt.lt('2026-01-01T00:00:00Z')),
    select: ['Name'],
    orderby: ['Name desc'],
    top: 2,
  })
  expect(value.map(({ Name }) => Name)).toEqual(["O'Malley", 'Rex & Co'])
  expect(server.asked.at(-1)?.slice(0, 4)).toEqual([
    '$select=Name',
    "$filter=(Name eq 'O''Malley' and Weight gt 1.5 or BornAt lt 2026-01-01T00:00:00Z)",
    '$orderby=Name desc',
    '$top=2',
  ])
  expect(await client.Animals.$count()).toBe(2)
})

test('reads what is related, selected and cast', async () => {
  const ann = await client.Owners(1).$get({ select: ['Name'], expand: { Animals: { select: ['Name'] } } })
  expect([ann.Name, ann.Animals.length]).toEqual(['Ann', 2])
  expect((await client.Animals(1).Owner.$get()).Address?.Street).toBe('Ä 1')
  expect((await client.Owners(1).Animals.$list()).value.length).toBe(2)
  expect((await client.Animals(2).$as('zoo.Dog').$get()).Barks).toBe(true)
  expect((await client.Animals(2).$get()).Mood).toBe('Wild')
})

test('creates, changes and removes a derived type', async () => {
  const made = await client.Animals.$create({ '@odata.type': '#zoo.Dog', Id: 5, Name: 'Fido' })
  expect(made['@odata.type']).toBe('#zoo.Dog')
  await client.Animals(5).$update({ Name: 'Fido 2', Nicknames: ["a'b"] })
  expect(await client.Animals(5).$get()).toMatchObject({ Name: 'Fido 2', Nicknames: ["a'b"] })
  await client.Animals(5).$delete()
  const gone = await outcome(client.Animals(5).$get())
  expect(gone.status === 404 && gone.error.message).toBe('Resource not found.')
  expect((await outcome(client.Animals.$list({ filter: 'Name eq' }))).ok).toBe(false)
})

test('sets and removes references', async () => {
  const { Owner } = client.Animals(2)
  await Owner.$ref.$remove()
  expect((await outcome(Owner.$get())).status).toBe(404)
  await Owner.$ref.$set(client.Owners(1))
  expect((await Owner.$get()).Id).toBe(1)
})

test('calls functions and actions, bound and not', async () => {
  expect(await client.Animals(1).older({ years: 3 }).$get()).toBe("O'Malley in 3 years")
  expect(await client.Animals(1).rename({ name: 'Tom' })).toBe('Tom')
  expect((await client.Animals(1).$get()).Name).toBe('Tom')
  expect(await client.echo({ text: "a'b ä+ c" }).$get()).toBe("a'b ä+ c")
  expect(await client.heaviest({ least: 1.5 }).$get()).toBe(4.5)
  expect(await client.clear()).toBe(true)
  expect((await client.Animals.$list()).value).toEqual([])
})

test('writes and reads media', async () => {
  await client.Pictures(1).$setValue(new Uint8Array([1, 2, 255]), { contentType: 'image/png' })
  const answer = await client.Pictures(1).$value()
  expect(answer.headers.get('content-type')).toMatch(/^image\/png/)
  expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([1, 2, 255])
})
