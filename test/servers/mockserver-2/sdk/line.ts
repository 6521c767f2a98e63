import type { Order, Order$Item, Order$Nav, OrderCreate } from './order.js'
import {
  type Bind,
  type Entity,
  type KeyedSet,
  type Schema,
  anyObject,
  immutable,
  int32,
  string,
  stringOrNull,
} from 'edmwright/runtime'
import { object } from 'edmwright/runtime/v2'

export interface Line {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#sales.Line'
  OrderID?: string
  Position?: number
  Product?: string | null
  Order?: Order
}

/** What is sent to make one: LineCreate has no computed members, keys that the service assigns, or streams. */
export interface LineCreate extends LineUpdate {
  OrderID?: string
  Position?: number
  Order?: OrderCreate
}

/** What may be changed afterwards: LineUpdate has no keys, computed or immutable members. */
export interface LineUpdate {
  '@odata.type'?: '#sales.Line'
  Product?: string | null
  'Order@odata.bind'?: Bind<Order>
}

export const LineSchema: Schema<Line> = /*#__PURE__*/ object<Line>('sales.Line', () => ({
  OrderID: immutable(string),
  Position: immutable(int32),
  Product: stringOrNull,
  Order: anyObject,
}))

/** Where Line leads. */
export interface Line$Links {
  Order: Order$Item
}

/** What can be expanded in Line. */
export interface Line$Nav {
  Order: readonly [Order, Order$Nav, false]
}

/** One Line. */
export type Line$Item = Line$Links & Entity<Line, Line$Nav, LineUpdate, 'OrderID' | 'Position'>

/** A collection of Line. */
export type Line$Set = KeyedSet<
  Line,
  Line$Nav,
  LineCreate,
  'OrderID' | 'Position',
  { OrderID: string; Position: number },
  Line$Item
>
