import type { AccessToken, TokenCredential } from '@azure/core-auth'
import { type AuthProvider, CustomAuthenticationProvider } from '@microsoft/microsoft-graph-client'
import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials/index.js'
import { expect, test } from 'vitest'
import { authFrom } from '../../src/runtime/index.js'
import { service } from './service.js'

const scopes = ['https://graph.example/.default']

function credential(answer: AccessToken | null = { token: 'granted', expiresOnTimestamp: 0 }) {
  const asked: unknown[] = []
  const getToken: TokenCredential['getToken'] = async (...given) => {
    asked.push(given)
    return answer
  }
  return { getToken, asked }
}

/** The header of a request that such an `auth` sends. */
async function sent(auth: () => Promise<string>) {
  const { client, seen } = await service(undefined, (transport) => ({ ...transport, auth }))
  await client.me.$get()
  return seen[0]?.headers.authorization
}

test('a callback gives the token', async () => {
  const callback: AuthProvider = (done) => setTimeout(() => done(null, 'called'))
  expect(await sent(authFrom(callback))).toBe('Bearer called')
  expect(await sent(authFrom(new CustomAuthenticationProvider(callback)))).toBe('Bearer called')
})

test('a provider of credentials gives the token, and knows its scopes', async () => {
  const { getToken, asked } = credential()
  const provider = new TokenCredentialAuthenticationProvider({ getToken }, { scopes })
  expect(await sent(authFrom(provider))).toBe('Bearer granted')
  expect(asked).toEqual([[scopes, undefined]])
})

test('a credential gives the token for the scopes', async () => {
  const { getToken, asked } = credential()
  const given: TokenCredential = { getToken }
  expect(await sent(authFrom(given, scopes))).toBe('Bearer granted')
  expect(asked).toEqual([[scopes]])
  // @ts-expect-error A credential needs scopes.
  authFrom(given)
})

test('a provider is given the scopes that the caller names', async () => {
  const asked: unknown[] = []
  const provider = {
    async getAccessToken(options?: { scopes?: string[] }) {
      asked.push(options)
      return 'own'
    },
  }
  await authFrom(provider)()
  await authFrom(provider, scopes)()
  expect(asked).toEqual([undefined, { scopes }])
})

test('the token is asked for at each request', async () => {
  let count = 0
  const auth = authFrom((done) => done(null, `token${++count}`))
  const { client, seen } = await service(undefined, (transport) => ({ ...transport, auth }))
  await client.me.$get()
  await client.me.$get()
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer token1', 'Bearer token2'])
})

test('what is cancelled while the token is awaited is not sent', async () => {
  const control = new AbortController()
  const sent: Request[] = []
  const { client } = await service(undefined, (transport) => ({
    ...transport,
    auth: async () => {
      control.abort(new Error('enough'))
      return 'token'
    },
    fetch: async (request) => {
      sent.push(request)
      return Response.json({})
    },
  }))
  await expect(client.me.$get({ signal: control.signal })).rejects.toThrow('enough')
  expect(sent).toEqual([])
})

test('what gives no token rejects, and nothing is sent', async () => {
  const failure = new Error('signed out')
  const thrown = () => {
    throw failure
  }
  const { client, seen } = await service(undefined, (transport) => ({
    ...transport,
    auth: authFrom((done) => done(failure, null)),
  }))
  await expect(client.me.$get()).rejects.toBe(failure)
  expect(seen).toEqual([])
  await expect(authFrom(thrown)()).rejects.toBe(failure)
  await expect(authFrom(async () => thrown())()).rejects.toBe(failure)
  await expect(authFrom(new CustomAuthenticationProvider((done) => done(failure, null)))()).rejects.toBe(failure)
  for (const none of [authFrom((done) => done(null, null)), authFrom(credential(null), scopes)])
    await expect(none()).rejects.toThrow('no access token')
})
