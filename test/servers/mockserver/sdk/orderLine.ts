import type { Order, Order$Item, Order$Nav, OrderCreate } from './order.js'
import {
  type Bind,
  type Entity,
  type Guid,
  type KeyedSet,
  type Schema,
  anyObjectOrNull,
  guid,
  immutable,
  int32,
  int32OrNull,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface OrderLine {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#shop.OrderLine'
  OrderID?: Guid
  Position?: number
  Product?: string | null
  Quantity?: number | null
  Order?: Order | null
}

/** What is sent to make one: OrderLineCreate has no computed members, keys that the service assigns, or streams. */
export interface OrderLineCreate extends OrderLineUpdate {
  OrderID?: Guid
  Position?: number
  'Order@odata.bind'?: Bind<Order>
  Order?: OrderCreate | null
}

/** What may be changed afterwards: OrderLineUpdate has no keys, computed or immutable members. */
export interface OrderLineUpdate {
  '@odata.type'?: '#shop.OrderLine'
  Product?: string | null
  Quantity?: number | null
  'Order@odata.bind'?: Bind<Order> | null
}

export const OrderLineSchema: Schema<OrderLine> = /*#__PURE__*/ object<OrderLine>('shop.OrderLine', () => ({
  OrderID: immutable(guid),
  Position: immutable(int32),
  Product: stringOrNull,
  Quantity: int32OrNull,
  Order: anyObjectOrNull,
}))

/** Where OrderLine leads. */
export interface OrderLine$Links {
  Order: Order$Item
}

/** What can be expanded in OrderLine. */
export interface OrderLine$Nav {
  Order: readonly [Order, Order$Nav, false]
}

/** One OrderLine. */
export type OrderLine$Item = OrderLine$Links & Entity<OrderLine, OrderLine$Nav, OrderLineUpdate, 'OrderID' | 'Position'>

/** A collection of OrderLine. */
export type OrderLine$Set = KeyedSet<
  OrderLine,
  OrderLine$Nav,
  OrderLineCreate,
  'OrderID' | 'Position',
  { OrderID: Guid; Position: number },
  OrderLine$Item
>
