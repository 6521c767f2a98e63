import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient, type Middleware, retry, withMiddleware } from '../../src/runtime/index.js'
import { startServer } from './server.js'

/** Node lets go of signals that only other signals lead to; the garbage of a test is collected all the time, that of a program whenever. */
setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')
let collecting: NodeJS.Timeout
beforeAll(() => {
  collecting = setInterval(collect, 5)
})
afterAll(() => clearInterval(collecting))

interface Slow {
  slow: {
    $get(options?: object): Promise<unknown>
    $create(body: object, options?: object): Promise<unknown>
    $value(options?: object): Promise<Response>
  }
}

const passing: Middleware = (request, next) => next(request)

const transports: Readonly<Record<string, readonly Middleware[]>> = {
  'no middleware': [],
  'one that passes on': [passing],
  'one that tries again': [retry()],
  'two of them': [passing, retry(), passing],
}

for (const [name, middleware] of Object.entries(transports)) {
  test(`calls end in time while garbage is collected, with ${name}`, async () => {
    await using server = await startServer(() => ({ delay: 1_500, json: {} }))
    const client = createClient<Slow>(withMiddleware({ baseUrl: server.origin }, middleware), { namespace: 'test' })
    const limits = () => [{ timeLimit: 100 }, { signal: AbortSignal.timeout(100) }]
    const calls = [
      ...limits().map((options) => client.slow.$get(options)),
      ...limits().map((options) => client.slow.$create({ id: 1 }, options)),
    ]
    const ends = await Promise.all(calls.map((call) => call.catch((error: Error) => error.name)))
    expect(ends).toEqual(calls.map(() => 'TimeoutError'))
  })
}

for (const [name, middleware] of Object.entries(transports)) {
  test(`a body that is being read ends with its signal while garbage is collected, with ${name}`, async () => {
    const server = createServer((_, response) => response.write('begins, and never ends'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const client = createClient<Slow>(withMiddleware({ baseUrl }, middleware), { namespace: 'test' })
    const control = new AbortController()
    const reader = (await client.slow.$value({ signal: control.signal })).body?.getReader()
    await reader?.read()
    setTimeout(() => control.abort(), 100)
    await expect(reader?.read()).rejects.toMatchObject({ name: 'AbortError' })
    server.close()
  }, 2_000)
}
