import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  bigintCodec,
  bigintTextCodec,
  bytesCodec,
  type Codec,
  dateCodec,
  parse,
  serialize,
  temporalCodecs,
} from '../../../src/runtime/codecs/index.js'
import {
  anyObject,
  anyOf,
  binary,
  collection,
  collectionOf,
  date,
  dateTimeOffset,
  decimal,
  duration,
  expand,
  guid,
  immutable,
  int64,
  type Members,
  maxLength,
  nullable,
  object,
  precision,
  readOnly,
  required,
  type Schema,
  scalar,
  string,
  timeOfDay,
} from '../../../src/runtime/validate/index.js'

interface Person {
  name?: string | null
  born?: string | null
}
interface Person$Primitives {
  readonly born: 'Edm.Date'
}
interface Employee extends Person {
  hired?: string
}
interface Message {
  readonly '@odata.type'?: string
  readonly id?: string
  subject: string | null
  sent?: string | null
  edits?: string[]
  size?: number | null
  bytes?: string
  alarm?: string
  takes?: string
  code?: string
  amount?: number
  from?: Person | null
  to?: (Person | null)[]
  changed?: string
  parent?: Message
  replies?: Message[]
}
interface Message$Primitives {
  readonly sent: 'Edm.DateTimeOffset'
  readonly edits: 'Edm.DateTimeOffset'
  readonly size: 'Edm.Int64'
  readonly bytes: 'Edm.Binary'
  readonly alarm: 'Edm.TimeOfDay'
  readonly takes: 'Edm.Duration'
  readonly code: 'Edm.Guid'
  readonly amount: 'Edm.Decimal'
  readonly from: Person$Primitives
  readonly to: Person$Primitives
  readonly changed: 'Edm.DateTimeOffset'
}

const PersonSchema: Schema<Person, Person$Primitives> = object<Person, unknown, Person$Primitives>(
  't.person',
  (): Members<Person> => ({ name: nullable(string), born: nullable(date) }),
)
const EmployeeSchema: Schema<Employee> = object<Employee, Person>(
  't.employee',
  () => ({ hired: dateTimeOffset }),
  () => PersonSchema,
)
const Instant = scalar<string>('t.instant', () => precision(dateTimeOffset, 3))
const MessageSchema: Schema<Message, Message$Primitives> = object<Message, unknown, Message$Primitives>(
  't.message',
  (): Members<Message> => ({
    id: immutable(string),
    subject: required(nullable(string)),
    sent: nullable(dateTimeOffset),
    edits: collection(dateTimeOffset),
    size: nullable(int64),
    bytes: maxLength(binary, 4),
    alarm: timeOfDay,
    takes: duration,
    code: guid,
    amount: decimal,
    from: nullable(anyOf(PersonSchema, EmployeeSchema)),
    to: collection(nullable(PersonSchema)),
    changed: readOnly(Instant),
    parent: anyObject,
    replies: collection(anyObject),
  }),
)
const codecs = [dateCodec, bigintCodec, bytesCodec] as const

