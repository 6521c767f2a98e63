import { expect, test, vi } from 'vitest'
import { createClient, type Entity, ODataError } from '../../src/runtime/index.js'

test.each([
  ['', 'HTTP 503', '503'],
  ['{}', 'HTTP 503', '503'],
  ['[]', 'HTTP 503', '503'],
  ['null', 'HTTP 503', '503'],
  ['""', 'HTTP 503', '503'],
  ['Full', 'Full', '503'],
  ['{"reason":"full"}', '{"reason":"full"}', '503'],
  ['{"error":{"code":"","message":""}}', '{"error":{"code":"","message":""}}', '503'],
  ['{"error":{"code":"Full","message":"No room"}}', 'No room', 'Full'],
])('what an error says is never nothing: %j', async (body, message, code) => {
  const fetch = async () => new Response(body, { status: 503 })
  const client = createClient<{ readonly me: Entity<object, object, object> }>(
    { baseUrl: 'https://service.example', fetch, retries: 0 },
    { namespace: 'main' },
  )
  const error: unknown = await client.me.$get().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ODataError)
  expect(error).toMatchObject({ status: 503, message, code })
})

test('text of any length is not taken apart by its characters', () => {
  const given = [new Headers(), '<html>'.repeat(100), new Request('https://service.example')] as const
  const keys = vi.spyOn(Object, 'keys')
  const error = new ODataError(502, ...given)
  const asked = keys.mock.calls.length
  keys.mockRestore()
  expect([error.message.length, asked]).toEqual([500, 0])
})
