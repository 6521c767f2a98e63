export { createClient } from './client.js'
export { type ErrorDetail, ODataError } from './error.js'
export type { Facts } from './facts.js'
export type { Expression, FilterOf, FilterScope, Operand } from './filter.js'
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
export type { LazyRequest, ListRequest, Page, RequestOptions } from './request.js'
export type { Transport } from './send.js'
export type {
  Casts,
  ClientBase,
  Entity,
  EntitySet,
  ExpandOf,
  Filter,
  GetOptions,
  ListOptions,
  Reference,
  Result,
  SelectKey,
  Stream,
  Value,
  Values,
  Without,
} from './types.js'
export * from './validate/index.js'
