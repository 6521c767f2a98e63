import { callOf } from '../batch.js'
import { answersOf } from '../batches/multipart.js'
import { methodIn } from '../batches/tunnel.js'
import { type Call, createFetchRequest, createRequest, type RequestOptions, readAnswer } from '../request.js'
import { errorOf, type Transport } from './transport.js'

/** `$batch` as `multipart/mixed` (OData Version 2.0, Batch Processing): each change is a change set of its own, so that the order stays. */
export function createBatch(transport: Transport) {
  return (requests: readonly object[], options?: RequestOptions): unknown =>
    createRequest(() => {
      const calls = requests.map(callOf)
      const parts = calls.map((call) => partOf(call, transport.baseUrl))
      const boundary = boundaryFor(parts)
      return {
        method: 'POST',
        url: `${transport.baseUrl}/$batch`,
        accept: 'multipart/mixed',
        contentType: `multipart/mixed; boundary=${boundary}`,
        body: multipart(
          parts.map((part, index) =>
            calls[index]?.method === 'GET' ? part : changeSet(part, `changes_${boundary}_${index}`),
          ),
          boundary,
        ),
        options: options ?? {},
        read: async (response) => resultsOf(calls, await answersOf(response)),
      }
    }, transport)
}

/** A request as `application/http`; all services know an address below their root. */
function partOf(call: Call, baseUrl: string): string {
  const { body, method, url, ...bare } = call
  if (body !== undefined && typeof body !== 'string') throw new TypeError('`$batch` takes JSON')
  if (!url.startsWith(`${baseUrl}/`)) throw new TypeError(`${url} is not below ${baseUrl}`)
  const own = createFetchRequest({ ...bare, method, url }).headers
  const meant = methodIn(own, method)
  const headers = [...own].map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const start = `${meant} ${url.slice(baseUrl.length + 1)} HTTP/1.1\r\n${headers}\r\n${body ?? ''}`
  return `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${start}\r\n`
}

function changeSet(part: string, boundary: string): string {
  return `Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${multipart([part], boundary)}`
}

function multipart(parts: readonly string[], boundary: string): string {
  return `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`
}

/** One that stands in no part. */
function boundaryFor(parts: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const boundary = `batch_${number}`
    if (!parts.some((part) => part.includes(boundary))) return boundary
  }
}

/** Rejects with the first error in the order of the requests. */
async function resultsOf(calls: readonly Call[], answers: readonly Response[]): Promise<readonly unknown[]> {
  const results: unknown[] = []
  for (const [index, call] of calls.entries()) {
    const answer = answers[index] ?? new Response('No answer in the batch', { status: 424 })
    results.push(await readAnswer(answer.ok ? answer : await errorOf(answer), call))
  }
  return results
}
