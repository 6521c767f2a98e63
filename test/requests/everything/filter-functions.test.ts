import { geography } from 'edmwright/runtime'
import { vi } from 'vitest'
import { client, testEach } from './recorded.js'

vi.mock('edmwright/runtime', async () => await import('../../../src/runtime/index.js'))

testEach([
  [
    "GET /Products?$filter=contains(tolower(Name),'x') and startswith(trim(Name),'y') and endswith(toupper(Name),'Z')",
    () =>
      client.Products.$list({
        filter: (x) =>
          x.Name.toLower().contains('x').and(x.Name.trim().startsWith('y')).and(x.Name.toUpper().endsWith('Z')),
      }),
  ],
  [
    "GET /Products?$filter=indexof(Name,'x') eq 1 and length(Name) gt 2 and substring(Name,1,2) eq 'ab'",
    () =>
      client.Products.$list({
        filter: (x) => x.Name.indexOf('x').eq(1).and(x.Name.length().gt(2)).and(x.Name.substring(1, 2).eq('ab')),
      }),
  ],
  [
    "GET /Products?$filter=concat(concat(Name,', '),Code) eq 'a'",
    () => client.Products.$list({ filter: (x) => x.Name.concat(', ').concat(x.Code).eq('a') }),
  ],
  [
    "GET /Products?$filter=matchesPattern(Name,'^A.*e$')",
    () => client.Products.$list({ filter: (x) => x.Name.matchesPattern('^A.*e$') }),
  ],
  [
    'GET /Products?$filter=year(Updated) eq 2026 and month(Updated) eq 1 and day(Updated) eq 1 and hour(Updated) eq 1 and minute(Updated) eq 1 and second(Updated) eq 1',
    () =>
      client.Products.$list({
        filter: (x) =>
          x.Updated.year()
            .eq(2026)
            .and(x.Updated.month().eq(1))
            .and(x.Updated.day().eq(1))
            .and(x.Updated.hour().eq(1))
            .and(x.Updated.minute().eq(1))
            .and(x.Updated.second().eq(1)),
      }),
  ],
  [
    'GET /Products?$filter=date(Updated) ne 2026-01-01 and time(Updated) lt 10:00:00',
    () =>
      client.Products.$list({ filter: (x) => x.Updated.date().ne('2026-01-01').and(x.Updated.time().lt('10:00:00')) }),
  ],
  [
    'GET /Products?$filter=fractionalseconds(Updated) lt 0.1 and totaloffsetminutes(Updated) eq 60 and totalseconds(Span) eq 1.5',
    () =>
      client.Products.$list({
        filter: (x) =>
          x.Updated.fractionalSeconds()
            .lt(0.1)
            .and(x.Updated.totalOffsetMinutes().eq(60))
            .and(x.Span.totalSeconds().eq(1.5)),
      }),
  ],
  [
    'GET /Products?$filter=Updated ge now() and Updated ne maxdatetime() and Updated ne mindatetime()',
    () =>
      client.Products.$list({
        filter: (x, o) => x.Updated.ge(o.now()).and(x.Updated.ne(o.maxDateTime())).and(x.Updated.ne(o.minDateTime())),
      }),
  ],
  [
    "GET /Products?$filter=(Updated sub duration'P1D') gt now()",
    () => client.Products.$list({ filter: "(Updated sub duration'P1D') gt now()" }),
  ],
  [
    'GET /Products?$filter=(Updated add Span) gt now()',
    () => client.Products.$list({ filter: (x, o) => x.Updated.add(x.Span).gt(o.now()) }),
  ],
  [
    "GET /Products?$filter=(now() sub Updated) gt duration'P1D'",
    () => client.Products.$list({ filter: (x, o) => o.now().sub(x.Updated).gt('P1D') }),
  ],
  [
    "GET /Products?$filter=Address/City/Name eq 'x'",
    () => client.Products.$list({ filter: (x) => x.Address.City.Name.eq('x') }),
  ],
  [
    "GET /Products?$filter=Category/Name eq 'x'",
    () => client.Products.$list({ filter: (x) => x.Category.Name.eq('x') }),
  ],
  ['GET /Products?$filter=Address eq null', () => client.Products.$list({ filter: (x) => x.Address.eq(null) })],
  ['GET /Products?$filter=Category ne null', () => client.Products.$list({ filter: (x) => x.Category.ne(null) })],
  [
    "GET /Products?$filter=Tags/any(x:x eq 'y')",
    () => client.Products.$list({ filter: (x) => x.Tags.any((t) => t.eq('y')) }),
  ],
  ['GET /Products?$filter=Tags/any()', () => client.Products.$list({ filter: (x) => x.Tags.any() })],
  [
    'GET /Products?$filter=Related/all(x:x/Related/any(x1:x1/Price gt x/Price))',
    () => client.Products.$list({ filter: (x) => x.Related.all((r) => r.Related.any((s) => s.Price.gt(r.Price))) }),
  ],
  [
    'GET /Products?$filter=Related/any(x:x/Name eq Name)',
    () => client.Products.$list({ filter: (x) => x.Related.any((r) => r.Name.eq(x.Name)) }),
  ],
  [
    'GET /Products?$filter=Related/any(x:x/Name eq $it/Name)',
    () => client.Products.$list({ filter: (x, o) => x.Related.any((r) => r.Name.eq(o.$it.Name)) }),
  ],
  [
    'GET /Products?$filter=Related/$count gt 2',
    () => client.Products.$list({ filter: (x) => x.Related.count().gt(2) }),
  ],
  [
    'GET /Products?$filter=Related/$count($filter=Price gt 1) gt 2',
    () => client.Products.$list({ filter: (x) => x.Related.count((r) => r.Price.gt(1)).gt(2) }),
  ],
  [
    'GET /Products?$filter=hassubset(Tags,["a","b"])',
    () => client.Products.$list({ filter: (x) => x.Tags.hasSubset(['a', 'b']) }),
  ],
  [
    'GET /Products?$filter=hassubsequence(Sizes,[1,2])',
    () => client.Products.$list({ filter: (x) => x.Sizes.hasSubsequence([1, 2]) }),
  ],
  [
    "GET /Products?$filter=isof('acme.model.Gadget')",
    () => client.Products.$list({ filter: "isof('acme.model.Gadget')" }),
  ],
  [
    'GET /Products?$filter=isof(acme.model.Gadget)',
    () => client.Products.$list({ filter: (_, o) => o.isOf('acme.model.Gadget') }),
  ],
  [
    'GET /Products?$filter=isof(Address,acme.model.PoBox)',
    () => client.Products.$list({ filter: (x) => x.Address.isOf('acme.model.PoBox') }),
  ],
  [
    "GET /Products?$filter=cast(Price,Edm.String) eq '1'",
    () => client.Products.$list({ filter: (x) => x.Price.cast<string>('Edm.String').eq('1') }),
  ],
  [
    'GET /Products?$filter=acme.model.Gadget/Battery gt 1',
    () => client.Products.$list({ filter: (x) => x.$as<{ Battery: number }>('acme.model.Gadget').Battery.gt(1) }),
  ],
  [
    "GET /Products?$filter=case(Price gt 10:'high',true:'low') eq 'high'",
    () =>
      client.Products.$list({ filter: (x, o) => o.case<string>([x.Price.gt(10), 'high'], [true, 'low']).eq('high') }),
  ],
  [
    "GET /Products?$filter=geo.distance(Address/Place,geography'SRID=4326;Point(1 2)') lt 5",
    () =>
      client.Products.$list({
        filter: (x) => x.Address.Place.geoDistance(geography({ type: 'Point', coordinates: [1, 2] })).lt(5),
      }),
  ],
  [
    "GET /Products?$filter=geo.intersects(Address/Place,geography'SRID=4326;Polygon((0 0,1 0,1 1,0 0))')",
    () =>
      client.Products.$list({
        filter: (x) =>
          x.Address.Place.geoIntersects(
            geography({
              type: 'Polygon',
              coordinates: [
                [
                  [0, 0],
                  [1, 0],
                  [1, 1],
                  [0, 0],
                ],
              ],
            }),
          ),
      }),
  ],
  [
    'GET /Products?$filter=geo.length(Track) gt 5',
    () => client.Products.$list({ filter: (x) => x.Track.geoLength().gt(5) }),
  ],
  [
    "GET /Products?$filter=Name eq 'x'' or 1 eq 1 &$top=1'",
    () => client.Products.$list({ filter: (x) => x.Name.eq("x' or 1 eq 1 &$top=1") }),
  ],
  [
    "GET /Products?$filter=Supplier/Any eq 'x'",
    () => client.Products.$list({ filter: (x) => x.Supplier.$property<string>('Any').eq('x') }),
  ],
  [
    "GET /Products?$filter=Color in ('Red','Green')",
    () => client.Products.$list({ filter: (x) => x.Color.in(['Red', 'Green']) }),
  ],
  ["GET /Products?$filter='a' in Tags", () => client.Products.$list({ filter: "'a' in Tags" })],
  ['GET /Products?$filter=Name in Tags', () => client.Products.$list({ filter: (x) => x.Name.in(x.Tags) })],
  [
    'GET /Products?$filter=$root/Settings/Theme eq Name',
    () => client.Products.$list({ filter: (x, o) => o.$root(client.Settings).Theme.eq(x.Name) }),
  ],
  [
    'GET /Products?$filter=Sizes/$count eq 2 and Sizes/any(x:x gt 5)',
    () =>
      client.Products.$list({
        filter: (x) =>
          x.Sizes.count()
            .eq(2)
            .and(x.Sizes.any((s) => s.gt(5))),
      }),
  ],
  [
    'GET /Products?$filter=Related/acme.model.Gadget/any(x:x/Battery gt 1)',
    () => client.Products.$list({ filter: 'Related/acme.model.Gadget/any(x:x/Battery gt 1)' }),
  ],
  [
    "GET /Products?$filter=acme.model.Twin()/Name eq 'x'",
    () => client.Products.$list({ filter: "acme.model.Twin()/Name eq 'x'" }),
  ],
])
