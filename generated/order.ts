import type { OrderItem, OrderItem$Nav, OrderItem$Set, OrderItemCreate } from './orderItem.js'
import type { Shipment$Item } from './shipment.js'
import {
  type Bind,
  type DateOnly,
  type Entity,
  type KeyedSet,
  type LazyRequest,
  type RequestOptions,
  type Schema,
  type Value,
  anyObjects,
  booleanOrNull,
  collection,
  immutable,
  int32,
  nullable,
  object,
  required,
  string,
  stringOrNull,
} from 'edmwright/runtime'

export interface Order {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#microsoft.graph.order'
  number?: number
  count?: number
  filter?: string | null
  list?: string[]
  /** @defaultValue false */
  delete?: boolean | null
  case?: Case | null
  items?: OrderItem[]
}

/** What is sent to make one: OrderCreate has no computed members, keys that the service assigns, or streams. */
export interface OrderCreate extends OrderUpdate {
  number: number
  list: string[]
  items?: OrderItemCreate[]
}

/** What may be changed afterwards: OrderUpdate has no keys, computed or immutable members. */
export interface OrderUpdate {
  '@odata.type'?: '#microsoft.graph.order'
  count?: number
  filter?: string | null
  list?: string[]
  delete?: boolean | null
  case?: Case | null
  'items@odata.bind'?: Bind<OrderItem>[]
}

export const OrderSchema: Schema<Order> = /*#__PURE__*/ object<Order>('graph=microsoft.graph.order', () => ({
  number: required(immutable(int32)),
  count: int32,
  filter: stringOrNull,
  list: required(collection(string)),
  delete: booleanOrNull,
  case: nullable(CaseSchema),
  items: anyObjects,
}))

/** Where Order leads. */
export interface Order$Links {
  items: OrderItem$Set
  archive(): Value<boolean | null>
  shipment(): Shipment$Item
}

/** What can be expanded in Order. */
export interface Order$Nav {
  items: readonly [OrderItem, OrderItem$Nav, true]
}

/** One Order. */
export type Order$Item = Order$Links & Entity<Order, Order$Nav, OrderUpdate, 'number'>

/** A collection of Order. */
export type Order$Set = {
  archive(
    parameters?: {
      before?: DateOnly | null
    },
    options?: RequestOptions,
  ): LazyRequest<void>
} & KeyedSet<Order, Order$Nav, OrderCreate, 'number', number, Order$Item>

export interface Case {
  readonly '@odata.type'?: '#microsoft.graph.case'
  class?: string | null
  'naïve'?: string | null
}

/** What is sent to make one: all that Case has. */
export type CaseCreate = Case

export const CaseSchema: Schema<Case> = /*#__PURE__*/ object<Case>('graph=microsoft.graph.case', () => ({
  class: stringOrNull,
  'naïve': stringOrNull,
}))
