import type { Transport } from './send.js'

/** Passes a request on, as it is or changed, and gives the answer, as it came or changed. */
export type Middleware = (request: Request, next: (request: Request) => Promise<Response>) => Promise<Response>

/**
 * A transport whose requests pass through the middleware, the first outermost. Each attempt and each hop of a redirect passes by itself, with the token where
 * the origin may have it.
 */
export function withMiddleware<T extends Transport>(transport: T, middleware: readonly Middleware[]): T {
  const last = transport.fetch ?? ((request: Request) => fetch(request))
  const sends = middleware.reduceRight<(request: Request) => Promise<Response>>(
    (next, each) => async (request) => each(request, next),
    last,
  )
  return { ...transport, fetch: sends }
}

/** The same request with other headers, method, address or body. */
export function changed(request: Request, change: RequestInit & { readonly url?: string }): Request {
  const { url, ...init } = change
  const { method, headers, body, signal, redirect } = request
  return new Request(url ?? request.url, {
    method,
    headers,
    signal,
    redirect,
    ...init,
    body: init.body === undefined ? body : init.body,
    duplex: 'half',
  } as RequestInit)
}
