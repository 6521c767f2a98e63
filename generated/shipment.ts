import { type Entity, type KeyedSet, type Schema, object, string } from 'edmwright/runtime'

export interface Shipment {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#microsoft.graph.shipment'
  address?: ShipmentAddress
}

/** What may be changed afterwards: ShipmentUpdate has no keys, computed or immutable members. */
export interface ShipmentUpdate {
  '@odata.type'?: '#microsoft.graph.shipment'
  address?: ShipmentAddress
}

/** What is sent to make one: all that ShipmentUpdate has. */
export type ShipmentCreate = ShipmentUpdate

export const ShipmentSchema: Schema<Shipment> = /*#__PURE__*/ object<Shipment>(
  'graph=microsoft.graph.shipment',
  () => ({
    address: ShipmentAddressSchema,
  }),
)

/** One Shipment. */
export type Shipment$Item = Entity<Shipment, object, ShipmentUpdate>

/** A collection of Shipment. */
export type Shipment$Set = KeyedSet<Shipment, object, ShipmentCreate, never, string, Shipment$Item>

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
