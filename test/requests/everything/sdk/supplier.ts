import { type Address, type Address$Item, type AddressCreateUnion, AddressSchema } from './address.js'
import { CapitalSchema } from './capital.js'
import { type City, type CityCreateUnion, CitySchema } from './city.js'
import type { Country } from './country.js'
import { PoBoxSchema } from './poBox.js'
import type { Product, Product$Nav, Product$Set, ProductCreateUnion } from './product.js'
import {
  type Bind,
  type BoundEntity,
  type Entity,
  type Guid,
  type KeyedSet,
  type Schema,
  anyObjects,
  anyOf,
  collection,
  guid,
  immutable,
  nullable,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface Supplier {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#acme.model.Supplier'
  Id?: Guid
  TaxId?: string | null
  Address?: Address | null
  Cities?: City[]
  Products?: Product[]
}

/** What is sent to make one: SupplierCreate has no computed members, keys that the service assigns, or streams. */
export interface SupplierCreate extends SupplierUpdate {
  Id?: Guid
}

/** What may be changed afterwards: SupplierUpdate has no keys, computed or immutable members. */
export interface SupplierUpdate {
  '@odata.type'?: '#acme.model.Supplier'
  TaxId?: string | null
  Address?: Address | AddressCreateUnion | null
  Cities?: (City | CityCreateUnion)[]
  'Products@odata.bind'?: Bind<Product>[]
  Products?: (ProductCreateUnion | BoundEntity<Product>)[]
}

export const SupplierSchema: Schema<Supplier> = /*#__PURE__*/ object<Supplier>(
  'm=acme.model.Supplier',
  () => ({
    Id: immutable(guid),
    TaxId: stringOrNull,
    Address: nullable(anyOf(AddressSchema, PoBoxSchema)),
    Cities: collection(nullable(anyOf(CitySchema, CapitalSchema))),
    Products: anyObjects,
  }),
  undefined,
  { open: true },
)

/** Where Supplier leads. */
export interface Supplier$Links {
  Address: Address$Item<null>
  Products: Product$Set
}

/** What can be expanded in Supplier. */
export interface Supplier$Nav {
  'Address/Country': readonly [Country, object, false]
  Products: readonly [Product, Product$Nav, true]
}

/** One Supplier. */
export type Supplier$Item = Supplier$Links & Entity<Supplier, Supplier$Nav, SupplierUpdate, 'Id'>

/** A collection of Supplier. */
export type Supplier$Set = KeyedSet<
  Supplier,
  Supplier$Nav,
  SupplierCreate,
  'Id',
  Guid | { TaxId: string } | { Zip: string; Street: string },
  Supplier$Item
>
