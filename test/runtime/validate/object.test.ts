import { expect, test } from 'vitest'
import {
  anyObject,
  anyOf,
  boolean,
  collection,
  enumeration,
  expand,
  flags,
  immutable,
  int32,
  type Members,
  nullable,
  object,
  readOnly,
  required,
  type Schema,
  type StandardSchemaV1,
  string,
} from '../../../src/runtime/validate/index.js'

interface Entity {
  readonly '@odata.type'?: string
  id?: string
}
interface Body {
  content?: string | null
  kind?: string
}
interface HtmlBody extends Body {
  links?: number
}
interface Message extends Entity {
  subject?: string | null
  body?: Body | null
  bodies?: Body[]
  importance?: string
  days?: string
  sent?: boolean
  changeKey?: string
  attachments?: object[]
}
const EntitySchema: Schema<Entity> = object<Entity>('t.entity', () => ({ id: immutable(string) }), undefined, {
  abstract: true,
  derived: 'message',
})
const BodySchema: Schema<Body> = object<Body>('t.body', () => ({ content: nullable(string), kind: string }))
const HtmlBodySchema: Schema<HtmlBody> = object<HtmlBody, Body>(
  't.htmlBody',
  () => ({ links: int32 }),
  () => BodySchema,
)
const ImportanceSchema: Schema<string> = enumeration<string>('t.importance', 'low high')
const DaysSchema: Schema<string> = flags<string>('t.days', 'monday tuesday')
const MessageSchema: Schema<Message> = object<Message, Entity>(
  't.message',
  (): Members<Message, Entity> => ({
    subject: required(nullable(string)),
    body: nullable(anyOf(BodySchema, HtmlBodySchema)),
    bodies: collection(BodySchema),
    importance: ImportanceSchema,
    days: DaysSchema,
    sent: boolean,
    changeKey: readOnly(string),
    attachments: collection(anyObject),
  }),
  () => EntitySchema,
)

const codes = (value: unknown, options: object = {}) =>
  MessageSchema.check(value, options).issues?.map(({ path, code }) => `${path.join('.')} ${code}`)

test('absence is fine where something is read', () => {
  expect(MessageSchema.is({})).toBe(true)
  expect(MessageSchema.check({ subject: undefined }).issues).toBeUndefined()
})

test('a value comes back as it is', () => {
  const value = { id: '1', subject: null, body: { content: 'a' }, more: 1 }
  expect(MessageSchema.check(value).value).toBe(value)
})

test.each([null, undefined, 5, 'a', [], () => 1, new Date(), new Map(), Symbol('a')])('no object: %s', (value) => {
  expect(MessageSchema.is(value)).toBe(false)
  expect(codes(value)).toHaveLength(1)
})

test('every issue has its place', () => {
  expect(codes({ id: 5, subject: null, body: { content: 1 }, bodies: [{}, { kind: null }], sent: 'yes' })).toEqual([
    'id type',
    'body.content type',
    'bodies.1.kind null',
    'sent type',
  ])
})

test('an issue says what was expected and what was there', () => {
  expect(MessageSchema.check({ sent: 'yes' }).issues).toEqual([
    {
      path: ['sent'],
      code: 'type',
      message: 'Expected Edm.Boolean, received "yes"',
      expected: 'Edm.Boolean',
      received: '"yes"',
    },
  ])
})

test('a derived type at a place is checked as what it says it is', () => {
  const body = (type: string) => ({ body: { '@odata.type': type, links: 'many' } })
  expect(codes(body('#t.htmlBody'))).toEqual(['body.links type'])
  expect(codes(body('t.htmlBody'))).toEqual(['body.links type'])
  expect(codes(body('https://host/$metadata#t.htmlBody'))).toEqual(['body.links type'])
  expect(codes(body('#t.unknown'))).toBeUndefined()
})

test('a stated type that cannot derive from the declared one is refused', () => {
  expect(codes({ '@odata.type': '#t.message' })).toBeUndefined()
  expect(codes({ '@odata.type': '#t.entity' })).toEqual(['@odata.type type-name'])
  expect(codes({ '@odata.type': '#String' })).toEqual(['@odata.type type-name'])
  expect(codes({ '@odata.type': '#Collection(t.message)' })).toEqual(['@odata.type type-name'])
  expect(codes({ '@odata.type': 5 })).toEqual(['@odata.type type'])
  expect(codes({ '@type': '#t.entity' })).toEqual(['@type type-name'])
  expect(codes({ '@type': 'Article' })).toBeUndefined()
})

test('an enum without members takes nothing in create', () => {
  const None: Schema<string> = enumeration<string>('t.none', '')
  for (const value of ['', '0', 0]) {
    expect(None.is(value)).toBe(true)
    expect(None.check(value, { for: 'create' }).issues?.map(({ code }) => code)).toEqual(['enum'])
  }
})

