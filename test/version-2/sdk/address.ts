import { type Members, type Schema, nullable, string } from 'edmwright/runtime'
import { type DateTime, dateTime, object } from 'edmwright/runtime/v2'

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
  'TradingModel.Address',
  (): Members<Address> => ({
    Street: nullable(string),
    Since: nullable(dateTime),
  }),
  { alias: 'Self' },
)
