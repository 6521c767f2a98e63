import type { Animal, Animal$Nav, Animal$Set, AnimalCreateUnion } from './animal.js'
import {
  type Bind,
  type Entity,
  type KeyedSet,
  type Schema,
  anyObjects,
  immutable,
  int32,
  nullable,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface Owner {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#zoo.Owner'
  Id?: number
  Name?: string | null
  Address?: Address | null
  Animals?: Animal[]
}

/** What is sent to make one: OwnerCreate has no computed members, keys that the service assigns, or streams. */
export interface OwnerCreate extends OwnerUpdate {
  Id?: number
  Animals?: AnimalCreateUnion[]
}

/** What may be changed afterwards: OwnerUpdate has no keys, computed or immutable members. */
export interface OwnerUpdate {
  '@odata.type'?: '#zoo.Owner'
  Name?: string | null
  Address?: Address | null
  'Animals@odata.bind'?: Bind<Animal>[]
}

export const OwnerSchema: Schema<Owner> = /*#__PURE__*/ object<Owner>('zoo.Owner', () => ({
  Id: immutable(int32),
  Name: stringOrNull,
  Address: nullable(AddressSchema),
  Animals: anyObjects,
}))

/** Where Owner leads. */
export interface Owner$Links {
  Animals: Animal$Set
}

/** What can be expanded in Owner. */
export interface Owner$Nav {
  Animals: readonly [Animal, Animal$Nav, true]
}

/** One Owner. */
export type Owner$Item = Owner$Links & Entity<Owner, Owner$Nav, OwnerUpdate, 'Id'>

/** A collection of Owner. */
export type Owner$Set = KeyedSet<Owner, Owner$Nav, OwnerCreate, 'Id', number, Owner$Item>

export interface Address {
  readonly '@odata.type'?: '#zoo.Address'
  Street?: string | null
}

/** What is sent to make one: all that Address has. */
export type AddressCreate = Address

export const AddressSchema: Schema<Address> = /*#__PURE__*/ object<Address>('zoo.Address', () => ({
  Street: stringOrNull,
}))
