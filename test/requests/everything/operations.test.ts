import { applyDelta, each, geography, request, requestList } from 'edmwright/runtime'
import { vi } from 'vitest'
import { client, testEach } from './recorded.js'

vi.mock('edmwright/runtime', async () => await import('../../../src/runtime/index.js'))

testEach([
  ['GET /Products/acme.model.Cheap(Max=5)', () => client.Products.Cheap({ Max: 5 }).$list()],
  [
    "GET /Products/acme.model.Cheap(Max=5,Color='Red')?$top=1",
    () => client.Products.Cheap({ Max: 5, Color: 'Red' }).$list({ top: 1 }),
  ],
  [
    "GET /Products/acme.model.Cheap(Max=5,Color='Red')/$count",
    () => client.Products.Cheap({ Max: 5, Color: 'Red' }).$count(),
  ],
  [
    "GET /Products/acme.model.Cheap(Max=5)('a')/acme.model.Twin()/Category",
    () => client.Products.Cheap({ Max: 5 })('a').Twin().Category.$get(),
  ],
  [
    "GET /Products/acme.model.Between(From=2026-01-01,To=2026-01-02T00:00:00Z,Uid=11111111-2222-3333-4444-555555555555,Span=duration'PT1H',At=08:00:00)",
    () =>
      client.Products.Between({
        From: '2026-01-01',
        To: '2026-01-02T00:00:00Z',
        Uid: '11111111-2222-3333-4444-555555555555',
        Span: 'PT1H',
        At: '08:00:00',
      }).$list(),
  ],
  [
    'GET /Products/acme.model.Between(From=null,To=null,Uid=null,Span=null,At=null)',
    () => client.Products.Between({ From: null, To: null, Uid: null, Span: null, At: null }).$list(),
  ],
  [
    "GET /Products('a')/Address/acme.model.Distance(To=geography'SRID=4326;Point(1 2)')",
    () =>
      client
        .Products('a')
        .Address.Distance({ To: geography({ type: 'Point', coordinates: [1, 2] }) })
        .$get(),
  ],
  ["GET /Products('a')/Addresses/acme.model.Longest()", () => client.Products('a').Addresses.Longest().$get()],
  ['GET /Sum(Values=@Values)?@Values=[1,2]', () => client.Sum({ Values: [1, 2] }).$get()],
  ['GET /Sum(Values=@Values,Start=3)?@Values=[1,2]', () => client.Sum({ Values: [1, 2], Start: 3 }).$get()],
  [
    'GET /FindProducts(Where=@Where)?@Where={"Street":"s","Notes":[]}',
    () => client.FindProducts({ Where: { Street: 's', Notes: [] } }).$list(),
  ],
  [
    'GET /FindProducts(Where=@Where)/acme.model.Cheap(Max=1)?$top=1&@Where={"Street":"s","Notes":[]}',
    () =>
      client
        .FindProducts({ Where: { Street: 's', Notes: [] } })
        .Cheap({ Max: 1 })
        .$list({ top: 1 }),
  ],
  ['GET /Today()', () => client.Today().$get()],
  ['GET /Picture(Size=1)', () => client.Picture({ Size: 1 }).$value()],
  ["POST /Products('a')/acme.model.Discount", () => client.Products('a').Discount({ Percent: 5 }), { Percent: 5 }],
  [
    'POST /Products/acme.model.DiscountAll',
    () => client.Products.DiscountAll({ Percent: 5, Codes: ['a'] }),
    { Percent: 5, Codes: ['a'] },
  ],
  [
    'POST /Products/acme.model.Cheap(Max=5)/acme.model.DiscountAll',
    () => client.Products.Cheap({ Max: 5 }).DiscountAll({ Percent: 5, Codes: [] }),
    { Percent: 5, Codes: [] },
  ],
  [
    "POST /Products('a')/Address/acme.model.Move",
    () => client.Products('a').Address.Move({ To: { Street: 'x', Notes: [] } }),
    { To: { Street: 'x', Notes: [] } },
  ],
  ['POST /Reset', () => client.Reset(), {}],
  ['POST /Recount', () => client.Recount({ Deep: true }), { Deep: true }],
  ['POST /Recount', () => client.Recount(), {}],
  ['POST /Palette', () => client.Palette(), {}],
  [
    'POST /Products',
    () =>
      client.Products.$create({
        '@odata.type': '#acme.model.Gadget',
        Code: 'a',
        Battery: 5,
        Addresses: [],
        Tags: [],
        Sizes: [],
        Colors: [],
      }),
    { '@odata.type': '#acme.model.Gadget', Code: 'a', Battery: 5, Addresses: [], Tags: [], Sizes: [], Colors: [] },
  ],
  [
    'POST /Categories',
    () =>
      client.Categories.$create({
        Country: 'DE',
        Nr: 1,
        Products: [{ Code: 'a', Addresses: [], Tags: [], Sizes: [], Colors: [] }],
        'Parent@odata.bind': client.Categories({ Country: 'DE', Nr: 2 }),
      }),
    {
      Country: 'DE',
      Nr: 1,
      Products: [{ Code: 'a', Addresses: [], Tags: [], Sizes: [], Colors: [] }],
      'Parent@odata.bind': "https://service.example/root/Categories(Country='DE',Nr=2)",
    },
  ],
  [
    "PATCH /Products('a')",
    () => client.Products('a').$update({ Price: 5 }, { ifMatch: 'W/"1"', prefer: 'return=minimal' }),
    { Price: 5 },
    { 'if-match': 'W/"1"', prefer: 'return=minimal' },
  ],
  [
    "PATCH /Products('a')?$expand=Category&$select=Name",
    () => client.Products('a').$update({ Price: 5 }, { query: { $expand: 'Category', $select: 'Name' } }),
    { Price: 5 },
  ],
  [
    "PUT /Products('a')",
    () => client.Products('a').$replace({ Addresses: [], Tags: [], Sizes: [], Colors: [] }, { ifNoneMatch: '*' }),
    { Addresses: [], Tags: [], Sizes: [], Colors: [] },
    { 'if-none-match': '*' },
  ],
  ["DELETE /Products('a')", () => client.Products('a').$delete({ ifMatch: '*' }), undefined, { 'if-match': '*' }],
  [
    "PATCH /Products('a')/acme.model.Gadget",
    () => client.Products('a').$as('acme.model.Gadget').$update({ Battery: 1 }),
    { Battery: 1 },
  ],
  ["POST /Products('a')/Parts", () => client.Products('a').Parts.$create({ No: 1 }), { No: 1 }],
  ['PATCH /Settings', () => client.Settings.$update({ Theme: 'x' }), { Theme: 'x' }],
  [
    'POST /Products',
    () =>
      client.Products.$create(
        { Code: 'a', Addresses: [], Tags: [], Sizes: [], Colors: [] },
        { prefer: ['return=representation', 'respond-async'] },
      ),
    { Code: 'a', Addresses: [], Tags: [], Sizes: [], Colors: [] },
    { prefer: 'return=representation, respond-async' },
  ],
  ["GET /Products('a')/Related/$ref", () => client.Products('a').Related.$ref.$list()],
  [
    "POST /Products('a')/Related/$ref",
    () => client.Products('a').Related.$ref.$add(client.Products('b')),
    { '@odata.id': "https://service.example/root/Products('b')" },
  ],
  [
    "PUT /Products('a')/Category/$ref",
    () => client.Products('a').Category.$ref.$set(client.Categories({ Country: 'DE', Nr: 1 })),
    { '@odata.id': "https://service.example/root/Categories(Country='DE',Nr=1)" },
  ],
  ["DELETE /Products('a')/Category/$ref", () => client.Products('a').Category.$ref.$remove()],
  ["DELETE /Products('a')/Related('b')/$ref", () => client.Products('a').Related('b').$ref.$remove()],
  [
    "DELETE /Products('a')/Related/$ref?$id=https://service.example/root/Products('b')",
    () => client.Products('a').Related.$ref.$remove(client.Products('b')),
  ],
  ["PUT /Products('a')/Related/$ref", () => client.Products('a').Related.$ref.$list({ method: 'PUT' })],
  [
    'PATCH /Products/$filter(@each)/$each?@each=Price lt 1',
    () =>
      each(
        client.Products,
        (product) => product.$update({ Active: false }),
        (product) => product.Price.lt(1),
      ),
    { Active: false },
  ],
  [
    'POST /Products/$each/acme.model.Discount',
    () => each(client.Products, (product) => product.Discount({ Percent: 5 })),
    { Percent: 5 },
  ],
  ["DELETE /Products('a')/Parts/$each", () => each(client.Products('a').Parts, (part) => part.$delete())],
  [
    'PATCH /Products',
    () =>
      applyDelta(client.Products, [
        { Code: 'a', Price: 1 },
        { '@removed': { reason: 'deleted' }, '@id': client.Products('b') },
      ]),
    {
      '@context': '#$delta',
      value: [
        { Code: 'a', Price: 1 },
        { '@removed': { reason: 'deleted' }, '@id': "https://service.example/root/Products('b')" },
      ],
    },
  ],
  [
    "POST /Products('a')/acme.model.Assign",
    () => client.Products('a').Assign({ Supplier: { '@id': client.Suppliers({ TaxId: 'x' }) } }),
    { Supplier: { '@id': "https://service.example/root/Suppliers(TaxId='x')" } },
  ],
  [
    "GET /Products('a')/acme.model.Words()?$filter=startswith($this,'a')&$orderby=$this desc&$top=2",
    () =>
      client
        .Products('a')
        .Words()
        .$list({ filter: (_, o) => o.$this.startsWith('a'), orderby: ['$this desc'], top: 2 }),
  ],
  ["GET /Products('a')/acme.model.Words()/$count", () => client.Products('a').Words().$count()],
  [
    'GET /Products(\'a\')/acme.model.Origin(For=@For)?$select=Street&$expand=Country&@For={"@id":"https://service.example/root/Suppliers(TaxId=\'x\')"}',
    () =>
      client
        .Products('a')
        .Origin({ For: { '@id': client.Suppliers({ TaxId: 'x' }) } })
        .$get({ select: ['Street'], expand: { Country: true } }),
  ],
  [
    "GET /Products('a')/Related/$ref?$filter=Price gt 5&$orderby=Name desc&$top=3&$count=true",
    () =>
      client
        .Products('a')
        .Related.$ref.$list({ filter: (p) => p.Price.gt(5), orderby: ['Name desc'], top: 3, count: true }),
  ],
  ['GET /$all', () => requestList(client, '$all')],
  [
    'GET /$crossjoin(Products,Categories)?$filter=Products/Name eq Categories/Name',
    () => requestList(client, '$crossjoin(Products,Categories)?$filter=Products/Name eq Categories/Name'),
  ],
  ["GET /$entity?$id=Products('a')", () => request(client, 'GET', "$entity?$id=Products('a')")],
])
