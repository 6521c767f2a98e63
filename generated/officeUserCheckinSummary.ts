import { type Schema, int32, object } from 'edmwright/runtime'

/**
 * Users counted by result.
 * @see resources/officeusercheckinsummary.md
 */
export interface OfficeUserCheckinSummary {
  readonly '@odata.type'?: '#microsoft.graph.officeUserCheckinSummary'
  /** Users whose check-in went well. */
  succeededUserCount?: number
  /** Users whose check-in failed. */
  failedUserCount?: number
}

/** What is sent to make one: OfficeUserCheckinSummaryCreate has no computed members, keys that the service assigns, or streams. */
export interface OfficeUserCheckinSummaryCreate extends OfficeUserCheckinSummary {
  '@odata.type'?: '#microsoft.graph.officeUserCheckinSummary'
}

export const OfficeUserCheckinSummarySchema: Schema<OfficeUserCheckinSummary> =
  /*#__PURE__*/ object<OfficeUserCheckinSummary>(
    'microsoft.graph.officeUserCheckinSummary graph.officeUserCheckinSummary',
    () => ({
      succeededUserCount: int32,
      failedUserCount: int32,
    }),
  )
