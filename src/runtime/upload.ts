import { createError } from './request.js'
import { retryDelay, send, sleep } from './send.js'

/** What a service gives to upload to; `createUploadSession` of Microsoft Graph answers so. */
export interface UploadSession {
  readonly uploadUrl?: string | null
  readonly nextExpectedRanges?: readonly (string | null)[] | null
}

/** A body that can be read in pieces, more than once: a `Blob`, a `File`, or something that reads from a disk. */
export interface UploadSource {
  readonly size: number
  slice(start: number, end: number): BodyInit | Promise<BodyInit>
}

/** How a body is cut and sent. */
export interface UploadOptions {
  /** Bytes sent at once: 5 MiB if not given. Microsoft Graph takes multiples of 320 KiB. */
  readonly chunkSize?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** Called with the bytes that the service has. */
  readonly onProgress?: ((sent: number, size: number) => void) | undefined
  /** Milliseconds that one piece may take until it is answered; it counts as a failure, and is tried again. 300,000 if not given. */
  readonly timeLimit?: number | undefined
  /** How many failures in a row, without a byte of progress, are tried again; 5 if not given. */
  readonly retries?: number | undefined
  /** Milliseconds of the first wait after a failure; each next is twice as long. 500 if not given. */
  readonly firstWait?: number | undefined
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
}

/** How an upload ended. */
export interface Uploaded<T> {
  /** The item that was made; undefined where the service says nothing of it in JSON, or makes none before it is told to. */
  readonly item: T | undefined
  /** Where the item is, as a whole URL. */
  readonly location: string | undefined
}

/**
 * Uploads in pieces, and goes on after failures from where the service says it is; given a session of before, it resumes. The address of the session is its own
 * permission, so no token is sent.
 */
export async function upload<T = unknown>(
  session: UploadSession,
  body: Blob | BufferSource | UploadSource,
  options: UploadOptions = {},
): Promise<Uploaded<T>> {
  const { chunkSize = 5 * 1024 * 1024, signal, onProgress, retries = 5, firstWait = 500, timeLimit = 300_000 } = options
  if (!(Number.isInteger(chunkSize) && chunkSize > 0)) throw new TypeError(`\`chunkSize\` is ${chunkSize}`)
  const url = addressOf(session)
  const source = sourceOf(body)
  const { size } = source
  const transport = { baseUrl: url, fetch: options.fetch, retries: 0 }
  const ask = (init: RequestInit) => {
    const request = new Request(url, { ...init, signal: signal ?? null, duplex: 'half' } as RequestInit)
    return send(request, transport, timeLimit, whole)
  }
  let [at, stop] = firstOf(session.nextExpectedRanges) ?? [0, size]
  let failures = 0
  if (at === size && size > 0) return { item: undefined, location: undefined }
  for (;;) {
    signal?.throwIfAborted()
    if (at > size) throw new TypeError(`The service expects byte ${at} of ${size}`)
    const end = Math.min(at + chunkSize, stop, size)
    const headers = { 'content-range': size === 0 ? 'bytes */0' : `bytes ${at}-${end - 1}/${size}` }
    const answer = await attempt(async () => ask({ method: 'PUT', headers, body: await pieceOf(source, at, end) }))
    const text = await (answer.ok ? answer : await resume(answer)).text()
    const said = jsonIn(text)
    const missing = missingIn(said)
    const first = firstOf(missing)
    // Not every service says 202 as long as something is missing: attachments of Outlook are answered with 200 until the last piece, which is 201.
    // Where there is an item, a service has all it wants: it may know the content from its beginning.
    const last =
      answer.status !== 202 &&
      first === undefined &&
      (end === size || (end === stop && text !== '') || 'id' in Object(said))
    if (answer.ok && (last || answer.status === 201)) {
      onProgress?.(size, size)
      return { item: said as T | undefined, location: locationOf(answer, url) }
    }
    const arrived = answer.ok || missing?.length === 0
    const [next, before] = first ?? [arrived ? end : at, size]
    failures = next > at ? 0 : failures + 1
    if (failures > retries && answer.ok) throw new TypeError(`The service stays at byte ${at} of ${size}`)
    if (failures > retries) throw await createError(answer, new Request(url, { method: 'PUT' }))
    onProgress?.(next, size)
    // All is there, though the service makes no item of it yet.
    if (next === size && (next > at || arrived)) return { item: undefined, location: locationOf(answer, url) }
    at = next
    stop = before
  }

  /** The answer; a failure of the network is one of the service's too. */
  async function attempt(call: () => Promise<Response>): Promise<Response> {
    try {
      return await call()
    } catch (error) {
      if (signal?.aborted || failures >= retries) throw error
      return new Response(null, { status: 503 })
    }
  }

  /** Waits, and asks how far the service is. */
  async function resume(answer: Response): Promise<Response> {
    const repeatable = answer.status >= 500 || [408, 416, 429].includes(answer.status)
    if (!repeatable || failures >= retries) throw await createError(answer, new Request(url, { method: 'PUT' }))
    const asked = answer.headers.has('retry-after') ? retryDelay(answer, 'PUT', 0) : undefined
    const wait = answer.status === 416 ? 0 : (asked ?? firstWait * 2 ** failures)
    await sleep(wait, signal ?? new AbortController().signal)
    const status = await attempt(() => ask({ method: 'GET' }))
    // A service that does not tell is sent the same piece again.
    if (status.ok || [405, 501].includes(status.status)) return status
    failures += 1
    return resume(status)
  }
}

