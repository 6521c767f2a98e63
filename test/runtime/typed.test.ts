import { expect, test } from 'vitest'
import { createClient, enumMember, exactNumber, geography, geometry } from '../../src/runtime/index.js'

test.each([
  [{ type: 'Point', coordinates: [12.5, 41.9] }, 'Point(12.5 41.9)'],
  [
    {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    },
    'LineString(1 2,3 4)',
  ],
  [
    {
      type: 'MultiPoint',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    },
    'MultiPoint((1 2),(3 4))',
  ],
  [
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    },
    'Polygon((0 0,1 1,0 1,0 0))',
  ],
  [
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [0, 0],
          [1, 1],
        ],
        [
          [2, 2],
          [3, 3],
        ],
      ],
    },
    'MultiLineString((0 0,1 1),(2 2,3 3))',
  ],
  [
    {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      ],
    },
    'MultiPolygon(((0 0,1 1,0 0)))',
  ],
  [
    {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [1, 2] },
        { type: 'Point', coordinates: [3, 4] },
      ],
    },
    'Collection(Point(1 2),Point(3 4))',
  ],
] as const)('writes the shape %j', (shape, text) => {
  expect(String(geography(shape))).toBe(`geography'SRID=4326;${text}'`)
  expect(String(geometry(shape, 27700))).toBe(`geometry'SRID=27700;${text}'`)
})

test('no shape and no enumeration can end its literal', () => {
  expect(String(geography({ type: 'Point', coordinates: ["1)') or true", 2] }))).toBe(
    "geography'SRID=4326;Point(NaN 2)'",
  )
  expect(() => geography({ type: "Point(1 2)' or (", coordinates: [1, 2] })).toThrow('is no shape')
  expect(() => geography({ type: 'constructor', coordinates: [1, 2] })).toThrow('is no shape')
  expect(String(enumMember('a.B', "R'ed"))).toBe("a.B'R''ed'")
  expect(() => enumMember("a.B' or 'x", 'Red')).toThrow("`a.B' or 'x` is no name")
  for (const digits of ['', '1 or true', '1,2', '٣', 'NaN', '1.', '0x1'])
    expect(() => exactNumber(digits)).toThrow(`\`${digits}\` is no number`)
})

test('filters and functions take literals that say their type', async () => {
  const sent: string[] = []
  const fetch = async (request: Request) => {
    sent.push(decodeURIComponent(request.url.slice('https://service.example/'.length)))
    return Response.json({ value: [] })
  }
  // biome-ignore lint/suspicious/noExplicitAny: a client without types
  type Untyped = any
  const client = createClient<Untyped>({ baseUrl: 'https://service.example', fetch }, { namespace: 'main' })
  const point = geography({ type: 'Point', coordinates: [1, 2] })
  const red = enumMember('shop.Color', 'Red')
  await client.shops.$list({ filter: (shop: Untyped) => shop.place.geoDistance(point).lt(5).and(shop.color.has(red)) })
  await client.shops.$list({ filter: (shop: Untyped) => shop.color.eq(red).or(shop.color.in([red])) })
  await client.shops.near({ point, color: red }).$list()
  await client.shops.$list({ filter: (shop: Untyped) => shop.rent.gt(exactNumber('99999999999999.990')) })
  await client.colors(red).$get()
  await client.shops(exactNumber('-9007199254740993')).$get()
  expect(sent).toEqual([
    "shops?$filter=geo.distance(place,geography'SRID=4326;Point(1 2)') lt 5 and color has shop.Color'Red'",
    "shops?$filter=(color eq shop.Color'Red' or color in (shop.Color'Red'))",
    "shops/main.near(point=geography'SRID=4326;Point(1 2)',color=shop.Color'Red')",
    'shops?$filter=rent gt 99999999999999.990',
    "colors(shop.Color'Red')",
    'shops(-9007199254740993)',
  ])
  const segments = createClient<Untyped>(
    { baseUrl: 'https://service.example', fetch, keys: 'segment' },
    { namespace: 'main' },
  )
  await segments.colors(red).shops(exactNumber('1.50')).$get()
  expect(sent.at(-1)).toBe('colors/Red/shops/1.50')
  expect(JSON.stringify({ color: red, rent: exactNumber('1.10') })).toBe('{"color":"Red","rent":"1.10"}')
})
