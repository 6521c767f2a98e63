import { expect, expectTypeOf, test } from 'vitest'
import { after, batch, changeSet, outcome, resultOf } from '../../../src/runtime/index.js'
import { service } from '../service.js'

interface Asked {
  readonly id: string
  readonly url: string
  readonly method: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}
const requests = (body: string): readonly Asked[] => JSON.parse(body).requests

/** Answers each call of a batch. */
const each = (answer: (asked: Asked) => object) => (request: { body: string }) => ({
  json: { responses: requests(request.body).map((asked) => ({ id: asked.id, ...answer(asked) })) },
})

test('gives how each call ended, typed, and in their order', async () => {
  const { client, seen } = await service((request) => {
    const { json } = each(({ url }) =>
      url === 'me'
        ? { status: 200, body: { id: 'm' } }
        : { status: 404, body: { error: { code: 'Gone', message: '' } } },
    )(request)
    return { json: { responses: json.responses.reverse() } }
  })
  const [me, users] = await batch([client.me.$get(), client.users.$list({ top: 5 })])
  if (me.ok) expectTypeOf(me.value.mail).toEqualTypeOf<string | null | undefined>()
  if (users.ok) expectTypeOf(users.value.nextLink).toEqualTypeOf<string | undefined>()
  expect(me.ok && me.value.id).toBe('m')
  expect(users.status === 404 && users.error.code).toBe('Gone')
  expect([seen.length, seen[0]?.url, seen[0]?.headers['prefer']]).toEqual([
    1,
    '/v1.0/$batch',
    'odata.continue-on-error',
  ])
  expect(requests(seen[0]?.body ?? '').map(({ url }) => url)).toEqual(['me', 'users?$top=5'])
})

test('writes change sets, dependencies and references to results', async () => {
  const { client, seen } = await service(each(() => ({ status: 204 })))
  const create = client.me.messages.$create({ subject: 'Hello' })
  const group = client.groups('g')
  const update = resultOf(create, client.me.messages).$update({ importance: 'high' }, { ifMatch: '*' })
  const results = await batch([
    changeSet([create, update]),
    after(create, client.groups.$list()),
    group.members.$ref.$add(resultOf(create, client.me.messages)),
  ])
  expect(results[0].map(({ status }) => status)).toEqual([204, 204])
  const json = { 'content-type': 'application/json', accept: 'application/json' }
  expect(JSON.parse(seen[0]?.body ?? '').requests).toEqual([
    { id: '1', atomicityGroup: 'g1', method: 'POST', url: 'me/messages', headers: json, body: { subject: 'Hello' } },
    {
      id: '2',
      atomicityGroup: 'g1',
      dependsOn: ['1'],
      method: 'PATCH',
      url: '$1',
      headers: { ...json, 'if-match': '*' },
      body: { importance: 'high' },
    },
    { id: '3', dependsOn: ['1', 'g1'], method: 'GET', url: 'groups', headers: { accept: 'application/json' } },
    {
      id: '4',
      dependsOn: ['1', 'g1'],
      method: 'POST',
      url: 'groups/g/members/$ref',
      headers: json,
      body: { '@odata.id': '$1' },
    },
  ])
})

test('cuts where the service says, and keeps together what belongs together', async () => {
  const { client, seen } = await service(each(() => ({ status: 200, body: {} })))
  const create = client.me.messages.$create({})
  const results = await batch(
    [
      client.users('1').$get(),
      client.users('2').$get(),
      create,
      client.users('3').$get(),
      resultOf(create, client.me.messages).$delete(),
      client.users('4').$get(),
      changeSet([client.users('5').$delete(), client.users('6').$delete(), client.users('7').$delete()]),
    ],
    { limit: 3 },
  )
  expect(results.length).toBe(7)
  expect(seen.map(({ body }) => requests(body).map(({ id }) => id))).toEqual([
    ['1', '2'],
    ['3', '4', '5'],
    ['6'],
    ['7', '8', '9'],
  ])
  await expect(
    batch([changeSet([client.users('5').$delete(), client.users('6').$delete()])], { limit: 1 }),
  ).rejects.toThrow('2 calls belong together')
  expect((await batch([])).length).toBe(0)
})