describe('parse', () => {
  test('decodes what there are codecs for, wherever it stands', () => {
    const json = {
      '@odata.etag': 'W/"1"',
      subject: 'a',
      sent: '2026-01-02T03:04:05.6789+01:00',
      edits: ['2026-01-02T03:04Z'],
      size: '9223372036854775807',
      bytes: '_-8',
      changed: '2026-01-02T03:04:05Z',
      from: { '@odata.type': '#t.employee', born: '2000-02-29', hired: '2020-01-01T00:00:00Z' },
      more: '2026-01-02T03:04:05Z',
    }
    const before = structuredClone(json)
    const { value } = parse(MessageSchema, json, { codecs })
    expect(value).toEqual({
      '@odata.etag': 'W/"1"',
      subject: 'a',
      sent: new Date('2026-01-02T02:04:05.678Z'),
      edits: [new Date('2026-01-02T03:04:00Z')],
      size: 9_223_372_036_854_775_807n,
      bytes: new Uint8Array([255, 239]),
      changed: new Date('2026-01-02T03:04:05Z'),
      from: { '@odata.type': '#t.employee', born: '2000-02-29', hired: new Date('2020-01-01T00:00:00Z') },
      more: '2026-01-02T03:04:05Z',
    })
    expect(json).toEqual(before)
  })

  test('types follow from the codecs', () => {
    const { value } = parse(MessageSchema, { subject: null }, { codecs })
    expectTypeOf<NonNullable<typeof value>['sent']>().toEqualTypeOf<Date | null | undefined>()
    expectTypeOf<NonNullable<typeof value>['edits']>().toEqualTypeOf<Date[] | undefined>()
    expectTypeOf<NonNullable<typeof value>['size']>().toEqualTypeOf<bigint | null | undefined>()
    expectTypeOf<NonNullable<typeof value>['bytes']>().toEqualTypeOf<Uint8Array | undefined>()
    expectTypeOf<NonNullable<typeof value>['code']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<NonNullable<typeof value>['subject']>().toEqualTypeOf<string | null>()
    const temporal = parse(MessageSchema, { subject: null }, { codecs: temporalCodecs(Temporal) })
    type Held = NonNullable<typeof temporal.value>
    expectTypeOf<NonNullable<Held['from']>['born']>().toEqualTypeOf<Temporal.PlainDate | null | undefined>()
    expectTypeOf<NonNullable<NonNullable<Held['to']>[number]>['born']>().toEqualTypeOf<
      Temporal.PlainDate | null | undefined
    >()
    expectTypeOf<Held['takes']>().toEqualTypeOf<Temporal.Duration | undefined>()
    // @ts-expect-error nothing is known of its primitives
    expect(parse(EmployeeSchema, { hired: '2020-01-01T00:00:00Z' }, { codecs }).value).toEqual({
      hired: new Date('2020-01-01T00:00:00Z'),
    })
  })

  test('envelopes and what is expanded are decoded, with their types', () => {
    const Expanded = expand(MessageSchema, () => ({ replies: collection(MessageSchema) }))
    const json = { value: [{ subject: 'a', replies: [{ subject: 'b', sent: '2026-01-02T03:04:05Z' }] }] }
    const { value } = parse(collectionOf(Expanded), json, { codecs })
    const sent = value?.value[0]?.replies?.[0]?.sent
    expectTypeOf(sent).toEqualTypeOf<Date | null | undefined>()
    expect(sent).toEqual(new Date('2026-01-02T03:04:05Z'))
    // @ts-expect-error misspelt
    expand(MessageSchema, () => ({ answers: collection(MessageSchema) }))
  })

  test('what is refused is an issue at its place, as `check` has it', () => {
    const json = { subject: 5, sent: '2026-02-30T00:00:00Z', to: [{ born: 'x' }], bytes: 'AAAAAAAA' }
    expect(parse(MessageSchema, json, { codecs: [...codecs, ...temporalCodecs(Temporal)] }).issues).toEqual(
      MessageSchema.check(json).issues,
    )
  })

  test('what a codec cannot hold is an issue, never a throw', () => {
    const json = { subject: 'a', sent: '999999-01-01T00:00:00Z', edits: ['2026-01-02T03:04:05Z'] }
    expect(parse(MessageSchema, json, { codecs }).issues).toEqual([
      {
        path: ['sent'],
        code: 'codec',
        message: 'Expected Edm.DateTimeOffset that a Date can hold, received "999999-01-01T00:00:00Z"',
        expected: 'Edm.DateTimeOffset that a Date can hold',
        received: '"999999-01-01T00:00:00Z"',
      },
    ])
  })

  test('strip, create and update go with it', () => {
    const json = { subject: 'a', sent: '2026-01-02T03:04:05Z', more: 1 }
    expect(parse(MessageSchema, json, { codecs, unknown: 'strip' }).value).toEqual({
      subject: 'a',
      sent: new Date('2026-01-02T03:04:05Z'),
    })
    const sent = { changed: '2026-01-02T03:04:05Z' }
    expect(parse(MessageSchema, sent, { codecs, for: 'create' }).issues?.map(({ code }) => code)).toEqual([
      'read-only',
      'required',
    ])
  })

  test('a codec of your own will do', () => {
    const cents = {
      type: 'Edm.Decimal',
      name: 'cents',
      decode: (wire) => Math.round(Number(wire) * 100),
      is: (value) => typeof value === 'number',
      encode: (value) => value / 100,
    } satisfies Codec<'Edm.Decimal', number>
    expect(parse(MessageSchema, { subject: 'a', amount: 1.25 }, { codecs: [cents] }).value?.amount).toBe(125)
    expect(serialize(MessageSchema, { subject: 'a', amount: 125 }, { codecs: [cents] }).value?.amount).toBe(1.25)
  })
})

