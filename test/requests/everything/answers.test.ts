import { expect, expectTypeOf, test, vi } from 'vitest'
import { type Address, createClient } from './sdk/index.js'

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
