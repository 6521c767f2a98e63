import {
  type Address,
  type Address$Item,
  type Address$Links,
  type Address$Set,
  type AddressCreateUnion,
  AddressSchema,
} from './address.js'
import type { Category, Category$Item, Category$Nav, CategoryCreate } from './category.js'
import { type Color, ColorSchema } from './color.js'
import type { Country } from './country.js'
import type { Gadget, Gadget$Set, GadgetCreate } from './gadget.js'
import type { Part, Part$Nav, Part$Set, PartCreate } from './part.js'
import { PoBoxSchema } from './poBox.js'
import type { Supplier, Supplier$Item, Supplier$Nav, SupplierCreate } from './supplier.js'
import {
  type Binary,
  type Bind,
  type BoundEntity,
  type Casts,
  type DateOnly,
  type DateTimeOffset,
  type Decimal,
  type Duration,
  type Entity,
  type GeoJson,
  type Guid,
  type Int64,
  type KeyedSet,
  type LazyRequest,
  type Page,
  type RequestOptions,
  type Schema,
  type Stream,
  type TimeOfDay,
  type Value,
  type Values,
  anyObjectOrNull,
  anyObjects,
  anyOf,
  binaryOrNull,
  booleanOrNull,
  collection,
  dateOrNull,
  dateTimeOffsetOrNull,
  decimal,
  decimalOf,
  doubleOrNull,
  durationOrNull,
  flags,
  geo,
  guidOrNull,
  immutable,
  int32,
  int64OrNull,
  nullable,
  object,
  scalar,
  streamProperty,
  string,
  stringOrNull,
  timeOfDayOrNull,
} from 'edmwright/runtime'

export interface Product {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#acme.model.Product' | '#acme.model.Gadget'
  Code?: string
  Name?: string | null
  Price?: Decimal | null
  Weight?: Weight | null
  Sku?: Sku | null
  Color?: Color | null
  Access?: Access | null
  Released?: DateOnly | null
  Updated?: DateTimeOffset | null
  Opens?: TimeOfDay | null
  Span?: Duration | null
  Uid?: Guid | null
  Big?: Int64 | null
  Raw?: Binary | null
  Rating?: number | null
  Active?: boolean | null
  Address?: Address | null
  Addresses?: Address[]
  Tags?: string[]
  Sizes?: number[]
  Colors?: Color[]
  Hints?: (string | null)[]
  Stops?: (Address | null)[]
  readonly 'Manual@odata.mediaReadLink'?: string
  Area?: GeoJson | null
  Track?: GeoJson | null
  Extra?: Loose | null
  Category?: Category | null
  Related?: Product[]
  Parts?: Part[]
  Supplier?: Supplier | null
}

/** What is sent to make one: ProductCreate has no computed members, keys that the service assigns, or streams. */
export interface ProductCreate extends ProductUpdate {
  Code?: string
  'Category@odata.bind'?: Bind<Category>
  'Supplier@odata.bind'?: Bind<Supplier>
}

/** What may be changed afterwards: ProductUpdate has no keys, computed or immutable members. */
export interface ProductUpdate {
  '@odata.type'?: '#acme.model.Product' | '#acme.model.Gadget'
  Name?: string | null
  Price?: Decimal | null
  Weight?: Weight | null
  Sku?: Sku | null
  Color?: Color | null
  Access?: Access | null
  Released?: DateOnly | null
  Updated?: DateTimeOffset | null
  Opens?: TimeOfDay | null
  Span?: Duration | null
  Uid?: Guid | null
  Big?: Int64 | null
  Raw?: Binary | null
  Rating?: number | null
  Active?: boolean | null
  Address?: Address | AddressCreateUnion | null
  Addresses?: (Address | AddressCreateUnion)[]
  Tags?: string[]
  Sizes?: number[]
  Colors?: Color[]
  Hints?: (string | null)[]
  Stops?: (Address | AddressCreateUnion | null)[]
  Area?: GeoJson | null
  Track?: GeoJson | null
  Extra?: Loose | null
  'Category@odata.bind'?: Bind<Category> | null
  Category?: CategoryCreate | BoundEntity<Category> | null
  'Related@odata.bind'?: Bind<Product>[]
  Related?: (ProductCreateUnion | BoundEntity<Product>)[]
  Parts?: PartCreate[]
  'Supplier@odata.bind'?: Bind<Supplier> | null
  Supplier?: SupplierCreate | BoundEntity<Supplier> | null
}

/** Product and what derives from it, to narrow by '@odata.type'. */
export type ProductUnion = (Product & { readonly '@odata.type'?: '#acme.model.Product' }) | Gadget

/** Whatever can be made where Product is expected. */
export type ProductCreateUnion = ProductCreate | GadgetCreate

