import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

interface Answer {
  readonly status: number
  readonly type?: string
  readonly text: string
}

type Row = Record<string, unknown>

/** A service as V2 is spoken: products with their categories, in verbose JSON, two to a page. */
export async function startService() {
  const seen: Seen[] = []
  let origin = ''
  const categories: Row[] = [{ CategoryID: 1, CategoryName: 'Beverages' }]
  const products: Row[] = [1, 2, 3].map((id) => ({
    ProductID: id,
    ProductName: id === 1 ? "O'Chai" : `P${id}`,
    CategoryID: 1,
    UnitPrice: '18.0000',
    Stock: '9007199254740993',
    ReleasedOn: '/Date(694224000000)/',
    ChangedAt: '/Date(1356994800000+0060)/',
    OpensAt: 'PT8H30M',
    Token: '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    Maker: { __metadata: { type: 'TradingModel.Address' }, Street: 'A', Since: '/Date(0)/' },
  }))

  const product = (row: Row, expanded: boolean) => {
    const uri = `${origin}/svc/Products(${row['ProductID']})`
    return {
      __metadata: { uri, type: 'TradingModel.Product', etag: `W/"${row['ProductID']}"` },
      ...row,
      Category: expanded ? category(categories[0] ?? {}, false) : { __deferred: { uri: `${uri}/Category` } },
      Order_Details: expanded ? { results: [] } : { __deferred: { uri: `${uri}/Order_Details` } },
    }
  }
  const category = (row: Row, expanded: boolean): Row => ({
    __metadata: { uri: `${origin}/svc/Categories(${row['CategoryID']})`, type: 'TradingModel.Category' },
    ...row,
    Products: expanded
      ? {
          results: products.map((row) => product(row, false)),
          __next: `${origin}/svc/Categories(1)/Products?$skiptoken=9`,
        }
      : { __deferred: { uri: `${origin}/svc/Categories(${row['CategoryID']})/Products` } },
  })

  function answer({ method, url, headers, body }: Seen): Answer {
    const { pathname, searchParams } = new URL(url, origin)
    const path = decodeURIComponent(pathname).replace('/svc', '')
    const verb = headers['x-http-method'] ?? method
    const expanded = searchParams.has('$expand')
    const key = Number(/^\/Products\((\d+)\)/.exec(path)?.[1])
    const row = products.find(({ ProductID }) => ProductID === key)
    if (path === '/$batch') return batch(headers['content-type'] ?? '', body)
    if (path === '/Products' && verb === 'GET') {
      const skip = Number(searchParams.get('$skiptoken') ?? searchParams.get('$skip') ?? 0)
      const page = products.slice(skip, skip + Math.min(Number(searchParams.get('$top') ?? 2), 2))
      const more = skip + 2 < products.length && !searchParams.has('$top')
      return json({
        results: page.map((row) => product(row, expanded)),
        ...(searchParams.get('$inlinecount') === 'allpages' ? { __count: String(products.length) } : {}),
        ...(more ? { __next: `${origin}/svc/Products?$skiptoken=${skip + 2}` } : {}),
      })
    }
    if (path === '/Products' && verb === 'POST') {
      const { __metadata: _, Category: __, ...sent } = JSON.parse(body) as Row
      products.push({ ProductID: 9, ...sent })
      return json(product(products.at(-1) ?? {}, false), 201)
    }
    if (path === '/Products/$count') return { status: 200, type: 'text/plain', text: String(products.length) }
    if (path === '/Categories(1)') return json(category(categories[0] ?? {}, expanded))
    if (path.startsWith('/Products(') && row === undefined)
      return failure(404, 'Resource not found for the segment Products.')
    if (row !== undefined && path === `/Products(${key})`) {
      if (verb === 'GET') return json(product(row, expanded))
      if (verb === 'DELETE') products.splice(products.indexOf(row), 1)
      else Object.assign(row, JSON.parse(body))
      return { status: 204, text: '' }
    }
    if (row !== undefined && path === `/Products(${key})/Category`) return json(category(categories[0] ?? {}, false))
    if (row !== undefined && path === `/Products(${key})/ProductName`) {
      if (verb === 'PUT') Object.assign(row, JSON.parse(body))
      return verb === 'PUT' ? { status: 204, text: '' } : json({ ProductName: row['ProductName'] })
    }
    if (path.includes('/$links/'))
      return verb === 'GET'
        ? json(path.endsWith('Category') ? { uri: 'y' } : { results: [{ uri: 'x' }] })
        : { status: 204, text: '' }
    if (path === '/CountProducts') return json({ CountProducts: products.length })
    if (path === '/Discontinue') return json({ Discontinue: true })
    if (path === '/ProductsByRating') return json({ results: products.slice(0, 1).map((row) => product(row, false)) })
    return {
      status: 400,
      type: 'application/xml',
      text: '<error xmlns="m"><code/><message xml:lang="en">No &lt;such&gt; thing</message></error>',
    }
  }

  /** Every request inside is answered as if it came alone. */
  function batch(type: string, body: string): Answer {
    const boundary = /boundary=(\S+)/.exec(type)?.[1] ?? ''
    const parts = body.split(`--${boundary}`).slice(1, -1)
    const answers = parts.map((part) => {
      const inner = /Content-Type: multipart\/mixed; boundary=(\S+)/.exec(part)?.[1]
      const [, method = '', url = '', head = '', content = ''] =
        /\r\n(GET|POST|DELETE|PATCH|MERGE|PUT) (\S+) HTTP\/1\.1\r\n([\s\S]*?)\r\n\r\n([\s\S]*?)\r\n/.exec(part) ?? []
      const headers = Object.fromEntries(head.split('\r\n').map((line) => line.toLowerCase().split(': ')))
      const verb = /x-http-method: (\w+)/i.exec(head)?.[1]
      const {
        status,
        type: given,
        text,
      } = answer({
        method,
        url,
        headers: { ...headers, ...(verb === undefined ? {} : { 'x-http-method': verb }) },
        body: content,
      })
      const http = `Content-Type: application/http\r\n\r\nHTTP/1.1 ${status} X\r\nContent-Type: ${given ?? 'application/json'}\r\n\r\n${text}\r\n`
      if (inner === undefined || status >= 400) return http
      return `Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n${http}--c--\r\n`
    })
    return {
      status: 202,
      type: 'multipart/mixed; boundary=b',
      text: `${answers.map((text) => `--b\r\n${text}`).join('')}--b--`,
    }
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method = '', url = '', headers } = request
    const asked = { method, url, headers, body: Buffer.concat(chunks).toString() }
    seen.push(asked)
    const { status, type = 'application/json;charset=utf-8', text } = answer(asked)
    response.writeHead(status, { 'content-type': type, dataserviceversion: '2.0;' })
    response.end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { baseUrl: `${origin}/svc/`, seen, close: () => server.close() }
}

function json(d: unknown, status = 200): Answer {
  return { status, text: JSON.stringify({ d }) }
}

function failure(status: number, value: string): Answer {
  return { status, text: JSON.stringify({ error: { code: 'E1', message: { lang: 'en-US', value } } }) }
}
