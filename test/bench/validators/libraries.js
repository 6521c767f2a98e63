import { FormatRegistry, Type } from '@sinclair/typebox'
import { TypeCompiler } from '@sinclair/typebox/compiler'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import * as v from 'valibot'
import { z } from 'zod'

const INT = 2 ** 31

/** JSON Schema of a model. */
export function jsonSchemaOf(model, name) {
  const of = (member) => {
    const one = member.kind === 'object' ? { $ref: `#/$defs/${member.of}` } : json[member.kind]
    const nullable = member.nullable ? { anyOf: [one, { type: 'null' }] } : one
    const simple = member.nullable && typeof one.type === 'string' ? { ...one, type: [one.type, 'null'] } : nullable
    return member.many ? { type: 'array', items: simple } : simple
  }
  const $defs = Object.fromEntries(
    [...model].map(([type, members]) => [
      type,
      { type: 'object', properties: Object.fromEntries(members.map((member) => [member.name, of(member)])) },
    ]),
  )
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $ref: `#/$defs/${name}`, $defs }
}

const json = {
  string: { type: 'string' },
  text: { type: 'string' },
  boolean: { type: 'boolean' },
  int32: { type: 'integer', minimum: -INT, maximum: INT - 1 },
  number: { type: 'number' },
  dateTime: { type: 'string', format: 'date-time' },
  any: {},
}

/** A guard and a list of issues, compiled by ajv; `allErrors` for the list. */
export function ajvOf(model, name) {
  const compile = (allErrors) => {
    const ajv = new Ajv({ allErrors, strict: false, allowUnionTypes: true })
    addFormats(ajv)
    return ajv.compile(jsonSchemaOf(model, name))
  }
  const is = compile(false)
  const all = compile(true)
  return { is: (value) => is(value), issues: (value) => (all(value) ? 0 : all.errors.length) }
}

export function typeBoxOf(model, name) {
  const { validate } = fullFormats['date-time']
  FormatRegistry.Set('date-time', (value) => validate(value))
  const built = new Map()
  const schema = (type) => {
    const known = built.get(type)
    if (known !== undefined) return known
    // A type that holds itself is looked into once.
    built.set(type, Type.Object({}))
    const made = Type.Object(
      Object.fromEntries(model.get(type).map((member) => [member.name, Type.Optional(held(member))])),
    )
    built.set(type, made)
    return made
  }
  const held = (member) => {
    const one = member.kind === 'object' ? schema(member.of) : box[member.kind]()
    const nullable = member.nullable ? Type.Union([one, Type.Null()]) : one
    return member.many ? Type.Array(nullable) : nullable
  }
  const compiled = TypeCompiler.Compile(schema(name))
  return { is: (value) => compiled.Check(value), issues: (value) => [...compiled.Errors(value)].length }
}

const box = {
  string: () => Type.String(),
  text: () => Type.String(),
  boolean: () => Type.Boolean(),
  int32: () => Type.Integer({ minimum: -INT, maximum: INT - 1 }),
  number: () => Type.Number(),
  dateTime: () => Type.String({ format: 'date-time' }),
  any: () => Type.Any(),
}

export function zodOf(model, name) {
  const built = new Map()
  const schema = (type) => {
    if (!built.has(type)) {
      built.set(type, undefined)
      built.set(type, z.looseObject(Object.fromEntries(model.get(type).map((member) => [member.name, held(member)]))))
    }
    return built.get(type) ?? z.lazy(() => built.get(type))
  }
  const held = (member) => {
    const one = member.kind === 'object' ? schema(member.of) : zod[member.kind]()
    const nullable = member.nullable ? one.nullable() : one
    return (member.many ? z.array(nullable) : nullable).optional()
  }
  const made = schema(name)
  return {
    is: (value) => made.safeParse(value).success,
    issues: (value) => made.safeParse(value).error?.issues.length ?? 0,
  }
}

const zod = {
  string: () => z.string(),
  text: () => z.string(),
  boolean: () => z.boolean(),
  int32: () => z.int32(),
  number: () => z.number(),
  dateTime: () => z.iso.datetime({ offset: true }),
  any: () => z.any(),
}

export function valibotOf(model, name) {
  const built = new Map()
  const schema = (type) => {
    if (!built.has(type)) {
      built.set(type, undefined)
      built.set(type, v.looseObject(Object.fromEntries(model.get(type).map((member) => [member.name, held(member)]))))
    }
    return built.get(type) ?? v.lazy(() => built.get(type))
  }
  const held = (member) => {
    const one = member.kind === 'object' ? schema(member.of) : valibot[member.kind]()
    const nullable = member.nullable ? v.nullable(one) : one
    return v.optional(member.many ? v.array(nullable) : nullable)
  }
  const made = schema(name)
  return { is: (value) => v.is(made, value), issues: (value) => v.safeParse(made, value).issues?.length ?? 0 }
}

const valibot = {
  string: () => v.string(),
  text: () => v.string(),
  boolean: () => v.boolean(),
  int32: () => v.pipe(v.number(), v.integer(), v.minValue(-INT), v.maxValue(INT - 1)),
  number: () => v.number(),
  dateTime: () => v.pipe(v.string(), v.isoTimestamp()),
  any: () => v.any(),
}
