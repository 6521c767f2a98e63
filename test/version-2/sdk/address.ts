import { type Schema, stringOrNull } from 'edmwright/runtime'
import { type DateTime, dateTimeOrNull, object } from 'edmwright/runtime/v2'

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