test('text that looks like what stands for a result is text', async () => {
  const { client, seen } = await service(each(() => ({ status: 204 })))
  await batch([client.users.$create({ displayName: 'see $result-table' })])
  expect(requests(seen[0]?.body ?? '')).toMatchObject([{ body: { displayName: 'see $result-table' } }])
})

test('does not send what depends on a call that failed in a batch before', async () => {
  const { client, seen } = await service(each(({ url }) => ({ status: url === 'me' ? 404 : 200, body: {} })))
  const me = client.me.$get()
  const calls = [me, after(me, client.users('1').$get()), client.users('2').$get()] as const
  const statuses = (await batch(calls, { limit: 1 })).map(({ status }) => status)
  expect([statuses, seen.length]).toEqual([[404, 424, 200], 2])
  const stopped = [client.me.$get(), client.users('2').$get()] as const
  expect((await batch(stopped, { limit: 1, continueOnError: false })).map(({ status }) => status)).toEqual([404, 424])
  expect([seen.length, seen[2]?.headers['prefer']]).toEqual([3, undefined])
})

test('sends again alone what the service had no time for', async () => {
  let busy = 1
  const { client, seen } = await service(
    each(({ url }) =>
      url === 'me' && busy-- > 0
        ? { status: 429, headers: { 'Retry-After': '0' } }
        : { status: 200, body: { id: url } },
    ),
  )
  const [users, me] = await batch([client.users('1').$get(), client.me.$get()])
  expect([users.ok && users.value.id, me.ok && me.value.id]).toEqual(['users/1', 'me'])
  expect(seen.map(({ body }) => requests(body).length)).toEqual([2, 1])
})

test('what was answered stands where sending the rest again fails', async () => {
  const { client, seen } = await service((request) => {
    if (seen.length > 1) return { status: 400, json: { error: { code: 'Down', message: 'Down' } } }
    return each(({ url }) =>
      url === 'me' ? { status: 429, headers: { 'Retry-After': '0' } } : { status: 201, body: { id: url } },
    )(request)
  })
  const [made, me] = await batch([client.users.$create({ mail: 'a' }), client.me.$get()])
  expect([made.ok && made.value.id, me.status, seen.length]).toEqual(['users', 429, 2])
})

test('a header that is none costs no answer', async () => {
  const headers = { 'Content-Disposition': 'attachment; filename="→.txt"', 'no name': 'x', ETag: '"1"', Broken: 'a\nb' }
  const { client } = await service(each(() => ({ status: 200, headers, body: { id: '1' } })))
  const [me] = await batch([client.me.$get()])
  expect(me.ok && [me.value.id, me.etag, me.headers.has('broken')]).toEqual(['1', '"1"', false])
})

test('carries bytes and text', async () => {
  const { client, seen } = await service(
    each(({ method }) =>
      method === 'GET' ? { status: 200, headers: { 'content-type': 'image/png' }, body: '_-8=' } : { status: 204 },
    ),
  )
  const { content } = client.drives('d').items('i')
  const [bytes] = await batch([
    content.$value(),
    content.$setValue(new Uint8Array([255, 239]), { contentType: 'image/png' }),
    content.$setValue('ä', { contentType: 'text/plain' }),
  ])
  expect(bytes.ok && [...new Uint8Array(await bytes.value.arrayBuffer())]).toEqual([255, 239])
  expect(requests(seen[0]?.body ?? '').map(({ body }) => body)).toEqual([undefined, '_-8=', 'ä'])
})

