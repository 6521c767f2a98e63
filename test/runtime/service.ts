import { afterEach } from 'vitest'
import type { Transport } from '../../src/runtime/index.js'
import { createClient } from './sample/client.js'
import { type Answer, type Seen, startServer } from './server.js'

const running: { close(): unknown }[] = []
afterEach(() => {
  for (const server of running.splice(0)) server.close()
})

/** A server that answers so, and a client of it with the token `secret`. */
export async function service(
  answer: (request: Seen, count: number) => Answer = () => ({ json: {} }),
  change: (transport: Transport) => Transport = (transport) => transport,
) {
  const server = await startServer(answer)
  running.push(server)
  const client = createClient(change({ baseUrl: `${server.origin}/v1.0`, auth: async () => 'secret' }))
  const urls = () => server.seen.map(({ method, url }) => `${method} ${decodeURIComponent(url)}`)
  return { ...server, client, urls }
}
