/** How requests reach the service. */
export interface Transport {
  /** The service root, as an absolute URL; `withQuery` sends a query that it has. */
  readonly baseUrl: string
  /** Gives the token that goes into `Authorization: Bearer`; never sent to another origin. */
  readonly auth?: (() => string | undefined | Promise<string | undefined>) | undefined
  /** Instead of the platform's `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
  /** How many times to try again after 429, 503 or 504; 3 if not given. */
  readonly retries?: number | undefined
  /** Milliseconds that a call may take with all its retries; 100,000 if not given. */
  readonly timeLimit?: number | undefined
  /** What is done to an answer that comes in a part of a batch, as `fetch` does it to one that comes by itself. */
  readonly answered?: ((answer: Response, accept: string | null) => Promise<Response>) | undefined
  /** How a single key stands in a URL, where the metadata does not say it: `/users/1`, or `/users(1)`. */
  readonly keys?: 'segment' | 'parentheses' | undefined
  /** How a bound operation stands in a URL, where the metadata does not say it: `sample.rename`, or `rename`. */
  readonly operations?: 'qualified' | 'unqualified' | undefined
}

/** Sends a copy with the token, retries and redirects, and reads the answer in time; it may still be an error of the service. */
export async function send<T>(
  request: Request,
  transport: Transport,
  timeLimit: number | undefined,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  request.signal.throwIfAborted()
  const limit = timeLimit ?? transport.timeLimit ?? 100_000
  const deadline = Date.now() + limit
  const control = new AbortController()
  const timer = setTimeout(
    () => control.abort(new DOMException(`No answer in ${limit} ms`, 'TimeoutError')),
    Math.min(limit, 2e9),
  )
  // It stays after the answer has been handed over as it is: a body that is still being read can be cancelled.
  request.signal.addEventListener('abort', () => control.abort(request.signal.reason))
  const attempts = async () => {
    const body = await request.clone().arrayBuffer()
    for (let attempt = 0; ; attempt += 1) {
      const response = await follow(request, body.byteLength ? body : null, transport, control.signal)
      const delay = retryDelay(response, request.method, attempt)
      if (delay === undefined || attempt >= (transport.retries ?? 3) || Date.now() + delay >= deadline)
        return read(response)
      await response.body?.cancel()
      await sleep(delay, control.signal)
    }
  }
  return until(control.signal, attempts()).finally(() => clearTimeout(timer))
}

/** Redirects are followed by hand, so that the token stays with its origin. */
async function follow(
  request: Request,
  body: ArrayBuffer | null,
  transport: Transport,
  signal: AbortSignal,
): Promise<Response> {
  const headers = new Headers(request.headers)
  let url = new URL(request.url)
  let method = request.method
  let payload = body
  let redirect: RequestRedirect = 'manual'
  for (let hops = 0; hops <= 10; hops += 1) {
    const sent = new Request(url, { method, headers, signal, redirect, body: payload })
    if (url.origin === new URL(transport.baseUrl).origin) {
      const token = await transport.auth?.()
      if (token) sent.headers.set('authorization', `Bearer ${token}`)
    } else {
      sent.headers.delete('authorization')
      sent.headers.delete('cookie')
    }
    signal.throwIfAborted()
    const response = await (transport.fetch ?? fetch)(sent)
    // Node lets go of signals that only other signals lead to, though the body that they should end is still being read.
    ;((response.body ?? {}) as { request?: unknown }).request = [request, sent]
    if (!response.status) {
      // A browser hides where it leads. It drops the token itself when it leaves the origin (Fetch §4.4).
      redirect = 'follow'
      continue
    }
    const location = response.headers.get('location')
    if (!location || !/30[12378]/.test(`${response.status}`)) return response
    await response.body?.cancel()
    // Were it not needed, Node would collect what is sent, and its signal with it, before the answer comes.
    url = new URL(location, sent.url)
    if (response.status === 303 || (response.status < 303 && method === 'POST')) {
      method = 'GET'
      payload = null
      headers.delete('content-type')
    }
  }
  throw new TypeError(`${request.url} redirects in a circle`)
}

/** Milliseconds to wait before trying again; undefined where trying again is not called for. */
export function retryDelay(response: Response, method: string, attempt: number): number | undefined {
  const after = response.headers.get('retry-after')
  // A gateway that gave up does not say whether the service has acted, so only what may be repeated is.
  const once = !after && /^P[AO]/.test(method)
  if (![429, 503, once || 504].includes(response.status)) return undefined
  const delay = Number(after) * 1000 || Date.parse(after ?? '') - Date.now()
  return delay <= 0 ? 0 : delay || 500 * 2 ** attempt * (0.75 + Math.random() / 2)
}

/** Waits, unless the signal ends it. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: unknown
  await until(signal, new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)))).finally(() =>
    clearTimeout(timer as number),
  )
}

/** What is promised, unless the signal ends it, for those who do not know the signal. */
async function until<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.throwIfAborted()
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  return Promise.race([promise, aborted])
}
