import { ODataError } from './error.js'
import { type Call, createError, createWholeRequest, type LazyRequest, pending, readAnswer } from './request.js'
import { send, type Transport } from './send.js'

/** Statuses of an answer that is no error. */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206

/** Statuses of an answer that is one (RFC 9110 §15 and what has been registered since). */
export type FailureStatus =
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 500 | 501 | 502 | 503 | 504 | 505 | 507 | 508 | 511)

/** The call did what it should. */
export interface Success<T> {
  readonly ok: true
  readonly status: SuccessStatus
  readonly value: T
  readonly headers: Headers
  /** Of what was answered. */
  readonly etag: string | undefined
}

/** What `ifNoneMatch` names is still what the service has. */
export interface NotModified {
  readonly ok: false
  readonly status: 304
  readonly headers: Headers
  readonly etag: string | undefined
}

/** The service answered with an error; or with a success that is no JSON, which counts as 502, while the error has its own status. */
export interface Failure {
  readonly ok: false
  readonly status: FailureStatus
  readonly error: ODataError
  readonly headers: Headers
}

/** How a call ended, as a value: `switch (outcome.status) { case 200: …; case 304: …; case 412: … }`. */
export type Outcome<T> = Success<T> | NotModified | Failure

/** Sends a call, and rejects only where no answer came. */
export async function outcome<T>(request: LazyRequest<T>): Promise<Outcome<T>> {
  const [call, transport] = partsOf(request)
  const sent = await createWholeRequest(call)
  const ended = await send(sent, transport, call.options?.timeLimit, (response) => outcomeOf(response, call, sent))
  return ended as Outcome<T>
}

/** The value of a success; throws the error of anything else. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw 'error' in outcome ? outcome.error : new TypeError('Not modified')
}

/** What makes the call that a lazy request stands for, and the transport that would send it. */
export function pendingOf(request: object): readonly [write: () => Call, transport: Transport] {
  const parts = (request as { readonly [pending]?: readonly [() => Call, Transport] })[pending]
  if (parts === undefined) throw new TypeError('This is no call of a client')
  return parts
}

/** The call that a lazy request stands for, and the transport that would send it. */
export function partsOf(request: object): readonly [call: Call, transport: Transport] {
  const [write, transport] = pendingOf(request)
  return [write(), transport]
}

/** What an answer to a call says. */
export async function outcomeOf(response: Response, call: Call, request: Request): Promise<Outcome<unknown>> {
  const { ok, headers } = response
  const etag = headers.get('etag') ?? undefined
  if (ok) {
    try {
      const value = await readAnswer(response, call, request)
      return { ok, status: response.status as SuccessStatus, value, headers, etag }
    } catch (error) {
      if (!(error instanceof ODataError)) throw error
      return { ok: false, status: 502, error, headers }
    }
  }
  if (response.status === 304) return { ok, status: 304, headers, etag }
  const answer = (await call.fail?.(response)) ?? response
  return { ok, status: response.status as FailureStatus, error: await createError(answer, request), headers }
}
