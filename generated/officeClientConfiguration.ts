import { type Entity, type Entity$Nav, Entity$Table } from './entity.js'
import { type OfficeClientCheckinStatus, OfficeClientCheckinStatusSchema } from './officeClientCheckinStatus.js'
import type {
  OfficeClientConfigurationAssignment,
  OfficeClientConfigurationAssignment$Set,
  OfficeClientConfigurationAssignmentCreate,
} from './officeClientConfigurationAssignment.js'
import { type OfficeUserCheckinSummary, OfficeUserCheckinSummarySchema } from './officeUserCheckinSummary.js'
import type {
  WindowsOfficeClientConfiguration,
  WindowsOfficeClientConfiguration$Set,
  WindowsOfficeClientConfigurationCreate,
} from './windowsOfficeClientConfiguration.js'
import type {
  WindowsOfficeClientSecurityConfiguration,
  WindowsOfficeClientSecurityConfiguration$Set,
  WindowsOfficeClientSecurityConfigurationCreate,
} from './windowsOfficeClientSecurityConfiguration.js'
import {
  type Casts,
  type Entity as Entity_2,
  type KeyedSet,
  type LazyRequest,
  type ReferredEntity,
  type RequestOptions,
  type Schema,
  type Stream,
  anyObjects,
  collection,
  int32OrNull,
  nullable,
  object,
  readOnly,
  streamProperty,
  stringOrNull,
} from 'edmwright/runtime'

/**
 * Settings for office clients. An abstract type.
 * @see [resources/officeclientconfiguration.md]
 */
export interface OfficeClientConfiguration extends Entity {
  readonly '@odata.type'?:
    | '#microsoft.graph.officeClientConfiguration'
    | '#microsoft.graph.windowsOfficeClientConfiguration'
    | '#microsoft.graph.windowsOfficeClientSecurityConfiguration'
  /** The name to show. */
  displayName?: string | null
  /** What the policy is for. */
  description?: string | null
  /** The order of policies: the lowest wins. */
  priority?: number | null
  /** The settings that the policy carries. */
  readonly 'policyPayload@odata.mediaReadLink'?: string
  /** The preferences that the policy carries. */
  readonly 'userPreferencePayload@odata.mediaReadLink'?: string
  /**
   * Users by the result of their check-in. Read-only.
   * @readonly
   */
  userCheckinSummary?: OfficeUserCheckinSummary | null
  /**
   * How the latest check-ins went. Read-only.
   * @readonly
   */
  checkinStatuses?: OfficeClientCheckinStatus[]
  /** The groups that the policy is for. */
  assignments?: OfficeClientConfigurationAssignment[]
}

/** What is sent to make one: OfficeClientConfigurationCreate has no computed members, keys that the service assigns, or streams. */
export interface OfficeClientConfigurationCreate extends OfficeClientConfigurationUpdate {
  /** The groups that the policy is for. */
  assignments?: OfficeClientConfigurationAssignmentCreate[]
}

/** What may be changed afterwards: OfficeClientConfigurationUpdate has no keys, computed or immutable members. */
export interface OfficeClientConfigurationUpdate {
  '@odata.type'?:
    | '#microsoft.graph.officeClientConfiguration'
    | '#microsoft.graph.windowsOfficeClientConfiguration'
    | '#microsoft.graph.windowsOfficeClientSecurityConfiguration'
  /** The name to show. */
  displayName?: string | null
  /** What the policy is for. */
  description?: string | null
  /** The order of policies: the lowest wins. */
  priority?: number | null
}

/** OfficeClientConfiguration and what derives from it, to narrow by '@odata.type'. */
export type OfficeClientConfigurationUnion = WindowsOfficeClientConfiguration | WindowsOfficeClientSecurityConfiguration

/** Whatever can be made where OfficeClientConfiguration is expected. */
export type OfficeClientConfigurationCreateUnion =
  WindowsOfficeClientConfigurationCreate | WindowsOfficeClientSecurityConfigurationCreate

export const OfficeClientConfigurationSchema: Schema<OfficeClientConfiguration> = /*#__PURE__*/ object<
  OfficeClientConfiguration,
  Entity
>(
  'graph=microsoft.graph.officeClientConfiguration',
  () => ({
    displayName: stringOrNull,
    description: stringOrNull,
    priority: int32OrNull,
    ...streamProperty('policyPayload'),
    ...streamProperty('userPreferencePayload'),
    userCheckinSummary: readOnly(nullable(OfficeUserCheckinSummarySchema)),
    checkinStatuses: readOnly(collection(nullable(OfficeClientCheckinStatusSchema))),
    assignments: anyObjects,
  }),
  () => Entity$Table,
  { abstract: true, derived: 'windowsOfficeClientConfiguration windowsOfficeClientSecurityConfiguration' },
)

/** Where OfficeClientConfiguration leads. */
export interface OfficeClientConfiguration$Links {
  /** The settings that the policy carries. */
  policyPayload: Stream
  /** The preferences that the policy carries. */
  userPreferencePayload: Stream
  /** The groups that the policy is for. */
  assignments: OfficeClientConfigurationAssignment$Set
  /**
   * Say which groups a policy is for.
   * Needs CloudPolicy.ReadWrite (work or school account).
   * @see [api/officeclientconfiguration-assign.md]
   */
  assign(
    parameters?: {
      /** The assignments that replace those there are. */
      officeConfigurationAssignments?: (
        | OfficeClientConfigurationAssignment
        | OfficeClientConfigurationAssignmentCreate
        | ReferredEntity<OfficeClientConfigurationAssignment>
      )[]
    },
    options?: RequestOptions,
  ): LazyRequest<void>
}

/** What can be expanded in OfficeClientConfiguration. */
export interface OfficeClientConfiguration$Nav extends Entity$Nav {
  assignments: readonly [OfficeClientConfigurationAssignment, object, true]
}

/** Types derived from OfficeClientConfiguration, with their builders. */
export interface OfficeClientConfiguration$Casts {
  'microsoft.graph.windowsOfficeClientConfiguration': WindowsOfficeClientConfiguration$Set
  'microsoft.graph.windowsOfficeClientSecurityConfiguration': WindowsOfficeClientSecurityConfiguration$Set
}

/** One OfficeClientConfiguration. */
export type OfficeClientConfiguration$Item = OfficeClientConfiguration$Links &
  Entity_2<OfficeClientConfiguration, OfficeClientConfiguration$Nav, OfficeClientConfigurationUpdate, 'id'> &
  Casts<OfficeClientConfiguration$Casts, 1>

/** A collection of OfficeClientConfiguration. */
export type OfficeClientConfiguration$Set = {
  updatePriorities(
    parameters?: {
      officeConfigurationPolicyIds?: string[]
      officeConfigurationPriorities?: number[]
    },
    options?: RequestOptions,
  ): LazyRequest<void>
} & KeyedSet<
  OfficeClientConfiguration,
  OfficeClientConfiguration$Nav,
  OfficeClientConfigurationCreateUnion,
  'id',
  string,
  OfficeClientConfiguration$Item
> &
  Casts<OfficeClientConfiguration$Casts, 0>
