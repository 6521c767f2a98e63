import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answer, type Seen, startServer } from '../runtime/server.js'

const page = `<!doctype html><meta charset="utf-8">
<script type="importmap">{ "imports": { "edmwright/runtime": "/node_modules/edmwright/dist/runtime/index.js" } }</script>
<script type="module">
  const report = (body) => fetch('/report', { method: 'POST', body: JSON.stringify(body) })
  try { const { suite } = await import('/suite.js'); await report(await suite(location.origin + '/v1')) }
  catch (error) { await report({ failed: String(error?.stack ?? error) }) }
</script>`

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'accept',
  'access-control-allow-methods': 'GET',
}

/** A service for one run of the suite, and the page that runs it in a browser. */
export async function startSuiteService(folder: string) {
  let busy = true
  let media: Buffer = Buffer.of()
  let received = ''
  let reported = (_: unknown) => {}
  const report = new Promise<unknown>((resolve) => {
    reported = resolve
  })
  const other = await startServer(({ headers }) => ({
    headers: cors,
    json: { authorization: headers.authorization ?? 'none' },
  }))

  function answer({ method, url, headers, body }: Seen): Answer {
    const path = decodeURIComponent(url)
    if (path === '/page') return { headers: { 'content-type': 'text/html' }, body: page }
    if (path === '/suite.js' || path.startsWith('/node_modules/edmwright/dist/')) {
      if (path.includes('..')) return { status: 404 }
      return { headers: { 'content-type': 'text/javascript' }, body: readFileSync(join(folder, path), 'utf8') }
    }
    if (path === '/report') {
      reported(JSON.parse(body))
      return { status: 204 }
    }
    if (path === '/v1/upload') return uploaded(method, headers['content-range'] ?? '', body)
    if (headers.authorization !== 'Bearer secret') return { status: 401, json: {} }
    if (path === '/v1/$batch') return batched(headers['content-type'] ?? '', body)
    if (path.endsWith('/photo/$value')) {
      if (method === 'PUT') media = Buffer.from(body, 'utf8')
      return method === 'PUT' ? { status: 204 } : { headers: { 'content-type': 'image/png' }, body: media }
    }
    if (path.startsWith('/v1/users/busy')) {
      const status = busy ? 503 : 200
      busy = false
      return { status, json: { id: 'busy' } }
    }
    if (path.startsWith('/v1/users/slow')) return { delay: 5_000, json: {} }
    if (path.startsWith('/v1/users/moved')) return { status: 302, headers: { location: `${other.origin}/x` } }
    if (path.startsWith('/v1/users/same')) return { status: headers['if-none-match'] === 'W/"1"' ? 304 : 200 }
    if (path.startsWith('/v1/users/missing'))
      return { status: 404, json: { error: { code: 'NotFound', message: 'No such user' } } }
    if (path.includes('$skiptoken')) return { json: { value: [{ name: 'c' }] } }
    if (path.startsWith('/v1/users?$filter'))
      return { json: { value: [{ name: 'a' }, { name: path }], '@odata.nextLink': '/v1/users?$skiptoken=2' } }
    if (path.includes('delta'))
      return { json: { value: [{ id: '1' }, { id: '2', '@removed': {} }], '@odata.deltaLink': '?token=1' } }
    if (path.endsWith('/$count')) return { headers: { 'content-type': 'text/plain' }, body: '7' }
    if (path.endsWith('/$query'))
      return { json: { value: [method, headers['content-type'], headers.accept, body.length] } }
    if (method === 'DELETE') return { status: 204 }
    return { json: { path, prefer: headers['prefer'], ...(body === '' ? {} : { body: JSON.parse(body) }) } }
  }

  function uploaded(method: string, range: string, body: string): Answer {
    const [, start, size] = /^bytes (\d+)-\d+\/(\d+)$/.exec(range) ?? []
    const fits = method === 'PUT' && Number(start) === received.length
    // Of the second piece, half arrives.
    const kept = start === '4' && received.length === 4 ? body.slice(0, 2) : body
    if (fits) received += kept
    if (fits && kept !== body) return { status: 500, json: {} }
    if (received.length === Number(size)) return { status: 201, json: { received } }
    return { status: method === 'GET' ? 200 : 202, json: { nextExpectedRanges: [`${received.length}-`] } }
  }

  const server = await startServer(answer)
  return {
    ...server,
    report,
    close() {
      server.close()
      other.close()
    },
  }
}

/** Three calls: one that is answered, a change set, and one that depends on it. */
function batched(type: string, body: string): Answer {
  const failed = { error: { code: 'NotFound', message: '' } }
  if (!type.startsWith('multipart')) {
    const [one, two, three] = JSON.parse(body).requests
    const responses = [
      { id: three.id, status: 404, body: failed },
      { id: two.id, status: 201, headers: { 'content-type': 'application/json' }, body: { made: two.body.name } },
      { id: one.id, status: 200, body: { url: one.url } },
    ]
    return { json: { responses } }
  }
  const made = /\{"name":"(.*?)"\}/.exec(body)?.[1]
  const part = (status: number, json: unknown) =>
    `Content-Type: application/http\r\n\r\nHTTP/1.1 ${status} X\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(json)}\r\n`
  const set = `Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n${part(201, { made })}--c--\r\n`
  const parts = [part(200, { url: 'users/1' }), set, part(404, failed)]
  return {
    headers: { 'content-type': 'multipart/mixed; boundary=b' },
    body: `${parts.map((each) => `--b\r\n${each}`).join('')}--b--`,
  }
}
