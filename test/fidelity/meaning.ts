import fc from 'fast-check'

/** What a filter means, whoever writes it down: an operator or function with its operands, a path, or a value. */
export interface Meaning extends ReadonlyArray<Meaning | string | number | boolean | null> {}

/** The same with chains of `and`, and of `or`, as one: how they are nested makes no difference. */
export function chained(meaning: Meaning): Meaning {
  const [kind, ...parts] = meaning.map((part) => (Array.isArray(part) ? chained(part as Meaning) : part))
  if (kind !== 'and' && kind !== 'or') return [kind as string, ...parts]
  return [kind, ...parts.flatMap((part) => (Array.isArray(part) && part[0] === kind ? part.slice(1) : [part]))]
}

/** A filter, and what it means: `build` asks the client's operands for it. */
export interface Intent {
  readonly meaning: Meaning
  // biome-ignore lint/suspicious/noExplicitAny: operands of a client without types
  readonly build: (item: any, scope: any) => any
}

type Given = Meaning | string | number | boolean | null

const tricky = [
  "'",
  "''",
  "O'Neil",
  '%',
  '%27',
  'a/b',
  'a/eq',
  ' or 1 eq 1',
  ') or (',
  '&$top=1',
  '#?;,:@+',
  '\\"',
  'null',
  'ä😀\u200b',
]
const text = fc.oneof(fc.constantFrom(...tricky), fc.string({ unit: 'grapheme', maxLength: 8 }))
const whole = fc.integer({ min: -1_000_000, max: 1_000_000 })
const number = fc.oneof(
  whole,
  whole.map((value) => value / 100),
)
const value = (given: Given): Meaning => (Array.isArray(given) ? (given as Meaning) : ['value', given as string])
const literal = <T extends string | number | boolean | null>(values: fc.Arbitrary<T>): fc.Arbitrary<Intent> =>
  values.map((one) => ({ meaning: value(one), build: () => one }))

/** A member by its path below what is filtered, or below `x` in a lambda. */
function member(path: string, below = ''): Intent {
  return {
    meaning: ['path', below === '' ? path : `${below}/${path}`],
    // biome-ignore lint/suspicious/noExplicitAny: operands of a client without types
    build: (item) => path.split('/').reduce((at: any, name) => at[name], item),
  }
}

/** What `left` is asked to do with the others; in a URL, the function has a name of its own. */
function ask(name: string, left: Intent, others: readonly Intent[] = [], written = name): Intent {
  return {
    meaning: [written, left.meaning, ...others.map(({ meaning }) => meaning)],
    build: (item, scope) => left.build(item, scope)[name](...others.map((other) => other.build(item, scope))),
  }
}

const comparisons = ['eq', 'ne', 'gt', 'ge', 'lt', 'le']

/** Filters that a parser can read: `dates` has dates, Guids, durations, `has` and `$it`; `sets` has `in`, casts and lambdas in lambdas. */
export function filters(kind: 'dates' | 'sets', below = '', depth = 0): fc.Arbitrary<Intent> {
  const here = (path: string) => fc.constant(member(path, below))
  // The parser that knows sets ranks `and` as `or`, so that it gets no `and` right below an `or`.
  const ranked = (operator: string, ...sides: readonly Intent[]) =>
    kind === 'sets' && sides.some(({ meaning: [inner] }) => inner === 'and') ? 'and' : operator
  const { bool } = fc.letrec<{ text: Intent; number: Intent; bool: Intent }>((tie) => ({
    text: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(
        here('name'),
        here('address/city'),
        here(kind === 'sets' ? 'address/test.home/street' : 'test.home/street'),
      ),
      fc
        .tuple(fc.constantFrom('toLower', 'toUpper', 'trim'), tie('text'))
        .map(([f, a]) => ask(f, a, [], f.toLowerCase())),
      fc.tuple(tie('text'), fc.oneof(literal(text), tie('text'))).map(([a, b]) => ask('concat', a, [b])),
      fc
        .tuple(tie('text'), literal(fc.nat(9)), fc.array(literal(fc.nat(9)), { maxLength: 1 }))
        .map(([a, b, c]) => ask('substring', a, [b, ...c])),
    ),
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      here('size'),
      fc
        .tuple(
          fc.constantFrom('add', 'sub', 'mul', 'div', 'mod'),
          tie('number'),
          fc.oneof(literal(number), tie('number')),
        )
        .map(([f, a, b]) => ask(f, a, [b])),
      tie('text').map((a) => ask('length', a)),
      fc.tuple(tie('text'), literal(text)).map(([a, b]) => ask('indexOf', a, [b], 'indexof')),
      fc
        .tuple(
          fc.constantFrom(
            'year',
            'month',
            'day',
            'hour',
            'minute',
            'second',
            'fractionalSeconds',
            'totalOffsetMinutes',
          ),
          here('when'),
        )
        .map(([f, a]) => ask(f, a, [], f.toLowerCase())),
      here('items').map(
        (a): Intent => ({ meaning: ['$count', a.meaning], build: (item, scope) => a.build(item, scope).count() }),
      ),
    ),
    bool: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      here('on'),
      fc
        .tuple(
          fc.constantFrom(...comparisons),
          tie('text'),
          fc.oneof(literal(text), tie('text'), literal(fc.constant(null))),
        )
        .map(([f, a, b]) => ask(f, a, [b])),
      fc
        .tuple(fc.constantFrom(...comparisons), tie('number'), fc.oneof(literal(number), tie('number')))
        .map(([f, a, b]) => ask(f, a, [b])),
      fc.tuple(here('on'), literal(fc.boolean())).map(([a, b]) => ask('eq', a, [b])),
      fc
        .tuple(fc.constantFrom('contains', 'startsWith', 'endsWith'), tie('text'), literal(text))
        .map(([f, a, b]) => ask(f, a, [b], f.toLowerCase())),
      fc.tuple(fc.constantFrom('and', 'or'), tie('bool'), tie('bool')).map(([f, a, b]) => ask(ranked(f, a, b), a, [b])),
      tie('bool').map((a) => ask('not', a)),
      fc.constantFrom('test.home', 'test.office').map(
        (type): Intent => ({
          meaning: ['isof', ['path', below === '' ? 'address' : `${below}/address`], ['path', type]],
          build: (item) => item.address.isOf(type),
        }),
      ),
      ...(kind === 'dates' ? dates(below) : sets(tie, below)),
      ...(depth > (kind === 'dates' ? 0 : 1) ? [] : lambdas(kind, below, depth)),
    ),
  }))
  return bool
}

