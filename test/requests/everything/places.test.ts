import { enumMember } from 'edmwright/runtime'
import { vi } from 'vitest'
import { client, testEach } from './recorded.js'
import type { Capital } from './sdk/index.js'

vi.mock('edmwright/runtime', async () => await import('../../../src/runtime/index.js'))

testEach([
  ["GET /Products('a')", () => client.Products('a').$get()],
  ["GET /Products('O''Neil')", () => client.Products("O'Neil").$get()],
  ["GET /Categories(Country='DE',Nr=1)", () => client.Categories({ Country: 'DE', Nr: 1 }).$get()],
  [
    'GET /Suppliers(11111111-2222-3333-4444-555555555555)',
    () => client.Suppliers('11111111-2222-3333-4444-555555555555').$get(),
  ],
  ["GET /Suppliers(TaxId='DE1')", () => client.Suppliers({ TaxId: 'DE1' }).$get()],
  ["GET /Suppliers(Zip='1',Street='a b')", () => client.Suppliers({ Zip: '1', Street: 'a b' }).$get()],
  ['GET /Photos(9007199254740993)', () => client.Photos(9007199254740993n).$get()],
  ['GET /Photos(5)', () => client.Photos('5').$get()],
  ['GET /Days(2026-01-31)', () => client.Days('2026-01-31').$get()],
  ["GET /Alarms(duration'PT5M')", () => client.Alarms('PT5M').$get()],
  ["GET /Shades('Red')", () => client.Shades('Red').$get()],
  ["GET /Shades(acme.model.Color'Red')", () => client.Shades(enumMember('acme.model.Color', 'Red')).$get()],
  ['GET /Settings', () => client.Settings.$get()],
  ['GET /Settings/Logs(1)/SubParts(2)', () => client.Settings.Logs(1).SubParts(2).$get()],
  ['GET /Settings/Favorite/Category', () => client.Settings.Favorite.Category.$get()],
  ["GET /Products('a')/Category/Parent/Products('b')", () => client.Products('a').Category.Parent.Products('b').$get()],
  ["GET /Products('a')/Name", () => client.Products('a').$property('Name').$get()],
  ["GET /Products('a')/Name/$value", () => client.Products('a').$property('Name').$value()],
  ["PUT /Products('a')/Name", () => client.Products('a').$property('Name').$replace({ value: 'x' }), { value: 'x' }],
  ["DELETE /Products('a')/Name", () => client.Products('a').$property('Name').$delete()],
  ["GET /Products('a')/Address", () => client.Products('a').Address.$get()],
  ["GET /Products('a')/Address?$select=Street", () => client.Products('a').Address.$get({ select: ['Street'] })],
  ["PATCH /Products('a')/Address", () => client.Products('a').Address.$update({ Street: 's' }), { Street: 's' }],
  [
    "PUT /Products('a')/Address",
    () => client.Products('a').Address.$replace({ Street: 's', Notes: [] }),
    { Street: 's', Notes: [] },
  ],
  ["DELETE /Products('a')/Address", () => client.Products('a').Address.$delete()],
  [
    "GET /Products('a')/Address/City/Name",
    () => client.Products('a').Address.$property('City').$property('Name').$get(),
  ],
  [
    "GET /Products('a')/Address/City/acme.model.Capital/Seats",
    () => client.Products('a').Address.$property('City').$as<Capital>('acme.model.Capital').$property('Seats').$get(),
  ],
  // A stream has the same name elsewhere.
  [
    "GET /Products('a')/Address/City/acme.model.Capital/Manual/$value",
    () =>
      client.Products('a').Address.$property('City').$as<Capital>('acme.model.Capital').$property('Manual').$value(),
  ],
  [
    "GET /Suppliers(TaxId='DE1')/Cities/acme.model.Capital/$count",
    () => client.Suppliers({ TaxId: 'DE1' }).$property('Cities').$as('acme.model.Capital').$count(),
  ],
  [
    "GET /Products('a')/Address/acme.model.PoBox/Box",
    () => client.Products('a').Address.$as('acme.model.PoBox').$property('Box').$get(),
  ],
  ["GET /Products('a')/Address/Country", () => client.Products('a').Address.Country.$get()],
  ["GET /Products('a')/Addresses", () => client.Products('a').Addresses.$list()],
  ["GET /Products('a')/Addresses/0", () => client.Products('a').Addresses.$property(0).$get()],
  ["GET /Products('a')/Addresses/-1/Country", () => client.Products('a').Addresses.$property(-1).Country.$get()],
  ["GET /Products('a')/Addresses/$count", () => client.Products('a').Addresses.$count()],
  ["GET /Products('a')/Addresses/$count?$search=x", () => client.Products('a').Addresses.$count({ search: 'x' })],
  [
    "GET /Products('a')/Address?$select=Street,City/Name&$expand=Country($select=Name)",
    () =>
      client.Products('a').Address.$get({ select: ['Street', 'City/Name'], expand: { Country: { select: ['Name'] } } }),
  ],
  [
    "GET /Products('a')/Addresses?$select=Street&$expand=Country&$orderby=City/Name desc",
    () =>
      client
        .Products('a')
        .Addresses.$list({ select: ['Street'], expand: { Country: true }, orderby: ['City/Name desc'] }),
  ],
  [
    "GET /Products('a')/Tags?$orderby=$it desc",
    () =>
      client
        .Products('a')
        .$property('Tags')
        .$list({ orderby: ['$it desc'] }),
  ],
  [
    "GET /Products('a')/Addresses?$filter=Street eq 's'&$top=1",
    () => client.Products('a').Addresses.$list({ filter: (a) => a.Street.eq('s'), top: 1 }),
  ],
  [
    "GET /Products('a')/Addresses/acme.model.PoBox?$filter=Box gt 1",
    () =>
      client
        .Products('a')
        .Addresses.$as('acme.model.PoBox')
        .$list({ filter: (a) => a.Box.gt(1) }),
  ],
  [
    "POST /Products('a')/Addresses",
    () => client.Products('a').Addresses.$create({ Street: 's', Notes: [] }),
    { Street: 's', Notes: [] },
  ],
  [
    "PUT /Products('a')/Addresses",
    () => client.Products('a').Addresses.$replace({ value: [{ Street: 's', Notes: [] }] }),
    { value: [{ Street: 's', Notes: [] }] },
  ],
  ["DELETE /Products('a')/Addresses", () => client.Products('a').Addresses.$delete()],
  ["GET /Products('a')/Tags", () => client.Products('a').$property('Tags').$list()],
  [
    "GET /Products('a')/Tags?$filter=endswith($this,'x')",
    () =>
      client
        .Products('a')
        .$property('Tags')
        .$list({ filter: (_, o) => o.$this.endsWith('x') }),
  ],
  [
    "GET /Products('a')/Tags/$count?$filter=$this eq 'x'",
    () =>
      client
        .Products('a')
        .$property('Tags')
        .$count({ filter: (_, o) => o.$this.eq('x') }),
  ],
  [
    "PUT /Products('a')/Tags",
    () =>
      client
        .Products('a')
        .$property('Tags')
        .$replace({ value: ['x'] }),
    { value: ['x'] },
  ],
  ["POST /Products('a')/Tags", () => client.Products('a').$property('Tags').$create('x'), 'x'],
  [
    "POST /Products('a')/Tags?$index=0",
    () =>
      client
        .Products('a')
        .$property('Tags')
        .$create('x', { query: { $index: '0' } }),
    'x',
  ],
  [
    "PUT /Products('a')/Tags/0",
    () => client.Products('a').$property('Tags')(0).$replace({ value: 'y' }),
    { value: 'y' },
  ],
  ["DELETE /Products('a')/Tags/0", () => client.Products('a').$property('Tags')(0).$delete()],
  [
    'GET /Suppliers(11111111-2222-3333-4444-555555555555)/Nick',
    () => client.Suppliers('11111111-2222-3333-4444-555555555555').$property<string>('Nick').$get(),
  ],
  ["GET /Products('a')/Extra/Any", () => client.Products('a').$property('Extra').$property('Any').$get()],
  ["GET /Products('a')/Color", () => client.Products('a').$property('Color').$get()],
  [
    "GET /Products('a')/acme.model.Gadget/Battery",
    () => client.Products('a').$as('acme.model.Gadget').$property('Battery').$get(),
  ],
  ["GET /Products('a')/acme.model.Gadget/Charger", () => client.Products('a').$as('acme.model.Gadget').Charger.$get()],
  [
    "GET /Products/acme.model.Gadget('a')/Charger/$ref",
    () => client.Products.$as('acme.model.Gadget')('a').Charger.$ref.$get(),
  ],
  ['GET /Photos(1)/$value', () => client.Photos(1n).$value()],
  [
    'PUT /Photos(1)/$value',
    () => client.Photos(1n).$setValue('x', { contentType: 'image/png' }),
    'x',
    { 'content-type': 'image/png' },
  ],
  [
    'POST /Photos',
    () => client.Photos.$create('x', { contentType: 'image/png', headers: { Slug: 'a' } }),
    'x',
    { 'content-type': 'image/png', slug: 'a' },
  ],
  ["GET /Products('a')/Manual", () => client.Products('a').Manual.$value()],
  [
    "PUT /Products('a')/Manual",
    () => client.Products('a').Manual.$setValue('x', { contentType: 'text/plain', ifMatch: '*' }),
    'x',
    { 'content-type': 'text/plain', 'if-match': '*' },
  ],
  ["DELETE /Products('a')/Manual", () => client.Products('a').Manual.$delete()],
  ['DELETE /Photos(1)/$value', () => client.Photos(1n).$value({ method: 'DELETE' })],
])
