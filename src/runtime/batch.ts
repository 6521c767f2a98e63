import { type Call, createFetchRequest, createRequest, pending, type RequestOptions, readAnswer } from './request.js'
import type { Transport } from './send.js'

interface BatchResponse {
  readonly id?: string
  readonly status: number
  readonly headers?: Readonly<Record<string, string>> | null
  readonly body?: unknown
}

/** `$batch` in JSON (OData JSON 4.01 §19): one call that gives the results of several, in their order; it rejects with the first error. */
export function createBatch(transport: Transport) {
  const { baseUrl } = transport
  return (requests: readonly object[], options?: RequestOptions): unknown =>
    createRequest(() => {
      const calls = requests.map(callOf)
      return {
        method: 'POST',
        url: `${baseUrl}/$batch`,
        body: { requests: calls.map((call, index) => itemOf(call, `${index + 1}`, baseUrl)) },
        options,
        async read(response) {
          const { responses = [] }: { readonly responses?: readonly BatchResponse[] } = await response.json()
          return Promise.all(
            calls.map((call, index) =>
              readAnswer(responseOf(responses.find(({ id }) => Number(id) === index + 1)), call),
            ),
          )
        },
      }
    }, transport)
}

/** What an unsent call would send. */
export function callOf(request: object): Call {
  const [call] = (request as { readonly [pending]?: readonly [() => Call] })[pending] ?? []
  if (!call) throw new TypeError('`$batch` takes calls')
  return call()
}

function itemOf(call: Call, id: string, baseUrl: string): object {
  const { url, body, contentType } = call
  const { method, headers } = createFetchRequest(call)
  if (contentType !== undefined || !url.startsWith(`${baseUrl}/`)) throw new TypeError(`\`$batch\` takes no ${url}`)
  return { id, method, url: url.slice(baseUrl.length + 1), headers: Object.fromEntries(headers), body }
}

function responseOf({ status, headers: given, body }: BatchResponse = { status: 424, body: 'No answer' }) {
  const headers = new Headers(given ?? {})
  const text = typeof body === 'string' && !/json/i.test(headers.get('content-type') ?? '')
  const empty = [204, 205, 304].includes(status)
  return new Response(empty ? null : text ? body : JSON.stringify(body), { status, headers })
}
