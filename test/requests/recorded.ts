import { invariant } from '../../src/diagnostics/invariant.js'
import type { GenerateConfig } from '../../src/index.js'
import { createClient, type Facts, type Transport } from '../../src/runtime/index.js'
import { generatedFrom } from '../generated-from.js'

// biome-ignore lint/suspicious/noExplicitAny: a client without types, so that anything can be asked of it
export type Untyped = any

/** The client that is made from a schema, without its types, and the requests that it sends; each is answered as said. */
export function recorded(
  schema: string,
  answer: (request: Request) => Response | Promise<Response> = () => Response.json({ value: [] }),
  change: Partial<Transport> = {},
  config: Partial<GenerateConfig> = {},
) {
  const requests: Request[] = []
  const fetch = async (request: Request) => {
    requests.push(request.clone())
    return answer(request)
  }
  const baseUrl = 'https://service.example/root'
  const client = createClient<Untyped>({ baseUrl, fetch, ...change }, factsFrom(schema, config))
  const line = ({ method, url }: Request) => `${method} ${decodeURIComponent(url.slice(baseUrl.length))}`
  return { client, requests, lines: () => requests.map(line) }
}

/** What the generated client knows of the service. */
function factsFrom(schema: string, config: Partial<GenerateConfig>): Facts {
  const [, text] = /const facts: Facts = (\{.*?\n\})/s.exec(generatedFrom(schema, [], config)['client.ts'] ?? '') ?? []
  invariant(text !== undefined, 'a client has facts')
  return new Function(`return ${text}`)()
}
