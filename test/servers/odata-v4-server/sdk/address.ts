import { type Schema, object, stringOrNull } from 'edmwright/runtime'

export interface Address {
  readonly '@odata.type'?: '#zoo.Address'
  Street?: string | null
}

/** What is sent to make one: AddressCreate has no computed members, keys that the service assigns, or streams. */
export interface AddressCreate extends Address {
  '@odata.type'?: '#zoo.Address'
}

export const AddressSchema: Schema<Address> = /*#__PURE__*/ object<Address>('zoo.Address', () => ({
  Street: stringOrNull,
}))
