import type { Customer, Customer$Item, Customer$Nav, CustomerCreate } from './customer.js'
import type { OrderLine, OrderLine$Nav, OrderLine$Set, OrderLineCreate } from './orderLine.js'
import {
  type Bind,
  type DateTimeOffset,
  type Decimal,
  type Entity,
  type Guid,
  type KeyedSet,
  type LazyRequest,
  type RequestOptions,
  type Schema,
  anyObjectOrNull,
  anyObjects,
  dateTimeOffsetOrNull,
  decimalOf,
  guid,
  immutable,
  int32OrNull,
  nullable,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface Order {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#shop.Order'
  ID?: Guid
  CustomerID?: number | null
  Total?: Decimal | null
  PlacedAt?: DateTimeOffset | null
  Note?: string | null
  Customer?: Customer | null
  Lines?: OrderLine[]
}

/** What is sent to make one: OrderCreate has no computed members, keys that the service assigns, or streams. */
export interface OrderCreate extends OrderUpdate {
  ID?: Guid
  'Customer@odata.bind'?: Bind<Customer>
  Customer?: CustomerCreate | null
  Lines?: OrderLineCreate[]
}

/** What may be changed afterwards: OrderUpdate has no keys, computed or immutable members. */
export interface OrderUpdate {
  '@odata.type'?: '#shop.Order'
  CustomerID?: number | null
  Total?: Decimal | null
  PlacedAt?: DateTimeOffset | null
  Note?: string | null
  'Customer@odata.bind'?: Bind<Customer> | null
  'Lines@odata.bind'?: Bind<OrderLine>[]
}

export const OrderSchema: Schema<Order> = /*#__PURE__*/ object<Order>('shop.Order', () => ({
  ID: immutable(guid),
  CustomerID: int32OrNull,
  Total: nullable(decimalOf(10, 2)),
  PlacedAt: dateTimeOffsetOrNull,
  Note: stringOrNull,
  Customer: anyObjectOrNull,
  Lines: anyObjects,
}))

/** Where Order leads. */
export interface Order$Links {
  Customer: Customer$Item
  Lines: OrderLine$Set
  pay(
    parameters?: {
      amount?: Decimal | null
    },
    options?: RequestOptions,
  ): LazyRequest<Order | null>
}

/** What can be expanded in Order. */
export interface Order$Nav {
  Customer: readonly [Customer, Customer$Nav, false]
  Lines: readonly [OrderLine, OrderLine$Nav, true]
}

/** One Order. */
export type Order$Item = Order$Links & Entity<Order, Order$Nav, OrderUpdate, 'ID'>

/** A collection of Order. */
export type Order$Set = KeyedSet<Order, Order$Nav, OrderCreate, 'ID', Guid, Order$Item>
