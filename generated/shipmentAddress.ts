import { type Schema, object, string } from 'edmwright/runtime'

export interface ShipmentAddress {
  readonly '@odata.type'?: '#microsoft.graph.shipmentAddress'
  code?: string
}

/** What is sent to make one: all that ShipmentAddress has. */
export type ShipmentAddressCreate = ShipmentAddress

export const ShipmentAddressSchema: Schema<ShipmentAddress> = /*#__PURE__*/ object<ShipmentAddress>(
  'graph=microsoft.graph.shipmentAddress',
  () => ({
    code: string,
  }),
)
