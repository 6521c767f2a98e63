import type { Product, Product$Nav, Product$Set, ProductCreateUnion } from './product.js'
import {
  type Bind,
  type BoundEntity,
  type Entity,
  type KeyedSet,
  type Schema,
  anyObjectOrNull,
  anyObjects,
  immutable,
  int32,
  object,
  string,
  stringOrNull,
} from 'edmwright/runtime'

export interface Category {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#acme.model.Category'
  Country?: string
  Nr?: number
  Name?: string | null
  Products?: Product[]
  Parent?: Category | null
  Children?: Category[]
}

/** What is sent to make one: CategoryCreate has no computed members, keys that the service assigns, or streams. */
export interface CategoryCreate extends CategoryUpdate {
  Country?: string
  Nr?: number
  'Parent@odata.bind'?: Bind<Category>
}

/** What may be changed afterwards: CategoryUpdate has no keys, computed or immutable members. */
export interface CategoryUpdate {
  '@odata.type'?: '#acme.model.Category'
  Name?: string | null
  'Products@odata.bind'?: Bind<Product>[]
  Products?: (ProductCreateUnion | BoundEntity<Product>)[]
  'Parent@odata.bind'?: Bind<Category> | null
  Parent?: CategoryCreate | BoundEntity<Category> | null
  'Children@odata.bind'?: Bind<Category>[]
  Children?: (CategoryCreate | BoundEntity<Category>)[]
}

export const CategorySchema: Schema<Category> = /*#__PURE__*/ object<Category>('m=acme.model.Category', () => ({
  Country: immutable(string),
  Nr: immutable(int32),
  Name: stringOrNull,
  Products: anyObjects,
  Parent: anyObjectOrNull,
  Children: anyObjects,
}))

/** Where Category leads. */
export interface Category$Links {
  Products: Product$Set
  Parent: Category$Item
  Children: Category$Set
}

/** What can be expanded in Category. */
export interface Category$Nav {
  Products: readonly [Product, Product$Nav, true]
  Parent: readonly [Category, Category$Nav, false]
  Children: readonly [Category, Category$Nav, true]
}

/** One Category. */
export type Category$Item = Category$Links & Entity<Category, Category$Nav, CategoryUpdate, 'Country' | 'Nr'>

/** A collection of Category. */
export type Category$Set = KeyedSet<
  Category,
  Category$Nav,
  CategoryCreate,
  'Country' | 'Nr',
  { Country: string; Nr: number },
  Category$Item
>
