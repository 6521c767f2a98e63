import { expect, test } from 'vitest'
import { type HeaderRule, withHeaders } from '../../src/runtime/headers.js'

const rules: readonly HeaderRule[] = [
  ['ConsistencyLevel', 'eventual', '$count $search', 'members users'],
  ['Prefer', 'include-unknown-enum-members', '', ''],
]

async function sent(path: string, init: RequestInit = {}): Promise<readonly (string | null)[]> {
  let seen = new Headers()
  const transport = withHeaders(
    {
      baseUrl: 'https://x.example/v1',
      fetch: async (request) => {
        seen = request.headers
        return new Response()
      },
    },
    rules,
  )
  await transport.fetch?.(new Request(`https://x.example/v1/${path}`, init))
  return [seen.get('ConsistencyLevel'), seen.get('Prefer')]
}

const newer = 'include-unknown-enum-members'

test.each([
  ['users?$search=%22a%22', 'eventual'],
  ['users?$count=true', 'eventual'],
  ['users/$count', 'eventual'],
  ['groups/1/members?$filter=a&$count=true', 'eventual'],
  ['users?$top=1', null],
  ['messages?$search=%22a%22', null],
])('%s', async (path, header) => expect(await sent(path)).toEqual([header, newer]))

test('what the caller says stays, and preferences are joined', async () => {
  const headers = { ConsistencyLevel: 'session', Prefer: 'odata.maxpagesize=5' }
  expect(await sent('users?$count=true', { headers })).toEqual(['session', `odata.maxpagesize=5, ${newer}`])
  expect(await sent('users', { headers: { Prefer: newer } })).toEqual([null, newer])
})

test('other requests are left alone', async () => {
  expect(await sent('users?$count=true', { method: 'POST', body: '{}' })).toEqual([null, null])
})
