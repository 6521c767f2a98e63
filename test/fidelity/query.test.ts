import balena from '@balena/odata-parser'
import { defaultParser, type Token } from '@odata/parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Meaning } from './meaning.js'
import { readToken } from './parsers.js'
import { sent } from './sent.js'

const names = fc.constantFrom('name', 'size', 'address', 'items', 'manager')
const few = <T>(values: fc.Arbitrary<T>) => fc.uniqueArray(values, { minLength: 1, maxLength: 3 })
const text = fc.oneof(
  fc.constantFrom("O'Neil", '%27', ';', ')', '(a;b)', '&$top=1', '"', '#'),
  fc.string({ unit: 'grapheme' }),
)

// biome-ignore lint/suspicious/noExplicitAny: operands of a client without types
type Untyped = any

const byText = text.map((value) => (item: Untyped) => item.name.eq(value))
const byNumber = fc.integer().map((value) => (item: Untyped) => item.size.eq(value))

/** What is asked of a list, and how an expansion is asked for: options within options. */
const { options } = fc.letrec<Record<'options' | 'nested' | 'expand', Readonly<Record<string, unknown>>>>((tie) => {
  const common = {
    select: few(fc.oneof(names, fc.constantFrom('address/city/name', 'address/test.home/door'))),
    orderby: few(
      fc
        .tuple(
          fc.oneof(names, fc.constantFrom('manager/manager/name', 'test.special/size')),
          fc.constantFrom('', ' asc', ' desc'),
        )
        .map((parts) => parts.join('')),
    ),
    top: fc.nat(),
    skip: fc.nat(),
    count: fc.boolean(),
    search: fc.constantFrom('wright', '"a b" AND NOT c', 'a OR b'),
    expand: tie('expand'),
  }
  const paths = fc.constantFrom('manager', 'members', 'owners', 'address/owner')
  const levels = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant('max'))
  return {
    options: fc.record({ ...common, filter: byText }, { requiredKeys: [] }),
    expand: fc.dictionary(paths, fc.oneof({ maxDepth: 2 }, fc.constant(true), tie('nested')), {
      minKeys: 1,
      maxKeys: 2,
    }),
    // The parser takes no option behind a string in parentheses.
    nested: fc.oneof(
      fc.record({ ...common, filter: byNumber, levels }, { requiredKeys: [] }),
      fc.record({ select: common.select, expand: common.expand, filter: byText }, { requiredKeys: ['filter'] }),
    ),
  }
})

/** The options as the parser has to see them. */
function meant(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const parts = Object.entries(given).map(([name, value]) => {
    if (name === 'orderby')
      return [name, (value as string[]).map((item) => [item.split(' ')[0], item.endsWith(' desc') ? -1 : 1])]
    if (name === 'expand') {
      const nested = Object.entries(value as Record<string, object | true>)
      return [
        name,
        nested.map(([path, inner]) => [path, inner === true ? {} : meant(inner as Record<string, unknown>)]),
      ]
    }
    if (name === 'filter') {
      const { eq } = { eq: (operand: string | number) => operand }
      return [name, (value as (item: unknown) => unknown)({ name: { eq }, size: { eq } })]
    }
    return [name, value]
  })
  return Object.fromEntries(parts)
}

/** The options as the parser sees them. */
function seen(tokens: readonly Token[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(tokens.map(({ type, raw, value }) => option(type as string, raw, value)))
}

function option(type: string, raw: string, value: Untyped): readonly [name: string, value: unknown] {
  switch (type) {
    case 'Select':
      return ['select', value.items.map((item: Token) => item.raw)]
    case 'OrderBy':
      return ['orderby', value.items.map(({ value: item }: Token) => [item.expr.raw, item.direction])]
    case 'Top':
    case 'Skip':
    case 'InlineCount':
      return [type === 'InlineCount' ? 'count' : type.toLowerCase(), JSON.parse(value.raw)]
    case 'Levels':
      return ['levels', value === 'max' ? value : Number(value)]
    case 'Search':
      return ['search', decodeURIComponent(raw.slice('$search='.length))]
    case 'Filter':
      return ['filter', (readToken(value)[2] as Meaning)[1]]
    case 'Expand':
      return ['expand', value.items.map(({ value: item }: Token) => [item.path.raw, seen(item.options ?? [])])]
  }
  return [type, raw]
}

/** The parser takes what stands in strings as it was sent, and marks as themselves. */
function readable(query: string): string {
  const plain = query.replaceAll('%27', "'").replaceAll('%2F', '/').replaceAll('%22', '"')
  return plain.replace(
    /('[^']*')|[^']+/g,
    (part, string?: string) => string ?? part.replaceAll('%3D', '=').replaceAll('%3A', ':'),
  )
}

