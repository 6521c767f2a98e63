import type { Category, Category$Item, Category$Nav, CategoryCreate } from './category.js'
import type { Order_Detail, Order_Detail$Nav, Order_Detail$Set, Order_DetailCreate } from './order_Detail.js'
import {
  type Bind,
  type Entity,
  type Guid,
  type KeyedSet,
  type Schema,
  anyObjectOrNull,
  boolean,
  decimalOf,
  guidOrNull,
  immutable,
  int32,
  int32OrNull,
  int64OrNull,
  maxLength,
  nullable,
  readOnly,
  string,
  stringOrNull,
} from 'edmwright/runtime'
import {
  type DateTime,
  type DateTimeOffset,
  type Decimal,
  type Double,
  type Int64,
  type Time,
  anyObjects,
  dateTime,
  dateTimeOffsetOrNull,
  dateTimeOrNull,
  doubleOrNull,
  object,
  timeOrNull,
} from 'edmwright/runtime/v2'

export interface Product {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#TradingModel.Product'
  ProductID?: number
  ProductName?: string
  CategoryID?: number | null
  UnitPrice?: Decimal | null
  Stock?: Int64 | null
  Weight?: Double | null
  Discontinued?: boolean
  ReleasedOn?: DateTime | null
  ChangedAt?: DateTimeOffset | null
  OpensAt?: Time | null
  Token?: Guid | null
  Maker?: Address
  Category?: Category | null
  Order_Details?: Order_Detail[]
}

/** What is sent to make one: ProductCreate has no computed members, keys that the service assigns, or streams. */
export interface ProductCreate extends ProductUpdate {
  ProductID?: number
  Token?: Guid | null
  'Category@odata.bind'?: Bind<Category>
  Category?: CategoryCreate | null
  Order_Details?: Order_DetailCreate[]
}

/** What may be changed afterwards: ProductUpdate has no keys, computed or immutable members. */
export interface ProductUpdate {
  '@odata.type'?: '#TradingModel.Product'
  ProductName?: string
  CategoryID?: number | null
  UnitPrice?: Decimal | null
  Stock?: Int64 | null
  Weight?: Double | null
  Discontinued?: boolean
  ReleasedOn?: DateTime | null
  OpensAt?: Time | null
  Maker?: Address
  'Category@odata.bind'?: Bind<Category> | null
  'Order_Details@odata.bind'?: Bind<Order_Detail>[]
}

export const ProductSchema: Schema<Product> = /*#__PURE__*/ object<Product>('Self=TradingModel.Product', () => ({
  ProductID: immutable(int32),
  ProductName: maxLength(string, 40),
  CategoryID: int32OrNull,
  UnitPrice: nullable(decimalOf(19, 4)),
  Stock: int64OrNull,
  Weight: doubleOrNull,
  Discontinued: boolean,
  ReleasedOn: nullable(dateTime),
  ChangedAt: readOnly(dateTimeOffsetOrNull),
  OpensAt: timeOrNull,
  Token: immutable(guidOrNull),
  Maker: AddressSchema,
  Category: anyObjectOrNull,
  Order_Details: anyObjects,
}))

/** Where Product leads. */
export interface Product$Links {
  Category: Category$Item
  Order_Details: Order_Detail$Set
}

/** What can be expanded in Product. */
export interface Product$Nav {
  Category: readonly [Category, Category$Nav, false]
  Order_Details: readonly [Order_Detail, Order_Detail$Nav, true]
}

/** One Product. */
export type Product$Item = Product$Links & Entity<Product, Product$Nav, ProductUpdate, 'ProductID'>

/** A collection of Product. */
export type Product$Set = KeyedSet<Product, Product$Nav, ProductCreate, 'ProductID', number, Product$Item>

export interface Address {
  readonly '@odata.type'?: '#TradingModel.Address'
  Street?: string | null
  Since?: DateTime | null
}

/** What is sent to make one: all that Address has. */
export type AddressCreate = Address

export const AddressSchema: Schema<Address> = /*#__PURE__*/ object<Address>('Self=TradingModel.Address', () => ({
  Street: stringOrNull,
  Since: dateTimeOrNull,
}))
