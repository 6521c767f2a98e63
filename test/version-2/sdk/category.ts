import type { Product, Product$Nav, Product$Set, ProductCreate } from './product.js'
import {
  type Binary,
  type Bind,
  type Entity,
  type KeyedSet,
  type Schema,
  binaryOrNull,
  int32,
  maxLength,
  readOnly,
  string,
} from 'edmwright/runtime'
import { anyObjects, object } from 'edmwright/runtime/v2'

/** A kind of product. */
export interface Category {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#TradingModel.Category'
  CategoryID?: number
  /** Name */
  CategoryName?: string
  Picture?: Binary | null
  Products?: Product[]
}

/** What is sent to make one: CategoryCreate has no computed members, keys that the service assigns, or streams. */
export interface CategoryCreate extends CategoryUpdate {
  Products?: ProductCreate[]
}

/** What may be changed afterwards: CategoryUpdate has no keys, computed or immutable members. */
export interface CategoryUpdate {
  '@odata.type'?: '#TradingModel.Category'
  /** Name */
  CategoryName?: string
  Picture?: Binary | null
  'Products@odata.bind'?: Bind<Product>[]
}

export const CategorySchema: Schema<Category> = /*#__PURE__*/ object<Category>('Self=TradingModel.Category', () => ({
  CategoryID: readOnly(int32),
  CategoryName: maxLength(string, 15),
  Picture: binaryOrNull,
  Products: anyObjects,
}))

/** Where Category leads. */
export interface Category$Links {
  Products: Product$Set
}

/** What can be expanded in Category. */
export interface Category$Nav {
  Products: readonly [Product, Product$Nav, true]
}

/** One Category. */
export type Category$Item = Category$Links & Entity<Category, Category$Nav, CategoryUpdate, 'CategoryID'>

/** A collection of Category. */
export type Category$Set = KeyedSet<Category, Category$Nav, CategoryCreate, 'CategoryID', number, Category$Item>
