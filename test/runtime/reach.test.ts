import { afterEach, describe, expect, expectTypeOf, test } from 'vitest'
import {
  type ClientBase,
  computed,
  createClient,
  type Entity,
  type EntitySet,
  type Facts,
  type FilterOf,
  ordered,
  transform,
} from '../../src/runtime/index.js'
import { type Seen, startServer } from './server.js'

interface Sale {
  id: string
  country: string | null
  amount: number
  tags: string[]
  address: { city: string | null; floor?: number } | null
  product?: { name: string }
}

interface Nav {
  readonly product: readonly [{ '@odata.type'?: '#shop.product' | '#shop.toy'; name: string }, object, false]
}

interface Item extends Entity<Sale, Nav, Partial<Sale>, 'id'> {
  $path(path: string): Item
}

interface Client extends ClientBase {
  readonly sales: EntitySet<Sale, Nav, Partial<Sale>, 'id'> &
    ((key: string | { number: number } | { year: number; code: string }) => Item)
}

const facts: Facts = { namespace: 'shop', keys: 'segment', named: 'number=|code=', literals: { Bare: 'day' } }

const running: { close(): unknown }[] = []
afterEach(() => {
  for (const server of running.splice(0)) server.close()
})

async function service(json: unknown = {}) {
  const server = await startServer(() => ({ json }))
  running.push(server)
  const client = createClient<Client>({ baseUrl: `${server.origin}/svc` }, facts)
  const last = (): Seen | undefined => server.seen.at(-1)
  return { client, last, sent: () => `${last()?.method} ${decodeURIComponent(last()?.url ?? '')}` }
}

describe('properties', () => {
  test('a primitive one comes without its wrapping, and is replaced in it', async () => {
    const { client, last, sent } = await service({ '@odata.context': '$metadata#sales/amount', value: 5 })
    const amount: number = await client.sales('1').$property('amount').$get()
    expect([amount, sent()]).toEqual([5, 'GET /svc/sales/1/amount'])
    await client.sales('1').$property('amount').$replace({ value: 6 })
    expect([sent(), last()?.body]).toEqual(['PUT /svc/sales/1/amount', '{"value":6}'])
    await client.sales('1').$property('amount').$delete()
    expect(sent()).toBe('DELETE /svc/sales/1/amount')
  })

  test('a complex one is read, changed in part, and gone on from', async () => {
    const { client, last, sent } = await service({ city: 'Oslo' })
    const address = await client.sales('1').$property('address').$get()
    expect(address?.city).toBe('Oslo')
    await client.sales('1').$property('address').$update({ city: null })
    expect([sent(), last()?.body]).toEqual(['PATCH /svc/sales/1/address', '{"city":null}'])
    await client.sales('1').$property('address').$property('city').$get()
    expect(sent()).toBe('GET /svc/sales/1/address/city')
  })

  test('one that is null comes as null, which its type says', async () => {
    const fetch = async () => new Response(null, { status: 204 })
    const sale = createClient<Client>({ baseUrl: 'https://shop.test/svc', fetch }, facts).sales('1')
    const country: string | null = await sale.$property('country').$get()
    const address: Sale['address'] = await sale.$property('address').$get()
    expect([country, address]).toEqual([null, null])
    expectTypeOf(await sale.$property('country').$get()).toEqualTypeOf<string | null>()
    expectTypeOf(await sale.$property('amount').$get()).toEqualTypeOf<number>()
    const selected = await sale.$property('address').$get({ select: ['city'] })
    expectTypeOf(selected?.city).toEqualTypeOf<string | null | undefined>()
    // @ts-expect-error not selected
    expect(selected?.floor).toBeUndefined()
    expectTypeOf(await sale.$property('address').$property('city').$get()).toEqualTypeOf<string | null>()
  })

  test('a collection is listed, and an item of it goes by its position', async () => {
    const { client, sent } = await service({ value: ['a', 'b'] })
    expect((await client.sales('1').$property('tags').$list()).value).toEqual(['a', 'b'])
    await client.sales('1').$property('tags').$count()
    expect(sent()).toBe('GET /svc/sales/1/tags/$count')
    await client.sales('1').$property('tags')(-1).$get()
    expect(sent()).toBe('GET /svc/sales/1/tags/-1')
  })

  test('a dynamic one of an open type has the type that the caller gives', async () => {
    const { client, sent } = await service({ value: true })
    const extra: boolean = await client.sales('1').$property<boolean>('extra').$get()
    expect([extra, sent()]).toEqual([true, 'GET /svc/sales/1/extra'])
    const level: boolean = await client.sales('1').$property('address').$property<boolean>('level').$get()
    expect([level, sent()]).toEqual([true, 'GET /svc/sales/1/address/level'])
  })
})

