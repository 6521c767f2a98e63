import { type Entity, Entity$Table } from './entity.js'
import { type Entity as Entity_2, type KeyedSet, type Schema, anyOf, nullable, object, string } from 'edmwright/runtime'

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

/**
 * Whom a policy is for. An abstract type.
 * @see [resources/officeconfigurationassignmenttarget.md]
 */
export interface OfficeConfigurationAssignmentTarget {
  readonly '@odata.type'?:
    '#microsoft.graph.officeConfigurationAssignmentTarget' | '#microsoft.graph.officeConfigurationGroupAssignmentTarget'
}

/** What is sent to make one: all that OfficeConfigurationAssignmentTarget has. */
export type OfficeConfigurationAssignmentTargetCreate = OfficeConfigurationAssignmentTarget

/** OfficeConfigurationAssignmentTarget and what derives from it, to narrow by '@odata.type'. */
export type OfficeConfigurationAssignmentTargetUnion = OfficeConfigurationGroupAssignmentTarget

/** Whatever can be made where OfficeConfigurationAssignmentTarget is expected. */
export type OfficeConfigurationAssignmentTargetCreateUnion = OfficeConfigurationGroupAssignmentTargetCreate

export const OfficeConfigurationAssignmentTargetSchema: Schema<OfficeConfigurationAssignmentTarget> =
  /*#__PURE__*/ object<OfficeConfigurationAssignmentTarget>(
    'graph=microsoft.graph.officeConfigurationAssignmentTarget',
    () => ({}),
    undefined,
    { abstract: true, derived: 'officeConfigurationGroupAssignmentTarget' },
  )

export interface OfficeConfigurationGroupAssignmentTarget extends OfficeConfigurationAssignmentTarget {
  readonly '@odata.type'?: '#microsoft.graph.officeConfigurationGroupAssignmentTarget'
  groupId?: string
}

/** What is sent to make one: OfficeConfigurationGroupAssignmentTargetCreate has no computed members, keys that the service assigns, or streams. */
export interface OfficeConfigurationGroupAssignmentTargetCreate extends OfficeConfigurationGroupAssignmentTarget {
  '@odata.type': '#microsoft.graph.officeConfigurationGroupAssignmentTarget'
}

export const OfficeConfigurationGroupAssignmentTargetSchema: Schema<OfficeConfigurationGroupAssignmentTarget> =
  /*#__PURE__*/ object<OfficeConfigurationGroupAssignmentTarget, OfficeConfigurationAssignmentTarget>(
    'graph=microsoft.graph.officeConfigurationGroupAssignmentTarget',
    () => ({
      groupId: string,
    }),
    () => OfficeConfigurationAssignmentTargetSchema,
  )
