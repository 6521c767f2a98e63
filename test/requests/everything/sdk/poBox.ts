import { type Address, type Address$Links, type AddressCreate, AddressSchema } from './address.js'
import { type Property, type Schema, type Value, int32OrNull, object } from 'edmwright/runtime'

export interface PoBox extends Address {
  readonly '@odata.type'?: '#acme.model.PoBox'
  Box?: number | null
}

/** What is sent to make one: PoBoxCreate has no computed members, keys that the service assigns, or streams. */
export interface PoBoxCreate extends AddressCreate {
  '@odata.type': '#acme.model.PoBox'
  Box?: number | null
}

export const PoBoxSchema: Schema<PoBox> = /*#__PURE__*/ object<PoBox, Address>(
  'm=acme.model.PoBox',
  () => ({
    Box: int32OrNull,
  }),
  () => AddressSchema,
)

/** Where PoBox leads. */
export type PoBox$Links = Address$Links

/** One PoBox; `PoBox$Item<null>` may be missing. */
export type PoBox$Item<$Null = never> = PoBox$Links & Property<PoBox, $Null>

/** A collection of PoBox. */
export type PoBox$Set<$Null = never> = {
  /** An item by its position; negative ones count from the end. */
  $property: (index: number) => PoBox$Item<$Null>
  Longest(): Value<string | null>
} & Property<(PoBox | $Null)[]>
