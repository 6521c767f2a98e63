import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  collection,
  geo,
  int32,
  nullable,
  object,
  type Schema,
  string,
  untyped,
} from '../../../src/runtime/validate/index.js'

interface Node {
  name?: string | null
  size?: number
  next?: Node | null
  children?: Node[]
  any?: unknown
}
const NodeSchema: Schema<Node> = object<Node>('t.node', () => ({
  name: nullable(string),
  size: int32,
  next: nullable(NodeSchema),
  children: collection(NodeSchema),
  any: nullable(untyped),
}))
const options = [
  {},
  { for: 'create' },
  { for: 'update' },
  { unknown: 'report' },
  { unknown: 'strip' },
  { for: 'create', unknown: 'strip' },
] as const

function codesOf(value: unknown): ReadonlySet<string> {
  return new Set(NodeSchema.check(value).issues?.map(({ code }) => code))
}

test('never throws, and guard and check agree, whatever comes in', () => {
  const value = fc.letrec((tie) => ({
    node: fc.record(
      {
        name: fc.oneof(fc.string(), fc.constant(null), tie('any')),
        size: fc.oneof(fc.integer(), tie('any')),
        next: fc.oneof({ maxDepth: 4 }, fc.constant(null), tie('node'), tie('any')),
        children: fc.oneof({ maxDepth: 4 }, fc.array(tie('node'), { maxLength: 3 }), tie('any')),
        __proto__: tie('any'),
        constructor: tie('any'),
      },
      { requiredKeys: [] },
    ),
    any: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    }),
  })).node
  fc.assert(
    fc.property(value, (value) => {
      expect(NodeSchema.is(value)).toBe(NodeSchema.check(value).issues === undefined)
      for (const option of options) {
        const { issues } = NodeSchema.check(value, option)
        for (const issue of issues ?? []) expect(issue.message.length).toBeGreaterThan(0)
      }
    }),
    { seed: 1, numRuns: 500 },
  )
})

test('what strip leaves has nothing that report would report', () => {
  const value = fc.object({
    key: fc.constantFrom('name', 'size', 'next', 'children', 'other', '__proto__'),
    maxDepth: 4,
  })
  fc.assert(
    fc.property(value, (value) => {
      const stripped = NodeSchema.check(value, { unknown: 'strip' })
      if (stripped.issues !== undefined) return
      expect(NodeSchema.check(stripped.value, { unknown: 'report' }).issues).toBeUndefined()
    }),
    { seed: 2 },
  )
})

test('a cycle is an issue', () => {
  const node: Node = { name: 'a' }
  node.next = node
  expect(NodeSchema.is(node)).toBe(false)
  expect(codesOf(node)).toEqual(new Set(['cycle']))
  const many: Node = {}
  many.children = Array.from({ length: 30 }, () => ({ children: [many, many] }))
  expect(codesOf(many)).toEqual(new Set(['cycle']))
})

test('100,000 levels are an issue', () => {
  let node: Node = {}
  for (let level = 0; level < 100_000; level++) node = { next: node }
  expect(NodeSchema.is(node)).toBe(false)
  expect(codesOf(node)).toEqual(new Set(['depth']))
  expect(NodeSchema.is({ any: node })).toBe(true)
})

test('shared parts are walked once, not once for each way to them', () => {
  let node: Node = { name: 'leaf' }
  for (let level = 0; level < 60; level++) node = { children: [node, node] }
  expect(NodeSchema.is(node)).toBe(true)
  expect(NodeSchema.check(node).issues).toBeUndefined()
})

test('a getter that throws is an issue at its place', () => {
  const value = {
    next: {
      get name(): string {
        throw new Error('no')
      },
    },
  }
  expect(NodeSchema.is(value)).toBe(false)
  expect(NodeSchema.check(value).issues).toMatchObject([{ code: 'unreadable', path: ['next', 'name'] }])
})

test('options that throw are an issue', () => {
  const thrower = {
    get for(): never {
      throw new Error('no')
    },
  }
  expect(NodeSchema.check({}, thrower).issues).toMatchObject([{ code: 'unreadable', path: [] }])
})

