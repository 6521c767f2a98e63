import { describe, expect, test } from 'vitest'
import { csdlOf } from '../../generated-from.js'
import { schemasOf } from './schemas.js'

const property = (name: string, type: string, facets = '') => `<Property Name="${name}" Type="${type}" ${facets}/>`
const schema = `
<EnumType Name="Color"><Member Name="red" Value="0"/><Member Name="green" Value="1"/></EnumType>
<EnumType Name="Days" IsFlags="true"><Member Name="mon" Value="1"/><Member Name="tue" Value="2"/></EnumType>
<TypeDefinition Name="Code" UnderlyingType="Edm.String" MaxLength="3"/>
<TypeDefinition Name="Money" UnderlyingType="Edm.Decimal" Precision="5" Scale="2"/>
<ComplexType Name="Shape" Abstract="true">${property('name', 'Edm.String')}</ComplexType>
<ComplexType Name="Circle" BaseType="test.Shape">${property('radius', 'Edm.Double')}</ComplexType>
<ComplexType Name="Open" OpenType="true">${property('size', 'Edm.Int32')}</ComplexType>
<EntityType Name="Thing"><Key><PropertyRef Name="id"/></Key>${[
  property('id', 'Edm.Int32', 'Nullable="false"'),
  ...[
    'Boolean',
    'Byte',
    'SByte',
    'Int16',
    'Int32',
    'Int64',
    'Single',
    'Double',
    'Guid',
    'Date',
    'Binary',
    'String',
  ].map((name) => property(name, `Edm.${name}`)),
  property('decimal', 'Edm.Decimal', 'Precision="5" Scale="2"'),
  property('whole', 'Edm.Decimal', 'Precision="3"'),
  property('variable', 'Edm.Decimal', 'Precision="3" Scale="variable"'),
  property('floating', 'Edm.Decimal', 'Precision="3" Scale="floating"'),
  property('any', 'Edm.Decimal', 'Scale="variable"'),
  property('stamp', 'Edm.DateTimeOffset'),
  property('second', 'Edm.DateTimeOffset', 'Precision="0"'),
  property('milli', 'Edm.DateTimeOffset', 'Precision="3"'),
  property('time', 'Edm.TimeOfDay', 'Precision="3"'),
  property('span', 'Edm.Duration', 'Precision="3"'),
  property('bytes', 'Edm.Binary', 'MaxLength="3"'),
  property('short', 'Edm.String', 'MaxLength="3"'),
  property('must', 'Edm.String', 'Nullable="false"'),
  property('color', 'test.Color'),
  property('days', 'test.Days'),
  property('code', 'test.Code'),
  property('money', 'test.Money'),
  property('shape', 'test.Shape'),
  property('open', 'test.Open'),
  property('untyped', 'Edm.Untyped'),
  property('primitive', 'Edm.PrimitiveType'),
  property('tags', 'Collection(Edm.String)', 'Nullable="false"'),
  property('loose', 'Collection(Edm.String)'),
  property('colors', 'Collection(test.Color)', 'Nullable="false"'),
  ...['Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon', 'Collection'].map((name) =>
    property(name, `Edm.Geography${name}`),
  ),
  property('geo', 'Edm.Geography'),
].join('')}
<NavigationProperty Name="one" Type="test.Thing"/><NavigationProperty Name="many" Type="Collection(test.Thing)"/></EntityType>`

const { schemas } = await schemasOf({ path: 'metadata.xml', text: csdlOf(schema) }, 'tables')
const thing = schemas.get('test.Thing')
const point = [1, 2]
const ring = [point, [3, 4], [5, 6], point]

