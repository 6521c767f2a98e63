import { Temporal } from 'temporal-polyfill'
import { expect, expectTypeOf, test } from 'vitest'
import { type Codec, parse, serialize } from '../../../src/runtime/codecs/index.js'
import { bigintCodec, bytesCodec, dateCodec, dateTimeCodec, temporalCodecs } from '../../../src/runtime/v2/codecs.js'
import * as v2 from '../../../src/runtime/v2/validate.js'
import { binary, decimal, int64, type Schema } from '../../../src/runtime/validate/index.js'

interface Row {
  Released?: string
  Changed?: string
  Opens?: string
  Stock?: string
  Price?: string
  Weight?: number | string
  Picture?: string
  Rows?: Row[]
}
interface Row$Primitives {
  readonly Released: 'Edm.DateTime'
  readonly Changed: 'Edm.DateTimeOffset'
  readonly Opens: 'Edm.Time'
  readonly Stock: 'Edm.Int64'
  readonly Price: 'Edm.Decimal'
  readonly Picture: 'Edm.Binary'
  readonly Rows: Row$Primitives
}
const RowSchema: Schema<Row, Row$Primitives> = v2.object<Row, unknown, Row$Primitives>('t.row', () => ({
  Released: v2.dateTime,
  Changed: v2.dateTimeOffset,
  Opens: v2.time,
  Stock: int64,
  Price: decimal,
  Weight: v2.double,
  Picture: binary,
  Rows: v2.collection(RowSchema),
}))
const codecs = [dateTimeCodec, dateCodec, bigintCodec, bytesCodec] as const
const wire = {
  __metadata: { uri: 'rows(1)', type: 't.row' },
  Released: '/Date(1356998400000)/',
  Changed: '/Date(1356998400000+0060)/',
  Opens: 'PT8H30M',
  Stock: '9007199254740993',
  Price: '18.0000',
  Weight: '1.5E+3',
  Picture: '+/8=',
}

test('what is on the wire is decoded, as the client gives it too', () => {
  const instant = new Date('2013-01-01T00:00:00Z')
  const value = { ...wire, Stock: 9_007_199_254_740_993n, Picture: new Uint8Array([251, 255]) }
  expect(parse(RowSchema, wire, { codecs }).value).toEqual({ ...value, Released: instant, Changed: instant })
  const client = { Released: '2013-01-01T00:00:00.000Z', Changed: '2013-01-01T01:00:00.000+01:00' }
  expect(parse(RowSchema, client, { codecs }).value).toEqual({ Released: instant, Changed: instant })
  expect(parse(RowSchema, { Released: '2013-01-01T00:00:00' }, { codecs }).value).toEqual({ Released: instant })
  const literals = { Released: "datetime'2013-01-01T00:00:00'", Changed: "datetimeoffset'2013-01-01T00:00:00Z'" }
  expect(parse(RowSchema, literals, { codecs }).value).toEqual({ Released: instant, Changed: instant })
})

test('`results` are arrays, and what is deferred stays', () => {
  const rows = { Rows: { results: [{ Stock: '5', Rows: { __deferred: { uri: 'x' } } }] } }
  expect(parse(RowSchema, rows, { codecs }).value).toEqual({
    Rows: [{ Stock: 5n, Rows: { __deferred: { uri: 'x' } } }],
  })
  expect(parse(RowSchema, { Rows: { results: [{ Stock: 'x' }] } }, { codecs }).issues).toMatchObject([
    { path: ['Rows', 'results', 0, 'Stock'], code: 'format' },
  ])
})

test('Temporal has dates without a zone, and times of the day as durations', () => {
  const plain = temporalCodecs(Temporal)
  const { value } = parse(RowSchema, wire, { codecs: plain })
  expect([value?.Released, value?.Changed, value?.Opens].map(String)).toEqual([
    '2013-01-01T00:00:00',
    '2013-01-01T00:00:00Z',
    'PT8H30M',
  ])
  const others = { Released: '2013-01-01T01:00:00+01:00', Opens: "time'PT0S'" }
  expect(JSON.stringify(parse(RowSchema, others, { codecs: plain }).value)).toBe(
    '{"Released":"2013-01-01T00:00:00","Opens":"PT0S"}',
  )
  expect(serialize(RowSchema, value ?? {}, { codecs: plain }).value).toEqual({ ...wire, Changed: wire.Released })
})

test('the way back writes what V2 reads', () => {
  const { value } = parse(RowSchema, wire, { codecs })
  const { value: back } = serialize(RowSchema, value ?? {}, { codecs })
  expect(back).toEqual({ ...wire, Changed: wire.Released })
})

test('what is written has the types that the interfaces of V2 have', () => {
  const { value } = serialize(RowSchema, { Stock: 5n, Released: new Date(0), Rows: [{ Stock: 6n }] }, { codecs })
  expect(value).toEqual({ Stock: '5', Released: '/Date(0)/', Rows: [{ Stock: '6' }] })
  expectTypeOf<NonNullable<typeof value>['Stock']>().toEqualTypeOf<string>()
  expectTypeOf<NonNullable<typeof value>>().toExtend<Row>()
  const price: Codec<'Edm.Decimal', { cents: number }, string> = {
    type: 'Edm.Decimal',
    name: 'cents',
    decode: (wire) => ({ cents: Number(wire) * 100 }),
    is: (value) => typeof value === 'object',
    encode: ({ cents }) => (cents / 100).toFixed(2),
  }
  const { value: priced } = serialize(RowSchema, { Price: { cents: 250 } }, { codecs: [price] })
  expect(priced).toEqual({ Price: '2.50' })
  expectTypeOf<NonNullable<typeof priced>['Price']>().toEqualTypeOf<string>()
})

test('what is no date is refused, and what no Date holds is an issue', () => {
  const codesOf = (value: unknown) =>
    parse(RowSchema, value, { codecs }).issues?.map(({ path, code }) => [...path, code])
  expect(codesOf({ Released: '/Date(now)/', Changed: '2013-01-01T00:00:00', Opens: '08:30' })).toEqual([
    ['Released', 'format'],
    ['Changed', 'format'],
    ['Opens', 'format'],
  ])
  expect(codesOf({ Released: '/Date(9999999999999999)/', Stock: 'INF', Price: 'x', Weight: '' })).toEqual([
    ['Released', 'codec'],
    ['Stock', 'format'],
    ['Price', 'format'],
    ['Weight', 'format'],
  ])
})