test('enums are open in read, and closed in create', () => {
  expect(codes({ importance: 'new', days: 'monday,friday' })).toBeUndefined()
  expect(codes({ importance: 'new', days: 'monday,friday' }, { unknown: 'report' })).toEqual([
    'importance enum',
    'days enum',
  ])
  expect(codes({ subject: '', importance: 'high', days: 'monday, tuesday' }, { for: 'create' })).toBeUndefined()
  expect(codes({ subject: '', importance: 'low,high', days: 'friday' }, { for: 'create' })).toEqual([
    'importance enum',
    'days enum',
  ])
  expect(codes({ importance: 1, days: '3' })).toBeUndefined()
  expect(codes({ importance: 1.5, days: '' })).toEqual(['importance type'])
})

test('create asks for what is required and refuses what is read-only', () => {
  expect(codes({}, { for: 'create' })).toEqual(['subject required'])
  expect(codes({ subject: 'a', id: '1', changeKey: 'b' }, { for: 'create' })).toEqual(['changeKey read-only'])
})

test('update asks for nothing and refuses keys and what is read-only', () => {
  expect(codes({}, { for: 'update' })).toBeUndefined()
  expect(codes({ id: '1', changeKey: 'b' }, { for: 'update' })).toEqual(['id read-only', 'changeKey read-only'])
})

test('create of an abstract type asks which type it is', () => {
  const create = (value: unknown) => EntitySchema.check(value, { for: 'create' }).issues?.map(({ code }) => code)
  expect(create({})).toEqual(['type-name'])
  expect(create({ '@odata.type': '#t.entity' })).toEqual(['type-name'])
  expect(create({ '@odata.type': '#t.message' })).toBeUndefined()
  expect(EntitySchema.is({})).toBe(true)
})

test('undeclared properties pass, are reported, or are left out of a copy', () => {
  const value = { subject: 'a', more: 1, body: { other: 2, kind: 'x' }, 'subject@odata.type': '#String' }
  expect(codes(value)).toBeUndefined()
  expect(codes(value, { unknown: 'report' })).toEqual(['more unknown', 'body.other unknown'])
  const stripped = MessageSchema.check(value, { unknown: 'strip' }).value
  expect(stripped).toEqual({ subject: 'a', body: { kind: 'x' }, 'subject@odata.type': '#String' })
  expect(value.body).toEqual({ other: 2, kind: 'x' })
})

test('dynamic properties of an open type are no unknown ones', () => {
  const open = object<object>('t.open', () => ({}), undefined, { open: true })
  expect(open.check({ a: 1 }, { unknown: 'report' }).issues).toBeUndefined()
  expect(open.check({ a: 1 }, { unknown: 'strip' }).value).toEqual({ a: 1 })
})

test('control information passes, and has the JSON type that the standard says', () => {
  const good = {
    '@odata.context': 'a',
    '@odata.etag': 'W/"1"',
    '@odata.count': 5,
    'bodies@odata.count': '5',
    '@odata.nextLink': 'a',
    'attachments@odata.bind': ['a'],
    '@removed': { reason: 'deleted' },
    '@Core.anything': [null],
    'sent@Display.x': null,
    '@etag': 'a',
  }
  expect(codes(good, { unknown: 'report' })).toBeUndefined()
  for (const [key, value] of Object.entries({
    '@odata.count': -1,
    '@odata.nextLink': 5,
    '@odata.etag': {},
    'attachments@odata.bind': 5,
    '@removed': 'deleted',
    'subject@odata.type': 5,
  })) {
    expect(codes({ [key]: value }), key).toEqual([`${key} type`])
  }
})

test('is a Standard Schema with types', () => {
  const standard: StandardSchemaV1<Message> = MessageSchema
  expect(standard['~standard'].version).toBe(1)
  expect(standard['~standard'].vendor).toBe('edmwright')
  expect(standard['~standard'].validate({ sent: true })).toEqual({ value: { sent: true } })
  expect(standard['~standard'].validate({ sent: 1 })).toMatchObject({ issues: [{ path: ['sent'] }] })
})

test('expanded navigation is looked into where asked', () => {
  const expanded = expand(MessageSchema, () => ({ attachments: collection(BodySchema), changeKey: string }))
  const value = { '@odata.type': '#t.message', id: '1', attachments: [{ content: 5 }] }
  expect(codes(value)).toBeUndefined()
  expect(expanded.is(value)).toBe(false)
  expect(expanded.check(value).issues).toMatchObject([{ path: ['attachments', 0, 'content'], code: 'type' }])
  expect(expanded.check({ id: '1', changeKey: 'a' }, { for: 'update' }).issues).toHaveLength(2)
  expect(expanded.is({ '@odata.type': '#t.entity' })).toBe(false)
})
