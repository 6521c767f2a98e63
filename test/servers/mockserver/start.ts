import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { default as module } from '@sap-ux/fe-mockserver-core'

const require = createRequire(import.meta.url)

/** SAP's mock server over the metadata and the data of a folder. */
export async function startMockserver(folder = import.meta.dirname) {
  const { default: FEMockserver } = require('@sap-ux/fe-mockserver-core') as { default: typeof module.default }
  const quiet = { info() {}, error() {}, warn() {}, debug() {} } as never
  const mock = new FEMockserver({
    services: [
      {
        urlPath: '/shop',
        metadataPath: join(folder, 'metadata.xml'),
        mockdataPath: join(folder, 'data'),
        generateMockData: false,
        validateETag: true,
        watch: false,
        debug: false,
        noETag: false,
        logger: quiet,
      },
    ],
    annotations: [],
    plugins: [],
    logger: quiet,
  } as unknown as ConstructorParameters<typeof module.default>[0])
  await mock.isReady
  const server = createServer((request, response) =>
    mock.getRouter()(request as never, response as never, () => response.writeHead(404).end()),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/shop`,
    async close() {
      server.close()
      await mock.dispose()
    },
  }
}
