import { createClient, type Facts } from '../../src/runtime/index.js'

const facts: Facts = {
  namespace: 'test',
  literals: { Bare: 'when|clock|key|span|guids', Date: 'day', "binary'": 'bytes' },
  named: 'pairs',
}

// biome-ignore lint/suspicious/noExplicitAny: a client without types, so that anything can be asked of it
type Untyped = any

/** The request that a call sends. */
export async function sent(call: (client: Untyped) => PromiseLike<unknown>): Promise<Request> {
  const requests: Request[] = []
  const fetch = async (request: Request) => {
    requests.push(request)
    return Response.json({ value: [] })
  }
  await call(createClient<Untyped>({ baseUrl: 'https://service.example/root', fetch }, facts))
  return requests[0] as Request
}

/** Query options by name, as they stand in the URL. */
export async function sentQuery(options: object): Promise<Readonly<Record<string, string>>> {
  const { url } = await sent((client) => client.things.$list(options))
  const query = url.split('?')[1] ?? ''
  return Object.fromEntries(query.split('&').map((option) => option.split('=', 2) as [string, string]))
}
