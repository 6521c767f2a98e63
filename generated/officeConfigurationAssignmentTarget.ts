import type {
  OfficeConfigurationGroupAssignmentTarget,
  OfficeConfigurationGroupAssignmentTargetCreate,
} from './officeConfigurationGroupAssignmentTarget.js'
import { type Schema, object } from 'edmwright/runtime'

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
