import { type Call, createError, createFetchRequest, createRequest, pending, type RequestOptions } from './request.js'
import type { Transport } from './send.js'

interface BatchResponse {
  readonly id?: string
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** `$batch` in JSON (OData JSON 4.01 §19): one call that gives the results of several, in their order. */
export function createBatch(baseUrl: string, transport: Transport) {
  return (requests: readonly object[], options?: RequestOptions): unknown =>
    createRequest(() => {
      const calls = requests.map(callOf)
      return {
        method: 'POST',
        url: `${baseUrl}/$batch`,
        body: { requests: calls.map((call, index) => itemOf(call, String(index + 1), baseUrl)) },
        options,
        read: async (response) => resultsOf(calls, await response.json()),
      }
    }, transport)
}

/** What an unsent call would send. */
export function callOf(request: object): Call {
  const [call] = (request as { readonly [pending]?: readonly [() => Call] })[pending] ?? []
  if (call === undefined) throw new TypeError('`$batch` takes unsent calls')
  return call()
}

function itemOf(call: Call, id: string, baseUrl: string): object {
  if (!call.url.startsWith(`${baseUrl}/`)) throw new TypeError(`${call.url} is not below ${baseUrl}`)
  const { body, ...bare } = call
  const headers = Object.fromEntries(createFetchRequest(bare).headers)
  if (call.contentType !== undefined) throw new TypeError('`$batch` takes JSON')
  if (body !== undefined) headers['content-type'] ??= 'application/json'
  return { id, method: call.method, url: call.url.slice(baseUrl.length + 1), headers, body }
}

/** Rejects with the first error in the order of the requests. */
async function resultsOf(calls: readonly Call[], json: { readonly responses?: readonly BatchResponse[] }) {
  const responses = new Map((json.responses ?? []).map((response) => [String(response.id), response]))
  const results: unknown[] = []
  for (const [index, call] of calls.entries()) {
    const answer = responses.get(String(index + 1))
    const response = responseOf(answer ?? { status: 424, body: 'No answer in the batch' })
    if (!response.ok) throw await createError(response, createFetchRequest(call))
    results.push(await call.read(response, call.url))
  }
  return results
}

function responseOf({ status, headers: given, body }: BatchResponse): Response {
  const headers = new Headers(given)
  const text = typeof body === 'string' && !/json/i.test(headers.get('content-type') ?? '')
  const empty = body === undefined || [101, 204, 205, 304].includes(status)
  return new Response(empty ? null : text ? body : JSON.stringify(body), { status, headers })
}