/** By property: what is accepted, and what is not. */
const rules: readonly (readonly [name: string, accepted: readonly unknown[], rejected: readonly unknown[]])[] = [
  ['Boolean', [true, false, null], ['true', 0, 1, '', [], {}]],
  ['Byte', [0, 255], [-1, 256, 1.5, '1', true]],
  ['SByte', [-128, 127], [-129, 128, '0']],
  ['Int16', [-32768, 32767], [-32769, 32768, 0.1]],
  ['Int32', [-2147483648, 2147483647, -0], [-2147483649, 2147483648, '5', Number.NaN, Number.POSITIVE_INFINITY]],
  [
    'Int64',
    [0, 2 ** 53, -(2 ** 63), '9223372036854775807', '-9223372036854775808', '0'],
    ['9223372036854775808', '-9223372036854775809', '1.0', '', ' 1', '1e3', 'INF', 1.5, true],
  ],
  ['Single', [0, 1.5, 'INF', '-INF', 'NaN', 3.4e38], ['1.5', 1e39, 'Infinity', 'inf', '+INF', Number.NaN, true]],
  ['Double', [1.7e308, 'INF', '-INF', 'NaN', 1e-300], ['1', 'nan', Number.POSITIVE_INFINITY, Number.NaN]],
  [
    'decimal',
    [1, 123.45, -123.45, '123.45', '-0.10', '000123.4500', 0, '1e2', 12e1],
    [1234, 123.456, '1234.5', '.5', '1.', '', 'abc', '1,5', true, 'INF', 'NaN', Number.NaN],
  ],
  ['whole', [1, 123, '123', '123.0', -999], [1.5, 1000, '0.1']],
  ['variable', [123, 1.23, '0.12', '12.3'], [1234, 1.234, '12.34', 'INF']],
  ['floating', [123, 1.23, 123e20, '1.23e-5', 'INF', '-INF', 'NaN'], [1234, '1.234']],
  ['any', [1e20, '123456789012345678901234567890.123456789'], ['x', 'NaN']],
  [
    'Guid',
    ['01234567-89ab-CDEF-0123-456789abcdef'],
    [
      '0123456789abcdef0123456789abcdef',
      '{01234567-89ab-cdef-0123-456789abcdef}',
      '01234567-89ab-cdef-0123-456789abcdeg',
      '',
      5,
    ],
  ],
  [
    'Date',
    ['2024-02-29', '0000-01-01', '-0001-12-31', '12024-01-01', '2000-02-29', '9999-12-31'],
    [
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-1-1',
      '24-01-01',
      '+2024-01-01',
      '02024-01-01',
      '2024-04-31',
      '2024-01-01Z',
      '2024-01-01T00:00:00Z',
      '',
    ],
  ],
  [
    'stamp',
    [
      '2024-02-29T23:59:59Z',
      '2024-01-01T00:00Z',
      '2024-01-01T00:00:00.123456789012Z',
      '2024-01-01T12:00:00+05:30',
      '2024-01-01T12:00:00-23:59',
      '-0044-03-15T00:00:00Z',
      '12024-01-01T00:00:00Z',
      '2016-12-31T23:59:60Z',
      '2024-01-01t00:00:00z',
    ],
    [
      '2024-01-01T00:00:00',
      '2024-01-01',
      '2023-02-29T00:00:00Z',
      '2024-01-01T24:00:00Z',
      '2024-01-01T00:60:00Z',
      '2024-01-01T00:00:61Z',
      '2024-01-01 00:00:00Z',
      '2024-01-01T00:00:00+5:30',
      '2024-01-01T00:00:00+24:00',
      '2024-01-01T00:00:00.Z',
      '2024-01-01T00:00:00.1234567890123Z',
      '',
      0,
    ],
  ],
  ['second', ['2024-01-01T00:00:00Z', '2024-01-01T00:00Z', '2024-01-01T00:00:00.000Z'], ['2024-01-01T00:00:00.1Z']],
  ['milli', ['2024-01-01T00:00:00.123Z', '2024-01-01T00:00:00.1230000Z'], ['2024-01-01T00:00:00.1234Z']],
  [
    'time',
    ['00:00', '23:59:59', '12:00:00.123'],
    ['24:00:00', '12:60', '1:00', '12:00:00.1234', '12:00:60', '12:00Z', ''],
  ],
  [
    'span',
    ['PT0S', 'P1D', '-P1DT2H3M4.567S', 'PT36H', 'P0D', 'PT1M'],
    ['P', 'PT', 'P1Y', 'P1M', 'P1W', '1D', 'PT1.2345S', 'P1DT', 'PT1', '', 'P-1D', 'PT1.5H'],
  ],
  [
    'Binary',
    ['', 'AQID', 'AQI=', 'AQ==', 'AQ', 'AQI', '_-8', '_-8=', '/+8='],
    ['A', 'A===', 'AQI==', 'AQID=', 'AQ=', 'A Q=', '_+8=', 'é', 5],
  ],
  ['bytes', ['', 'AQID', 'AQ'], ['AQIDBA', 'AQIDBA==']],
  ['short', ['', 'abc', 'äöü', '\u{1f600}\u{1f600}\u{1f600}'], ['abcd', '\u{1f600}\u{1f600}\u{1f600}x', 5]],
  ['String', ['', 'x', '\u0000', '\ud800'], [5, true, {}, [], ['x']]],
  ['must', [''], [null]],
  ['color', ['red', 'green', 'later', 1, 7, '1', null], [true, 1.5, {}, [], ['red']]],
  ['days', ['mon', 'mon,tue', 'mon, tue', 3, '3', 'later'], [true, 1.5, ['mon']]],
  ['code', ['abc', null], ['abcd', 5]],
  ['money', [123.45, '1.20'], [1234.5, '1.234']],
  [
    'shape',
    [
      {},
      { name: 'a' },
      { '@odata.type': '#test.Circle', radius: 1 },
      { '@type': '#test.Circle', radius: 'INF' },
      { '@odata.type': '#test.Later', any: 1 },
      null,
    ],
    [[], 'x', 5, { name: 5 }, { '@odata.type': '#test.Circle', radius: 'x' }, { '@odata.type': 5 }],
  ],
  ['open', [{ size: 1, more: { x: 1 } }, {}], [{ size: 'x' }]],
  ['untyped', [1, 'x', true, {}, [], [1, {}], null], [() => 1, Symbol('x'), 1n]],
  ['primitive', [1, 'x', true], [{}, []]],
  ['tags', [[], ['a', '']], [null, [null], [1], 'a', {}, [['a']]]],
  ['loose', [[null, 'a']], [null, [1]]],
  ['colors', [['red', 'later', 1]], [[null], [true], 'red']],
  [
    'Point',
    [
      { type: 'Point', coordinates: [1, 2] },
      { type: 'Point', coordinates: [1, 2, 3], crs: { type: 'name', properties: { name: 'EPSG:4326' } } },
    ],
    [
      { type: 'point', coordinates: [1, 2] },
      { type: 'Point' },
      { type: 'Point', coordinates: [1] },
      { type: 'Point', coordinates: ['1', '2'] },
      { type: 'Point', coordinates: [[1, 2]] },
      { type: 'LineString', coordinates: [point, point] },
      [1, 2],
      'POINT(1 2)',
    ],
  ],
  [
    'LineString',
    [{ type: 'LineString', coordinates: [point, [3, 4]] }],
    [
      { type: 'LineString', coordinates: [point] },
      { type: 'LineString', coordinates: point },
    ],
  ],
  [
    'Polygon',
    [
      { type: 'Polygon', coordinates: [ring] },
      { type: 'Polygon', coordinates: [ring, ring] },
    ],
    [
      { type: 'Polygon', coordinates: ring },
      { type: 'Polygon', coordinates: [ring.slice(0, 3)] },
      { type: 'Polygon', coordinates: [[point, [3, 4], [5, 6], [7, 8]]] },
    ],
  ],
  [
    'MultiPoint',
    [
      { type: 'MultiPoint', coordinates: [] },
      { type: 'MultiPoint', coordinates: [point] },
    ],
    [{ type: 'MultiPoint', coordinates: point }],
  ],
  [
    'MultiLineString',
    [{ type: 'MultiLineString', coordinates: [[point, [3, 4]]] }],
    [{ type: 'MultiLineString', coordinates: [point, [3, 4]] }],
  ],
  ['MultiPolygon', [{ type: 'MultiPolygon', coordinates: [[ring]] }], [{ type: 'MultiPolygon', coordinates: [ring] }]],
  [
    'Collection',
    [{ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: point }] }],
    [
      { type: 'GeometryCollection' },
      { type: 'GeometryCollection', geometries: [{ type: 'Point' }] },
      { type: 'GeometryCollection', geometries: [5] },
    ],
  ],
  [
    'geo',
    [
      { type: 'Point', coordinates: point },
      { type: 'GeometryCollection', geometries: [] },
    ],
    [{ type: 'Feature' }, { type: 'toString', coordinates: [] }, {}],
  ],
  ['one', [{ anything: 1 }, null], [5, 'x', []]],
  ['many', [[{}], []], [null, {}, [null], [5]]],
  ['one@odata.bind', ['Things(1)'], [5, {}]],
  ['many@odata.bind', [['Things(1)']], ['Things(1)', [5]]],
  [
    '@odata.type',
    ['#test.Thing', 'test.Thing', 'https://host/$metadata#test.Thing', '#test.Later'],
    [5, null, '#Edm.String', '#Collection(test.Thing)', ''],
  ],
  ['@odata.context', ['$metadata#Things'], [5, {}]],
  ['@odata.etag', ['W/"1"'], [5]],
  ['@odata.id', ['Things(1)', null], [5]],
  ['@odata.count', [5, '5'], [-1, 'x', 1.5, true]],
  ['many@odata.count', [5, '5'], [-1, 'x']],
  ['many@odata.nextLink', ['Things?$skip=1'], [5]],
  ['many@nextLink', ['Things?$skip=1'], [5]],
  ['String@odata.type', ['#String', 'Edm.String'], [5]],
  ['@removed', [{ reason: 'deleted' }], [5, 'x']],
  ['@my.annotation', [5, {}, null, 'x'], []],
]

