import { copyOf, type Middleware } from './middleware.js'
import { retryDelay, sleep } from './send.js'

/** What all calls of a client may spend on trying again, so that a service in trouble is not made to answer everything twice. */
export interface RetryBudget {
  /** Whether one more try may be made; it is spent. */
  spend(): boolean
  /** A call that went well gives a part of a try back. */
  earn(): void
}

/** A budget of `tries`, of which each call that goes well gives `ratio` back. */
export function createRetryBudget({
  tries = 10,
  ratio = 0.1,
}: {
  readonly tries?: number | undefined
  readonly ratio?: number | undefined
} = {}): RetryBudget {
  let left = tries
  return {
    spend() {
      if (left < 1) return false
      left -= 1
      return true
    },
    earn() {
      left = Math.min(tries, left + ratio)
    },
  }
}

/** When calls are tried again, and how often. */
export interface RetryOptions {
  /** Shared by every call that goes through the middleware; one of its own if not given. */
  readonly budget?: RetryBudget | undefined
  /** How many times one call is tried again; 3 if not given. */
  readonly retries?: number | undefined
  /** Milliseconds; a service that asks for a longer wait is answered to by giving up. 60,000 if not given. */
  readonly longestWait?: number | undefined
  /** Milliseconds to wait before trying again; undefined gives the answer, or the error of the network, to the caller. */
  readonly delay?: ((answer: Response | undefined, request: Request, attempt: number) => number | undefined) | undefined
}

/**
 * Tries again within a budget, after 429, 503 and 504 as the client does by itself (`Retry-After`, else growing waits with jitter), and after an error of the network
 * where the method may be repeated. For a transport with `retries: 0`.
 */
export function retry(options: RetryOptions = {}): Middleware {
  const { budget = createRetryBudget(), retries = 3, longestWait = 60_000, delay = standardDelay } = options
  return async (request, next) => {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await next(copyOf(request)).catch((error: unknown) => {
        if (request.signal.aborted || attempt >= retries) throw error
        return { error }
      })
      const response = 'error' in answer ? undefined : answer
      if (response !== undefined && response.status < 429) budget.earn()
      const wait = attempt < retries ? delay(response, request, attempt) : undefined
      if (wait === undefined || wait > longestWait || !budget.spend()) {
        if ('error' in answer) throw answer.error
        return answer
      }
      await response?.body?.cancel()
      await sleep(wait, request.signal)
    }
  }
}

function standardDelay(answer: Response | undefined, { method }: Request, attempt: number): number | undefined {
  if (answer !== undefined) return retryDelay(answer, method, attempt)
  const repeatable = method !== 'POST' && method !== 'PATCH'
  return repeatable ? 500 * 2 ** attempt * (0.75 + Math.random() / 2) : undefined
}
