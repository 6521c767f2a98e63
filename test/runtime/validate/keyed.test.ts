import { expect, test } from 'vitest'
import {
  anyOf,
  type CheckOptions,
  isSure,
  keyed,
  nullable,
  object,
  type Schema,
  string,
} from '../../../src/runtime/validate/index.js'

interface Node {
  name?: string
  next?: Node | null
  part?: Part
}
interface Part {
  title?: string
}

const PartSchema: Schema<Part> = object<Part>('t.part', () => ({ title: string }))
const Table: Schema<Node> = object<Node>('t.node', () => ({
  name: string,
  next: nullable(NodeSchema),
  part: anyOf(PartSchema),
}))
const NodeSchema: Schema<Node> = keyed<Node>(Table, (value, depth, rest) => {
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue
    const item = value[key]
    switch (key) {
      case 'name':
        if (typeof item === 'string') continue
        break
      case 'next':
        if (item === null || isSure(NodeSchema, item, depth)) continue
        break
    }
    if (!rest(key, item, depth)) return false
  }
  return true
})

function issuesOf(schema: Schema<Node>, value: unknown, options?: CheckOptions): readonly string[] | undefined {
  return schema.check(value, options).issues?.map(({ path, code }) => `${path.join('/')} ${code}`)
}

test('reads each member once, also after a million objects', () => {
  for (let count = 0; count <= 1_000_000; count++) NodeSchema.is({ part: {} })
  let reads = 0
  NodeSchema.is({
    get part() {
      reads++
      return {}
    },
  })
  expect(reads).toBe(1)
})

test('reads what is wrong once more for each level above it', () => {
  let reads = 0
  let value: object = {
    get name() {
      reads++
      return 5
    },
  }
  for (let level = 0; level < 20; level++) value = { next: value }
  expect(NodeSchema.is(value)).toBe(false)
  expect(reads).toBeLessThan(50)
})

test('finds all issues, in their order', () => {
  const value = { name: 1, next: { name: 2, next: null, part: 3 }, part: { title: 4 }, '@odata.etag': 5 }
  expect(issuesOf(NodeSchema, value)).toEqual([
    'name type',
    'next/name type',
    'next/part type',
    'part/title type',
    '@odata.etag type',
  ])
})

test('ends where a value holds itself', () => {
  const value: { name: unknown; next?: unknown } = { name: 5 }
  value.next = value
  expect(issuesOf(NodeSchema, value)).toEqual(['name type', 'next cycle'])
})

test('gives the value itself, also where a part of it was walked', () => {
  const value = { name: 'a', '@odata.count': 5 }
  expect(NodeSchema.check(value).value).toBe(value)
})

test('decides as its table, whatever comes in', () => {
  const thrower = (trap: string) =>
    new Proxy(
      { name: 'a' },
      {
        [trap]: () => {
          throw new Error(trap)
        },
      },
    )
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  const parts: readonly unknown[] = [
    undefined,
    null,
    -0,
    Number.NaN,
    5n,
    Symbol('s'),
    () => 1,
    'x'.repeat(1e6),
    new Date(),
    new Map([['name', 1]]),
    new Set(),
    revoked.proxy,
    ...['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'].map(thrower),
    new Array(9),
    JSON.parse('{"__proto__":{"name":5},"constructor":1,"hasOwnProperty":2}'),
    Object.create({ name: 5 }),
    Object.assign(Object.create(null), { name: 5 }),
    {
      get name() {
        throw new Error('name')
      },
    },
  ]
  const options = [
    undefined,
    {},
    { for: 'create' },
    { for: 'update' },
    { unknown: 'report' },
    { unknown: 'strip' },
  ] as const
  for (const part of parts) {
    for (const value of [
      part,
      { name: part },
      { next: part },
      { part: part },
      { '@odata.type': part },
      { other: part },
    ]) {
      for (const option of options) expect(issuesOf(NodeSchema, value, option)).toEqual(issuesOf(Table, value, option))
    }
  }
})

test('undefined is absence', () => {
  expect(NodeSchema.is({ name: undefined, next: undefined, part: undefined })).toBe(true)
})
