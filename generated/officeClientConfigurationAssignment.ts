import {
  type Entity,
  type Entity$Links,
  type Entity$Nav,
  type EntityCreate,
  EntitySchema,
  type EntityUpdate,
} from './entity.js'
import {
  type OfficeConfigurationAssignmentTarget,
  OfficeConfigurationAssignmentTargetSchema,
} from './officeConfigurationAssignmentTarget.js'
import { OfficeConfigurationGroupAssignmentTargetSchema } from './officeConfigurationGroupAssignmentTarget.js'
import { type Entity as Entity_2, type EntitySet, type Schema, anyOf, nullable, object } from 'edmwright/runtime'

/**
 * Ties a policy to a target.
 * @see resources/officeclientconfigurationassignment.md
 */
export interface OfficeClientConfigurationAssignment extends Entity {
  readonly '@odata.type'?: '#microsoft.graph.officeClientConfigurationAssignment'
  /** Whom the policy is for. */
  target?: OfficeConfigurationAssignmentTarget | null
}

/** What is sent to make one: OfficeClientConfigurationAssignmentCreate has no computed members, keys that the service assigns, or streams. */
export interface OfficeClientConfigurationAssignmentCreate extends EntityCreate {
  '@odata.type'?: '#microsoft.graph.officeClientConfigurationAssignment'
  /** Whom the policy is for. */
  target?: OfficeConfigurationAssignmentTarget | null
}

/** What may be changed afterwards: OfficeClientConfigurationAssignmentUpdate has no keys, computed or immutable members. */
export interface OfficeClientConfigurationAssignmentUpdate extends EntityUpdate {
  '@odata.type'?: '#microsoft.graph.officeClientConfigurationAssignment'
  /** Whom the policy is for. */
  target?: OfficeConfigurationAssignmentTarget | null
}

export const OfficeClientConfigurationAssignmentSchema: Schema<OfficeClientConfigurationAssignment> =
  /*#__PURE__*/ object<OfficeClientConfigurationAssignment, Entity>(
    'microsoft.graph.officeClientConfigurationAssignment graph.officeClientConfigurationAssignment',
    () => ({
      target: nullable(
        anyOf(OfficeConfigurationAssignmentTargetSchema, OfficeConfigurationGroupAssignmentTargetSchema),
      ),
    }),
    () => EntitySchema,
  )

/** Where OfficeClientConfigurationAssignment leads. */
export interface OfficeClientConfigurationAssignment$Links extends Entity$Links {}

/** What can be expanded in OfficeClientConfigurationAssignment. */
export interface OfficeClientConfigurationAssignment$Nav extends Entity$Nav {}

/** One OfficeClientConfigurationAssignment. */
export type OfficeClientConfigurationAssignment$Item = OfficeClientConfigurationAssignment$Links &
  Entity_2<
    OfficeClientConfigurationAssignment,
    OfficeClientConfigurationAssignment$Nav,
    OfficeClientConfigurationAssignmentUpdate,
    'id'
  >

/** A collection of OfficeClientConfigurationAssignment. */
export type OfficeClientConfigurationAssignment$Set = {
  (key: string): OfficeClientConfigurationAssignment$Item
} & EntitySet<
  OfficeClientConfigurationAssignment,
  OfficeClientConfigurationAssignment$Nav,
  OfficeClientConfigurationAssignmentCreate,
  'id'
>
