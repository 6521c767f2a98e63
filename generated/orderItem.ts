import type { Order, Order$Item, Order$Nav, OrderCreate } from './order.js'
import {
  type Bind,
  type Decimal,
  type Entity,
  type KeyedSet,
  type Schema,
  anyObject,
  decimalOf,
  immutable,
  int32,
  object,
} from 'edmwright/runtime'

export interface OrderItem {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#microsoft.graph.orderItem'
  orderId?: number
  line?: number
  price?: Decimal
  order?: Order
}

/** What is sent to make one: OrderItemCreate has no computed members, keys that the service assigns, or streams. */
export interface OrderItemCreate extends OrderItemUpdate {
  orderId?: number
  line?: number
  order?: OrderCreate
}

/** What may be changed afterwards: OrderItemUpdate has no keys, computed or immutable members. */
export interface OrderItemUpdate {
  '@odata.type'?: '#microsoft.graph.orderItem'
  price?: Decimal
  'order@odata.bind'?: Bind<Order>
}

export const OrderItemSchema: Schema<OrderItem> = /*#__PURE__*/ object<OrderItem>(
  'graph=microsoft.graph.orderItem',
  () => ({
    orderId: immutable(int32),
    line: immutable(int32),
    price: decimalOf(12, 2),
    order: anyObject,
  }),
)

/** Where OrderItem leads. */
export interface OrderItem$Links {
  order: Order$Item
}

/** What can be expanded in OrderItem. */
export interface OrderItem$Nav {
  order: readonly [Order, Order$Nav, false]
}

/** One OrderItem. */
export type OrderItem$Item = OrderItem$Links & Entity<OrderItem, OrderItem$Nav, OrderItemUpdate, 'orderId' | 'line'>

/** A collection of OrderItem. */
export type OrderItem$Set = KeyedSet<
  OrderItem,
  OrderItem$Nav,
  OrderItemCreate,
  'orderId' | 'line',
  { orderId: number; line: number },
  OrderItem$Item
>