describe('keys and paths', () => {
  test('an alternate key is written by name, one of several parts too', async () => {
    const { client, sent } = await service()
    await client.sales({ number: 7 }).$get()
    expect(sent()).toBe('GET /svc/sales(number=7)')
    await client.sales({ year: 2026, code: "O'N" }).$delete()
    expect(sent()).toBe("DELETE /svc/sales(year=2026,code='O''N')")
  })

  test('a path stands between colons, its segments encoded', async () => {
    const { client, last, sent } = await service()
    await client.sales('1').$path('a b/c#d').$get()
    expect(last()?.url).toBe('/svc/sales/1:/a%20b/c%23d:')
    await client.sales('1').$path('a').$property('amount').$get()
    expect(sent()).toBe('GET /svc/sales/1:/a:/amount')
  })

  test.each(['..', '.'])('nothing climbs out by `%s`', async (dots) => {
    const { client, last } = await service()
    for (const item of [
      client.sales('1').$path(`a/${dots}/b`),
      client.sales('1').$path(`${dots}/b`),
      client.sales('1').$property(dots),
    ])
      await expect(item.$delete()).rejects.toThrow(/has a segment of dots/)
    expect(last()).toBeUndefined()
  })
})

describe('verbs and options', () => {
  test('replaces with PUT, and takes another verb where a service wants one', async () => {
    const { client, last, sent } = await service({ id: '1' })
    await client.sales('1').$replace({ amount: 1 })
    expect([sent(), last()?.body]).toEqual(['PUT /svc/sales/1', '{"amount":1}'])
    await client.sales('1').$update({ amount: 1 }, { method: 'POST' })
    expect(sent()).toBe('POST /svc/sales/1')
  })

  test('takes options that have no member here with every verb', async () => {
    const { client, sent } = await service({ id: '1' })
    await client
      .sales('1')
      .$property('tags')
      .$create('new', { query: { $index: '0' } })
    expect(sent()).toBe('POST /svc/sales/1/tags?$index=0')
    await client.sales.$create({ amount: 1 }, { query: { $select: 'id' } })
    expect(sent()).toBe('POST /svc/sales?$select=id')
    const sale = client.sales('1') as unknown as Readonly<Record<string, (...given: object[]) => Promise<unknown>>>
    await sale['raise']?.({ by: 1 }, { query: { $expand: 'product' } })
    expect(sent()).toBe('POST /svc/sales/1/shop.raise?$expand=product')
  })

  test('expands references, counts and derived types', async () => {
    const { client, sent } = await service()
    await client.sales('1').$get({ expand: { product: { as: '$ref' } } })
    expect(sent()).toBe('GET /svc/sales/1?$expand=product/$ref')
    await client.sales('1').$get({ expand: { product: { as: 'shop.toy', select: ['name'], levels: 'max' } } })
    expect(sent()).toBe('GET /svc/sales/1?$expand=product/shop.toy($select=name;$levels=max)')
  })

  test('computes', async () => {
    const { client, sent } = await service({ value: [] })
    await client.sales.$list({ compute: 'amount mul 2 as twice', top: 0 })
    expect(sent()).toBe('GET /svc/sales?$top=0&$compute=amount mul 2 as twice')
    const compute = (s: FilterOf<Sale>) => computed({ twice: s.amount.mul(2), land: s.country.toLower() })
    const { value } = await client.sales.$list({ compute, select: ['twice'], orderby: ['land desc'] })
    expectTypeOf(value.map(({ twice }) => twice)).toEqualTypeOf<(number | null)[]>()
    expect(sent()).toBe(
      'GET /svc/sales?$select=twice&$orderby=land desc&$compute=(amount mul 2) as twice,tolower(country) as land',
    )
    const text = 'amount mul 3 as thrice'
    await client.sales.$list({ compute: () => computed<{ thrice: number }>(text), select: ['thrice'] })
    expect(sent()).toBe('GET /svc/sales?$select=thrice&$compute=amount mul 3 as thrice')
  })
})

