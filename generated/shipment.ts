import { type ShipmentAddress, ShipmentAddressSchema } from './shipmentAddress.js'
import { type Entity, type EntitySet, type Schema, object } from 'edmwright/runtime'

export interface Shipment {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#microsoft.graph.shipment'
  address?: ShipmentAddress
}

/** What is sent to make one: ShipmentCreate has no computed members, keys that the service assigns, or streams. */
export interface ShipmentCreate {
  '@odata.type'?: '#microsoft.graph.shipment'
  address?: ShipmentAddress
}

/** What may be changed afterwards: ShipmentUpdate has no keys, computed or immutable members. */
export interface ShipmentUpdate {
  '@odata.type'?: '#microsoft.graph.shipment'
  address?: ShipmentAddress
}

export const ShipmentSchema: Schema<Shipment> = /*#__PURE__*/ object<Shipment>(
  'microsoft.graph.shipment graph.shipment',
  () => ({
    address: ShipmentAddressSchema,
  }),
)

/** Where Shipment leads. */
export interface Shipment$Links {}

/** What can be expanded in Shipment. */
export interface Shipment$Nav {}

/** One Shipment. */
export type Shipment$Item = Shipment$Links & Entity<Shipment, Shipment$Nav, ShipmentUpdate>

/** A collection of Shipment. */
export type Shipment$Set = {
  (key: string): Shipment$Item
} & EntitySet<Shipment, Shipment$Nav, ShipmentCreate>
