import { enumMember, exactNumber } from 'edmwright/runtime'
import { vi } from 'vitest'
import { client, testEach } from './recorded.js'

vi.mock('edmwright/runtime', async () => await import('../../../src/runtime/index.js'))

testEach([
  ['GET /Products?$filter=Name eq null', () => client.Products.$list({ filter: (x) => x.Name.eq(null) })],
  [
    "GET /Products?$filter=Price ge 10.5 and (Active eq true or not (Name ne 'x'))",
    () => client.Products.$list({ filter: (x) => x.Price.ge(10.5).and(x.Active.eq(true).or(x.Name.ne('x').not())) }),
  ],
  ["GET /Products?$filter=Color eq 'Red'", () => client.Products.$list({ filter: (x) => x.Color.eq('Red') })],
  [
    "GET /Products?$filter=Color eq acme.model.Color'Red'",
    () => client.Products.$list({ filter: (x) => x.Color.eq(enumMember('acme.model.Color', 'Red')) }),
  ],
  [
    "GET /Products?$filter=Access has 'Read,Write'",
    () => client.Products.$list({ filter: (x) => x.Access.has('Read,Write') }),
  ],
  [
    "GET /Products?$filter=Code in ('a','b''c')",
    () => client.Products.$list({ filter: (x) => x.Code.in(['a', "b'c"]) }),
  ],
  [
    "GET /Products?$filter=Hints/any(x:(x eq null or startswith(x,'a')))",
    () => client.Products.$list({ filter: (x) => x.Hints.any((hint) => hint.eq(null).or(hint.startsWith('a'))) }),
  ],
  [
    'GET /Products?$filter=Stops/any(x:x/Street ne null)',
    () => client.Products.$list({ filter: (x) => x.Stops.any((stop) => stop.Street.ne(null)) }),
  ],
  [
    'GET /Products?$filter=Released lt 2026-01-01',
    () => client.Products.$list({ filter: (x) => x.Released.lt('2026-01-01') }),
  ],
  [
    'GET /Products?$filter=Released lt 2026-01-01',
    () => client.Products.$list({ filter: (x) => x.Released.lt(new Date('2026-01-01T00:00:00Z')) }),
  ],
  [
    'GET /Products?$filter=Updated gt 2026-01-01T10:00:00Z',
    () => client.Products.$list({ filter: (x) => x.Updated.gt('2026-01-01T10:00:00Z') }),
  ],
  [
    'GET /Products?$filter=Updated gt 2026-01-01T10:00:00+02:00',
    () => client.Products.$list({ filter: (x) => x.Updated.gt('2026-01-01T10:00:00+02:00') }),
  ],
  ['GET /Products?$filter=Opens eq 08:30:00', () => client.Products.$list({ filter: (x) => x.Opens.eq('08:30:00') })],
  ["GET /Products?$filter=Span eq duration'PT1H'", () => client.Products.$list({ filter: (x) => x.Span.eq('PT1H') })],
  [
    'GET /Products?$filter=Uid eq 11111111-2222-3333-4444-555555555555',
    () => client.Products.$list({ filter: (x) => x.Uid.eq('11111111-2222-3333-4444-555555555555') }),
  ],
  [
    'GET /Products?$filter=Big eq 9007199254740993',
    () => client.Products.$list({ filter: (x) => x.Big.eq(9007199254740993n) }),
  ],
  ["GET /Products?$filter=Raw eq binary'AQID'", () => client.Products.$list({ filter: (x) => x.Raw.eq('AQID') })],
  ['GET /Products?$filter=Rating eq INF', () => client.Products.$list({ filter: (x) => x.Rating.eq(Infinity) })],
  ['GET /Products?$filter=Rating eq NaN', () => client.Products.$list({ filter: (x) => x.Rating.eq(NaN) })],
  [
    'GET /Products?$filter=Price eq 99999999999999.99',
    () => client.Products.$list({ filter: (x) => x.Price.eq(exactNumber('99999999999999.99')) }),
  ],
  [
    'GET /Products?$filter=(Price add 5) mul 2 gt 30',
    () => client.Products.$list({ filter: '(Price add 5) mul 2 gt 30' }),
  ],
  [
    'GET /Products?$filter=((Price add 5) mul 2) gt 30',
    () => client.Products.$list({ filter: (x) => x.Price.add(5).mul(2).gt(30) }),
  ],
  [
    'GET /Products?$filter=(Price divby 2) eq (Price mod 3)',
    () => client.Products.$list({ filter: (x) => x.Price.divby(2).eq(x.Price.mod(3)) }),
  ],
  ['GET /Products?$filter=-Price lt 0', () => client.Products.$list({ filter: (x) => x.Price.neg().lt(0) })],
  [
    'GET /Products?$filter=round(Price) eq floor(Rating) and ceiling(Rating) eq 1',
    () => client.Products.$list({ filter: (x) => x.Price.round().eq(x.Rating.floor()).and(x.Rating.ceiling().eq(1)) }),
  ],
])
