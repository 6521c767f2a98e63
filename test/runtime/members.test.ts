import { expect, test } from 'vitest'
import { applyDelta, batch, each, resultOf, type Without } from '../../src/runtime/index.js'
import { service } from './service.js'

test('a call is done for each member, or for those that a filter names', async () => {
  const { client, seen, urls } = await service(() => ({ json: { value: [{ id: '1' }] } }))
  const { messages } = client.me
  const changed = await each(
    messages,
    (message) => message.$update({ importance: 'high' }, { prefer: 'return=representation' }),
    (message) => message.subject.eq("a'&b").and(message.receivedDateTime.lt('2026-01-01T00:00:00Z')),
  )
  expect(changed.value.map(({ id }) => id)).toEqual(['1'])
  await each(messages, (message) => message.$delete())
  await each(client.users, (user) => user.sendMail({ Message: {} }), "jobTitle eq 'x'")
  expect(urls()).toEqual([
    "PATCH /v1.0/me/messages/$filter(@each)/$each?@each=subject eq 'a''&b' and receivedDateTime lt 2026-01-01T00:00:00Z",
    'DELETE /v1.0/me/messages/$each',
    "POST /v1.0/users/$filter(@each)/$each/microsoft.graph.sendMail?@each=jobTitle eq 'x'",
  ])
  expect(seen[0]).toMatchObject({ body: '{"importance":"high"}', headers: { prefer: 'return=representation' } })
  expect(seen[0]?.url).toContain('%27a%27%27%26b%27')
})

test('what is no call of a member is told before anything is sent', async () => {
  const { client, seen } = await service()
  await expect(each(client.users, () => client.me.$delete())).rejects.toThrow('no call of a member of')
  expect(seen).toEqual([])
})

test('members that do not exist do not compile', async () => {
  const { client } = await service()
  const remove = (user: ReturnType<typeof client.users>) => user.$delete()
  // @ts-expect-error no member to change
  each(client.users, (user) => user.$update({ displayNam: 'a' }))
  // @ts-expect-error no member to ask for
  each(client.users, remove, (user) => user.displayNam.eq('a'))
  // @ts-expect-error no member to set
  applyDelta(client.users, [{ displayNam: 'a' }])
})

test('a batch takes both', async () => {
  const { client, seen } = await service(() => ({ json: { responses: [] } }))
  await batch([each(client.users, (user) => user.$delete()), applyDelta(client.users, [])])
  expect(JSON.parse(seen[0]?.body ?? '').requests.map(({ url }: { url: string }) => url)).toEqual([
    'users/$each',
    'users',
  ])
})

test('members are made, changed and removed by a delta', async () => {
  const { client, seen, urls } = await service(({ body }) =>
    body.includes('"A"') ? { json: { value: [{ id: '1' }] } } : { status: 204 },
  )
  const { users } = client
  const given = await applyDelta(
    users,
    [
      { displayName: 'A' },
      { id: '1', displayName: 'B' },
      { '@id': users('2'), displayName: 'C' },
      { '@id': users('3'), '@removed': { reason: 'changed' } },
      { id: '4', '@removed': { reason: 'deleted' } },
    ],
    { prefer: 'return=representation', query: { a: 'b' } },
  )
  expect(given.value.map(({ id }) => id)).toEqual(['1'])
  expect((await applyDelta(users, [])).value).toEqual([])
  expect(urls()).toEqual(['PATCH /v1.0/users?a=b', 'PATCH /v1.0/users'])
  expect(seen[0]?.headers).toMatchObject({ 'content-type': 'application/json', prefer: 'return=representation' })
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
    '@context': '#$delta',
    value: [
      { displayName: 'A' },
      { id: '1', displayName: 'B' },
      { '@id': users('2').$url, displayName: 'C' },
      { '@id': users('3').$url, '@removed': { reason: 'changed' } },
      { id: '4', '@removed': { reason: 'deleted' } },
    ],
  })
})

test('both stand behind what the same batch makes', async () => {
  const { client, seen } = await service(() => ({ json: { responses: [] } }))
  const make = client.users.$create({ displayName: 'A' })
  const { messages } = resultOf(make, client.users)
  await batch([make, each(messages, (message) => message.$delete()), applyDelta(messages, [])])
  expect(JSON.parse(seen[0]?.body ?? '').requests.map(({ url }: { url: string }) => url)).toEqual([
    'users',
    '$1/messages/$each',
    '$1/messages',
  ])
})

test('a set that is not counted is filtered all the same', async () => {
  const { client, urls } = await service()
  const uncounted = client.users as unknown as Without<typeof client.users, '$count'>
  await each(
    uncounted,
    (user) => user.$delete(),
    (user) => user.displayName.eq('a'),
  )
  expect(urls()).toEqual(["DELETE /v1.0/users/$filter(@each)/$each?@each=displayName eq 'a'"])
})