test('carries streams and blobs, as often as they are sent', async () => {
  const { client, seen } = await service(
    each(() => (seen.length < 3 ? { status: 503, headers: { 'retry-after': '0' } } : { status: 204 })),
  )
  const { content } = client.drives('d').items('i')
  const outcomes = await batch([
    content.$setValue(new Blob(['ä'], { type: 'text/plain' })),
    content.$setValue(new Blob([new Uint8Array([255])]).stream(), { contentType: 'image/png' }),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual([204, 204])
  expect(seen.length).toBe(3)
  for (const { body } of seen)
    expect(requests(body).map(({ headers, body }) => [headers?.['content-type'], body])).toEqual([
      ['text/plain', 'ä'],
      ['image/png', '_w=='],
    ])
})

test('says what is wrong with calls before anything is sent', async () => {
  const { client, seen } = await service()
  const other = await service()
  const create = client.me.messages.$create({})
  const me = client.me.$get()
  await expect(batch([me, other.client.me.$get()])).rejects.toThrow('one client')
  await expect(batch([me, me])).rejects.toThrow('twice')
  await expect(batch([changeSet([me])])).rejects.toThrow('no GET')
  await expect(batch([resultOf(create, client.me.messages).$get()])).rejects.toThrow('outside the batch')
  await expect(batch([after(create, client.me.$get())])).rejects.toThrow('outside the batch')
  await expect(batch([resultOf(create, client.me.messages).$get(), create])).rejects.toThrow('after a later call')
  await expect(batch([client.users.$list({ link: 'https://evil.test/v1.0/users' })])).rejects.toThrow('not below')
  await expect(batch([Promise.resolve() as never])).rejects.toThrow('no call')
  expect(seen).toEqual([])
})

test('what stands for a result is refused outside a batch, before anything is sent', async () => {
  const { client, seen } = await service()
  const create = client.users.$create({ displayName: 'A' })
  const made = resultOf(create, client.users)
  const { members } = client.groups('g')
  const refused = 'only the calls of the same `batch`'
  await expect(made.$get()).rejects.toThrow(refused)
  await expect(made.photo.$value()).rejects.toThrow(refused)
  await expect(made.sendMail({ Message: {} })).rejects.toThrow(refused)
  await expect(made.messages('1').$ref.$remove()).rejects.toThrow(refused)
  await expect(members.$ref.$add(made)).rejects.toThrow(refused)
  await expect(outcome(made.$delete())).rejects.toThrow(refused)
  await expect(client.$batch([create, made.$get()])).rejects.toThrow(refused)
  expect(() => made.messages.$list().$pages()).toThrow(refused)
  expect(() => made.$get().$request()).toThrow(refused)
  expect(() => made.$url).toThrow(refused)
  expect(() => `${made}`).toThrow(refused)
  expect(seen).toEqual([])
})

test('a call that a batch does not answer says so, or that another failed', async () => {
  const { client } = await service((request) => {
    const [first, ...others] = requests(request.body)
    const answers = {
      me: { status: 404 },
      'users?$top=2': { status: 304 },
      'users?$top=1': { status: 200, body: {} },
    } as Record<string, object>
    return { json: others.length === 0 ? {} : { responses: [{ id: first?.id, ...answers[first?.url ?? ''] }] } }
  })
  const first = () => client.users.$list({ top: 1 })
  const unchanged = () => client.users.$list({ top: 2 })
  const second = () => client.groups.$list()
  const ends = [
    await batch([first()]),
    await batch([first(), second()]),
    await batch([unchanged(), second()]),
    await batch([client.me.$get(), second()]),
  ]
  expect(
    ends.map((outcomes) =>
      outcomes.map((end) => ('error' in end ? [end.status, end.error.code, end.error.message] : end.status)),
    ),
  ).toEqual([
    [[424, 'NoAnswer', 'The batch has no answer to this call']],
    [200, [424, 'NoAnswer', 'The batch has no answer to this call']],
    [304, [424, 'NoAnswer', 'The batch has no answer to this call']],
    [
      [404, '404', 'HTTP 404'],
      [424, 'FailedDependency', 'Not done, since another call of the batch failed'],
    ],
  ])
})
