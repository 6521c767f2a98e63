import { expect, test } from 'vitest'
import {
  anyObject,
  anyOf,
  collection,
  enumeration,
  expand,
  immutable,
  int32,
  nonInsertable,
  nullable,
  object,
  readOnly,
  required,
  type Schema,
  string,
  undeclared,
  withDerived,
} from '../../../src/runtime/validate/index.js'

const Shape: Schema<object> = object<object>('self=t.shape', () => ({ name: nullable(string) }), undefined, {
  abstract: true,
})
const Circle: Schema<object> = object<object>(
  'self=t.circle',
  () => ({ radius: int32 }),
  () => Shape,
)
const Square: Schema<object> = object<object>(
  'o=other.square',
  () => ({ side: int32 }),
  () => Shape,
)
const Part: Schema<object> = object<object>('self=t.part', () => ({
  id: immutable(string),
  code: required(string),
  made: readOnly(string),
}))
const Drawing: Schema<object> = object<object>('self=t.drawing', () => ({
  id: immutable(string),
  title: nullable(string),
  shape: nullable(anyOf(Shape, Circle, Square)),
  shapes: collection(nullable(anyOf(Shape, Circle, Square))),
  colour: enumeration('t.colour', 'red'),
  owner: required(nullable(anyObject)),
  parts: collection(anyObject),
  secret: readOnly(anyObject),
}))

const owner = { 'owner@odata.bind': 'users/1' }
const codes = (value: unknown, options: object = {}, schema: Schema<object> = Drawing) =>
  schema.check(value, options).issues?.map(({ path, code }) => `${path.join('.')} ${code}`)

test.each([
  '#t.circle',
  't.circle',
  '#self.circle',
  'self.circle',
  'http://host/$metadata#t.circle',
  '$metadata#self.circle',
])('a derived type may be called %s', (type) => {
  expect(codes({ shape: { '@odata.type': type, radius: 1 } }, { unknown: 'report' })).toBeUndefined()
  expect(codes({ shape: { '@odata.type': type, radius: 'big' } })).toEqual(['shape.radius type'])
  expect(codes({ shape: { '@type': type, radius: 'big' } })).toEqual(['shape.radius type'])
})

test('a type of another namespace goes by its own alias', () => {
  expect(codes({ shapes: [{ '@odata.type': '#o.square', side: '1' }] })).toEqual(['shapes.0.side type'])
})

test('a type must derive from the declared one', () => {
  const stated = (type: string) => ({ shape: { '@odata.type': type }, ...owner })
  expect(codes(stated('#t.drawing'), { for: 'create' })).toEqual(['shape.@odata.type type-name'])
  expect(codes(stated('#t.drawing'), { for: 'update' })).toEqual(['shape.@odata.type type-name'])
  expect(codes(stated('#t.drawing'), { unknown: 'report' })).toEqual(['shape.@odata.type type-name'])
  expect(codes({ '@odata.type': '#t.shape', radius: 1 }, {}, Circle)).toEqual(['@odata.type type-name'])
  expect(codes({ '@odata.type': '#Edm.String' })).toEqual(['@odata.type type-name'])
})

test('the checked value itself may be of a derived type, as far as its schema lists them', () => {
  const make = (derived: string | undefined) =>
    object<object>('t.animal', () => ({ name: string }), undefined, { derived })
  const stated = (derived: string | undefined, name: string, options: object) =>
    codes({ '@odata.type': name }, options, make(derived))
  for (const options of [{ unknown: 'report' }, { for: 'create' }, { for: 'update' }]) {
    expect(stated('dog wolf', '#t.dog', options)).toBeUndefined()
    expect(stated('dog wolf', '#t.car', options)).toEqual(['@odata.type type-name'])
    expect(stated(undefined, '#t.dog', options)).toEqual(['@odata.type type-name'])
  }
  expect(stated('dog wolf', '#t.later', {})).toBeUndefined()
  expect(stated(undefined, '#t.later', { unknown: 'strip' })).toBeUndefined()
})

test('names of derived types may stand beside the table', () => {
  const Table = object<object>('t=a.t.animal', () => ({ name: string }))
  const Animal = withDerived(Table, { 't=a.t': ' cat\n  dog ', other: 'wolf' }, { abstract: true })
  for (const name of ['#a.t.cat', '#t.dog', 'http://host/$metadata#other.wolf'])
    expect(codes({ '@odata.type': name }, { for: 'create' }, Animal)).toBeUndefined()
  for (const name of ['#a.t.wolf', '#other.dog', '#t.', '#t.cat dog'])
    expect(codes({ '@odata.type': name }, { for: 'update' }, Animal)).toEqual(['@odata.type type-name'])
  expect(codes({ name: 'a' }, { for: 'create' }, Animal)).toEqual(['@odata.type type-name'])
  expect(codes({ name: 'a' }, { for: 'create' }, Table)).toBeUndefined()
})

test('a type that is not known is read as the declared one', () => {
  expect(codes({ shape: { '@odata.type': '#t.later', name: 'a', more: 1 } })).toBeUndefined()
  expect(codes({ shape: { '@odata.type': '#t.later', name: 5 } })).toEqual(['shape.name type'])
})

test('the type is mandatory where the declared one is abstract', () => {
  expect(codes({ ...owner, shape: { name: 'a' } }, { for: 'create' })).toEqual(['shape.@odata.type type-name'])
  expect(codes({ ...owner, shape: { '@odata.type': '#self.shape' } }, { for: 'create' })).toEqual([
    'shape.@odata.type type-name',
  ])
  expect(codes({ ...owner, shape: { '@odata.type': '#t.circle' } }, { for: 'create' })).toBeUndefined()
})

