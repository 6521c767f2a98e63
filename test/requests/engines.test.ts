import { afterEach, expect, test, vi } from 'vitest'
import {
  ieee754Compatible,
  longUrls,
  odataVersion,
  outcome,
  recorder,
  retry,
  withMiddleware,
} from '../../src/runtime/index.js'
import { recorded } from './recorded.js'

const schema = `<EntityType Name="Thing" HasStream="true"><Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.Int32" Nullable="false"/></EntityType>
<EntityContainer Name="C"><EntitySet Name="Things" EntityType="test.Thing"/></EntityContainer>`

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Firefox shows no body of a request; nor does it, or Safari, send a stream: its name goes in its place. */
class OlderRequest extends Request {
  constructor(input: Request | string | URL, init: RequestInit = {}) {
    super(input, init.body instanceof ReadableStream ? { ...init, body: String(init.body) } : init)
  }
  override get body() {
    return undefined as unknown as ReadableStream<Uint8Array<ArrayBuffer>>
  }
}

/** What engines of 2023 lack. */
function inOlderEngine(): void {
  vi.stubGlobal('Request', OlderRequest)
  vi.spyOn(AbortSignal, 'any').mockImplementation(() => {
    throw new TypeError('AbortSignal.any is not a function')
  })
}

test('sends what it should where engines are older', async () => {
  inOlderEngine()
  const stream = () => new Response('of bytes').body
  const sent: string[] = []
  const { client } = recorded(schema, undefined, {
    fetch: async (request) => {
      sent.push(`${request.method} ${request.headers.get('content-type')} ${await request.text()}`)
      return Response.json({ value: [] })
    },
  })
  await client.Things.$list({ signal: new AbortController().signal })
  await client.Things.$create({ Id: 1 })
  await client.Things(1).$delete()
  await client.Things(1).$setValue(stream(), { contentType: 'text/plain' })
  await outcome(client.Things.$create(stream(), { contentType: 'text/plain' }))
  expect(sent).toEqual([
    'GET null ',
    'POST application/json {"Id":1}',
    'DELETE null ',
    'PUT text/plain of bytes',
    'POST text/plain of bytes',
  ])
})

test('middleware works where requests show no body', async () => {
  inOlderEngine()
  const sent: string[] = []
  const answer = async (request: Request) => {
    sent.push(`${request.method} ${request.url.length} ${request.headers.get('odata-version')} ${await request.text()}`)
    return Response.json({ value: [] })
  }
  const all = [retry(), recorder(), longUrls({ limit: 60 }), odataVersion(), ieee754Compatible()]
  const { fetch } = withMiddleware({ baseUrl: '', fetch: answer }, all)
  const { client } = recorded(schema, answer, { fetch })
  await client.Things.$list()
  await client.Things.$list({ filter: 'Id eq 1234567890' })
  await client.Things(1).$update({ Id: 2 })
  expect(sent).toEqual(['GET 35 null ', 'POST 42 4.0 $filter=Id%20eq%201234567890', 'PATCH 38 4.0 {"Id":2}'])
})

test('time limit and signal hold for a `fetch` that knows neither', async () => {
  const never = () => new Promise<Response>(() => undefined)
  const late = () => new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } })
  for (const answer of [never, late]) {
    const { client } = recorded(schema, answer)
    await expect(client.Things.$list({ timeLimit: 20 })).rejects.toMatchObject({ name: 'TimeoutError' })
    const control = new AbortController()
    const reason = new Error('enough')
    setTimeout(() => control.abort(reason), 20)
    await expect(client.Things.$list({ signal: control.signal })).rejects.toBe(reason)
  }
})
