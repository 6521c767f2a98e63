import type { DriveItem, DriveItem$Item, DriveItem$Nav, DriveItem$Set, DriveItemCreate } from './driveItem.js'
import { type Entity, Entity$Table } from './entity.js'
import {
  type Decimal,
  type Entity as Entity_2,
  type Int64,
  type KeyedSet,
  type Property,
  type Schema,
  type Value,
  anyObjectOrNull,
  anyObjects,
  decimalOf,
  int64OrNull,
  nullable,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface Drive extends Entity {
  readonly '@odata.type'?: '#microsoft.graph.drive'
  driveType?: string | null
  quota?: Quota | null
  root?: DriveItem | null
  items?: DriveItem[]
}

/** What is sent to make one: DriveCreate has no computed members, keys that the service assigns, or streams. */
export interface DriveCreate extends DriveUpdate {
  root?: DriveItemCreate | null
  items?: DriveItemCreate[]
}

/** What may be changed afterwards: DriveUpdate has no keys, computed or immutable members. */
export interface DriveUpdate {
  '@odata.type'?: '#microsoft.graph.drive'
  driveType?: string | null
  quota?: Quota | null
}

export const DriveSchema: Schema<Drive> = /*#__PURE__*/ object<Drive, Entity>(
  'graph=microsoft.graph.drive',
  () => ({
    driveType: stringOrNull,
    quota: nullable(QuotaSchema),
    root: anyObjectOrNull,
    items: anyObjects,
  }),
  () => Entity$Table,
)

/** Where Drive leads. */
export interface Drive$Links {
  quota: Quota$Item<null>
  root: DriveItem$Item
  items: DriveItem$Set
  search(parameters: { q: string | null }): DriveItem$Set
}

/** What can be expanded in Drive. */
export interface Drive$Nav {
  root: readonly [DriveItem, DriveItem$Nav, false]
  items: readonly [DriveItem, DriveItem$Nav, true]
}

/** One Drive. */
export type Drive$Item = Drive$Links & Entity_2<Drive, Drive$Nav, DriveUpdate, 'id'>

/** A collection of Drive. */
export type Drive$Set = KeyedSet<Drive, Drive$Nav, DriveCreate, 'id', string, Drive$Item>

export interface Quota {
  readonly '@odata.type'?: '#microsoft.graph.quota'
  total?: Int64 | null
  used?: Int64 | null
  share?: Decimal | null
}

/** What is sent to make one: all that Quota has. */
export type QuotaCreate = Quota

export const QuotaSchema: Schema<Quota> = /*#__PURE__*/ object<Quota>('graph=microsoft.graph.quota', () => ({
  total: int64OrNull,
  used: int64OrNull,
  share: nullable(decimalOf(5, 4)),
}))

/** Where Quota leads. */
export interface Quota$Links {
  total(parameters: { unit: string | null }): Value<Decimal | null>
}

/** One Quota; `Quota$Item<null>` may be missing. */
export type Quota$Item<$Null = never> = Quota$Links & Property<Quota, $Null>
