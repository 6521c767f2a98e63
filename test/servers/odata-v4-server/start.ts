import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'

interface Service {
  create(path: string, port: number, hostname: string): Server
}

/** The service beside this file; `asked` are the query options that the server's own parser read. */
export async function startODataServer() {
  const createService = createRequire(import.meta.url)('./service.cjs') as {
    (): Service
    readonly asked: string[][]
  }
  const server = createService().create('/zoo', 0, '127.0.0.1')
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return { baseUrl: `http://127.0.0.1:${port}/zoo`, asked: createService.asked, close: () => server.close() }
}
