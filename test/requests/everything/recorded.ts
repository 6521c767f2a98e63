import { expect, test } from 'vitest'
import { createClient } from './sdk/index.js'

const baseUrl = 'https://service.example/root'
const requests: Request[] = []

/** A client of a service that has everything that a model can have; each request is answered with an empty collection. */
export const client = createClient({
  baseUrl,
  fetch: async (request) => {
    requests.push(request)
    return Response.json({ value: [] })
  },
})

/** The line of the request that a call should send, the call, and the body and headers where there are some. */
export type Case = readonly [
  line: string,
  call: () => PromiseLike<unknown>,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
]

/** One test for each case, called by its line. */
export function testEach(cases: readonly Case[]): void {
  for (const [line, call, body, headers = {}] of cases)
    test(line, async () => {
      requests.length = 0
      await call()
      expect(await Promise.all(requests.map((request) => sentBy(request, Object.keys(headers))))).toEqual([
        { line, body, headers },
      ])
    })
}

/** The line of a request, its body, and those of its headers that are asked for. */
async function sentBy(request: Request, names: readonly string[]) {
  const { method, url, headers } = request
  const text = await request.text()
  const json = /json/.test(headers.get('content-type') ?? '')
  return {
    line: `${method} ${decodeURIComponent(url.slice(baseUrl.length))}`,
    body: text === '' ? undefined : json ? JSON.parse(text) : text,
    headers: Object.fromEntries(names.map((name) => [name, headers.get(name)])),
  }
}
