import type { Product, Product$Item, Product$Nav, ProductCreate } from './product.js'
import {
  type Bind,
  type Entity,
  type KeyedSet,
  type Schema,
  anyObject,
  immutable,
  int16,
  int32,
  int64,
} from 'edmwright/runtime'
import { type Int64, object } from 'edmwright/runtime/v2'

export interface Order_Detail {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#TradingModel.Order_Detail'
  OrderID?: Int64
  ProductID?: number
  Quantity?: number
  Product?: Product
}

/** What is sent to make one: Order_DetailCreate has no computed members, keys that the service assigns, or streams. */
export interface Order_DetailCreate extends Order_DetailUpdate {
  OrderID?: Int64
  ProductID?: number
  Product?: ProductCreate
}

/** What may be changed afterwards: Order_DetailUpdate has no keys, computed or immutable members. */
export interface Order_DetailUpdate {
  '@odata.type'?: '#TradingModel.Order_Detail'
  Quantity?: number
  'Product@odata.bind'?: Bind<Product>
}

export const Order_DetailSchema: Schema<Order_Detail> = /*#__PURE__*/ object<Order_Detail>(
  'Self=TradingModel.Order_Detail',
  () => ({
    OrderID: immutable(int64),
    ProductID: immutable(int32),
    Quantity: int16,
    Product: anyObject,
  }),
)

/** Where Order_Detail leads. */
export interface Order_Detail$Links {
  Product: Product$Item
}

/** What can be expanded in Order_Detail. */
export interface Order_Detail$Nav {
  Product: readonly [Product, Product$Nav, false]
}

/** One Order_Detail. */
export type Order_Detail$Item = Order_Detail$Links &
  Entity<Order_Detail, Order_Detail$Nav, Order_DetailUpdate, 'OrderID' | 'ProductID'>

/** A collection of Order_Detail. */
export type Order_Detail$Set = KeyedSet<
  Order_Detail,
  Order_Detail$Nav,
  Order_DetailCreate,
  'OrderID' | 'ProductID',
  { OrderID: Int64; ProductID: number },
  Order_Detail$Item
>
