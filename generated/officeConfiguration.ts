import { type Entity, Entity$Table } from './entity.js'
import { type OfficeClientCheckinStatus, OfficeClientCheckinStatusSchema } from './officeClientCheckinStatus.js'
import type {
  OfficeClientConfiguration,
  OfficeClientConfiguration$Nav,
  OfficeClientConfiguration$Set,
  OfficeClientConfigurationCreateUnion,
} from './officeClientConfiguration.js'
import { type OfficeUserCheckinSummary, OfficeUserCheckinSummarySchema } from './officeUserCheckinSummary.js'
import {
  type Entity as Entity_2,
  type KeyedSet,
  type Schema,
  anyObjects,
  collection,
  nullable,
  object,
} from 'edmwright/runtime'

export interface OfficeConfiguration extends Entity {
  readonly '@odata.type'?: '#microsoft.graph.officeConfiguration'
  tenantCheckinStatuses?: OfficeClientCheckinStatus[]
  tenantUserCheckinSummary?: OfficeUserCheckinSummary | null
  clientConfigurations?: OfficeClientConfiguration[]
}

/** What is sent to make one: OfficeConfigurationCreate has no computed members, keys that the service assigns, or streams. */
export interface OfficeConfigurationCreate extends OfficeConfigurationUpdate {
  clientConfigurations?: OfficeClientConfigurationCreateUnion[]
}

/** What may be changed afterwards: OfficeConfigurationUpdate has no keys, computed or immutable members. */
export interface OfficeConfigurationUpdate {
  '@odata.type'?: '#microsoft.graph.officeConfiguration'
  tenantCheckinStatuses?: OfficeClientCheckinStatus[]
  tenantUserCheckinSummary?: OfficeUserCheckinSummary | null
}

export const OfficeConfigurationSchema: Schema<OfficeConfiguration> = /*#__PURE__*/ object<OfficeConfiguration, Entity>(
  'graph=microsoft.graph.officeConfiguration',
  () => ({
    tenantCheckinStatuses: collection(nullable(OfficeClientCheckinStatusSchema)),
    tenantUserCheckinSummary: nullable(OfficeUserCheckinSummarySchema),
    clientConfigurations: anyObjects,
  }),
  () => Entity$Table,
)

/** Where OfficeConfiguration leads. */
export interface OfficeConfiguration$Links {
  clientConfigurations: OfficeClientConfiguration$Set
}

/** What can be expanded in OfficeConfiguration. */
export interface OfficeConfiguration$Nav {
  clientConfigurations: readonly [OfficeClientConfiguration, OfficeClientConfiguration$Nav, true]
}

/** One OfficeConfiguration. */
export type OfficeConfiguration$Item = OfficeConfiguration$Links &
  Entity_2<OfficeConfiguration, OfficeConfiguration$Nav, OfficeConfigurationUpdate, 'id'>

/** A collection of OfficeConfiguration. */
export type OfficeConfiguration$Set = KeyedSet<
  OfficeConfiguration,
  OfficeConfiguration$Nav,
  OfficeConfigurationCreate,
  'id',
  string,
  OfficeConfiguration$Item
>
