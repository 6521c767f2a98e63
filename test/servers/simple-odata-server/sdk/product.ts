import {
  type DateTimeOffset,
  type Entity,
  type KeyedSet,
  type Schema,
  collection,
  dateTimeOffsetOrNull,
  doubleOrNull,
  immutable,
  nullable,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface Product {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#shop.Product'
  _id?: string | null
  name?: string | null
  price?: number | null
  made?: DateTimeOffset | null
  address?: Address | null
  tags?: string[]
}

/** What is sent to make one: ProductCreate has no computed members, keys that the service assigns, or streams. */
export interface ProductCreate extends ProductUpdate {
  _id?: string | null
}

/** What may be changed afterwards: ProductUpdate has no keys, computed or immutable members. */
export interface ProductUpdate {
  '@odata.type'?: '#shop.Product'
  name?: string | null
  price?: number | null
  made?: DateTimeOffset | null
  address?: Address | null
  tags?: string[]
}

export const ProductSchema: Schema<Product> = /*#__PURE__*/ object<Product>('shop.Product', () => ({
  _id: immutable(stringOrNull),
  name: stringOrNull,
  price: doubleOrNull,
  made: dateTimeOffsetOrNull,
  address: nullable(AddressSchema),
  tags: collection(stringOrNull),
}))

/** One Product. */
export type Product$Item = Entity<Product, object, ProductUpdate, '_id'>

/** A collection of Product. */
export type Product$Set = KeyedSet<Product, object, ProductCreate, '_id', string, Product$Item>

export interface Address {
  readonly '@odata.type'?: '#shop.Address'
  street?: string | null
}

/** What is sent to make one: all that Address has. */
export type AddressCreate = Address

export const AddressSchema: Schema<Address> = /*#__PURE__*/ object<Address>('shop.Address', () => ({
  street: stringOrNull,
}))
