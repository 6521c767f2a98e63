import { expect, test } from 'vitest'
import { bigintCodec, bytesCodec, dateCodec, parse } from '../../../src/runtime/codecs/index.js'
import {
  collectionOf,
  enumeration,
  int32,
  keyed,
  nullable,
  object,
  type Schema,
  string,
  untyped,
} from '../../../src/runtime/validate/index.js'

const Address: Schema<object> = object<object>('s=shop.Address', () => ({ street: nullable(string) }))
const Colour = enumeration<string>('shop.Colour', 'red')
const Order: Schema<object, object> = object<object, unknown, object>(
  'shop.Order',
  () => ({ id: int32, data: untyped }),
  undefined,
  { open: true },
)
const Closed: Schema<object, object> = object<object, unknown, object>('shop.Closed', () => ({ id: int32 }))
const options = { codecs: [dateCodec, bigintCodec, bytesCodec], types: [Address, Colour] } as const
const at = '2026-01-02T03:04:05Z'

function issuesOf(value: unknown, more: object = {}) {
  return parse(Order, value, { ...options, ...more }).issues?.map(({ path, code }) => `${path.join('/')} ${code}`)
}

test('a dynamic property is what the annotation beside it says', () => {
  const json = {
    id: 1,
    'big@odata.type': '#Int64',
    big: '9007199254740993',
    'made@type': '#DateTimeOffset',
    made: at,
    'keys@odata.type': '#Collection(Edm.Int64)',
    keys: [1, '2', null],
    'place@odata.type': 'https://service.example/$metadata#GeographyPoint',
    place: { type: 'Point', coordinates: [1, 2] },
    'colour@odata.type': '#shop.Colour',
    colour: 'red',
    'none@odata.type': '#Date',
    none: null,
  }
  expect(parse(Order, json, options).value).toEqual({
    ...json,
    big: 9_007_199_254_740_993n,
    made: new Date(at),
    keys: [1n, 2n, null],
  })
})

test('what does not follow its annotation is refused', () => {
  expect(
    issuesOf({ 'a@odata.type': '#Int64', a: 'x', 'b@type': '#Guid', b: 1, 'c@odata.type': '#Date', c: at }),
  ).toEqual(['a format', 'b type', 'c format'])
  expect(
    issuesOf({ 'a@odata.type': '#Collection(Guid)', a: ['x'], 'b@odata.type': '#Collection(Guid)', b: {} }),
  ).toEqual(['a/0 format', 'b type'])
  expect(
    issuesOf({ 'a@odata.type': '#shop.Address', a: { street: 1 }, 'b@odata.type': '#GeometryPoint', b: {} }),
  ).toEqual(['a/street type', 'b format'])
  expect(
    issuesOf({ 'a@odata.type': '#shop.Unknown', a: 'x', b: 'y', 'c@odata.type': '#PrimitiveType', c: 1 }),
  ).toBeUndefined()
  expect(issuesOf({ 'id@odata.type': '#String', id: 'x' })).toEqual(['id type'])
})

test('untyped and dynamic values are looked into', () => {
  const inner = { 'made@odata.type': '#DateTimeOffset', made: at }
  const json = { data: [inner, [{ deep: inner }], 1, null], more: { '@odata.type': '#s.Address', street: 'a' } }
  const decoded = { ...inner, made: new Date(at) }
  expect(parse(Order, json, options).value).toEqual({ ...json, data: [decoded, [{ deep: decoded }], 1, null] })
  expect(
    issuesOf({ more: { '@odata.type': '#shop.Address', street: 5 }, data: { a: [{ ...inner, made: 1 }] } }),
  ).toEqual(['more/street type', 'data/a/0/made type'])
})

test('undeclared properties of a type that is not open are left out, or reported, as always', () => {
  const json = { id: 1, 'made@odata.type': '#DateTimeOffset', made: at }
  expect(parse(Closed, json, options).value).toEqual({ ...json, made: new Date(at) })
  expect(parse(Closed, json, { ...options, unknown: 'report' }).issues).toMatchObject([
    { path: ['made'], code: 'unknown' },
  ])
  expect(parse(Closed, json, { ...options, unknown: 'strip' }).value).not.toHaveProperty('made')
  expect(issuesOf(json, { unknown: 'report' })).toBeUndefined()
})

test('envelopes and validators of code lead to it too', () => {
  const value = [{ 'made@odata.type': '#DateTimeOffset', made: at }]
  const expected = { value: [{ ...value[0], made: new Date(at) }] }
  expect(parse(collectionOf(Order), { value }, options).value).toEqual(expected)
  const code = keyed<object, object>(Order, () => true)
  expect(parse(collectionOf(code), { value }, options).value).toEqual(expected)
})

test('what is shared or holds itself ends', () => {
  let node: object = { leaf: 1 }
  for (let level = 0; level < 60; level++) node = { left: node, right: [node] }
  expect(issuesOf({ data: node, more: node })).toBeUndefined()
  const own: { self?: object } = {}
  own.self = own
  expect(issuesOf({ data: own })).toEqual(['data cycle'])
  let deep: object = {}
  for (let level = 0; level < 100_000; level++) deep = { deep }
  expect(issuesOf({ data: deep })?.length).toBe(1)
})