test('options mean to others what was meant, at any depth', async () => {
  await fc.assert(
    fc.asyncProperty(options, async (given) => {
      const { url } = await sent((client) => client.things.$list(given))
      const query = url.split('?')[1]
      const tokens = query === undefined ? [] : defaultParser.query(readable(query)).value.options
      expect(seen(tokens)).toEqual(meant(given))
    }),
    { numRuns: 500 },
  )
})

// The parser above takes no type at the start of what is selected.
test('members of derived types are selected by their type', async () => {
  await fc.assert(
    fc.asyncProperty(few(names), few(names), async (own, derived) => {
      const select = [...own, ...derived.map((name) => `test.special/${name}`)]
      const { url } = await sent((client) => client.things.$list({ select }))
      const query = decodeURIComponent(url.split('?')[1] ?? '')
      const { tree } = balena.parse(`/things?${query}`) as Untyped
      expect(tree.options.$select.properties).toEqual([
        ...own.map((name) => ({ name })),
        ...derived.map((name) => ({ name: 'test.special', property: { name } })),
      ])
    }),
  )
})

const keys = fc.oneof(
  text.map((value) => ({ value, set: 'things', literal: `'${value.replaceAll("'", "''")}'` })),
  fc.integer().map((value) => ({ value, set: 'things', literal: String(value) })),
  fc.boolean().map((value) => ({ value, set: 'things', literal: String(value) })),
  fc.uuid().map((value) => ({ value, set: 'guids', literal: value })),
  fc.date({ min: new Date('1900-01-01'), max: new Date('2999-01-01'), noInvalidDate: true }).map((date) => ({
    value: date.toISOString(),
    set: 'when',
    literal: date.toISOString(),
  })),
)

/** Tokens of that type, in the order of the path. */
function tokensOf(token: unknown, type: string): readonly Token[] {
  if (typeof token !== 'object' || token === null) return []
  const own = 'type' in token && token.type === type ? [token as Token] : []
  return [...own, ...Object.values(token).flatMap((part) => tokensOf(part, type))]
}

const pathOf = ({ url }: Request) => new URL(url).pathname.slice('/root'.length)

test('keys are what was meant, and break out of no place', async () => {
  await fc.assert(
    fc.asyncProperty(keys, async ({ value, set, literal }) => {
      const path = pathOf(await sent((client) => client[set](value).items.$list()))
      const [key, ...others] = tokensOf(defaultParser.odataUri(readable(path)), 'KeyPropertyValue')
      expect([decodeURIComponent(key?.raw ?? ''), others]).toEqual([literal, []])
      expect(path.split('/').length).toBe(3)
    }),
    { numRuns: 500 },
  )
})

test('keys with several parts are what was meant', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.integer(), async (left, right) => {
      const path = pathOf(await sent((client) => client.pairs({ left, right }).items.$list()))
      const parts = tokensOf(defaultParser.odataUri(path), 'KeyValuePair').map(({ value }) => [
        value.key.raw,
        decodeURIComponent(value.value.raw),
      ])
      expect(parts).toEqual([
        ['left', `'${left.replaceAll("'", "''")}'`],
        ['right', String(right)],
      ])
    }),
  )
})

test('parameters of functions are what was meant: values in their place, what has a structure by alias', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.integer(), fc.jsonValue({ maxDepth: 2 }), async (word, number, json) => {
      const structure = { json }
      const request = await sent((client) => client.things(1).find({ word, number, structure }).$list())
      const tree = defaultParser.odataUri(pathOf(request))
      const parameters = tokensOf(tree, 'FunctionParameter').map(({ value }) => [
        value.name.raw,
        decodeURIComponent(value.value.raw),
      ])
      expect(parameters).toEqual([
        ['word', `'${word.replaceAll("'", "''")}'`],
        ['number', String(number)],
        ['structure', '@structure'],
      ])
      expect(JSON.parse(new URL(request.url).searchParams.get('@structure') ?? '')).toEqual(
        JSON.parse(JSON.stringify(structure)),
      )
    }),
  )
})