test('proxies that throw or are revoked are issues', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  for (const value of [proxy, { next: proxy }, { children: proxy }, { name: proxy }, { children: [proxy] }]) {
    expect(NodeSchema.is(value)).toBe(false)
    for (const option of options) expect(NodeSchema.check(value, option).issues).not.toHaveLength(0)
  }
})

test('keys that name parts of the prototype are undeclared properties', () => {
  const value = JSON.parse('{ "__proto__": { "name": 5 }, "constructor": 1, "toString": null, "hasOwnProperty": 2 }')
  expect(NodeSchema.is(value)).toBe(true)
  expect(NodeSchema.check(value, { unknown: 'report' }).issues?.map(({ path }) => path[0])).toEqual([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ])
  const stripped = NodeSchema.check(value, { unknown: 'strip' }).value
  expect(Object.keys(stripped ?? { a: 1 })).toEqual([])
  expect(Object.getPrototypeOf(stripped)).toBe(Object.prototype)
})

test('inherited properties and symbols are no content', () => {
  expect(NodeSchema.is(Object.create({ size: 'big' }))).toBe(true)
  expect(NodeSchema.is({ [Symbol('size')]: 'big', size: 1 })).toBe(true)
  expect(NodeSchema.is({ size: Symbol('a') })).toBe(false)
})

test('a dynamic `__proto__` of an open type survives strip as a property', () => {
  const open = object<object>('t.open', () => ({}), undefined, { open: true })
  const stripped = open.check(JSON.parse('{ "__proto__": 1 }'), { unknown: 'strip' }).value
  expect(JSON.stringify(stripped)).toBe('{"__proto__":1}')
})

test('bases that form a circle, which is never generated, do not throw', () => {
  const a: Schema<object> = object<object>(
    't.a',
    () => ({}),
    () => b,
  )
  const b: Schema<object> = object<object>(
    't.b',
    () => ({}),
    () => a,
  )
  expect(a.check({}).issues).toMatchObject([{ code: 'unreadable', path: [] }])
})

test('at most 1,000 issues are collected', () => {
  expect(NodeSchema.check({ children: Array.from({ length: 5000 }, () => 1) }).issues).toHaveLength(1000)
})

test('holes of an array are items that are missing', () => {
  const sparse = (length: number, ...items: readonly unknown[]) => Object.assign(Array(length), items)
  expect(NodeSchema.is({ children: sparse(2, {}) })).toBe(false)
  for (const option of [undefined, ...options])
    expect(NodeSchema.check({ children: sparse(2, {}) }, option).issues).toMatchObject([
      { path: ['children', 1], code: 'type', received: 'undefined' },
    ])
  expect(NodeSchema.check({ children: sparse(2 ** 32 - 1) }).issues).toHaveLength(1000)
  expect(NodeSchema.check({ any: sparse(2 ** 32 - 1, 1) }).issues).toMatchObject([{ path: ['any'], code: 'type' }])
  const point = object<{ at: unknown }>('t.point', () => ({ at: geo('Point') }))
  expect(point.is({ at: { type: 'Point', coordinates: sparse(2, 1, 2) } })).toBe(true)
  expect(point.is({ at: { type: 'Point', coordinates: sparse(3, 1, 2) } })).toBe(false)
})

test('untyped values are JSON, and end', () => {
  const array: unknown[] = []
  array.push({ array })
  let deep: unknown = 0
  for (let level = 0; level < 100_000; level++) deep = [deep]
  let shared: unknown = 'a'
  for (let level = 0; level < 100; level++) shared = { left: shared, right: [shared] }
  const refused = (any: unknown) =>
    NodeSchema.check({ any }).issues?.map(({ path, code }) => `${path.join('/')} ${code}`)
  expect([array, deep, new Date(0), [new Map()], { a: { b: () => 1 } }, [1n], Number.NaN].map(refused)).toEqual([
    ['any cycle'],
    undefined,
    ['any type'],
    ['any type'],
    ['any type'],
    ['any type'],
    ['any type'],
  ])
  expect([shared, [1, [null, { a: [] }]], { a: undefined }].map(refused)).toEqual([undefined, undefined, undefined])
})
