import { expect, test } from 'vitest'
import {
  collectionOf,
  errorResponse,
  int32,
  object,
  type Schema,
  singleOf,
  string,
} from '../../../src/runtime/validate/index.js'

interface Item {
  id?: string
  size?: number
}
const ItemSchema: Schema<Item> = object<Item>('t.item', () => ({ id: string, size: int32 }))
const codes = (schema: Schema<unknown>, value: unknown, options: object = {}) =>
  schema.check(value, options).issues?.map(({ path, code }) => `${path.join('.')} ${code}`)

test('a collection has a value, and links and a count of their types', () => {
  const page = collectionOf(ItemSchema)
  const good = {
    '@odata.context': '$metadata#items',
    '@odata.count': 2,
    '@odata.nextLink': 'https://host/items?$skiptoken=1',
    value: [{ id: 'a', size: 1 }, {}],
  }
  expect(codes(page, good, { unknown: 'report' })).toBeUndefined()
  expect(codes(page, { '@context': 'x', '@count': '2', '@deltaLink': 'y', value: [] })).toBeUndefined()
  expect(codes(page, { ...good, value: [{ size: 'big' }] })).toEqual(['value.0.size type'])
  expect(codes(page, { ...good, '@odata.nextLink': 1 })).toEqual(['@odata.nextLink type'])
  expect(codes(page, { ...good, '@odata.deltaLink': null })).toEqual(['@odata.deltaLink null'])
  expect(codes(page, { ...good, '@odata.count': 'many' })).toEqual(['@odata.count type'])
  expect(codes(page, {})).toEqual(['value required'])
  expect(codes(page, { value: null })).toEqual(['value null'])
  expect(codes(page, [])).toEqual([' type'])
})

test('a delta has removed items, deleted entities and links', () => {
  const page = collectionOf(ItemSchema)
  const value = [
    { id: 'a', '@removed': { reason: 'deleted' } },
    { '@odata.context': '$metadata#items/$deletedEntity', id: 'a', reason: 'changed' },
    { '@odata.context': '$metadata#items/$link', source: 'a', relationship: 'parts', target: 'b' },
    { '@odata.context': '$metadata#items/$deletedLink', source: 'a', relationship: 'parts', target: 'b' },
  ]
  expect(codes(page, { '@odata.deltaLink': 'x', value }, { unknown: 'report' })).toBeUndefined()
  expect(codes(page, { value: [{ '@removed': 'gone' }] })).toEqual(['value.0.@removed type'])
  expect(codes(page, { value: [{ '@odata.context': '#x/$link', source: 'a', target: 5 }] })).toEqual([
    'value.0.relationship required',
    'value.0.target type',
  ])
})

test('a value has a value', () => {
  expect(codes(singleOf(int32), { '@odata.context': 'x', value: 5 })).toBeUndefined()
  expect(codes(singleOf(int32), { value: '5' })).toEqual(['value type'])
})

test('an error has a code and a message, and so have its details', () => {
  const error = {
    code: 'badRequest',
    message: 'No',
    target: null,
    details: [{ code: 'a', message: 'b', target: 'query' }],
    innererror: { trace: [] },
  }
  expect(codes(errorResponse, { error }, { unknown: 'report' })).toBeUndefined()
  expect(codes(errorResponse, { error: { ...error, code: 400 } })).toEqual(['error.code type'])
  expect(codes(errorResponse, { error: { code: '', details: [{ code: '' }] } })).toEqual([
    'error.message required',
    'error.details.0.message required',
  ])
  expect(codes(errorResponse, { value: [] })).toEqual(['error required'])
})
