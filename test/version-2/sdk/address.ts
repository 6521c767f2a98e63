import { type Schema, stringOrNull } from 'edmwright/runtime'
import { type DateTime, dateTimeOrNull, object } from 'edmwright/runtime/v2'

export interface Address {
  readonly '@odata.type'?: '#TradingModel.Address'
  Street?: string | null
  Since?: DateTime | null
}

/** What is sent to make one: AddressCreate has no computed members, keys that the service assigns, or streams. */
export interface AddressCreate extends Address {
  '@odata.type'?: '#TradingModel.Address'
}

export const AddressSchema: Schema<Address> = /*#__PURE__*/ object<Address>(
  'TradingModel.Address Self.Address',
  () => ({
    Street: stringOrNull,
    Since: dateTimeOrNull,
  }),
)