/** Values whose shape decides how they are written. */
function dates(below: string): readonly fc.Arbitrary<Intent>[] {
  const when = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-01-01'), noInvalidDate: true })
  const two = fc.tuple(fc.nat(9), fc.nat(59))
  const bare: Record<string, fc.Arbitrary<string | Date>> = {
    when: fc.oneof(
      when,
      when.map((date) => date.toISOString()),
    ),
    day: when.map((date) => date.toISOString().slice(0, 10)),
    clock: two.map(([h, m]) => `0${h}:${String(m).padStart(2, '0')}:00`),
    key: fc.uuid(),
  }
  const compared = Object.entries(bare).map(([name, values]) =>
    fc.tuple(fc.constantFrom(...comparisons), values).map(([f, one]) => {
      const written = one instanceof Date ? one.toISOString() : one
      return ask(f, member(name, below), [{ meaning: ['bare', written], build: () => one }])
    }),
  )
  const spans = two.map(([d, m]) =>
    ask('lt', member('span', below), [{ meaning: ['bare', `duration'P${d}DT${m}M'`], build: () => `P${d}DT${m}M` }]),
  )
  const bytes = fc
    .base64String({ maxLength: 12 })
    .map((one) => ask('eq', member('bytes', below), [{ meaning: ['bare', `binary'${one}'`], build: () => one }]))
  const flags = fc
    .constantFrom('red', 'blue')
    .map((one) => ask('has', member('flags', below), [{ meaning: ['value', one], build: () => one }]))
  const it = literal(text).map(
    (one): Intent => ({
      meaning: ['eq', ['path', '$it/name'], one.meaning],
      build: (_, scope) => scope.$it.name.eq(one.build(undefined, scope)),
    }),
  )
  const now = fc.tuple(fc.constantFrom('now', 'minDateTime', 'maxDateTime'), when).map(
    ([name, date]): Intent => ({
      meaning: ['le', [name.toLowerCase()], ['bare', date.toISOString()]],
      build: (_, scope) => scope[name]().le(date.toISOString()),
    }),
  )
  const later = fc.tuple(two, when).map(([[d, m], date]) => {
    const span: Intent = { meaning: ['bare', `duration'P${d}DT${m}M'`], build: () => `P${d}DT${m}M` }
    const bare: Intent = { meaning: ['bare', date.toISOString()], build: () => date.toISOString() }
    return ask('lt', ask('add', member('when', below), [span]), [bare])
  })
  return [...compared, spans, bytes, flags, it, now, later]
}

function sets(tie: fc.LetrecLooselyTypedTie, below: string): readonly fc.Arbitrary<Intent>[] {
  const list = <T extends string | number>(values: fc.Arbitrary<T>) =>
    fc
      .array(values, { minLength: 1, maxLength: 3 })
      .map((all): Intent => ({ meaning: ['list', ...all], build: () => all }))
  return [
    fc.tuple(tie('text') as fc.Arbitrary<Intent>, list(text)).map(([a, b]) => ask('in', a, [b])),
    fc.tuple(tie('number') as fc.Arbitrary<Intent>, list(number)).map(([a, b]) => ask('in', a, [b])),
    literal(text).map(
      (one): Intent => ({
        meaning: [
          'eq',
          ['cast', ['path', below === '' ? 'size' : `${below}/size`], ['path', 'Edm.String']],
          one.meaning,
        ],
        build: (item, scope) => item.size.cast('Edm.String').eq(one.build(item, scope)),
      }),
    ),
  ]
}

/** `items/any(x:…)`; the variables are `x`, `x1` and so on. */
function lambdas(kind: 'dates' | 'sets', below: string, depth: number): readonly fc.Arbitrary<Intent>[] {
  const variable = `x${depth || ''}`
  const path = below === '' ? 'items' : `${below}/items`
  const quantified = fc
    .tuple(
      fc.constantFrom('any', 'all'),
      fc.constant(0).chain(() => filters(kind, variable, depth + 1)),
    )
    .map(
      ([name, body]): Intent => ({
        meaning: [name, ['path', path], variable, body.meaning],
        build: (item, scope) => item.items[name]((x: unknown) => body.build(x, scope)),
      }),
    )
  const some = fc.constant<Intent>({ meaning: ['any', ['path', path]], build: (item) => item.items.any() })
  return [quantified, some]
}
