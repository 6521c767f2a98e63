import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { compile } from '../compile/compile.js'
import { repository } from '../corpus.js'
import { temporaryFolder } from '../run-edmwright.js'
import { CategorySchema, createClient, ProductSchema } from './sdk/index.js'
import { startService } from './service.js'

vi.mock('edmwright/runtime', async () => await import('../../src/runtime/index.js'))
vi.mock('edmwright/runtime/v2', async () => await import('../../src/runtime/v2/index.js'))

const running: { close(): unknown }[] = []
afterEach(() => {
  for (const server of running.splice(0)) server.close()
})

test('ways to write keys and operations, of which V2 has one, do not compile', () => {
  // @ts-expect-error V2 has no keys in segments
  createClient({ baseUrl: 'https://service.example', keys: 'segment' })
  // @ts-expect-error V2 has no qualified operations
  createClient({ baseUrl: 'https://service.example', operations: 'qualified' })
})

async function service(options: Omit<Parameters<typeof createClient>[0], 'baseUrl'> = {}) {
  const server = await startService()
  running.push(server)
  const client = createClient({ baseUrl: server.baseUrl, auth: () => 'secret', ...options })
  const urls = () => server.seen.map(({ method, url }) => `${method} ${decodeURIComponent(url)}`)
  return { ...server, client, urls, last: () => server.seen.at(-1) }
}

describe('reading', () => {
  test('an entity comes without its wrapping, with dates as ISO 8601 and nothing that is deferred', async () => {
    const { client, seen, urls } = await service()
    const product = await client.Products(1).$get()
    expect(product).toEqual({
      '@odata.id': expect.stringContaining('/svc/Products(1)'),
      '@odata.type': '#TradingModel.Product',
      '@odata.etag': 'W/"1"',
      ProductID: 1,
      ProductName: "O'Chai",
      CategoryID: 1,
      UnitPrice: '18.0000',
      Stock: '9007199254740993',
      ReleasedOn: '1992-01-01T00:00:00.000Z',
      ChangedAt: '2013-01-01T00:00:00.000+01:00',
      OpensAt: 'PT8H30M',
      Token: '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
      Maker: { '@odata.type': '#TradingModel.Address', Street: 'A', Since: '1970-01-01T00:00:00.000Z' },
    })
    expect(ProductSchema.check(product)).toMatchObject({ value: {} })
    expect(urls()).toEqual(['GET /svc/Products(1)'])
    expect(seen[0]?.headers).toMatchObject({
      accept: 'application/json',
      authorization: 'Bearer secret',
      maxdataserviceversion: '2.0',
    })
  })

  test('a list pages by `__next` and counts by `$inlinecount`', async () => {
    const { client, urls } = await service()
    const page = await client.Products.$list({ count: true, filter: (p) => p.ProductName.contains("O'") })
    expect([page.value.length, page.count]).toEqual([2, 3])
    expect(page.nextLink).toMatch(/skiptoken=2$/)
    const names: unknown[] = []
    for await (const { ProductName } of client.Products.$list()) names.push(ProductName)
    expect(names).toEqual(["O'Chai", 'P2', 'P3'])
    expect(urls()[0]).toBe("GET /svc/Products?$filter=substringof('O''',ProductName)&$inlinecount=allpages")
    expect(await client.Products.$count()).toBe(3)
  })

  test('what is expanded is there, in `results` or not', async () => {
    const { client, urls } = await service()
    const product = await client.Products(1).$get({
      select: ['ProductName'],
      expand: { Category: { select: ['CategoryName'] }, Order_Details: true },
    })
    expect(product.Category?.CategoryName).toBe('Beverages')
    expect(product.Order_Details).toEqual([])
    const category = await client.Categories(1).$get({ expand: { Products: true } })
    expect(category.Products.map(({ ProductID }) => ProductID)).toEqual([1, 2, 3])
    expect(category).toHaveProperty(['Products@odata.nextLink'])
    expect(urls()).toEqual([
      'GET /svc/Products(1)?$select=ProductName,Order_Details,Category/CategoryName&$expand=Category,Order_Details',
      'GET /svc/Categories(1)?$expand=Products',
    ])
  })

  test('literals have the marks of their types', async () => {
    const { client, urls } = await service()
    await client.Products.$list({
      filter: (p) =>
        p.ReleasedOn.gt('2013-01-01T00:00:00Z')
          .and(p.Token.eq('3f2504e0-4f89-11d3-9a0c-0305e82c3301'))
          .and(p.Stock.ge('5'))
          .and(p.UnitPrice.lt('1.5').or(p.UnitPrice.in([2, '3.25'])))
          .and(p.Stock.ne(6n).and(p.Stock.add(7).gt(8)))
          .and(p.Weight.lt(2))
          .and(p.OpensAt.eq('PT8H'))
          .and(p.ChangedAt.gt(new Date(0)))
          .and(p.ProductID.in([1, 2])),
      top: 1,
    })
    expect(urls()[0]).toBe(
      "GET /svc/Products?$filter=ReleasedOn gt datetime'2013-01-01T00:00:00' and Token eq guid'3f2504e0-4f89-11d3-9a0c-0305e82c3301'" +
        " and Stock ge 5L and (UnitPrice lt 1.5M or (UnitPrice eq 2M or UnitPrice eq 3.25M)) and Stock ne 6L and (Stock add 7L) gt 8 and Weight lt 2d and OpensAt eq time'PT8H' and ChangedAt gt datetimeoffset'1970-01-01T00:00:00Z'" +
        ' and (ProductID eq 1 or ProductID eq 2)&$top=1',
    )
    expect(client.Order_Details({ OrderID: '5', ProductID: 2 }).$url).toMatch(
      /Order_Details\(OrderID=5L,ProductID=2\)$/,
    )
    expect(client.Employees('3f2504e0-4f89-11d3-9a0c-0305e82c3301').$url).toContain("Employees(guid'3f2504e0")
  })

  test('service operations take their parameters in the query', async () => {
    const { client, urls } = await service()
    const page = await client.ProductsByRating({ rating: 3, since: '2013-01-01T00:00:00' }).$list({ top: 1 })
    expect(page.value[0]?.ProductID).toBe(1)
    expect(await client.CountProducts().$get()).toBe(3)
    expect(await client.Discontinue({ token: '3f2504e0-4f89-11d3-9a0c-0305e82c3301' })).toBe(true)
    expect(urls()).toEqual([
      "GET /svc/ProductsByRating?$top=1&rating=3&since=datetime'2013-01-01T00:00:00'",
      'GET /svc/CountProducts',
      "POST /svc/Discontinue?token=guid'3f2504e0-4f89-11d3-9a0c-0305e82c3301'",
    ])
  })
})