/** Tells the service that nothing more comes. */
export async function cancelUpload(session: UploadSession, options: Pick<UploadOptions, 'fetch' | 'signal'> = {}) {
  const request = new Request(addressOf(session), { method: 'DELETE', signal: options.signal ?? null })
  const answer = await (options.fetch ?? fetch)(request)
  if (!answer.ok && answer.status !== 404) throw await createError(answer, request)
}

function addressOf({ uploadUrl }: UploadSession): string {
  if (!uploadUrl) throw new TypeError('The upload session has no `uploadUrl`')
  return uploadUrl
}

function sourceOf(body: Blob | BufferSource | UploadSource): Blob | UploadSource {
  if ('slice' in Object(body) && 'size' in Object(body)) return body as Blob | UploadSource
  // A `Blob` takes anything for text.
  if (!(ArrayBuffer.isView(body) || body instanceof ArrayBuffer)) throw new TypeError('A body has `size` and `slice`')
  return new Blob([body])
}

/** A stream is read first: services ask for its length, and browsers send streams over HTTP/2 alone. */
async function pieceOf(source: Blob | UploadSource, start: number, end: number): Promise<ArrayBuffer> {
  const piece = await new Response(await source.slice(start, end)).arrayBuffer()
  if (piece.byteLength !== end - start)
    throw new TypeError(`The source gives ${piece.byteLength} bytes from ${start} to ${end}`)
  return piece
}

/** The answer, read to its end. */
async function whole(answer: Response): Promise<Response> {
  const body = await answer.arrayBuffer()
  return new Response(body.byteLength === 0 ? null : body, answer)
}

/** What the service still expects; undefined where it does not say. Outlook writes it either way. */
function missingIn(said: unknown): UploadSession['nextExpectedRanges'] {
  const { nextExpectedRanges, NextExpectedRanges } = Object(said)
  return nextExpectedRanges ?? NextExpectedRanges
}

/** The first byte that is missing, and the first behind it that is not: services refuse what they have (`0-26`, `26-`, and `26` in Outlook). */
function firstOf(ranges: UploadSession['nextExpectedRanges']): readonly [start: number, stop: number] | undefined {
  const all = (ranges ?? []).map((range) => (range ?? '').split('-').map((part) => Number.parseInt(part, 10)))
  const [first] = all.filter(([start = -1]) => start >= 0).sort(([a = 0], [b = 0]) => a - b)
  if (first === undefined) return undefined
  const [start = 0, last = -1] = first
  return [start, last >= start ? last + 1 : Number.POSITIVE_INFINITY]
}

function locationOf(answer: Response, url: string): string | undefined {
  const location = answer.headers.get('location')
  // What has been uploaded is there, whatever its address is said to be.
  return location !== null && URL.canParse(location, url) ? new URL(location, url).href : undefined
}

/** Services that store bytes may say nothing, or say it in XML. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
