import {
  type OfficeConfigurationAssignmentTarget,
  OfficeConfigurationAssignmentTargetSchema,
} from './officeConfigurationAssignmentTarget.js'
import { type Schema, object, string } from 'edmwright/runtime'

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
