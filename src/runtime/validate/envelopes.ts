import { createSchema, createValidator, refuse } from './engine.js'
import { collection, nullable } from './modifiers.js'
import { object } from './object.js'
import { anyObjectOrNull } from './or-null.js'
import { isPlainObject } from './plain-object.js'
import { string } from './primitives.js'
import type { Schema, Validator, Walk } from './types.js'
import { decide } from './walk.js'

/** A collection as a service answers it (OData JSON Format 4.01 §12 and §15); control information stands in its keys. */
export interface CollectionResponse<T> {
  readonly value: readonly T[]
}

/** A single value as a service answers it: of a property, or of an operation that returns no entity (§11). */
export interface ValueResponse<T> {
  readonly value: T
}

/** An error as a service answers it (OData JSON Format 4.01 §21.1). */
export interface ErrorResponse {
  readonly error: ErrorBody
}

/** What went wrong. */
export interface ErrorBody {
  readonly code: string
  readonly message: string
  readonly target?: string | null
  readonly details?: readonly ErrorBody[] | null
  /** What only developers of the service understand; some services write it `innerError`. */
  readonly innererror?: unknown
  readonly innerError?: unknown
}

/**
 * The answer to a request for a collection: `value`, with `@odata.nextLink`, `@odata.deltaLink` and `@odata.count` where they are there. Items
 * of a delta may say `@removed`, or stand for links that are gone or new.
 */
export function collectionOf<T, P = unknown>(item: Schema<T, P>): Schema<CollectionResponse<T>, { readonly value: P }> {
  return valueEnvelope(`a collection of ${item.name}`, collection(deltaItem(item)))
}

/** The answer to a request for a property, or what an operation returns: `value`. */
export function singleOf<T, P = unknown>(of: Validator<P>): Schema<ValueResponse<T>, { readonly value: P }> {
  return valueEnvelope(`a value of ${of.name}`, of)
}

/** An error that a service answers with. */
export const errorResponse: Schema<ErrorResponse> = /*#__PURE__*/ createErrorResponse()

function createErrorResponse(): Schema<ErrorResponse> {
  const error = createErrorBody()
  return having(
    ['error'],
    object<ErrorResponse>('an error', () => ({ error })),
  )
}

function createErrorBody(): Validator {
  const body: Schema<ErrorBody> = having(
    ['code', 'message'],
    object<ErrorBody>('the body of an error', () => ({
      code: string,
      message: string,
      target: nullable(string),
      details: nullable(collection(body)),
      innererror: anyObjectOrNull,
      innerError: anyObjectOrNull,
    })),
  )
  return body
}

/**
 * An object with a `value`, whose type `@odata.type` may say in any words. What must not stand there is refused where it is asked for to report
 * what is not known, since nothing becomes unclear by it.
 */
function valueEnvelope<T, P>(name: string, value: Validator): Schema<T, P> {
  const members = { value, '@type': string, '@odata.type': string }
  const isMany = typeof value.of === 'object'
  const schema = object<object>(name, () => (isMany ? { ...members, ...RESERVED } : members))
  return having(['value'], schema, (found: Json, walk) => {
    const last = ['@deltaLink', '@odata.deltaLink'].find((key) => key in found)
    if (walk.strict && last && ('@nextLink' in found || '@odata.nextLink' in found))
      refuse(walk, 'unknown', 'no link to changes beside one to the next page', found[last], last)
  })
}

const reserved: Validator = /*#__PURE__*/ createValidator('nothing', undefined, undefined, undefined, (value, walk) =>
  walk.strict ? refuse(walk, 'unknown', 'nothing', value) : decide(string, value, walk),
)

/** What must not stand with a collection (OData JSON Format 4.01 §4.6.8 and §4.6.9). */
const RESERVED = { '@id': reserved, '@odata.id': reserved, '@editLink': reserved, '@odata.editLink': reserved }

/** A structured value that has members without which it says nothing. */
function having<T, P = unknown>(
  keys: readonly string[],
  schema: Schema<unknown>,
  look?: (value: Json, walk: Walk) => void,
): Schema<T, P> {
  const run: Validator['run'] = (value, walk) => {
    if (!isPlainObject(value)) return refuse(walk, 'type', schema.name, value)
    for (const key of keys) {
      if (!Object.hasOwn(value, key)) refuse(walk, 'required', 'a value', undefined, key)
    }
    look?.(value as Json, walk)
    return walk.convert(schema, value, walk)
  }
  return createSchema<T, P>(schema.name, undefined, undefined, schema.shape, run)
}

type Json = Readonly<Record<string, unknown>>

/**
 * An item, or one of the links and deleted entities that a delta of 4.0 has beside items, as its context says (OData JSON Format 4.01 §15). A
 * deleted entity of 4.01 is an item with `@removed`.
 */
function deltaItem(item: Validator): Validator {
  const link = having(
    ['source', 'relationship', 'target'],
    object<{ source: string; relationship: string; target: string }>('a link', () => ({
      source: string,
      relationship: string,
      target: string,
    })),
  )
  const deleted = having(
    ['id'],
    object<{ id: string; reason: string }>('a deleted entity', () => ({ id: string, reason: string })),
    ({ reason }, walk) => checkReason(reason, walk, 'reason'),
  )
  return createValidator(item.name, undefined, undefined, undefined, (value, walk) => {
    const stating: Json = isPlainObject(value) ? (value as Json) : {}
    const { '@odata.context': long, '@context': context = long } = stating
    const removed = ['@removed', '@odata.removed'].find((key) => key in stating)
    if (removed) checkReason((stating[removed] as Json | null)?.['reason'], walk, removed)
    const kind = /\$(?:deletedLink|link|deletedEntity)$/i.exec(String(context))?.[0].toLowerCase()
    const other = kind === '$deletedentity' ? (removed ? item : deleted) : link
    return walk.convert(kind === undefined ? item : other, value, walk)
  })
}

/** Why an entity is gone (OData JSON Format 4.01 §15.3). */
function checkReason(reason: unknown, walk: Walk, key: string): void {
  if (reason !== undefined && reason !== 'deleted' && reason !== 'changed')
    refuse(walk, 'enum', 'deleted or changed', reason, key)
}
