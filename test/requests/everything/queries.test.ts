import { computed, type FilterOf, ordered, transform } from 'edmwright/runtime'
import { vi } from 'vitest'
import { client, testEach } from './recorded.js'
import type { Product } from './sdk/index.js'

vi.mock('edmwright/runtime', async () => await import('../../../src/runtime/index.js'))

testEach([
  ['GET /Products', () => client.Products.$list()],
  [
    'GET /Products?$expand=Related',
    () =>
      client.Products.$list({
        select: undefined,
        filter: undefined,
        orderby: undefined,
        top: undefined,
        count: undefined,
        search: undefined,
        expand: { Related: { select: undefined, top: undefined, levels: undefined } },
      }),
  ],
  [
    'GET /Products?$select=Code,Address/City/Name',
    () => client.Products.$list({ select: ['Code', 'Address/City/Name'] }),
  ],
  ['GET /Products?$select=*', () => client.Products.$list({ select: ['*'] })],
  [
    'GET /Products?$select=Name,acme.model.Gadget/Battery',
    () => client.Products.$list({ select: ['Name', 'acme.model.Gadget/Battery'] }),
  ],
  [
    'GET /Products?$expand=Category($select=Name;$expand=Parent($levels=max))',
    () => client.Products.$list({ expand: { Category: { select: ['Name'], expand: { Parent: { levels: 'max' } } } } }),
  ],
  [
    'GET /Products?$expand=Related($filter=Price gt 1;$orderby=Name desc;$top=2;$skip=1;$count=true;$search=x)',
    () =>
      client.Products.$list({
        expand: {
          Related: { filter: (r) => r.Price.gt(1), orderby: ['Name desc'], top: 2, skip: 1, count: true, search: 'x' },
        },
      }),
  ],
  ['GET /Products?$expand=Related/$ref', () => client.Products.$list({ expand: { Related: { as: '$ref' } } })],
  [
    'GET /Products?$expand=Related/$ref($top=1)',
    () => client.Products.$list({ expand: { Related: { as: '$ref', top: 1 } } }),
  ],
  ['GET /Products?$expand=Related/$count', () => client.Products.$list({ expand: { Related: { as: '$count' } } })],
  [
    'GET /Products?$expand=Related/$count($search=x)',
    () => client.Products.$list({ expand: { Related: { as: '$count', search: 'x' } } }),
  ],
  [
    'GET /Products?$expand=Related/acme.model.Gadget($select=Battery)',
    () => client.Products.$list({ expand: { Related: { as: 'acme.model.Gadget', select: ['Battery'] } } }),
  ],
  [
    'GET /Products?$expand=acme.model.Gadget/Charger',
    () => client.Products.$list({ expand: { 'acme.model.Gadget/Charger': true } }),
  ],
  ['GET /Products?$expand=Address/Country', () => client.Products.$list({ expand: { 'Address/Country': true } })],
  ['GET /Products?$expand=*', () => client.Products.$list({ expand: { '*': true } })],
  ['GET /Products?$expand=*/$ref', () => client.Products.$list({ expand: { '*': { as: '$ref' } } })],
  [
    'GET /Products?$expand=*($levels=2),Category($select=*)',
    () => client.Products.$list({ expand: { '*': { levels: 2 }, Category: { select: ['*'] } } }),
  ],
  ['GET /Products?$expand=Manual', () => client.Products.$list({ query: { $expand: 'Manual' } })],
  [
    'GET /Products?$orderby=Category/Name,Related/$count desc,Address/City/Zip',
    () => client.Products.$list({ orderby: ['Category/Name', 'Related/$count desc', 'Address/City/Zip'] }),
  ],
  ['GET /Products?$orderby=length(Name)', () => client.Products.$list({ orderby: (product) => product.Name.length() })],
  [
    "GET /Products?$orderby=length(Name) desc,Category/Name,(Price mul 2) asc,Name eq 'x' desc&$top=1",
    () =>
      client.Products.$list({
        orderby: (product) =>
          ordered(
            [product.Name.length(), 'desc'],
            product.Category.Name,
            [product.Price.mul(2), 'asc'],
            [product.Name.eq('x'), 'desc'],
          ),
        top: 1,
      }),
  ],
  [
    'GET /Products?$expand=Related($select=Name;$orderby=toupper(Name) desc)',
    () =>
      client.Products.$list({
        expand: { Related: { select: ['Name'], orderby: (related) => ordered([related.Name.toUpper(), 'desc']) } },
      }),
  ],
  [
    'GET /Products?$top=0&$skip=5&$count=true&$search=a OR "b c" NOT d',
    () => client.Products.$list({ top: 0, skip: 5, count: true, search: 'a OR "b c" NOT d' }),
  ],
  ['GET /Products?$skiptoken=abc&x=1', () => client.Products.$list({ query: { $skiptoken: 'abc', x: '1' } })],
  [
    'GET /Products?$format=application/json;odata.metadata=full',
    () => client.Products.$list({ query: { $format: 'application/json;odata.metadata=full' } }),
  ],
  ['GET /Products?$schemaversion=*', () => client.Products.$list({ query: { $schemaversion: '*' } })],
  [
    'GET /Products/$count?$filter=Active&$search=x',
    () => client.Products.$count({ filter: (x) => x.Active, search: 'x' }),
  ],
  [
    'GET /Products/acme.model.Gadget?$filter=Battery gt 5',
    () => client.Products.$as('acme.model.Gadget').$list({ filter: (g) => g.Battery.gt(5) }),
  ],
  [
    'GET /Products?$apply=filter(Active)/groupby((Color,Address/City/Name),aggregate(Price with sum as Total,$count as N))',
    () =>
      client.Products.$apply(
        transform<Product>()
          .filter((x) => x.Active)
          .groupBy(['Color', 'Address/City/Name'], { Total: ['Price', 'sum'], N: '$count' }),
      ),
  ],
  [
    'GET /Products?$apply=aggregate(Price with average as Mean,Category/Nr with countdistinct as Cs)',
    () =>
      client.Products.$apply(
        transform<Product>().aggregate({ Mean: ['Price', 'average'], Cs: ['Category/Nr', 'countdistinct'] }),
      ),
  ],
  [
    'GET /Products?$select=Twice&$compute=(Price mul 2) as Twice',
    () =>
      client.Products.$list({
        compute: (x: FilterOf<Product>) => computed({ Twice: x.Price.mul(2) }),
        select: ['Twice'],
      }),
  ],
])
