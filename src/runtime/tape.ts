import { fromBase64, toBase64, toText } from './bytes.js'
import type { Middleware } from './middleware.js'
import { withoutSecrets } from './observe.js'

/** Text, or bytes that are no text. */
export type TapeBody = string | { readonly base64: string }

/** One request and its answer, as JSON; without the token and cookies. */
export interface TapeEntry {
  readonly request: {
    readonly method: string
    /** Below `baseUrl` without it. */
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: TapeBody
  }
  readonly response: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: TapeBody
  }
}

/** Middleware that keeps what passes on a `tape`. */
export function recorder(baseUrl = ''): Middleware & { readonly tape: TapeEntry[] } {
  const tape: TapeEntry[] = []
  const middleware: Middleware = async (request, next) => {
    const asked = await requestOf(request.clone(), baseUrl)
    const response = await next(request)
    const body = bodyOf(await response.clone().arrayBuffer())
    // `fetch` has undone the compression already.
    const headers = withoutSecrets(response.headers)
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name)
    tape.push({ request: asked, response: { status: response.status, headers: Object.fromEntries(headers), body } })
    return response
  }
  return Object.assign(middleware, { tape })
}

/**
 * A `fetch` that gives the answers of a tape and asks no network: to each request, the first answer left for the same method, address and body. A request that the tape
 * does not have rejects.
 */
export function replayer(
  tape: readonly TapeEntry[],
  baseUrl = '',
): ((request: Request) => Promise<Response>) & { unplayed(): readonly TapeEntry[] } {
  const left = [...tape]
  const replay = async (request: Request) => {
    request.signal.throwIfAborted()
    const asked = await requestOf(request, baseUrl)
    const key = keyOf(asked)
    const at = left.findIndex((entry) => keyOf(entry.request) === key)
    const [entry] = at < 0 ? [] : left.splice(at, 1)
    if (entry === undefined) throw new TypeError(`${asked.method} ${asked.url} is not on the tape, or was played`)
    const { status, headers, body } = entry.response
    const empty = [204, 205, 304].includes(status)
    return new Response(empty ? null : typeof body === 'string' ? body : fromBase64(body.base64), { status, headers })
  }
  return Object.assign(replay, { unplayed: () => [...left] })
}

async function requestOf(request: Request, baseUrl: string): Promise<TapeEntry['request']> {
  const { method, url, headers } = request
  const root = `${baseUrl.replace(/\/+$/, '')}/`
  return {
    method,
    url: baseUrl !== '' && url.startsWith(root) ? url.slice(root.length) : url,
    headers: Object.fromEntries(withoutSecrets(headers)),
    body: bodyOf(await request.arrayBuffer()),
  }
}

function bodyOf(buffer: ArrayBuffer): TapeBody {
  const bytes = new Uint8Array(buffer)
  return toText(bytes) ?? { base64: toBase64(bytes) }
}

function keyOf({ method, url, body }: TapeEntry['request']): string {
  return JSON.stringify([method, url, body])
}
