import { type Schema, object, string } from 'edmwright/runtime'

export interface ShipmentAddress {
  readonly '@odata.type'?: '#microsoft.graph.shipmentAddress'
  code?: string
}

/** What is sent to make one: ShipmentAddressCreate has no computed members, keys that the service assigns, or streams. */
export interface ShipmentAddressCreate extends ShipmentAddress {
  '@odata.type'?: '#microsoft.graph.shipmentAddress'
}

export const ShipmentAddressSchema: Schema<ShipmentAddress> = /*#__PURE__*/ object<ShipmentAddress>(
  'microsoft.graph.shipmentAddress graph.shipmentAddress',
  () => ({
    code: string,
  }),
)