describe('writing', () => {
  test('a body has dates and numbers as V2 writes them, and links by `__metadata`', async () => {
    const { client, last } = await service()
    const made = await client.Products.$create({
      '@odata.type': '#TradingModel.Product',
      ProductName: 'New',
      ReleasedOn: '2013-01-01T00:00:00',
      Maker: { Street: 'B', Since: '1970-01-01T00:00:01Z' },
      'Category@odata.bind': client.Categories(1),
    })
    expect(made.ProductID).toBe(9)
    expect(JSON.parse(last()?.body ?? '')).toEqual({
      __metadata: { type: 'TradingModel.Product' },
      ProductName: 'New',
      ReleasedOn: '/Date(1356998400000)/',
      Maker: { Street: 'B', Since: '/Date(1000)/' },
      Category: { __metadata: { uri: client.Categories(1).$url } },
    })
    expect(last()?.headers).toMatchObject({ 'content-type': 'application/json', dataserviceversion: '2.0' })
  })

  test('a property comes without its name around it, and is sent in it', async () => {
    const { client, last, urls } = await service()
    const name = client.Products(2).$property('ProductName')
    expect(await name.$get()).toBe('P2')
    await name.$replace({ value: 'Renamed' })
    expect(last()?.body).toBe('{"ProductName":"Renamed"}')
    expect(await name.$get()).toBe('Renamed')
    expect(urls()).toEqual([
      'GET /svc/Products(2)/ProductName',
      'PUT /svc/Products(2)/ProductName',
      'GET /svc/Products(2)/ProductName',
    ])
  })

  test('an entity is replaced with PUT, and nothing is aggregated', async () => {
    const { client, last } = await service()
    await client.Products(2).$replace({ ProductName: 'Whole' })
    expect([last()?.method, last()?.headers['x-http-method']]).toEqual(['PUT', undefined])
    expect(() => client.Products.$apply('aggregate(Stock with sum as All)')).toThrow(/since OData V4/)
  })

  test('an update is a MERGE in a POST, or as configured', async () => {
    const { client, last, baseUrl } = await service()
    await client.Products(2).$update({ ProductName: 'Other' }, { ifMatch: 'W/"2"' })
    expect(last()).toMatchObject({ method: 'POST', headers: { 'x-http-method': 'MERGE', 'if-match': 'W/"2"' } })
    for (const update of ['MERGE', 'PATCH', 'PUT'] as const) {
      await createClient({ baseUrl, update }).Products(2).$update({ ProductName: 'Other' })
      expect([last()?.method, last()?.headers['x-http-method']]).toEqual([update, undefined])
    }
    await client.Products(2).$delete()
    expect(last()?.method).toBe('DELETE')
  })

  test('references are `$links`', async () => {
    const { client, urls, last } = await service()
    await client.Products(1).Category.$ref.$set(client.Categories(1))
    expect(JSON.parse(last()?.body ?? '')).toEqual({ uri: client.Categories(1).$url })
    await client.Categories(1).Products.$ref.$add(client.Products(2))
    await client.Categories(1).Products(2).$ref.$remove()
    await client.Categories(1).Products.$ref.$remove(client.Products(3))
    expect((await client.Categories(1).Products.$ref.$list()).value).toEqual([{ '@odata.id': 'x' }])
    expect(await client.Products(1).Category.$ref.$get()).toEqual({ '@odata.id': 'y' })
    expect(urls()).toEqual([
      'PUT /svc/Products(1)/$links/Category',
      'POST /svc/Categories(1)/$links/Products',
      'DELETE /svc/Categories(1)/$links/Products(2)',
      'DELETE /svc/Categories(1)/$links/Products(3)',
      'GET /svc/Categories(1)/$links/Products',
      'GET /svc/Products(1)/$links/Category',
    ])
  })

  test('`format: query` asks by `$format` as well', async () => {
    const { client, urls } = await service({ format: 'query' })
    await client.Products(1).$get()
    expect(urls()).toEqual(['GET /svc/Products(1)?$format=json'])
  })
})

