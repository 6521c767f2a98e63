import { fromBase64, fromBinary, toBase64, toBinary, toText } from './bytes.js'
import type { Middleware } from './middleware.js'
import { withoutSecrets } from './observe.js'

/** Text, or bytes that are no text. */
export type TapeBody = string | { readonly base64: string }

/** One request and its answer, as JSON; without tokens, keys and cookies, and with `{baseUrl}/` in texts for where the service is. */
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
    const body = bodyOf(new Uint8Array(await response.clone().arrayBuffer()))
    // `fetch` has undone the compression already.
    const headers = withoutSecrets(response.headers)
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name)
    const answer = { status: response.status, headers: Object.fromEntries(headers), body }
    tape.push({ request: asked, response: moved(answer, rootOf(baseUrl), mark) })
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
    const { status, headers, body } = moved(entry.response, mark, rootOf(baseUrl))
    const empty = [204, 205, 304].includes(status)
    return new Response(empty ? null : typeof body === 'string' ? body : fromBase64(body.base64), { status, headers })
  }
  return Object.assign(replay, { unplayed: () => [...left] })
}

/** Where the service is, in the texts of a tape. */
const mark = '{baseUrl}/'

function rootOf(baseUrl: string): string {
  return baseUrl === '' ? '' : `${baseUrl.replace(/\/+$/, '')}/`
}

async function requestOf(request: Request, baseUrl: string): Promise<TapeEntry['request']> {
  const { method, url } = request
  const root = rootOf(baseUrl)
  const shown = withoutSecrets(request.headers)
  const binary = toBinary(new Uint8Array(await request.arrayBuffer()))
  const boundaries = boundariesIn(shown.get('content-type') ?? '', binary)
  const named = (text: string) =>
    boundaries.reduce((all, boundary, index) => all.replaceAll(boundary, `boundary${index}`), text)
  const headers = Object.fromEntries([...shown].map(([name, value]) => [name, named(value)]))
  const message = moved({ headers, body: bodyOf(fromBinary(named(binary))) }, root, mark)
  return { method, url: root !== '' && url.startsWith(root) ? url.slice(root.length) : url, ...message }
}

/** What parts the body, and its change sets: another in each run. */
function boundariesIn(type: string, body: string): readonly string[] {
  if (!/^multipart\//i.test(type)) return []
  const all = `Content-Type: ${type}\n${body}`.matchAll(/^content-type:[^\n]*\bboundary="?([^\s";]+)/gim)
  return [...all].map(([, boundary = '']) => boundary)
}

/** The same message of a service elsewhere. */
function moved<M extends { readonly headers: Readonly<Record<string, string>>; readonly body: TapeBody }>(
  message: M,
  from: string,
  to: string,
): M {
  if (from === '' || to === '') return message
  const headers = Object.entries(message.headers).map(([name, value]) => [name, value.replaceAll(from, () => to)])
  const { body } = message
  return {
    ...message,
    headers: Object.fromEntries(headers),
    body: typeof body === 'string' ? body.replaceAll(from, () => to) : body,
  }
}

function bodyOf(bytes: Uint8Array): TapeBody {
  return toText(bytes) ?? { base64: toBase64(bytes) }
}

function keyOf({ method, url, body }: TapeEntry['request']): string {
  return JSON.stringify([method, url, body])
}
