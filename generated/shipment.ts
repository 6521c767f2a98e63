import { type ShipmentAddress, ShipmentAddressSchema } from './shipmentAddress.js'
import { type Entity, type KeyedSet, type Schema, object } from 'edmwright/runtime'

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

/** Where Shipment leads. */
export interface Shipment$Links {}

/** What can be expanded in Shipment. */
export interface Shipment$Nav {}

/** One Shipment. */
export type Shipment$Item = Shipment$Links & Entity<Shipment, Shipment$Nav, ShipmentUpdate>

/** A collection of Shipment. */
export type Shipment$Set = KeyedSet<Shipment, Shipment$Nav, ShipmentCreate, never, string, Shipment$Item>
