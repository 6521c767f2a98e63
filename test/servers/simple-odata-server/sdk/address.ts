import { type Schema, object, stringOrNull } from 'edmwright/runtime'

export interface Address {
  readonly '@odata.type'?: '#shop.Address'
  street?: string | null
}

/** What is sent to make one: all that Address has. */
export type AddressCreate = Address

export const AddressSchema: Schema<Address> = /*#__PURE__*/ object<Address>('shop.Address', () => ({
  street: stringOrNull,
}))
