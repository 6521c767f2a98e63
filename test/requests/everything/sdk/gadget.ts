import type { Color } from './color.js'
import {
  type Product,
  type Product$Item,
  type Product$Links,
  type Product$Nav,
  type Product$Set,
  type ProductCreate,
  type ProductCreateUnion,
  ProductSchema,
  type ProductUpdate,
} from './product.js'
import {
  type Bind,
  type BoundEntity,
  type DateOnly,
  type DateTimeOffset,
  type Decimal,
  type Duration,
  type Entity,
  type Guid,
  type KeyedSet,
  type LazyRequest,
  type Page,
  type RequestOptions,
  type Schema,
  type TimeOfDay,
  anyObjectOrNull,
  int32OrNull,
  object,
} from 'edmwright/runtime'

export interface Gadget extends Product {
  readonly '@odata.type'?: '#acme.model.Gadget'
  Battery?: number | null
  Charger?: Product | null
}

/** What is sent to make one: GadgetCreate has no computed members, keys that the service assigns, or streams. */
export interface GadgetCreate extends ProductCreate {
  '@odata.type': '#acme.model.Gadget'
  Battery?: number | null
  'Charger@odata.bind'?: Bind<Product>
  Charger?: ProductCreateUnion | BoundEntity<Product> | null
}

/** What may be changed afterwards: GadgetUpdate has no keys, computed or immutable members. */
export interface GadgetUpdate extends ProductUpdate {
  '@odata.type'?: '#acme.model.Gadget'
  Battery?: number | null
  'Charger@odata.bind'?: Bind<Product> | null
  Charger?: ProductCreateUnion | BoundEntity<Product> | null
}

export const GadgetSchema: Schema<Gadget> = /*#__PURE__*/ object<Gadget, Product>(
  'm=acme.model.Gadget',
  () => ({
    Battery: int32OrNull,
    Charger: anyObjectOrNull,
  }),
  () => ProductSchema,
)

/** Where Gadget leads. */
export interface Gadget$Links extends Product$Links {
  Charger: Product$Item
}

/** What can be expanded in Gadget. */
export interface Gadget$Nav extends Product$Nav {
  Charger: readonly [Product, Product$Nav, false]
}

/** One Gadget. */
export type Gadget$Item = Gadget$Links & Entity<Gadget, Gadget$Nav, GadgetUpdate, 'Code'>

/** A collection of Gadget. */
export type Gadget$Set = {
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
} & KeyedSet<Gadget, Gadget$Nav, GadgetCreate, 'Code', string, Gadget$Item>
