import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface Answer {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly json?: unknown
  readonly body?: string | Uint8Array
  /** Milliseconds to wait first. */
  readonly delay?: number
}

/** A real server on a free port that remembers what it was asked. */
export async function startServer(answer: (request: Seen, count: number) => Answer) {
  const seen: Seen[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method = '', url = '', headers } = request
    const asked = { method, url, headers, body: Buffer.concat(chunks).toString() }
    seen.push(asked)
    const { status = 200, headers: own = {}, json, body, delay = 0 } = answer(asked, seen.length)
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay).unref())
    response.writeHead(status, { 'content-type': 'application/json', ...own })
    response.end(body ?? (json === undefined ? '' : JSON.stringify(json)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, seen, [Symbol.asyncDispose]: async () => void server.close(), close: () => server.close() }
}
