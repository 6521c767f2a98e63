import { expect, test } from 'vitest'
import { recorder, replayer, withMiddleware } from '../../src/runtime/index.js'
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