describe('aggregation', () => {
  test('rows have the type of the last transformation', async () => {
    const { client, sent } = await service({ value: [{ country: 'NO', total: 3, rows: 1 }] })
    const { value } = await client.sales.$apply(
      transform<Sale>()
        .filter((s) => s.amount.gt(1).and(s.country.eq("O'N")))
        .groupBy(['country'], { total: ['amount', 'sum'], rows: '$count' }),
      { top: 5 },
    )
    const total: number | undefined = value[0]?.total
    const country: string | null | undefined = value[0]?.country
    // @ts-expect-error grouped away
    expect(value[0]?.amount).toBeUndefined()
    expect([total, country]).toEqual([3, 'NO'])
    expect(sent()).toBe(
      "GET /svc/sales?$top=5&$apply=filter(amount gt 1 and country eq 'O''N')/groupby((country),aggregate(amount with sum as total,$count as rows))",
    )
  })

  test('every step is written in its order, and raw text as it is', async () => {
    const { client, sent } = await service({ value: [] })
    await client.sales.$apply(
      transform<Sale>()
        .search('blue')
        .compute<{ twice: number }>('amount mul 2 as twice')
        .aggregate({ most: ['twice', 'max'] })
        .orderBy(
          'most desc',
          (row) => ordered([row.most.mod(2), 'desc']),
          (row) => row.most,
        )
        .skip(1)
        .top(2),
    )
    expect(sent()).toBe(
      'GET /svc/sales?$apply=search(blue)/compute(amount mul 2 as twice)/aggregate(twice with max as most)/orderby(most desc,(most mod 2) desc,most)/skip(1)/top(2)',
    )
    const { value } = await client.sales.$apply(
      transform<Sale>()
        .compute((s) => ({ twice: s.amount.mul(2), land: s.country.toLower() }))
        .groupBy(['land', 'twice']),
    )
    const twice: number | null | undefined = value[0]?.twice
    const land: string | null | undefined = value[0]?.land
    expect([twice, land]).toEqual([undefined, undefined])
    expect(sent()).toBe(
      'GET /svc/sales?$apply=compute((amount mul 2) as twice,tolower(country) as land)/groupby((land,twice))',
    )
    await client.sales.$apply('groupby((country))')
    expect(sent()).toBe('GET /svc/sales?$apply=groupby((country))')
  })

  test.each([
    [transform<Sale>().orderBy(), ''],
    [transform<Sale>().orderBy('', 'amount desc'), '?$apply=orderby(amount desc)'],
    [transform<Sale>().filter('').search('').orderBy('').top(0), '?$apply=top(0)'],
    [transform<Sale>().aggregate({}), ''],
    [transform<Sale>().groupBy([]), ''],
    [transform<Sale>().groupBy(['country'], {}), '?$apply=groupby((country))'],
    [transform<Sale>().groupBy([], { rows: '$count' }), '?$apply=aggregate($count as rows)'],
    [transform<Sale>().compute(''), ''],
    [
      transform<Sale>()
        .compute(() => ({}))
        .skip(1),
      '?$apply=skip(1)',
    ],
  ])('a transformation of nothing is left out: %#', async (steps, query) => {
    const { client, sent } = await service({ value: [] })
    await client.sales.$apply(steps as (item: never) => { readonly $text: string })
    expect(sent()).toBe(`GET /svc/sales${query}`)
  })
})

test('an operation that is called by its qualified name is sent by it', async () => {
  const { client, sent } = await service({ value: 1 })
  const sale = client.sales('1') as unknown as Readonly<Record<string, () => { $get(): Promise<unknown> }>>
  expect(await sale['crm.score']?.().$get()).toBe(1)
  expect(sent()).toBe('GET /svc/sales/1/crm.score()')
})

test('a success that is no JSON is an `ODataError` with its status and address', async () => {
  const fetch = async () => new Response('<html>', { status: 200 })
  const client = createClient<Client>({ baseUrl: 'https://shop.test/svc', fetch }, facts)
  const error: unknown = await client
    .sales('1')
    .$get()
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: 'ODataError', status: 200, request: { url: 'https://shop.test/svc/sales/1' } })
  expect(String(error)).toContain('No JSON: ')
})
