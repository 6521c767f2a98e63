import { type Entity, Entity$Table } from './entity.js'
import {
  type OfficeConfigurationAssignmentTarget,
  type OfficeConfigurationAssignmentTargetCreateUnion,
  OfficeConfigurationAssignmentTargetSchema,
} from './officeConfigurationAssignmentTarget.js'
import { OfficeConfigurationGroupAssignmentTargetSchema } from './officeConfigurationGroupAssignmentTarget.js'
import { type Entity as Entity_2, type KeyedSet, type Schema, anyOf, nullable, object } from 'edmwright/runtime'

/**
 * Ties a policy to a target.
 * @see [resources/officeclientconfigurationassignment.md]
 */
export interface OfficeClientConfigurationAssignment extends Entity {
  readonly '@odata.type'?: '#microsoft.graph.officeClientConfigurationAssignment'
  /** Whom the policy is for. */
  target?: OfficeConfigurationAssignmentTarget | null
}

/** What may be changed afterwards: OfficeClientConfigurationAssignmentUpdate has no keys, computed or immutable members. */
export interface OfficeClientConfigurationAssignmentUpdate {
  '@odata.type'?: '#microsoft.graph.officeClientConfigurationAssignment'
  /** Whom the policy is for. */
  target?: OfficeConfigurationAssignmentTarget | OfficeConfigurationAssignmentTargetCreateUnion | null
}

/** What is sent to make one: all that OfficeClientConfigurationAssignmentUpdate has. */
export type OfficeClientConfigurationAssignmentCreate = OfficeClientConfigurationAssignmentUpdate

export const OfficeClientConfigurationAssignmentSchema: Schema<OfficeClientConfigurationAssignment> =
  /*#__PURE__*/ object<OfficeClientConfigurationAssignment, Entity>(
    'graph=microsoft.graph.officeClientConfigurationAssignment',
    () => ({
      target: nullable(
        anyOf(OfficeConfigurationAssignmentTargetSchema, OfficeConfigurationGroupAssignmentTargetSchema),
      ),
    }),
    () => Entity$Table,
  )

/** One OfficeClientConfigurationAssignment. */
export type OfficeClientConfigurationAssignment$Item = Entity_2<
  OfficeClientConfigurationAssignment,
  object,
  OfficeClientConfigurationAssignmentUpdate,
  'id'
>

/** A collection of OfficeClientConfigurationAssignment. */
export type OfficeClientConfigurationAssignment$Set = KeyedSet<
  OfficeClientConfigurationAssignment,
  object,
  OfficeClientConfigurationAssignmentCreate,
  'id',
  string,
  OfficeClientConfigurationAssignment$Item
>