test('an error has its message, in JSON or XML', async () => {
  const { client } = await service()
  await expect(client.Products(77).$get()).rejects.toMatchObject({
    name: 'ODataError',
    status: 404,
    code: 'E1',
    message: 'Resource not found for the segment Products.',
  })
  await expect(client.Photos('x').$get()).rejects.toMatchObject({ status: 400, message: 'No <such> thing' })
})

test('a batch is multipart, gives results in order, and rejects with the first error', async () => {
  const { client, last } = await service()
  const [page, , one, count] = await client.$batch([
    client.Products.$list({ top: 1 }),
    client.Products(2).$update({ ProductName: 'In the batch' }),
    client.Products(2).$get(),
    client.Products.$count(),
  ])
  expect([page.value.length, one.ProductName, count]).toEqual([1, 'In the batch', 3])
  expect(last()?.headers['content-type']).toMatch(/^multipart\/mixed; boundary=/)
  expect(last()?.body).not.toContain('secret')
  await expect(client.$batch([client.Products(77).$get(), client.Products(1).$get()])).rejects.toMatchObject({
    status: 404,
  })
})

test('validators take what is on the wire', () => {
  const wire = {
    __metadata: { uri: 'x', type: 'TradingModel.Product' },
    ProductID: 1,
    UnitPrice: '18.0000',
    Stock: '5',
    Weight: '1.5',
    ReleasedOn: '/Date(694224000000)/',
    ChangedAt: '/Date(0+0060)/',
    OpensAt: 'PT8H',
    Category: { __deferred: { uri: 'x' } },
    Order_Details: { __deferred: { uri: 'x' } },
  }
  expect(ProductSchema.is(wire)).toBe(true)
  expect(ProductSchema.check(wire, { unknown: 'report' })).toMatchObject({ value: wire })
  expect(ProductSchema.is({ ...wire, Order_Details: { results: [{}] } })).toBe(true)
  expect(ProductSchema.is({ ...wire, Order_Details: { results: [1] } })).toBe(false)
  expect(ProductSchema.is({ ...wire, Order_Details: {} })).toBe(false)
  expect(ProductSchema.is({ ...wire, ReleasedOn: 'yesterday' })).toBe(false)
  expect(ProductSchema.is({ ...wire, ReleasedOn: '2013-02-30T00:00:00' })).toBe(false)
  expect(ProductSchema.is({ ...wire, OpensAt: '08:30' })).toBe(false)
  expect(ProductSchema.is({ ...wire, Weight: 'heavy' })).toBe(false)
  expect(CategorySchema.is({ CategoryID: 1, Products: [] })).toBe(true)
})

test.each(['typescript', 'typescript7'] as const)('the SDK compiles with %s', (compiler) => {
  const folder = temporaryFolder()
  cpSync(join(repository, 'test/version-2/sdk'), folder, { recursive: true })
  expect(compile(folder, compiler)).toBe('')
})
