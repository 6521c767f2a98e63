import { changed, type Middleware } from './middleware.js'

/** A request as an observer may see it: without tokens, keys and cookies. */
export interface Observed {
  readonly method: string
  readonly url: string
  readonly headers: Headers
}

/** How an attempt ended. */
export interface Ended {
  /** Of the head of the answer; undefined where there was none. */
  readonly response: Pick<Response, 'status' | 'headers'> | undefined
  /** Why there was no answer. */
  readonly error: unknown
  readonly milliseconds: number
}

/** What an observer gives back for an attempt. */
export interface Observation {
  /** Headers to send, such as `traceparent`. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly end?: ((ended: Ended) => void) | undefined
}

/** Tells of every attempt: for logs, and for spans of a tracer. */
export function observe(start: (request: Observed) => Observation | undefined): Middleware {
  return async (request, next) => {
    const observation = start({ method: request.method, url: request.url, headers: withoutSecrets(request.headers) })
    const headers = new Headers(request.headers)
    for (const [name, value] of Object.entries(observation?.headers ?? {})) headers.set(name, value)
    const began = performance.now()
    const end = (response: Response | undefined, error?: unknown) =>
      observation?.end?.({ response, error, milliseconds: performance.now() - began })
    try {
      const response = await next(observation?.headers === undefined ? request : changed(request, { headers }))
      end(response)
      return response
    } catch (error) {
      end(undefined, error)
      throw error
    }
  }
}

/** One line for each attempt: `GET https://… 200 12 ms`. */
export function logger(log: (line: string) => void): Middleware {
  return observe(({ method, url }) => ({
    end: ({ response, error, milliseconds }) =>
      log(`${method} ${url} ${response?.status ?? String(error)} ${Math.round(milliseconds)} ms`),
  }))
}

/** Headers that may be kept or shown. */
export function withoutSecrets(headers: Headers): Headers {
  const shown = new Headers(headers)
  for (const name of headers.keys()) if (secret.test(name)) shown.delete(name)
  return shown
}

/** What services call their tokens and keys: `x-csrf-token`, `x-api-key`, `Ocp-Apim-Subscription-Key`. */
const secret = /authorization|cookie|token|secret|password|(api|subscription)-?key/i
