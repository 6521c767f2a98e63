import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AuthProvider } from '@microsoft/microsoft-graph-client'
import { build } from 'esbuild'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { compile } from '../compile/compile.js'
import { repository } from '../corpus.js'
import { moduleOf, readRows } from './page.js'

const rows = readRows()
const columns = ['old', 'now'] as const

function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'edmwright-migration-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(join(repository, 'generated'), join(folder, 'generated'), { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  for (const name of ['@azure', '@microsoft', '@typespec', 'tslib', '@babel'])
    symlinkSync(join(repository, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
  for (const row of rows)
    for (const column of columns) writeFileSync(join(folder, `${column}${row.line}.ts`), moduleOf(row[column], column))
  return folder
}

const folder = project()

test('every snippet of the page compiles', () => {
  expect(compile(folder, 'typescript', ['*.ts'], { skipLibCheck: true })).toBe('')
})

interface Sent {
  readonly request: string
  readonly headers: Record<string, string>
  readonly body: unknown
}

afterEach(() => vi.unstubAllGlobals())

const compared = ['authorization', 'consistencylevel', 'content-range', 'if-match', 'traceparent']

/** A `fetch` that answers as Graph would, and remembers what it was asked. */
function recorder() {
  const sent: Sent[] = []
  const fetch = async (input: RequestInfo, init?: RequestInit) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    const query = [...url.searchParams].map(([name, value]) => `${name}=${value}`).sort()
    const text = await request.text()
    const json = /json/.test(request.headers.get('content-type') ?? '')
    sent.push({
      request: `${request.method} ${url.origin}${decodeURIComponent(url.pathname)}?${query.join('&')}`,
      headers: Object.fromEntries([...request.headers].filter(([name]) => compared.includes(name))),
      body: json ? comparable(JSON.parse(text)) : text.length,
    })
    return answerTo(request, url)
  }
  return { sent, fetch }
}

/** A batch says the same whatever the headers of its calls ask to be answered in, and whether a path begins with a slash. */
function comparable(body: { requests?: Record<string, unknown>[] }): unknown {
  const requests = body.requests?.map(({ id, method, url, dependsOn, body: inner }) => ({
    id,
    method,
    url: String(url).replace(/^\//, '').replaceAll('%24', '$'),
    dependsOn,
    body: inner,
  }))
  return requests ?? body
}

function answerTo({ method }: Request, { pathname, searchParams }: URL): Response {
  const first = pathname.endsWith('/messages') && searchParams.has('$top', '50') && !searchParams.has('$skip')
  const link = first ? { '@odata.nextLink': 'https://graph.microsoft.com/v1.0/me/messages?$skip=50' } : {}
  const delta = pathname.endsWith('/delta()')
    ? { '@odata.deltaLink': 'https://graph.microsoft.com/v1.0/users?d=1' }
    : {}
  if (pathname.endsWith('/$count')) return new Response('3', { headers: { 'content-type': 'text/plain' } })
  if (pathname.endsWith('/users/missing')) return Response.json({ error: { code: 'NotFound' } }, { status: 404 })
  if (method === 'DELETE') return new Response(null, { status: 204 })
  if (pathname.endsWith('/createUploadSession')) return Response.json(given.session)
  const headers = { 'Content-Type': 'application/json' }
  if (pathname.endsWith('/$batch'))
    return Response.json({ responses: ['1', '2'].map((id) => ({ id, status: 200, headers, body: { value: [] } })) })
  return Response.json({ id: '1', value: [{ id: '1' }], ...link, ...delta }, { status: 200 })
}

const token = 'secret'
const given = {
  id: 'a/1',
  token,
  etag: 'W/"1"',
  trace: 'trace',
  file: new File(['x'.repeat(700_000)], 'report.pdf'),
  provider: { getAccessToken: async () => token },
  credential: { getToken: async () => ({ token, expiresOnTimestamp: 0 }) },
  transport: { baseUrl: 'https://graph.microsoft.com/v1.0', auth: () => token },
  session: { uploadUrl: 'https://upload.example/v1.0/1', expirationDateTime: '2030-01-01T00:00:00Z' },
}

const authenticate: AuthProvider = (done) => done(null, token)

/** The snippet, in one bundle with the clients that it may be given. */
async function load(column: 'old' | 'now', line: number) {
  const outfile = join(folder, `${column}${line}.mjs`)
  const clients = {
    old: `export { Client } from '@microsoft/microsoft-graph-client'`,
    now: `export { createClient } from './generated/index.js'`,
  }
  await build({
    stdin: { contents: `${clients[column]}\nexport { run } from './${column}${line}.js'`, resolveDir: folder },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    alias: { 'edmwright/runtime': join(repository, 'dist/runtime/index.js') },
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

for (const { title, line } of rows) {
  test(`${title}, line ${line}: both columns send the same`, async () => {
    const [before, after] = [recorder(), recorder()]
    vi.stubGlobal('fetch', before.fetch)
    const { Client, run: runOld } = await load('old', line)
    const old = await runOld(Client.init({ authProvider: authenticate }), given)
    await old?.api('/me').get()
    vi.stubGlobal('fetch', after.fetch)
    const { createClient, run } = await load('now', line)
    const now = await run(createClient(given.transport), given)
    await now?.me.$get()
    expect(before.sent.length).toBeGreaterThan(0)
    expect(after.sent).toEqual(before.sent)
  })
}
