import { expect, test } from 'vitest'
import { batch, changeSet, resultOf } from '../../../src/runtime/index.js'
import { service } from '../service.js'

const crlf = (text: string) => text.replaceAll('\n', '\r\n')
const part = (id: string, text: string) =>
  `Content-Type: application/http\nContent-Transfer-Encoding: binary\nContent-ID: ${id}\n\n${text}\n`

test('writes calls, change sets and references as the specification shows them', async () => {
  const { client, seen } = await service(() => ({
    headers: { 'content-type': 'multipart/mixed; boundary=b' },
    body: '--b--',
  }))
  const create = client.me.messages.$create({ subject: 'ä' })
  await batch(
    [
      client.users.$list({ filter: "displayName eq 'a b'" }),
      changeSet([create, resultOf(create, client.me.messages).$delete({ ifMatch: '*' })]),
    ],
    { format: 'multipart' },
  )
  const { headers, body } = seen[0] ?? { headers: {}, body: '' }
  expect(headers).toMatchObject({ accept: 'multipart/mixed', authorization: 'Bearer secret' })
  const [, boundary = '?'] = /^multipart\/mixed; boundary=(batch_\w{20,})$/.exec(headers['content-type'] ?? '') ?? []
  const [, set = '?'] = /boundary=(changeset_\w{20,})/.exec(body) ?? []
  expect(body.replaceAll(boundary, 'BATCH').replaceAll(set, 'SET')).toBe(
    crlf(
      `--BATCH\n${part('1', "GET users?$filter=displayName%20eq%20'a%20b' HTTP/1.1\naccept: application/json\n\n")}` +
        '--BATCH\nContent-Type: multipart/mixed; boundary=SET\n\n' +
        `--SET\n${part('2', 'POST me/messages HTTP/1.1\naccept: application/json\ncontent-type: application/json\n\n{"subject":"ä"}')}` +
        `--SET\n${part('3', 'DELETE $2 HTTP/1.1\naccept: application/json\nif-match: *\n\n')}` +
        '--SET--\n--BATCH--\n',
    ),
  )
})

test('carries streams and blobs with their type', async () => {
  const { client, seen } = await service(() => ({
    headers: { 'content-type': 'multipart/mixed; boundary=b' },
    body: '--b--',
  }))
  const { content } = client.drives('d').items('i')
  const blob = new Blob(['ä'], { type: 'text/plain' })
  await batch([content.$setValue(blob), content.$setValue(blob.stream(), { contentType: 'text/csv' })], {
    format: 'multipart',
  })
  expect(seen[0]?.body).toContain('content-type: text/plain\r\n\r\nä\r\n')
  expect(seen[0]?.body).toContain('content-type: text/csv\r\n\r\nä\r\n')
})

test('reads answers in any order of a change set, and bytes as they are', async () => {
  const bytes = new Uint8Array([0x2d, 0x2d, 0x0d, 0x0a, 0xff, 0x00])
  const http = 'Content-Type: application/http\n'
  const text =
    `preamble\n--b b\n${http}\nHTTP/1.1 200 OK\nContent-Type: image/png\nContent-Length: 6\n\nBYTES\n` +
    '--b b \nContent-Type: multipart/mixed; boundary=c\n\n' +
    `--c\n${http}Content-ID: 3\n\nHTTP/1.1 204 No Content\n\n\n` +
    `--c\n${http}Content-ID: 2\n\nHTTP/1.1 201 Created\nContent-Type: application/json\n\n{"id":"ä"}\n--c--\n\n` +
    `--b b\n${http}\nHTTP/1.1 404 Not Found\nContent-Type: application/json\n\n{"error":{"code":"X","message":"Y"}}\n--b b--\nafter`
  const [head = '', tail = ''] = crlf(text).split('BYTES')
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(tail)])
  const { client } = await service(() => ({ headers: { 'content-type': 'multipart/mixed; boundary="b b"' }, body }))
  const [media, [made, gone], missing, last] = await batch(
    [
      client.me.photo.$value(),
      changeSet([client.me.messages.$create({}), client.me.messages('1').$delete()]),
      client.users('x').$get(),
      client.users('y').$get(),
    ],
    { format: 'multipart' },
  )
  expect(media.ok && [...new Uint8Array(await media.value.arrayBuffer())]).toEqual([...bytes])
  expect(made.ok && made.value.id).toBe('ä')
  expect([gone.status, missing.status === 404 && missing.error.code, last.status]).toEqual([204, 'X', 424])
})