describe('what is read', () => {
  test.each(rules)('%s', (name, accepted, rejected) => {
    for (const value of accepted) expect([value, thing?.check({ [name]: value }).issues]).toEqual([value, undefined])
    for (const value of rejected) {
      expect([value, thing?.is({ [name]: value })]).toEqual([value, false])
      expect(thing?.check({ [name]: value }).issues?.[0]?.path[0]).toBe(name)
    }
  })
})

test('members of enumerations are those that are declared where something is written or reported', () => {
  for (const options of [{ for: 'create' }, { for: 'update' }, { unknown: 'report' }] as const) {
    const codes = (value: object) => thing?.check(value, options).issues?.map(({ code }) => code)
    for (const value of ['red', 1, '1']) expect(codes({ color: value })).toBeUndefined()
    for (const value of ['Red', 'later', 'red,green', '', ' red']) expect(codes({ color: value })).toEqual(['enum'])
    for (const value of ['mon', 'mon,tue', 'mon, tue', 3]) expect(codes({ days: value })).toBeUndefined()
    for (const value of ['mon,', ',', 'mon,later', 'mon tue', '']) expect(codes({ days: value })).toEqual(['enum'])
    expect(codes({ shape: { '@odata.type': '#test.Open' } })).toEqual(['type-name'])
  }
})

test('an abstract type has to be told when something is made', () => {
  const codes = (value: object) => thing?.check(value, { for: 'create' }).issues?.map(({ code }) => code)
  expect(codes({ shape: {} })).toEqual(['type-name'])
  expect(codes({ shape: { '@odata.type': '#test.Shape' } })).toEqual(['type-name'])
  expect(codes({ shape: { '@odata.type': '#test.Circle' } })).toBeUndefined()
})
