import { ODataError } from './error.js'
import { send, type Transport } from './send.js'

/** What every verb takes. */
export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>> | Headers | undefined
  readonly signal?: AbortSignal | undefined
  /** An ETag; the call fails when the entity has changed since. */
  readonly ifMatch?: string | undefined
  readonly ifNoneMatch?: string | undefined
  /** Preferences (`return=minimal`, `odata.maxpagesize=50`). */
  readonly prefer?: string | readonly string[] | undefined
  /** Options of the service itself, and those of OData that have no member here: `{ $index: '0' }`. */
  readonly query?: Readonly<Record<string, string>> | undefined
  /** Another verb than the metadata calls for, where a service wants one. */
  readonly method?: string | undefined
  /** Milliseconds that the call may take with all its retries. */
  readonly timeLimit?: number | undefined
}

/** A call that is sent when it is awaited, once, however often it is awaited. */
export interface LazyRequest<T> extends Promise<T> {
  /** The request that would be sent, without the token. */
  $request(): Request
}

/** One page of a collection. */
export interface Page<T> {
  readonly value: readonly T[]
  readonly count: number | undefined
  readonly nextLink: string | undefined
  readonly deltaLink: string | undefined
}

/** A call that gives a page when awaited, and every item of every page in `for await`. */
export interface ListRequest<T> extends LazyRequest<Page<T>>, AsyncIterable<T> {
  /** All pages; the last has the `deltaLink` of a delta function. */
  $pages(): AsyncIterable<Page<T>>
}

/** What is to be sent. */
export interface Call {
  readonly method: string
  readonly url: string
  readonly body?: unknown
  /** JSON if not given. */
  readonly accept?: string
  /** Of a body that is sent as it is; other bodies are JSON. */
  readonly contentType?: string | undefined
  readonly options?: RequestOptions | undefined
  readonly read: (response: Response, url: string) => Promise<unknown>
  /** What an error of the service says in the JSON of V4, where it says it otherwise. */
  readonly fail?: (response: Response) => Promise<Response>
}

/** Where a lazy request keeps its call and what sends it. */
export const pending = Symbol()

/** Nothing is sent yet. */
export function createRequest(call: () => Call, transport: Transport): ListRequest<unknown> {
  let sent: Promise<unknown> | undefined
  const start = () => (sent ??= perform(call, transport))
  const request = {
    // biome-ignore lint/suspicious/noThenProperty: awaiting is what sends it
    then: (done?: null, failed?: null) => start().then(done, failed),
    catch: (failed?: null) => start().catch(failed),
    finally: (done?: null) => start().finally(done),
    $request: () => createFetchRequest(call()),
    $pages: () => pagesOf(call(), transport, start as () => Promise<Page<unknown>>),
    async *[Symbol.asyncIterator]() {
      for await (const page of request.$pages()) yield* page.value
    },
    [pending]: [call, transport],
  }
  return request as unknown as ListRequest<unknown>
}

async function* pagesOf(call: Call, transport: Transport, first: () => Promise<Page<unknown>>) {
  const { ifMatch, ifNoneMatch, ...options } = call.options ?? {}
  const seen = new Set<string>()
  for (let page = await first(); ; ) {
    yield page
    const url = page.nextLink
    if (!url) return
    if (seen.has(url)) throw new TypeError(`${call.url} pages in a circle`)
    seen.add(url)
    page = (await perform(
      () => ({ ...call, method: 'GET', url, body: undefined, options }),
      transport,
    )) as Page<unknown>
  }
}

async function perform(given: () => Call, transport: Transport): Promise<unknown> {
  const call = given()
  const request = await createWholeRequest(call)
  return send(request, transport, call.options?.timeLimit, (response) => readAnswer(response, call, request))
}

/** The request for a call. A stream is read first: most browsers would send its name in its place. */
export async function createWholeRequest(call: Call): Promise<Request> {
  return createFetchRequest(
    call.body instanceof ReadableStream ? { ...call, body: await new Response(call.body).arrayBuffer() } : call,
  )
}

/** What an answer to a call gives; throws the error that it stands for. */
export async function readAnswer(response: Response, call: Call, request = createFetchRequest(call)): Promise<unknown> {
  if (!response.ok) throw await createError(response, request)
  try {
    return await call.read(response, response.url || call.url)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new ODataError(response.status, response.headers, `No JSON: ${error}`, request)
  }
}

/** The error that an answer stands for. */
export async function createError(response: Response, request: Request): Promise<ODataError> {
  const text = await response.text()
  let body: unknown = text
  try {
    body = JSON.parse(text)
  } catch {
    // Text is all that there is.
  }
  return new ODataError(response.status, response.headers, body, request)
}

/** The platform's request for a call. */
export function createFetchRequest({
  method,
  url,
  body,
  accept = 'application/json',
  contentType,
  options = {},
}: Call): Request {
  const headers = new Headers(options.headers)
  const json = body !== undefined && contentType === undefined
  // `new URL` would walk up along them, encoded or not.
  if (/^[^?]*\/\.\.?([/?]|$)/.test(url)) throw new TypeError(`${url} has a segment of dots`)
  for (const [name, value] of Object.entries({
    accept,
    'content-type': json ? 'application/json' : contentType,
    'if-match': options.ifMatch,
    'if-none-match': options.ifNoneMatch,
  }))
    if (value && !headers.has(name)) headers.set(name, value)
  for (const preference of [options.prefer ?? []].flat()) headers.append('prefer', preference)
  return new Request(url, {
    method: options.method ?? method,
    headers,
    body: json ? JSON.stringify(body) : body,
    signal: options.signal,
    duplex: 'half',
  } as RequestInit)
}

/** The answer itself. */
export const raw = { accept: '*/*', read: async (response: Response): Promise<unknown> => response }

/** JSON as it is; null where there is no content. */
export async function readJson(response: Response): Promise<unknown> {
  const text = await response.text()
  return text ? JSON.parse(text) : null
}

/** A value that the service wraps (`{ "value": 3 }`) comes without the wrapping. */
export async function readValue(response: Response, url: string): Promise<unknown> {
  const json = await readJson(response)
  const body = Object(json)
  if (!('value' in body && Object.keys(body).every((key) => /^value$|^@(?!(odata\.)?id$)/.test(key)))) return json
  return Array.isArray(body.value) ? pageOf(body, url) : body.value
}

/** A page of a collection. */
export async function readPage(response: Response, url: string): Promise<unknown> {
  return pageOf(await readJson(response), url)
}

function pageOf(json: unknown, url: string): Page<unknown> {
  const body: Readonly<Record<string, unknown>> = Object(json)
  const annotation = (name: string) => (body[`@odata.${name}`] ?? body[`@${name}`]) as string | undefined
  const link = (name: string) => {
    const text = annotation(name)
    // Relative to what the context is (JSON 4.01 §4.3).
    return text ? new URL(text, new URL(annotation('context') ?? '', url)).href : undefined
  }
  const count = annotation('count') as number | undefined
  return {
    value: [body['value'] ?? []].flat(),
    count: count && Number(count),
    nextLink: link('nextLink'),
    deltaLink: link('deltaLink'),
  }
}
