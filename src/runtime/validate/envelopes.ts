import { createSchema, createValidator, refuse } from './engine.js'
import { collection, nullable } from './modifiers.js'
import { object } from './object.js'
import { anyObjectOrNull } from './or-null.js'
import { isPlainObject } from './plain-object.js'
import { string } from './primitives.js'
import type { Members, Schema, Validator } from './types.js'

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
  return envelope(`a collection of ${item.name}`, { value: collection(deltaItem(item)) })
}

/** The answer to a request for a property, or what an operation returns: `value`. */
export function singleOf<T, P = unknown>(of: Validator<P>): Schema<ValueResponse<T>, { readonly value: P }> {
  return envelope(`a value of ${of.name}`, { value: of })
}

/** An error that a service answers with. */
export const errorResponse: Schema<ErrorResponse> = /*#__PURE__*/ envelope<ErrorResponse>('an error', {
  error: /*#__PURE__*/ createErrorBody(),
})

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

function envelope<T, P = unknown>(name: string, members: Members<T>): Schema<T, P> {
  return having(
    Object.keys(members),
    object<T>(name, () => members),
  )
}

/** A structured value that has members without which it says nothing. */
function having<T, P = unknown>(keys: readonly string[], schema: Schema<T>): Schema<T, P> {
  const run: Validator['run'] = (value, walk) => {
    if (!isPlainObject(value)) return refuse(walk, 'type', schema.name, value)
    for (const key of keys) {
      if (!Object.hasOwn(value, key)) refuse(walk, 'required', 'a value', undefined, key)
    }
    return walk.convert(schema, value, walk)
  }
  return createSchema<T, P>(schema.name, undefined, undefined, schema.shape, run)
}

interface Stating {
  readonly '@context'?: unknown
  readonly '@odata.context'?: unknown
  readonly '@removed'?: { readonly reason?: unknown } | null
  readonly '@odata.removed'?: { readonly reason?: unknown } | null
}

/** An item, or one of the links and deleted entities that a delta has beside items, as its context says (OData JSON Format 4.01 §15). */
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
  )
  return createValidator(item.name, undefined, undefined, undefined, (value, walk) => {
    const stating: Stating = isPlainObject(value) ? value : {}
    const { '@odata.context': long, '@context': context = long } = stating
    const key = '@removed' in stating ? '@removed' : '@odata.removed'
    const reason = stating[key]?.reason
    if (reason !== undefined && reason !== 'deleted' && reason !== 'changed')
      refuse(walk, 'enum', 'deleted or changed', reason, key)
    const kind = /\$(?:deletedLink|link|deletedEntity)$/i.exec(String(context))?.[0].toLowerCase()
    return walk.convert(kind === undefined ? item : kind === '$deletedentity' ? deleted : link, value, walk)
  })
}
