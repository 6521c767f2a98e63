import { CapitalSchema } from './capital.js'
import { type City, type CityCreateUnion, CitySchema } from './city.js'
import type { Country, Country$Item, CountryCreate } from './country.js'
import type { PoBox, PoBox$Item, PoBox$Set, PoBoxCreate } from './poBox.js'
import {
  type Bind,
  type BoundEntity,
  type Casts,
  type GeoJson,
  type LazyRequest,
  type PropertyVerbs,
  type RequestOptions,
  type Schema,
  type Value,
  anyObjectOrNull,
  anyOf,
  collection,
  geo,
  nullable,
  object,
  string,
  stringOrNull,
} from 'edmwright/runtime'

export interface Address {
  readonly '@odata.type'?: '#acme.model.Address' | '#acme.model.PoBox'
  Street?: string | null
  City?: City | null
  Place?: GeoJson | null
  Notes?: string[]
  Country?: Country | null
}

/** What is sent to make one: AddressCreate has no computed members, keys that the service assigns, or streams. */
export interface AddressCreate {
  '@odata.type'?: '#acme.model.Address' | '#acme.model.PoBox'
  Street?: string | null
  City?: City | CityCreateUnion | null
  Place?: GeoJson | null
  Notes?: string[]
  'Country@odata.bind'?: Bind<Country>
  Country?: CountryCreate | BoundEntity<Country> | null
}

/** Address and what derives from it, to narrow by '@odata.type'. */
export type AddressUnion = (Address & { readonly '@odata.type'?: '#acme.model.Address' }) | PoBox

/** Whatever can be made where Address is expected. */
export type AddressCreateUnion = AddressCreate | PoBoxCreate

export const AddressSchema: Schema<Address> = /*#__PURE__*/ object<Address>(
  'm=acme.model.Address',
  () => ({
    Street: stringOrNull,
    City: nullable(anyOf(CitySchema, CapitalSchema)),
    Place: nullable(geo('Point')),
    Notes: collection(string),
    Country: anyObjectOrNull,
  }),
  undefined,
  { derived: 'PoBox' },
)

/** Where Address leads. */
export interface Address$Links {
  Country: Country$Item
  Distance(parameters: { To: GeoJson | null }): Value<number | null>
  Move(
    parameters?: {
      To?: Address | AddressCreateUnion | null
    },
    options?: RequestOptions,
  ): LazyRequest<Address | null>
}

/** One Address; `Address$Item<null>` may be missing. */
export type Address$Item<$Null = never> = Address$Links & PropertyVerbs<Address, $Null> & Casts<Address$Casts, 1>

/** Types derived from Address, with their builders. */
export interface Address$Casts {
  'acme.model.PoBox': readonly [PoBox$Set, PoBox$Item]
}

/** A collection of Address. */
export type Address$Set<$Null = never> = {
  /** An item by its position; negative ones count from the end. */
  $property: (index: number) => Address$Item<$Null>
  Longest(): Value<string | null>
} & PropertyVerbs<(Address | $Null)[]> &
  Casts<Address$Casts, 0>
