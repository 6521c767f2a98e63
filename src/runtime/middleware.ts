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
    (next, each) => (request) => kept(request, () => each(request, next)),
    (request) => kept(request, () => last(request)),
  )
  return { ...transport, fetch: sends }
}

/** Node collects a request that nothing refers to, and its signal with it, while the answer is still to come. */
const inFlight = new Set<Request>()

/** The same while a body is still being read, by what is read. */
const readers = new WeakMap<object, readonly Request[]>()

async function kept(request: Request, answer: () => Promise<Response>): Promise<Response> {
  inFlight.add(request)
  try {
    const response = await answer()
    const { body } = response
    if (body) readers.set(body, [...(readers.get(body) ?? []), request])
    return response
  } finally {
    inFlight.delete(request)
  }
}

/** A copy to send while the request is kept. It stops with the request: the signal of a clone is lost in Node once garbage is collected. */
export function copyOf(request: Request): Request {
  return new Request(request.clone(), { signal: request.signal })
}

/** The same request with other headers; or another address, with its method and body. */
export function changed(request: Request, change: RequestInit & { readonly url?: string }): Request {
  const { url, ...init } = change
  // A body that goes on as a stream is refused by browsers over HTTP/1.1; a request that is handed over keeps what its body was made of.
  if (url === undefined) return new Request(request, init)
  const { headers, signal, redirect } = request
  return new Request(url, { headers, signal, redirect, ...init })
}
