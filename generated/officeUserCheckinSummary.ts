import { type Schema, int32, object } from 'edmwright/runtime'

/**
 * Users counted by result.
 * @see [resources/officeusercheckinsummary.md]
 */
export interface OfficeUserCheckinSummary {
  readonly '@odata.type'?: '#microsoft.graph.officeUserCheckinSummary'
  /** Users whose check-in went well. */
  succeededUserCount?: number
  /** Users whose check-in failed. */
  failedUserCount?: number
}

/** What is sent to make one: all that OfficeUserCheckinSummary has. */
export type OfficeUserCheckinSummaryCreate = OfficeUserCheckinSummary

export const OfficeUserCheckinSummarySchema: Schema<OfficeUserCheckinSummary> =
  /*#__PURE__*/ object<OfficeUserCheckinSummary>('graph=microsoft.graph.officeUserCheckinSummary', () => ({
    succeededUserCount: int32,
    failedUserCount: int32,
  }))
