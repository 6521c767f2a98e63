export { type AnyRequestOptions, request, requestList } from './any-request.js'
export { type Aggregates, computed, type Method, type Transformations, transform } from './apply.js'
export { authFrom, type TokenCallback, type TokenProvider, type TokenSource } from './auth.js'
export { type BatchOptions, type BatchOutcomes, batch } from './batches/batch.js'
export { type ChangeSet, changeSet } from './batches/items.js'
export { after, resultOf } from './batches/reference.js'
export type {
  Casts,
  ClientBase,
  Entity,
  EntitySet,
  Except,
  KeyedSet,
  MediaSet,
  Named,
  Narrow,
  Property,
  PropertyVerbs,
  Stream,
  StreamResult,
  Value,
  Values,
  Without,
} from './builders.js'
export { createClient } from './client.js'
export * from './codecs/index.js'
export { csrf } from './csrf.js'
export { type Change, type Delta, deltaOf, isRemoved, type Removed } from './delta.js'
export { type ErrorDetail, ODataError } from './error.js'
export type { Facts } from './facts.js'
export type { Expression, FilterOf, FilterScope, Operand } from './filter.js'
export { type HeaderRule, withHeaders } from './headers.js'
export { withLongNames } from './long-names.js'
export { longUrls } from './long-urls.js'
export { applyDelta, type ChangedMember, each, type RemovedMember } from './members.js'
export { type Middleware, withMiddleware } from './middleware.js'
export { type Monitor, type MonitorOptions, monitor } from './monitor.js'
export { type Ended, logger, type Observation, type Observed, observe } from './observe.js'
export { ieee754Compatible, maxPageSize, odataVersion } from './odata-version.js'
export type {
  ApplyOptions,
  Computation,
  Computed,
  ExpandOf,
  Filter,
  GetOptions,
  ListOptions,
  Order,
  Ordering,
} from './options.js'
export { ordered } from './order.js'
export {
  type Failure,
  type FailureStatus,
  type NotModified,
  type Outcome,
  outcome,
  type Success,
  type SuccessStatus,
  unwrap,
} from './outcome.js'
export type { SelectKey } from './paths.js'
export type {
  Binary,
  DateOnly,
  DateTimeOffset,
  Decimal,
  Duration,
  GeoJson,
  Guid,
  Int64,
  TimeOfDay,
} from './primitives.js'
export type { Bind, BoundEntity, EntityAt, EntityReference, Reference, ReferredEntity } from './reference.js'
export type { LazyRequest, ListRequest, Page, RequestOptions } from './request.js'
export type { Result } from './result.js'
export { createRetryBudget, type RetryBudget, type RetryOptions, retry } from './retry.js'
export type { Transport } from './send.js'
export { recorder, replayer, type TapeBody, type TapeEntry } from './tape.js'
export { enumMember, exactNumber, geography, geometry, type Typed } from './typed.js'
export {
  cancelUpload,
  type Uploaded,
  type UploadOptions,
  type UploadSession,
  type UploadSource,
  upload,
} from './upload.js'
export * from './validate/index.js'
export { withQuery } from './with-query.js'
export { xmlErrors } from './xml-errors.js'