describe('serialize', () => {
  test('writes what there are codecs for', () => {
    const value = {
      subject: 'a',
      sent: new Date('2026-01-02T03:04:05.600Z'),
      edits: [new Date('2026-01-02T03:04:05Z')],
      size: 5n,
      bytes: new Uint8Array([255, 239]),
      code: '01234567-89ab-cdef-0123-456789abcdef',
      from: { born: '2000-02-29' },
    }
    const { value: wire } = serialize(MessageSchema, value, { codecs, for: 'create' })
    expect(wire).toEqual({
      ...value,
      sent: '2026-01-02T03:04:05.600Z',
      edits: ['2026-01-02T03:04:05Z'],
      size: 5,
      bytes: '_-8',
    })
    expectTypeOf<NonNullable<typeof wire>['sent']>().toEqualTypeOf<string>()
    expectTypeOf<NonNullable<typeof wire>['edits']>().toEqualTypeOf<string[]>()
    expectTypeOf<NonNullable<typeof wire>['size']>().toEqualTypeOf<number>()
  })

  test('does not compile with a member that the codec does not take, and keeps what is on the wire already', () => {
    // @ts-expect-error text where the codec takes a Date
    const { value } = serialize(MessageSchema, { subject: 'a', sent: '2026-01-02T03:04:05+01:00' }, { codecs })
    expect(value?.sent).toBe('2026-01-02T03:04:05+01:00')
  })

  test('what cannot be written, or may not stand there, is an issue', () => {
    const value = { subject: 'a', sent: new Date(Number.NaN), bytes: new Uint8Array(5), size: 2n ** 63n }
    expect(serialize(MessageSchema, value, { codecs }).issues?.map(({ path, code }) => [...path, code])).toEqual([
      ['sent', 'codec'],
      ['bytes', 'length'],
      ['size', 'range'],
    ])
    const takes = Temporal.Duration.from('P1M')
    expect(serialize(MessageSchema, { takes }, { codecs: temporalCodecs(Temporal) }).issues).toMatchObject([
      { path: ['takes'], code: 'format' },
    ])
  })

  test('a bigint is a number where a number holds it; or always text', () => {
    const size = 2n ** 60n
    expect(serialize(MessageSchema, { size }, { codecs: [bigintCodec] }).value?.size).toBe('1152921504606846976')
    expect(serialize(MessageSchema, { size: -7n }, { codecs: [bigintCodec] }).value?.size).toBe(-7)
    expect(serialize(MessageSchema, { size: -7n }, { codecs: [bigintTextCodec] }).value?.size).toBe('-7')
  })
})

const two = (number: number) => String(number).padStart(2, '0')
const digits = (most: number) =>
  fc.integer({ min: 0, max: 10 ** most - 1 }).map((number) => String(number).padStart(most, '0'))
const day = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(
    ([year, month, of]) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(of)}`,
  )
const time = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.option(fc.tuple(fc.integer({ min: 0, max: 59 }), fc.option(digits(7)))),
  )
  .map(
    ([hour, minute, rest]) =>
      `${two(hour)}:${two(minute)}${rest ? `:${two(rest[0])}${rest[1] ? `.${rest[1]}` : ''}` : ''}`,
  )
const offset = fc.oneof(
  fc.constant('Z'),
  fc.integer({ min: -23, max: 23 }).map((hours) => `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:30`),
)
const members = fc.record(
  {
    sent: fc.tuple(day, time, offset).map(([on, at, from]) => `${on}T${at}${from}`),
    size: fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String), fc.maxSafeInteger()),
    bytes: fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes).toString('base64')),
    alarm: time,
    takes: fc
      .tuple(fc.boolean(), fc.nat(999), fc.nat(23), digits(9))
      .map(([minus, days, hours, part]) => `${minus ? '-' : ''}P${days}DT${hours}H0.${part}S`),
    from: fc.record({ born: fc.option(day) }),
  },
  { requiredKeys: [] },
)

describe.each([
  { title: 'Date, bigint and bytes', codecs: [dateCodec, bigintCodec, bytesCodec] },
  { title: 'Temporal', codecs: [...temporalCodecs(Temporal), bigintTextCodec, bytesCodec] },
])('laws: $title', ({ codecs }) => {
  const options = { codecs: codecs as readonly Codec[] }

  test('what is parsed, written and parsed again is the same; what is written once is written so again', () => {
    fc.assert(
      fc.property(members, (json) => {
        const held = parse(MessageSchema, json, options).value
        const wire = serialize(MessageSchema, held as object, options).value
        expect(MessageSchema.check(wire)).toEqual({ value: wire })
        const again = parse(MessageSchema, wire, options).value
        expect(serialize(MessageSchema, again as object, options).value).toEqual(wire)
        expect(String(again?.sent)).toBe(String(held?.sent))
        expect(again?.size).toBe(held?.size)
        expect(again?.bytes).toEqual(held?.bytes)
      }),
      { numRuns: 300 },
    )
  })

  test('never throws, and refuses what the guard refuses', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ sent: fc.anything(), size: fc.anything(), from: fc.anything() })),
        (value) => {
          const { issues } = parse(MessageSchema, value, options)
          expect(MessageSchema.is(value) && issues?.some(({ code }) => code !== 'codec')).not.toBe(true)
          if (issues === undefined) expect(MessageSchema.is(value)).toBe(true)
          serialize(MessageSchema, value as object, options)
        },
      ),
    )
  })
})