test('a type that only requests name is its base, and may be made where that is abstract', () => {
  const Place = object<object>('t.place', () => ({ shape: anyOf(Shape, Circle, undeclared('self=t.later', Shape)) }))
  const create = (shape: object) => codes({ shape }, { for: 'create' }, Place)
  expect(create({ '@odata.type': '#t.later', name: 'a', more: 1 })).toBeUndefined()
  expect(create({ '@odata.type': '#self.later', name: 'a' })).toBeUndefined()
  expect(create({ '@odata.type': '#t.later', name: 5 })).toEqual(['shape.name type'])
  expect(create({ '@odata.type': '#t.other' })).toEqual(['shape.@odata.type type-name'])
  expect(create({ '@odata.type': '#t.shape' })).toEqual(['shape.@odata.type type-name'])
})

test('what may not be inserted may be read and changed', () => {
  const Tool = object<object>('t.tool', () => ({ hours: nonInsertable(int32) }))
  expect(codes({ hours: 1 }, { for: 'create' }, Tool)).toEqual(['hours read-only'])
  expect(codes({ hours: 1 }, { for: 'update' }, Tool)).toBeUndefined()
  expect(codes({ hours: 1 }, {}, Tool)).toBeUndefined()
})

test('items may be null only where the items are nullable', () => {
  expect(codes({ shapes: [null], parts: [] })).toBeUndefined()
  expect(codes({ shapes: null, parts: [null] })).toEqual(['shapes null', 'parts.0 null'])
})

test('a binding is a URL, or URLs for a collection, and stands for what is required', () => {
  expect(codes({ ...owner, 'parts@odata.bind': ['parts/1'] }, { for: 'create' })).toBeUndefined()
  expect(codes({ 'owner@bind': 'users/1' }, { for: 'create' })).toBeUndefined()
  expect(codes({ 'owner@odata.bind': null }, { for: 'update' })).toBeUndefined()
  expect(codes({}, { for: 'create' })).toEqual(['owner required'])
  expect(codes({ 'owner@odata.bind': ['users/1'] }, { for: 'create' })).toEqual(['owner@odata.bind type'])
  expect(codes({ 'owner@odata.bind': null }, { for: 'create' })).toEqual(['owner@odata.bind null'])
  expect(codes({ ...owner, 'parts@odata.bind': 'parts/1' }, { for: 'create' })).toEqual(['parts@odata.bind type'])
  expect(codes({ ...owner, 'parts@bind': [1] }, { for: 'create' })).toEqual(['parts@bind.0 type'])
  expect(codes({ ...owner, 'secret@odata.bind': 'x' }, { for: 'create' })).toEqual(['secret@odata.bind read-only'])
})

test('a deep insert is checked as a create of each part', () => {
  const Deep = expand(Drawing as Schema<{ parts: object[] }>, () => ({ parts: collection(Part) }))
  const create = (parts: unknown) => codes({ ...owner, parts }, { for: 'create' }, Deep)
  expect(create([{ id: '1', code: 'a' }])).toBeUndefined()
  expect(create([{ made: 'x' }])).toEqual(['parts.0.made read-only', 'parts.0.code required'])
  expect(codes({ parts: [{ made: 'x' }] }, {}, Deep)).toBeUndefined()
  expect(codes({ parts: [{ '@odata.type': '#self.part' }] }, { unknown: 'report' }, Deep)).toBeUndefined()
  expect(codes({ '@odata.type': '#self.drawing' }, { unknown: 'report' }, Deep)).toBeUndefined()
})

test.each([
  ['@odata.context', 'x', 1],
  ['@odata.id', null, 1],
  ['@odata.etag', 'W/"1"', null],
  ['@odata.count', '12', -1],
  ['@count', 3, 'x'],
  ['@etag', 'a', {}],
  ['@odata.mediaContentType', null, 5],
  ['@mediaReadLink', 'a', []],
  ['title@odata.type', '#String', 5],
  ['owner@odata.navigationLink', 'x', null],
  ['parts@odata.nextLink', 'x', 1],
  ['parts@count', 1, 1.5],
  ['parts@odata.count', 0, {}],
  ['@removed', { reason: 'deleted' }, 'deleted'],
  ['@odata.readLink', 'x', true],
])('control information %s may be %j and not %j', (key, good, bad) => {
  expect(codes({ [key]: good }, { unknown: 'report' })).toBeUndefined()
  const { issues } = Drawing.check({ [key]: bad })
  expect(issues).toMatchObject([{ path: [key], code: bad === null ? 'null' : 'type' }])
})

test('other annotations may be anything', () => {
  const value = { '@Core.Messages': [1], 'title@Display.x': { a: null }, '@org.example.type': 5 }
  expect(codes(value, { unknown: 'report' })).toBeUndefined()
})

test('undefined is absence', () => {
  expect(codes({ id: undefined, more: undefined, '@odata.etag': undefined }, { unknown: 'report' })).toBeUndefined()
  expect(codes({ owner: undefined, id: undefined, secret: undefined }, { for: 'create' })).toEqual(['owner required'])
  expect(Drawing.check({ id: undefined }, { unknown: 'strip' }).value).toEqual({})
})

test('members that objects inherit are no content, even where a script has added them', () => {
  Object.defineProperty(Object.prototype, 'title', {
    value: 5,
    enumerable: true,
    configurable: true,
    writable: true,
  })
  const accepted = Drawing.is({})
  Reflect.deleteProperty(Object.prototype, 'title')
  expect(accepted).toBe(true)
})
