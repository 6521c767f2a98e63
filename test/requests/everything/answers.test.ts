import type { Page, Value, Values } from 'edmwright/runtime'
import { expect, expectTypeOf, test, vi } from 'vitest'
import { type Address, createClient, type Product, ProductSchema } from './sdk/index.js'

vi.mock('edmwright/runtime', async () => await import('../../../src/runtime/index.js'))

/** A client of a service that answers everything with nothing. */
const client = createClient({
  baseUrl: 'https://service.example/root',
  fetch: async () => new Response(null, { status: 204 }),
})
const product = client.Products('a')

test('a complex value that is missing comes as null, which its type says where it may be', async () => {
  const address = await product.Address.$get()
  expect(address).toBeNull()
  expectTypeOf(address).toEqualTypeOf<Address | null>()
  const selected = await product.Address.$get({ select: ['Street'] })
  expectTypeOf(selected?.Street).toEqualTypeOf<string | null | undefined>()
  expectTypeOf(await product.Addresses.$property(0).$get()).toEqualTypeOf<Address>()
})

test('what a change gives is decided by its preference; an update without one may give nothing', async () => {
  const updated = await product.$update({ Name: 'x' })
  expect(updated).toBeNull()
  expectTypeOf(updated).toExtend<Product | null>()
  // @ts-expect-error there may be none
  expect(() => updated.Name).toThrow()
  expectTypeOf(await product.$replace({ Name: 'x' }, { ifMatch: '*' })).toEqualTypeOf(updated)
  expectTypeOf(await product.$update({ Name: 'x' }, { prefer: 'return=minimal' })).toEqualTypeOf<null>()
  const whole = await product.$update({ Name: 'x' }, { prefer: ['odata.track-changes', 'return=representation'] })
  expectTypeOf(whole).toEqualTypeOf<NonNullable<typeof updated>>()
  const given: string = 'return=minimal'
  expectTypeOf(await product.$update({ Name: 'x' }, { prefer: given })).toEqualTypeOf(updated)
  expectTypeOf(await product.Address.$update({ Street: 's' })).toEqualTypeOf<Address | null>()
})

test('what is made comes with what the service adds, unless less is preferred', async () => {
  const part = { No: 1 }
  const made = product.Parts.$create(part)
  expectTypeOf<Awaited<typeof made>['No']>().toEqualTypeOf<number>()
  expectTypeOf(
    await product.Parts.$create(part, { prefer: 'return=minimal,odata.allow-entityreferences' }),
  ).toEqualTypeOf<null>()
  expectTypeOf(product.Parts.$create(part, { ifNoneMatch: '*' })).toEqualTypeOf(made)
})

test('what is expanded inside of a complex member is narrowed, the member selected whole or not', () => {
  const expand = { 'Address/Country': { select: ['Name'] } } as const
  const whole = product.$get({ expand })
  const selected = product.$get({ select: ['Name', 'Address'], expand })
  const inside = product.$get({ select: ['Address/Street'], expand })
  type Country<R extends PromiseLike<{ Address?: { Country?: unknown } | null } | null>> = NonNullable<
    NonNullable<NonNullable<Awaited<R>>['Address']>['Country']
  >
  expectTypeOf<keyof Country<typeof whole>>().toEqualTypeOf<'Name' | '@odata.type' | '@odata.etag'>()
  expectTypeOf<keyof Country<typeof selected>>().toEqualTypeOf<keyof Country<typeof whole>>()
  expectTypeOf<keyof Country<typeof inside>>().toEqualTypeOf<keyof Country<typeof whole>>()
  expectTypeOf<NonNullable<Awaited<typeof selected>['Address']>['Street']>().toEqualTypeOf<string | null | undefined>()
  expect(decodeURIComponent(selected.$request().url)).toContain('$expand=Address/Country($select=Name)')
})

test('items of a collection are null where the metadata says that they may be', async () => {
  expectTypeOf<NonNullable<Product['Hints']>>().toEqualTypeOf<(string | null)[]>()
  expectTypeOf<NonNullable<Product['Stops']>>().toEqualTypeOf<(Address | null)[]>()
  expectTypeOf<NonNullable<Product['Tags']>>().toEqualTypeOf<string[]>()
  const hints = product.$property('Hints')
  expectTypeOf(await hints.$list()).toEqualTypeOf<Page<string | null>>()
  expectTypeOf(await hints(0).$get()).toEqualTypeOf<string | null>()
  expectTypeOf(hints.$create).parameter(0).toEqualTypeOf<string | null>()
  expectTypeOf((await product.Stops.$list()).value).toEqualTypeOf<readonly (Address | null)[]>()
  const [stop] = (await product.Stops.$list({ select: ['Street'] })).value
  expectTypeOf(stop?.Street).toEqualTypeOf<string | null | undefined>()
  expectTypeOf(await product.Stops.$property(0).$get()).toEqualTypeOf<Address | null>()
  const sorted = client.Sort({ Hints: ['a', null] })
  expectTypeOf<Awaited<typeof sorted>>().toEqualTypeOf<Page<string | null>>()
  expect(ProductSchema.is({ Hints: ['a', null], Stops: [null] })).toBe(true)
})

test('what an action gives is null where the metadata does not say that it never is', async () => {
  const given = await product.Discount({ Percent: 5 })
  expect(given).toBeNull()
  expectTypeOf(given).toEqualTypeOf<Product | null>()
  expectTypeOf(await client.Recount({})).toEqualTypeOf<number | null>()
})

test('what is expanded behind the name of a derived type has its type', () => {
  const found = client.Products.$list({
    expand: {
      'acme.model.Gadget/Charger': { select: ['Name'], expand: { Related: { filter: (item) => item.Price.gt(1) } } },
    },
  })
  type Charger = NonNullable<Awaited<typeof found>['value'][number]['Charger']>
  expectTypeOf<keyof Charger>().toEqualTypeOf<
    'Name' | 'Related' | 'Related@odata.nextLink' | '@odata.type' | '@odata.etag'
  >()
  expectTypeOf<Charger['Name']>().toEqualTypeOf<string | null>()
  expect(decodeURIComponent(found.$request().url)).toContain(
    '$expand=acme.model.Gadget/Charger($select=Name;$expand=Related($filter=Price gt 1))',
  )
})

test('what a function gives is narrowed by what is selected', async () => {
  const origin = product.Origin({ For: { Id: '1' } })
  expectTypeOf(await origin.$get()).toEqualTypeOf<Address | null>()
  const selected = await origin.$get({ select: ['Street'] })
  expectTypeOf<keyof NonNullable<typeof selected>>().toEqualTypeOf<'Street' | '@odata.type'>()
  const words = product.Words().$list({ filter: "$it eq 'a'" })
  expectTypeOf<Awaited<typeof words>>().toEqualTypeOf<Page<string>>()
  expect(selected).toBeNull()
})

test('what may be anything is that, whatever is asked for', () => {
  const facts = product.Words() as Value<unknown> & Values<unknown>
  const listed = facts.$list({ top: 1 })
  expectTypeOf<Awaited<typeof listed>>().toEqualTypeOf<Page<unknown>>()
  const one = facts.$get({ headers: { a: 'b' } })
  expectTypeOf<Awaited<typeof one>>().toEqualTypeOf<unknown>()
  expect([listed, one].map((call) => call.$request().method)).toEqual(['GET', 'GET'])
})

test('a slash in a query stays readable', () => {
  const { url } = client.Products.$list({ orderby: ['Category/Name'], query: { note: 'a/b?&c' } }).$request()
  expect(url).toBe('https://service.example/root/Products?$orderby=Category/Name&note=a/b%3F%26c')
})