export const ProductSchema: Schema<Product> = /*#__PURE__*/ object<Product>(
  'm=acme.model.Product',
  () => ({
    Code: immutable(string),
    Name: stringOrNull,
    Price: nullable(decimalOf(undefined, 2)),
    Weight: nullable(WeightSchema),
    Sku: nullable(SkuSchema),
    Color: nullable(ColorSchema),
    Access: nullable(AccessSchema),
    Released: dateOrNull,
    Updated: dateTimeOffsetOrNull,
    Opens: timeOfDayOrNull,
    Span: durationOrNull,
    Uid: guidOrNull,
    Big: int64OrNull,
    Raw: binaryOrNull,
    Rating: doubleOrNull,
    Active: booleanOrNull,
    Address: nullable(anyOf(AddressSchema, PoBoxSchema)),
    Addresses: collection(anyOf(AddressSchema, PoBoxSchema)),
    Tags: collection(string),
    Sizes: collection(int32),
    Colors: collection(ColorSchema),
    Hints: collection(stringOrNull),
    Stops: collection(nullable(anyOf(AddressSchema, PoBoxSchema))),
    ...streamProperty('Manual'),
    Area: nullable(geo('Polygon')),
    Track: nullable(geo('LineString')),
    Extra: nullable(LooseSchema),
    Category: anyObjectOrNull,
    Related: anyObjects,
    Parts: anyObjects,
    Supplier: anyObjectOrNull,
  }),
  undefined,
  { derived: 'Gadget' },
)

/** Where Product leads. */
export interface Product$Links {
  Address: Address$Item<null>
  Addresses: Address$Set
  Stops: Address$Set<null>
  Manual: Stream
  Category: Category$Item
  Related: Product$Set
  Parts: Part$Set
  Supplier: Supplier$Item
  Assign(
    parameters?: {
      Supplier?: Supplier | SupplierCreate | BoundEntity<Supplier> | null
    },
    options?: RequestOptions,
  ): LazyRequest<void>
  Discount(
    parameters: {
      Percent: Decimal
    },
    options?: RequestOptions,
  ): LazyRequest<Product | null>
  Origin(parameters: { For: Supplier | SupplierCreate | BoundEntity<Supplier> }): Value<Address | null> & Address$Links
  Twin(): Product$Item
  Words(): Values<string>
}

/** What can be expanded in Product. */
export interface Product$Nav {
  $as: Product$Casts
  'Address/Country': readonly [Country, object, false]
  'Addresses/Country': readonly [Country, object, false]
  'Stops/Country': readonly [Country, object, false]
  Category: readonly [Category, Category$Nav, false]
  Related: readonly [Product, Product$Nav, true]
  Parts: readonly [Part, Part$Nav, true]
  Supplier: readonly [Supplier, Supplier$Nav, false]
}

/** Types derived from Product, with their builders. */
export interface Product$Casts {
  'acme.model.Gadget': Gadget$Set
}

/** One Product. */
export type Product$Item = Product$Links & Entity<Product, Product$Nav, ProductUpdate, 'Code'> & Casts<Product$Casts, 1>

/** A collection of Product. */
export type Product$Set = {
  Between(parameters: {
    From: DateOnly | null
    To: DateTimeOffset | null
    Uid: Guid | null
    Span: Duration | null
    At: TimeOfDay | null
  }): Product$Set
  Cheap(parameters: { Max: Decimal | string }): Product$Set
  Cheap(parameters: { Max: Decimal | string; Color: Color }): Product$Set
  DiscountAll(
    parameters: {
      Percent: Decimal
      Codes: string[]
    },
    options?: RequestOptions,
  ): LazyRequest<Page<Product>>
} & KeyedSet<Product, Product$Nav, ProductCreateUnion, 'Code', string, Product$Item> &
  Casts<Product$Casts, 0>

export type Access = 'Read' | 'Write' | 'Exec' | (string & {})

export const Access = {
  Read: 'Read',
  Write: 'Write',
  Exec: 'Exec',
} as const

export const AccessSchema: Schema<Access> = /*#__PURE__*/ flags<Access>('acme.model.Access', 'Read Write Exec', 7)

export interface Loose {
  readonly '@odata.type'?: '#acme.model.Loose'
  Known?: string | null
}

/** What is sent to make one: all that Loose has. */
export type LooseCreate = Loose

export const LooseSchema: Schema<Loose> = /*#__PURE__*/ object<Loose>(
  'm=acme.model.Loose',
  () => ({
    Known: stringOrNull,
  }),
  undefined,
  { open: true },
)

export type Sku = string

export const SkuSchema: Schema<Sku> = /*#__PURE__*/ scalar<Sku>('acme.model.Sku', () => string)

export type Weight = Decimal

export const WeightSchema: Schema<Weight> = /*#__PURE__*/ scalar<Weight>('acme.model.Weight', () => decimal)
