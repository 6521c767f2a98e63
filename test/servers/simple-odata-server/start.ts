import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { rows } from './rows.js'

type Done = (error: unknown, result?: unknown) => void
type Row = Record<string, unknown>
type Filter = Readonly<Record<string, unknown>>
interface Query {
  readonly $filter: Filter
  readonly $sort?: Readonly<Record<string, 1 | -1>>
  readonly $skip?: number
  readonly $limit?: number
  readonly $count?: boolean
  readonly $inlinecount?: boolean
}
interface Service {
  model(model: object): Service
  query(answer: (set: string, query: Query, request: unknown, done: Done) => void): Service
  insert(answer: (set: string, row: Row, request: unknown, done: Done) => void): Service
  update(answer: (set: string, filter: Filter, change: { $set: Row }, request: unknown, done: Done) => void): Service
  remove(answer: (set: string, filter: Filter, request: unknown, done: Done) => void): Service
  handle(request: IncomingMessage, response: ServerResponse): void
}

const model = {
  namespace: 'shop',
  entityTypes: {
    Product: {
      _id: { type: 'Edm.String', key: true },
      name: { type: 'Edm.String' },
      price: { type: 'Edm.Double' },
      made: { type: 'Edm.DateTimeOffset' },
      address: { type: 'shop.Address' },
      tags: { type: 'Collection(Edm.String)' },
    },
  },
  complexTypes: { Address: { street: { type: 'Edm.String' } } },
  entitySets: { products: { entityType: 'shop.Product' } },
}

/** jsreport's server, over rows in memory. */
export async function startSimpleServer() {
  const createService: (url: string) => Service = createRequire(import.meta.url)('simple-odata-server')
  const server = createServer((request, response) => service.handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data`
  const { found, insert, change, remove } = rows()
  const service = createService(baseUrl)
    .model(model)
    .query((_, { $filter, $sort = {}, $skip = 0, $limit, $count, $inlinecount }, __, done) => {
      const all = found($filter, $sort)
      const value = all.slice($skip, $limit === undefined ? undefined : $skip + $limit)
      done(null, $count === true ? all.length : $inlinecount === true ? { value, count: all.length } : value)
    })
    .insert((_, row, __, done) => done(null, insert(row)))
    .update((_, filter, { $set }, __, done) => done(null, change(filter, $set)))
    .remove((_, filter, __, done) => done(null, remove(filter)))
  return { baseUrl, close: () => server.close() }
}
