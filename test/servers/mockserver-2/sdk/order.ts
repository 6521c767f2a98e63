import type { Line, Line$Nav, Line$Set, LineCreate } from './line.js'
import {
  type Bind,
  type Entity,
  type KeyedSet,
  type Schema,
  booleanOrNull,
  decimalOf,
  immutable,
  maxLength,
  nullable,
  string,
  stringOrNull,
} from 'edmwright/runtime'
import { type DateTime, type Decimal, anyObjects, dateTimeOrNull, object } from 'edmwright/runtime/v2'

export interface Order {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#sales.Order'
  ID?: string
  Customer?: string | null
  PlacedAt?: DateTime | null
  Total?: Decimal | null
  Open?: boolean | null
  Lines?: Line[]
}

/** What is sent to make one: OrderCreate has no computed members, keys that the service assigns, or streams. */
export interface OrderCreate extends OrderUpdate {
  ID?: string
  Lines?: LineCreate[]
}

/** What may be changed afterwards: OrderUpdate has no keys, computed or immutable members. */
export interface OrderUpdate {
  '@odata.type'?: '#sales.Order'
  Customer?: string | null
  PlacedAt?: DateTime | null
  Total?: Decimal | null
  Open?: boolean | null
  'Lines@odata.bind'?: Bind<Line>[]
}

export const OrderSchema: Schema<Order> = /*#__PURE__*/ object<Order>('sales.Order', () => ({
  ID: immutable(maxLength(string, 10)),
  Customer: stringOrNull,
  PlacedAt: dateTimeOrNull,
  Total: nullable(decimalOf(10, 2)),
  Open: booleanOrNull,
  Lines: anyObjects,
}))

/** Where Order leads. */
export interface Order$Links {
  Lines: Line$Set
}

/** What can be expanded in Order. */
export interface Order$Nav {
  Lines: readonly [Line, Line$Nav, true]
}

/** One Order. */
export type Order$Item = Order$Links & Entity<Order, Order$Nav, OrderUpdate, 'ID'>

/** A collection of Order. */
export type Order$Set = KeyedSet<Order, Order$Nav, OrderCreate, 'ID', string, Order$Item>