test('gives each call the answer that names it, in whatever order they come', async () => {
  const answer = (id: string, text: string) => `--b\n${part(id, `HTTP/1.1 ${text}`)}`
  const body = crlf(
    answer('4', '400 Bad Request\n\n{"error":{"code":"Set","message":"All or nothing"}}') +
      answer('2', '200 OK\n\n7') +
      answer('1', '200 OK\n\n{"id":"a"}') +
      '--b--',
  )
  const headers = { 'content-type': 'multipart/mixed; boundary=b' }
  const { client } = await service(() => ({ headers, body }))
  const messages = client.me.messages
  const calls = [
    client.me.$get(),
    messages.$count(),
    changeSet([messages('x').$delete(), messages('y').$delete()]),
  ] as const
  const [me, count, set] = await batch(calls, { format: 'multipart' })
  expect([me, count]).toMatchObject([{ value: { id: 'a' } }, { value: 7 }])
  expect(set).toMatchObject([{ error: { code: 'Set' } }, { error: { code: 'Set' } }])
})

test('is read in the format of the answer, whichever was asked for', async () => {
  const json = await service(() => ({ json: { responses: [{ id: '1', status: 200, body: { id: 'x' } }] } }))
  const [inJson] = await batch([json.client.users('x').$get()], { format: 'multipart' })
  const part = 'Content-Type: application/http\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"id":"y"}'
  const headers = { 'content-type': 'multipart/mixed; boundary=b' }
  const multipart = await service(() => ({ headers, body: `--b\n${part}\n--b--` }))
  const [inParts] = await batch([multipart.client.users('y').$get()])
  expect([inJson.ok && inJson.value.id, inParts.ok && inParts.value.id]).toEqual(['x', 'y'])
  const page = await service(() => ({ headers: { 'content-type': 'text/html' }, body: '<p>Sign in</p>' }))
  await expect(batch([page.client.users('x').$get()])).rejects.toMatchObject({ name: 'ODataError', status: 200 })
})

test('gives one failure of a change set to all its calls', async () => {
  const body = crlf(
    '--b\nContent-Type: application/http\n\nHTTP/1.1 409 Conflict\nContent-Type: application/json\n\n{"error":{"code":"C","message":"D"}}\n--b--',
  )
  const { client } = await service(() => ({ headers: { 'content-type': 'multipart/mixed; boundary=b' }, body }))
  const [[one, two]] = await batch([changeSet([client.users('1').$delete(), client.users('2').$delete()])], {
    format: 'multipart',
  })
  expect([one, two].map((outcome) => outcome.status === 409 && outcome.error.message)).toEqual(['D', 'D'])
})

test('lets no header or address break out of its part', async () => {
  const { client, seen } = await service(() => ({
    headers: { 'content-type': 'multipart/mixed; boundary=b' },
    body: '--b--',
  }))
  const break_ = 'a\r\n\r\nDELETE /v1.0/users HTTP/1.1\r\n'
  expect(() => client.me.$get({ headers: { 'x-a': break_ } }).$request()).toThrow(TypeError)
  await expect(batch([client.me.$get({ ifMatch: break_ })], { format: 'multipart' })).rejects.toThrow(TypeError)
  await batch([client.users(break_).$get(), client.users.$list({ filter: break_, query: { [break_]: break_ } })], {
    format: 'multipart',
  })
  expect(seen[0]?.body.match(/HTTP\/1\.1\r\n/g)?.length).toBe(2)
  expect(seen[0]?.body).not.toMatch(/^DELETE/m)
})
