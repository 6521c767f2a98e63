import type { Order, Order$Nav, Order$Set, OrderCreate } from './order.js'
import {
  type Bind,
  type DateOnly,
  type Entity,
  type KeyedSet,
  type Schema,
  anyObjects,
  dateOrNull,
  immutable,
  int32,
  nullable,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface Customer {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#shop.Customer'
  ID?: number
  Name?: string | null
  Since?: DateOnly | null
  Address?: Address | null
  Orders?: Order[]
}

/** What is sent to make one: CustomerCreate has no computed members, keys that the service assigns, or streams. */
export interface CustomerCreate extends CustomerUpdate {
  ID?: number
  Orders?: OrderCreate[]
}

/** What may be changed afterwards: CustomerUpdate has no keys, computed or immutable members. */
export interface CustomerUpdate {
  '@odata.type'?: '#shop.Customer'
  Name?: string | null
  Since?: DateOnly | null
  Address?: Address | null
  'Orders@odata.bind'?: Bind<Order>[]
}

export const CustomerSchema: Schema<Customer> = /*#__PURE__*/ object<Customer>('shop.Customer', () => ({
  ID: immutable(int32),
  Name: stringOrNull,
  Since: dateOrNull,
  Address: nullable(AddressSchema),
  Orders: anyObjects,
}))

/** Where Customer leads. */
export interface Customer$Links {
  Orders: Order$Set
}

/** What can be expanded in Customer. */
export interface Customer$Nav {
  Orders: readonly [Order, Order$Nav, true]
}

/** One Customer. */
export type Customer$Item = Customer$Links & Entity<Customer, Customer$Nav, CustomerUpdate, 'ID'>

/** A collection of Customer. */
export type Customer$Set = KeyedSet<Customer, Customer$Nav, CustomerCreate, 'ID', number, Customer$Item>

export interface Address {
  readonly '@odata.type'?: '#shop.Address'
  City?: string | null
  Zip?: string | null
}

/** What is sent to make one: all that Address has. */
export type AddressCreate = Address

export const AddressSchema: Schema<Address> = /*#__PURE__*/ object<Address>('shop.Address', () => ({
  City: stringOrNull,
  Zip: stringOrNull,
}))
