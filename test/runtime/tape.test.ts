import { expect, test } from 'vitest'
import { batch, changeSet, recorder, replayer, type Transport, withMiddleware } from '../../src/runtime/index.js'
import { createClient } from './sample/client.js'
import { service } from './service.js'

test('plays what was recorded, without the service and on another address', async () => {
  let tape: ReturnType<typeof recorder> | undefined
  const { client, close } = await service(
    ({ method }, count) => ({ status: method === 'DELETE' ? 204 : 200, json: { id: String(count) } }),
    (transport) => {
      tape = recorder(transport.baseUrl)
      return withMiddleware(transport, [tape])
    },
  )
  await client.me.$get()
  await client.me.messages.$create({ subject: 'ä' })
  await client.me.messages.$create({ subject: 'ä' })
  await client.me.messages('2').$delete()
  await client
    .drives('d')
    .items('i')
    .content.$setValue(new Uint8Array([0xff, 0xfe, 0]))
  close()
  const json = JSON.stringify(tape?.tape)
  expect(json).not.toContain('secret')
  expect(json).not.toContain('127.0.0.1')

  const replay = replayer(JSON.parse(json), 'https://other.test/v1.0')
  const again = createClient({ baseUrl: 'https://other.test/v1.0', fetch: replay })
  expect((await again.me.$get()).id).toBe('1')
  expect((await again.me.messages.$create({ subject: 'ä' })).id).toBe('2')
  expect((await again.me.messages.$create({ subject: 'ä' })).id).toBe('3')
  await again.me.messages('2').$delete()
  expect(replay.unplayed().map(({ request }) => request.body)).toEqual([{ base64: '//4A' }])
  await expect(again.me.$get()).rejects.toThrow('GET me is not on the tape')
  await again
    .drives('d')
    .items('i')
    .content.$setValue(new Uint8Array([0xff, 0xfe, 0]))
  expect(replay.unplayed()).toEqual([])
})

test('plays multipart batches, links and references on another address', async () => {
  const work = async (transport: Transport) => {
    const client = createClient(transport)
    const ids: unknown[] = []
    for await (const { id } of client.users.$list()) ids.push(id)
    await client.groups('g').members.$ref.$add(client.users('1'))
    const [created] = await batch([changeSet([client.me.messages.$create({ subject: 'a' })])], { format: 'multipart' })
    return [ids, created[0]]
  }
  const part = 'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n\r\n{"id":"m"}'
  const tape = recorder('https://here.test/v1.0')
  const transport: Transport = {
    baseUrl: 'https://here.test/v1.0',
    fetch: async ({ url, method }) => {
      if (url.endsWith('$batch')) {
        const inner = `--b\r\nContent-Type: application/http\r\nContent-ID: 1\r\n\r\n${part}\r\n--b--`
        const body = `--a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${inner}\r\n--a--`
        return new Response(body, { headers: { 'content-type': 'multipart/mixed; boundary=a' } })
      }
      if (method === 'POST') return new Response(null, { status: 204, headers: { location: `${url}/x` } })
      const next = url.includes('skip') ? {} : { '@odata.nextLink': 'https://here.test/v1.0/users?skip=1' }
      return Response.json({ value: [{ id: url.includes('skip') ? '2' : '1' }], ...next })
    },
  }
  const recorded = await work(withMiddleware(transport, [tape]))
  const json = JSON.stringify(tape.tape)
  expect(json).not.toContain('here.test')
  const replay = replayer(JSON.parse(json), 'https://there.test/root/')
  expect(await work({ baseUrl: 'https://there.test/root/', fetch: replay })).toEqual(recorded)
  expect(recorded).toMatchObject([['1', '2'], { status: 201, value: { id: 'm' } }])
  expect(replay.unplayed()).toEqual([])
})
