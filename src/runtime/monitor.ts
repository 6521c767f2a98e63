import { createResponse } from './batches/json.js'
import { answerIn } from './batches/multipart.js'
import { partsOf } from './outcome.js'
import { type Call, createError, createWholeRequest, type LazyRequest, readAnswer } from './request.js'
import { retryDelay, send, sleep, type Transport } from './send.js'

/** What is waited for, and for how long. */
export interface MonitorOptions {
  /** Where a call of before is monitored: nothing is sent but what asks for its result, and the call only says how that is read. */
  readonly location?: string | undefined
  /** Ends the waiting, and not what the service does; that of the call if not given. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds that the result may take; as many as it takes if not given. */
  readonly timeLimit?: number | undefined
}

/** A call that a service does on its own, until it has a result (OData Protocol 4.01 §11.6). */
export interface Monitor<T> {
  /** The status monitor, to go on from elsewhere, or after `result` has failed; undefined where the service has answered at once. */
  readonly location: string | undefined
  /** Asks until there is a result, when the service says, else ever less often; rejects as the call would. */
  result(): Promise<T>
  /** Tells the service to stop; `result` rejects with an `AbortError`. Throws an `ODataError` where the service cannot (405), or knows nothing of it any more (404). */
  cancel(): Promise<void>
}

/**
 * Sends a call with the preference `respond-async`, and gives what it is monitored by as soon as the service has taken it: `const job = await monitor(client.rebuild({ year: 2026 }))`,
 * then `await job.result()` or `await job.cancel()`. `monitor(call, { location })` goes on from the `location` of before. Tokens go to the origin of `baseUrl` alone.
 */
export async function monitor<T>(request: LazyRequest<T>, options: MonitorOptions = {}): Promise<Monitor<T>> {
  const [call, transport] = partsOf(request)
  const { signal = call.options?.signal, timeLimit = Number.POSITIVE_INFINITY } = options
  const deadline = Date.now() + timeLimit
  const control = new AbortController()
  // Each wait has a signal of its own: that of a long job would gather their listeners.
  let waiting = new AbortController()
  const stop = (reason: unknown) => {
    control.abort(reason)
    waiting.abort(reason)
  }
  const stopped = () => stop(signal?.reason)
  signal?.throwIfAborted()
  signal?.addEventListener('abort', stopped)

  let location = options.location && new URL(options.location, call.url).href
  let wait = 0
  let result: Promise<unknown> | undefined
  if (location === undefined) {
    const prefer = [call.options?.prefer ?? [], 'respond-async'].flat()
    await exchange({ ...call, options: { ...call.options, prefer } }, async (answer, sent) => {
      if (goesOn(answer, 0)) return
      result = readAnswer(answer, call, sent)
      await result
    })
  }

  return {
    get location() {
      return location
    },
    result() {
      result ??= finished().finally(() => signal?.removeEventListener('abort', stopped))
      return result as Promise<T>
    },
    async cancel() {
      if (location === undefined) return
      const sent = await createWholeRequest(askedOf(location, 'DELETE', call))
      await send(sent, transport, call.options?.timeLimit, async (answer) => {
        if (!answer.ok) throw await createError(answer, sent)
      })
      stop(new DOMException('The call was cancelled', 'AbortError'))
    },
  }

  async function finished(): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      if (Date.now() + wait > deadline) throw new DOMException(`No result in ${timeLimit} ms`, 'TimeoutError')
      control.signal.throwIfAborted()
      waiting = new AbortController()
      await sleep(wait, waiting.signal)
      const ended = await exchange(askedOf(location ?? '', 'GET', call), async (answer, sent) => {
        if (goesOn(answer, attempt)) return undefined
        if (!answer.ok) throw await createError(answer, sent)
        return { value: await readAnswer(await resultIn(answer, call, transport), call, sent) }
      })
      if (ended) return ended.value
    }
  }

  async function exchange<R>(asked: Call, read: (answer: Response, sent: Request) => Promise<R>): Promise<R> {
    const sent = await createWholeRequest({ ...asked, options: { ...asked.options, signal: control.signal } })
    const limit = call.options?.timeLimit ?? transport.timeLimit ?? 100_000
    return send(sent, transport, Math.min(limit, deadline - Date.now()), (answer) => read(answer, sent))
  }

  /** Whether the service is still at it; if so, where and when to ask next. */
  function goesOn({ status, headers, url }: Response, attempt: number): boolean {
    const next = headers.get('location')
    if (status !== 202 || (next === null && location === undefined)) return false
    if (next !== null) location = new URL(next, url || location || call.url).href
    // As long as a busy service would have the client wait; timers know no more than 24 days.
    const busy = new Response(null, { status: 503, headers })
    wait = Math.min(retryDelay(busy, 'GET', Math.min(attempt, 6)) ?? 0, 2e9)
    return true
  }
}

/** What is asked of a status monitor, with the headers of the call that are not about its body or its entity. */
function askedOf(url: string, method: string, { accept, options = {}, read }: Call): Call {
  const headers = new Headers(options.headers)
  for (const name of ['content-type', 'if-match', 'if-none-match', 'prefer', 'x-http-method']) headers.delete(name)
  return { method, url, options: { headers }, read, ...(accept === undefined ? {} : { accept }) }
}

/** What the call would have been answered with: the answer itself with the status that it tells, or an answer inside of it (§8.3.1). */
async function resultIn(answer: Response, call: Call, transport: Transport): Promise<Response> {
  const { headers, body, status } = answer
  const inside = /^application\/http/i.test(headers.get('content-type') ?? '') && (await answerIn(answer))
  const final = inside
    ? await (transport.answered?.(inside, call.accept ?? 'application/json') ?? inside)
    : createResponse(Number(headers.get('asyncresult') ?? status), headers, body ?? undefined)
  return final.ok ? final : ((await call.fail?.(final)) ?? final)
}
