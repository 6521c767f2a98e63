/** An authentication provider of `@microsoft/microsoft-graph-client`. */
export interface TokenProvider {
  getAccessToken(options?: { scopes?: string[] }): Promise<string>
}

/** A credential of `@azure/identity`. */
export interface TokenSource {
  getToken(scopes: string[]): Promise<{ readonly token: string } | null>
}

/** What `authProvider` of `Client.init` is: it calls back with an error, or with a token. */
export type TokenCallback = (done: (error: unknown, token: string | null) => void) => void

/**
 * `auth` of a client from what other libraries sign in with; it rejects where they give no token. It is asked for each request, and remembers nothing: providers and
 * credentials keep their tokens themselves.
 */
export function authFrom(provider: TokenProvider | TokenCallback, scopes?: readonly string[]): () => Promise<string>
export function authFrom(credential: TokenSource, scopes: readonly string[]): () => Promise<string>
export function authFrom(from: TokenProvider | TokenCallback | TokenSource, scopes?: readonly string[]) {
  return async () => {
    const token = await tokenOf(from, scopes && [...scopes])
    if (!token) throw new TypeError('There is no access token')
    return token
  }
}

async function tokenOf(from: TokenProvider | TokenCallback | TokenSource, scopes: string[] | undefined) {
  if (typeof from === 'function') return called(from)
  if ('getAccessToken' in from) return from.getAccessToken(scopes && { scopes })
  return (await from.getToken(scopes ?? []))?.token
}

function called(callback: TokenCallback): Promise<string | null> {
  return new Promise((resolve, reject) => {
    // A callback may be asynchronous, and fail before it calls back.
    const ended: unknown = callback((error, token) => (error && !token ? reject(error) : resolve(token)))
    Promise.resolve(ended).catch(reject)
  })
}
